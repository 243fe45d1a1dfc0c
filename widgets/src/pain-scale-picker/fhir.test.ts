import fc from 'fast-check';
import type { Observation, QuestionnaireResponse } from 'fhir/r4';
import { describe, expect, it } from 'vitest';
import { buildObservation, meanOfPeg } from '../shared/fhir/buildObservation.ts';
import { buildQuestionnaireResponse } from '../shared/fhir/buildQuestionnaireResponse.ts';
import { DECLINED, type PainAnswer, type Recall, type Scale } from '../shared/painAnswer.ts';
import { compileFhir } from '../../test/unit/validateFhir.ts';
import { describeAnswer, instrumentOf, optionsOf, questionsOf } from './scales.ts';
import en from './strings.en.ts';

const problemsByType = {
  Observation: compileFhir('Observation'),
  QuestionnaireResponse: compileFhir('QuestionnaireResponse'),
};
const problemsOf = (resource: Observation | QuestionnaireResponse): readonly unknown[] =>
  problemsByType[resource.resourceType](resource);

function answerOf(scale: Scale, value: string, more: Partial<PainAnswer> = {}): PainAnswer {
  return {
    scale,
    instrument: instrumentOf(scale),
    value,
    words: describeAnswer(scale, value, en),
    questions: questionsOf(scale, 'now', en),
    low: en.low,
    high: en.high,
    recall: 'now',
    language: 'en',
    time: '2026-01-14T08:30:00+02:00',
    sites: [],
    ...more,
  };
}

const category = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey', display: 'Survey' }],
};

describe('the schema itself', () => {
  it('finds a wrong resource wrong', () => {
    const observation = buildObservation(answerOf('nrs', '6'));
    expect(problemsOf({ ...observation, status: 'done' } as unknown as Observation)).not.toEqual([]);
    expect(problemsOf({ ...observation, valueInteger: '6' } as unknown as Observation)).not.toEqual([]);
    expect(problemsOf({ ...observation, painScore: 6 } as unknown as Observation)).not.toEqual([]);
  });
});

describe('buildObservation', () => {
  it('sends a 0–10 score as an integer with the code, category, time, site and end labels of fhir.md', () => {
    const answer = answerOf('nrs', '0', { sites: ['Lower back, right side', 'Neck'] });
    const observation = buildObservation(answer, { subject: 'Patient/example' });
    expect(observation).toEqual({
      resourceType: 'Observation',
      status: 'final',
      category: [category],
      code: {
        coding: [
          {
            system: 'http://loinc.org',
            code: '72514-3',
            display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
          },
        ],
        text: 'How strong is your pain right now?',
      },
      subject: { reference: 'Patient/example' },
      effectiveDateTime: '2026-01-14T08:30:00+02:00',
      valueInteger: 0,
      bodySite: { text: 'Lower back, right side; Neck' },
      method: { text: 'nrs-11|1' },
      note: [{ text: 'No pain – Worst pain you can imagine. now. en.' }],
    });
    expect(problemsOf(observation)).toEqual([]);
  });

  it('sends a Quantity in {score} and vital-signs after survey, on request', () => {
    const observation = buildObservation(answerOf('nrs', '6'), { quantity: true, vitalSigns: true });
    expect(observation.valueQuantity).toEqual({
      value: 6,
      unit: '{score}',
      system: 'http://unitsofmeasure.org',
      code: '{score}',
    });
    expect(observation.valueInteger).toBeUndefined();
    expect(observation.category?.map(({ coding }) => coding?.[0]?.code)).toEqual(['survey', 'vital-signs']);
    expect(problemsOf(observation)).toEqual([]);
  });

  it('sends the mean of the PEG with its three answers as components', () => {
    const observation = buildObservation(answerOf('peg', '6,5,5'));
    expect(observation.valueQuantity?.value).toBe(5.3);
    expect(observation.code.coding?.[0]?.code).toBe('91147-9');
    expect(observation.component?.map(({ code, valueInteger }) => [code.coding?.[0]?.code, valueInteger])).toEqual([
      ['75893-8', 6],
      ['91145-3', 5],
      ['91146-1', 5],
    ]);
    expect(problemsOf(observation)).toEqual([]);
  });

  it('sends words as coded words, the line with its own code, and our own question as text', () => {
    expect(buildObservation(answerOf('verbal', 'moderate')).valueCodeableConcept).toEqual({
      coding: [{ system: 'http://snomed.info/sct', code: '50415004' }],
      text: 'Moderate',
    });
    expect(buildObservation(answerOf('vas', '73'))).toMatchObject({
      valueInteger: 73,
      code: { coding: [{ code: '38214-3' }] },
    });
    const change = buildObservation(answerOf('change', '2'));
    expect(change.code).toEqual({ text: en.change });
    expect(change.valueCodeableConcept).toEqual({ text: 'Much better' });
    expect(change.valueInteger).toBeUndefined();
  });
});

