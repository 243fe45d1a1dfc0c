import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECLINED, type Scale } from '../shared/painAnswer.ts';
import { cleanAnswer, describeAnswer, isWhole, optionsOf, questionsOf, readRecall, readScale } from './scales.ts';
import { describeSite, SITES } from './sites.ts';
import en from './strings.en.ts';
import es from './strings.es.ts';

const SCALES: Scale[] = ['nrs', 'verbal', 'vas', 'faces', 'peg', 'change'];

describe('scales', () => {
  it('have the answers of their instruments', () => {
    expect(optionsOf('nrs')).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(optionsOf('faces')).toEqual(['0', '2', '4', '6', '8', '10']);
    expect(optionsOf('verbal')).toEqual(['none', 'mild', 'moderate', 'severe']);
    expect(optionsOf('change')).toHaveLength(7);
    expect(optionsOf('vas')).toHaveLength(101);
  });

  it('fall back to the 0–10 numbers for a name that is none, also one of Object.prototype', () => {
    for (const name of ['', 'undefined', 'constructor', '__proto__', 'NRS', 'wong-baker'])
      expect(readScale(name)).toBe('nrs');
  });

  it('keep 0 and leave out everything that is not an answer', () => {
    for (const scale of SCALES) {
      for (const option of scale === 'peg' ? ['0,0,0', '10,10,10', '3,,'] : optionsOf(scale))
        expect(cleanAnswer(scale, option)).toBe(option);
      for (const text of ['', ' ', '11,', '0.5', '-0', '00', '1e1', ',,', '1,2', '1,2,3,4', '٣', 'null', '101'])
        expect([scale, text, cleanAnswer(scale, text)]).toEqual([scale, text, '']);
      expect(cleanAnswer(scale, DECLINED)).toBe(DECLINED);
    }
  });

  it('never turn any text into an answer that it is not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCALES), fc.string(), (scale, text) => {
        expect(['', text]).toContain(cleanAnswer(scale, text));
      }),
    );
  });

  it('are whole when nothing is missing: a PEG with a gap is not, declining is', () => {
    expect(['', '6,,5', ',,'].map(isWhole)).toEqual([false, false, false]);
    expect(['0', '0,0,0', DECLINED].map(isWhole)).toEqual([true, true, true]);
  });

  it('ask about the time that was asked for, the PEG always about the past week', () => {
    expect(questionsOf('nrs', readRecall('nrs', 'past-24-hours'), en)[0]).toContain('24 hours');
    expect(readRecall('peg', 'now')).toBe('past-week');
    expect(readRecall('nrs', 'next year')).toBe('now');
    expect(questionsOf('peg', 'past-week', en)).toHaveLength(3);
  });

  it('describe an answer without inventing a severity word', () => {
    expect(describeAnswer('nrs', '7', en)).toBe('7 out of 10');
    expect(describeAnswer('vas', '0', en)).toBe('0 out of 100');
    expect(describeAnswer('peg', '6,5,5', es)).toBe('6,5,5 (media 5.3)');
    expect(describeAnswer('verbal', 'none', es)).toBe('Ninguno');
    expect(describeAnswer('change', '4', en)).toBe('About the same');
    expect(describeAnswer('peg', '6,,5', en)).toBe('');
  });
});

describe('strings', () => {
  /** Every text of a set with the path to it. */
  const textsOf = (set: object, path = ''): [string, string][] =>
    Object.entries(set).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as [string, string]]
        : textsOf(value as object, `${path}${key}.`),
    );

  it('are complete in Spanish, with the same places for values, and none is the English one', () => {
    const english = textsOf(en);
    const spanish = textsOf(es);
    expect(spanish.map(([key]) => key)).toEqual(english.map(([key]) => key));
    const places = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();
    english.forEach(([key, text], index) => {
      expect([key, places(spanish[index]![1])]).toEqual([key, places(text)]);
      if (key !== 'dir') expect(spanish[index]![1]).not.toBe(text);
    });
  });
});

describe('sites', () => {
  it('name the side of everything that has two', () => {
    expect(SITES).toHaveLength(24);
    expect(describeSite('lower-back-right', en)).toBe('Lower back, right side');
    expect(describeSite('knee-left', es)).toBe('Rodilla, lado izquierdo');
    expect(describeSite('head', en)).toBe('Head');
    expect(new Set(SITES.map((site) => describeSite(site, en))).size).toBe(24);
  });
});
