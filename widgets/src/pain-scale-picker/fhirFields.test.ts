/** What a receiving system relies on in each field; validity as such is in fhir.test.ts. */
import { describe, expect, it } from 'vitest';
import { buildObservation } from '../shared/fhir/buildObservation.ts';
import { buildQuestionnaireResponse } from '../shared/fhir/buildQuestionnaireResponse.ts';
import { PEG_CODES, SCALE_CODES, SNOMED, VERBAL_CODES } from '../shared/fhir/loinc.ts';
import { DECLINED, type PainAnswer, type Scale } from '../shared/painAnswer.ts';
import { cleanAnswer, describeAnswer, instrumentOf, questionsOf, readRecall } from './scales.ts';
import en from './strings.en.ts';

const answerOf = (scale: Scale, value: string, more: Partial<PainAnswer> = {}): PainAnswer => ({
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
});

describe('codes', () => {
  it('are those of fhir.md, each with its own scale', () => {
    expect(SCALE_CODES).toEqual({
      nrs: {
        system: 'http://loinc.org',
        code: '72514-3',
        display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
      },
      vas: { system: 'http://loinc.org', code: '38214-3', display: 'Pain severity [Score] Visual analog score' },
      verbal: { system: 'http://loinc.org', code: '38208-5', display: 'Pain severity - Reported' },
      faces: { system: 'http://loinc.org', code: '38208-5', display: 'Pain severity - Reported' },
      peg: { system: 'http://loinc.org', code: '91147-9', display: 'Mean score [PEG]' },
    });
    expect(PEG_CODES.map(({ code }) => code)).toEqual(['75893-8', '91145-3', '91146-1']);
    expect(SNOMED).toBe('http://snomed.info/sct');
    expect(VERBAL_CODES).toEqual({ none: '301379001', mild: '40196000', moderate: '50415004', severe: '76948002' });
  });
});

describe('an Observation', () => {
  it('says why there is no value, in the code system of FHIR', () => {
    expect(buildObservation(answerOf('nrs', DECLINED)).dataAbsentReason).toEqual({
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'asked-declined' }],
    });
  });

  it('has all questions of an instrument as its text, and each of the PEG with its answer', () => {
    const peg = answerOf('peg', '6,5,4', { questions: ['One?', 'Two?', 'Three?'] });
    expect(buildObservation(peg).code.text).toBe('One? Two? Three?');
    expect(buildObservation(peg).component).toEqual([
      { code: { coding: [PEG_CODES[0]], text: 'One?' }, valueInteger: 6 },
      { code: { coding: [PEG_CODES[1]], text: 'Two?' }, valueInteger: 5 },
      { code: { coding: [PEG_CODES[2]], text: 'Three?' }, valueInteger: 4 },
    ]);
  });

  it('has no subject, no place and no components where there are none', () => {
    const observation = buildObservation(answerOf('nrs', '6'));
    for (const field of ['subject', 'bodySite', 'component']) expect(observation).not.toHaveProperty(field);
  });
});

describe('a QuestionnaireResponse', () => {
  const items = (answer: PainAnswer) => buildQuestionnaireResponse(answer).item;

  it('names its one question by the scale, and has the question in words', () => {
    expect(items(answerOf('nrs', '6', { questions: ['How strong?'] }))).toEqual([
      { linkId: 'nrs', text: 'How strong?', answer: [{ valueInteger: 6 }] },
    ]);
  });

  it('sends 0 as the number 0, also among the answers of the PEG', () => {
    expect(items(answerOf('nrs', '0'))?.[0]?.answer).toEqual([{ valueInteger: 0 }]);
    expect(items(answerOf('peg', '0,5,10'))?.map(({ answer }) => answer)).toEqual([
      [{ valueInteger: 0 }],
      [{ valueInteger: 5 }],
      [{ valueInteger: 10 }],
    ]);
  });

  it('sends words as words, and what is between “much worse” and “much better” never as a number', () => {
    expect(items(answerOf('verbal', 'moderate'))?.[0]?.answer).toEqual([{ valueString: 'Moderate' }]);
    expect(items(answerOf('change', '2'))?.[0]?.answer).toEqual([{ valueString: 'Much better' }]);
  });

  it('has no item for places when there are none', () => {
    expect(items(answerOf('nrs', '6'))).toHaveLength(1);
  });

  it('has neither a questionnaire nor a subject where none was named', () => {
    const response = buildQuestionnaireResponse(answerOf('nrs', '6'));
    expect(response).toMatchObject({ resourceType: 'QuestionnaireResponse', authored: '2026-01-14T08:30:00+02:00' });
    for (const field of ['questionnaire', 'subject']) expect(response).not.toHaveProperty(field);
  });
});

describe('an answer', () => {
  it('that was declined is said so, on every scale', () => {
    for (const scale of ['nrs', 'verbal', 'vas', 'faces', 'peg', 'change'] as const)
      expect(describeAnswer(scale, DECLINED, en)).toBe(en.decline);
  });

  it('of the PEG may lack any of its three parts, but not all', () => {
    expect(['6,5,10', ',5,', '10,,', ',,0'].map((text) => cleanAnswer('peg', text))).toEqual([
      '6,5,10',
      ',5,',
      '10,,',
      ',,0',
    ]);
    expect([',,', '6,5', '6,5,4,3', '11,5,4', '6,5,x', ' 6,5,4'].map((text) => cleanAnswer('peg', text)).join('')).toBe(
      '',
    );
  });

  it('is about now unless another time was asked for; the PEG always about the past week', () => {
    expect(readRecall('nrs', 'past-week')).toBe('past-week');
    expect(readRecall('nrs', 'past-24-hours')).toBe('past-24-hours');
    expect([readRecall('nrs', undefined), readRecall('nrs', ''), readRecall('nrs', 'never')]).toEqual([
      'now',
      'now',
      'now',
    ]);
    expect(readRecall('peg', 'now')).toBe('past-week');
  });
});