describe('buildQuestionnaireResponse', () => {
  it('has one item a question, as in fhir.md', () => {
    const response = buildQuestionnaireResponse(answerOf('peg', '6,5,5', { sites: ['Neck'] }), {
      subject: 'Patient/example',
      questionnaire: 'https://example.org/fhir/Questionnaire/peg|1.0',
    });
    expect(response).toMatchObject({
      status: 'completed',
      questionnaire: 'https://example.org/fhir/Questionnaire/peg|1.0',
      subject: { reference: 'Patient/example' },
    });
    expect(response.item?.map(({ linkId, answer }) => [linkId, answer])).toEqual([
      ['pain', [{ valueInteger: 6 }]],
      ['enjoyment', [{ valueInteger: 5 }]],
      ['activity', [{ valueInteger: 5 }]],
      ['location', [{ valueString: 'Neck' }]],
    ]);
    expect(problemsOf(response)).toEqual([]);
  });

  it('gives a reason and no answer when the person declined', () => {
    const response = buildQuestionnaireResponse(answerOf('nrs', DECLINED));
    expect(response.item?.[0]?.answer).toBeUndefined();
    expect(response.item?.[0]?.extension).toEqual([
      { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-declined' },
    ]);
    expect(problemsOf(response)).toEqual([]);
  });
});

describe('every answer there can be', () => {
  const scales: Scale[] = ['nrs', 'verbal', 'vas', 'faces', 'peg', 'change'];
  const anyAnswer = fc.constantFrom(...scales).chain((scale) => {
    const option = fc.constantFrom(...optionsOf(scale));
    const value = scale === 'peg' ? fc.tuple(option, option, option).map(String) : option;
    return fc
      .record({
        value: fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(DECLINED) }),
        recall: fc.constantFrom<Recall>('now', 'past-24-hours', 'past-week'),
        sites: fc.array(fc.constantFrom('Neck', 'Knee, left side')),
      })
      .map(({ value: chosen, ...more }) => answerOf(scale, chosen, more));
  });

  it('is valid FHIR R4, and a declined one never has a value', () => {
    fc.assert(
      fc.property(anyAnswer, fc.boolean(), fc.boolean(), (answer, quantity, vitalSigns) => {
        const observation = buildObservation(answer, { quantity, vitalSigns });
        expect(problemsOf(observation)).toEqual([]);
        expect(problemsOf(buildQuestionnaireResponse(answer))).toEqual([]);
        const hasValue = Object.keys(observation).some((key) => /^(value|component)/.test(key));
        expect(hasValue).toBe(answer.value !== DECLINED);
        expect('dataAbsentReason' in observation).toBe(answer.value === DECLINED);
      }),
      { numRuns: 200 },
    );
  });

  it('has a PEG mean of one decimal place between its lowest and highest answer', () => {
    const item = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(item, item, item, (...items) => {
        const mean = meanOfPeg(items.join(','));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...items));
        expect(mean).toBeLessThanOrEqual(Math.max(...items));
        expect(Math.abs(mean - (items[0] + items[1] + items[2]) / 3)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(`${mean}`).toMatch(/^\d+(\.\d)?$/);
      }),
    );
  });
});
