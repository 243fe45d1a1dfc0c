import { expect, test } from 'vitest';
import { findingsOf, harmsOf, pairsOf } from './listPageEvidence.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';

const treatment = (slug: string) => library.treatments.find((page) => page.slug === slug)!;
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

test('a treatment shows its own findings and those of trials that compared it, the drawn ones first', () => {
  expect(ids(findingsOf(library, treatment('warm-needle')))).toEqual([
    'quiet-implant--sore-elbow--better-vs-exercise',
    'warm-needle--sore-elbow--half-relief',
    'warm-needle--sore-elbow--pain-points',
    'warm-needle--sore-elbow--days',
    'warm-needle--sore-elbow--sleep',
    'warm-needle--stiff-toe--no-study',
  ]);
  // Whatever the order of the file.
  const findings = new Map([...library.findings].reverse());
  expect(ids(findingsOf({ findings }, treatment('warm-needle'))).slice(0, 2)).toEqual([
    'warm-needle--sore-elbow--half-relief',
    'quiet-implant--sore-elbow--better-vs-exercise',
  ]);
});

test('a treatment whose facts choose findings shows those alone, in that order', () => {
  const implant = treatment('quiet-implant');
  expect(ids(findingsOf(library, implant))).toEqual(['quiet-implant--sore-elbow--better-vs-exercise']);
  const chosen = ['quiet-implant--sore-elbow--hidden', 'no--such--finding', 'warm-needle--sore-elbow--days'];
  expect(ids(findingsOf(library, { ...implant, facts: { ...implant.facts, findings: chosen } }))).toEqual([
    'quiet-implant--sore-elbow--hidden',
    'warm-needle--sore-elbow--days',
  ]);
});

test('harms of a treatment and pairs of a condition, in the order of their file', () => {
  const page = (slug: string) => library.treatments.find((one) => one.slug === slug)!;
  expect(ids(harmsOf(library, page('warm-needle')))).toEqual([
    'warm-needle--bruise',
    'warm-needle--sore',
    'warm-needle--lung',
    'warm-needle--stroke',
  ]);
  expect(ids(harmsOf(library, page('plain-test')))).toEqual(['plain-test--sting']);
  expect(ids(pairsOf(library, 'stiff-toe'))).toEqual(['plain-test--stiff-toe', 'warm-needle--stiff-toe']);
  expect(pairsOf(library, 'no-condition')).toEqual([]);
});
