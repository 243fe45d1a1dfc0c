import { describe, expect, test } from 'vitest';
import type { PainAnswer } from '../shared/painAnswer.ts';
import { composeEntry } from './composeEntry.ts';
import type { DiaryEntry } from './diaryEntry.ts';

const NOW = '2026-01-14T08:00:00+01:00';
const answer: PainAnswer = {
  scale: 'nrs',
  instrument: 'nrs-11|1',
  value: '6',
  words: '6 out of 10',
  questions: ['How strong?'],
  low: 'None',
  high: 'Worst',
  recall: 'past-24-hours',
  language: 'en',
  time: NOW,
  sites: [],
};
const words = {
  instrument: 'nrs-11|1',
  recall: 'past-24-hours',
  low: 'None',
  high: 'Worst',
  lang: 'en',
  question: 'How strong?',
};

describe('An entry out of the form', () => {
  test('has the words that its number was asked in, and nothing that was not given', () => {
    expect(composeEntry({ value: '6', note: '', sleep: '' }, undefined, answer, NOW)).toEqual({
      id: expect.stringMatching(/./),
      at: NOW,
      edited: NOW,
      value: '6',
      ...words,
    });
  });

  test('without a number is of unknown pain, not of 0, and 0 is a number', () => {
    expect(composeEntry({ value: '', note: 'Walked' }, undefined, null, NOW)).toMatchObject({
      value: 'unknown',
      note: 'Walked',
    });
    expect(composeEntry({ value: '0' }, undefined, { ...answer, value: '0' }, NOW)).toMatchObject({
      value: '0',
      ...words,
    });
  });

  test('that is changed keeps its id, its time and the words of a number that stays', () => {
    const old = {
      id: 'a',
      at: '2026-01-01T08:00:00Z',
      value: '6',
      low: 'Nothing',
      question: 'Before?',
      note: 'Old',
    } as unknown as DiaryEntry;
    expect(composeEntry({ value: '6', note: 'New' }, old, answer, NOW)).toEqual({ ...old, note: 'New', edited: NOW });
    expect(composeEntry({ value: '5', note: '' }, old, { ...answer, value: '5' }, NOW)).toEqual({
      id: 'a',
      at: old.at,
      value: '5',
      edited: NOW,
      ...words,
    });
  });
});
