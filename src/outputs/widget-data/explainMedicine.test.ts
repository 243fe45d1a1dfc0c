/** The explainer of a medicine: the same format with other headings. */
import { expect, test } from 'vitest';
import { fixtureLibrary as library } from '../../content/testing/fixtureLibrary.ts';
import { writeExplainer } from './writeExplainer.ts';

test('a medicine: its own headings, nothing of a day in a clinic, and what no source tells is said too', () => {
  const [pill] = library.medicines;
  const data = writeExplainer(library, pill!);
  expect(data.url).toBe('https://fixture.example/medicines/calm-pill/');
  expect(data.steps).toEqual([]);
  expect(data.headings).toEqual({
    about: 'What it is',
    before: 'Taking it safely',
    after: 'Age, pregnancy, driving, stopping',
    alternatives: 'Take care',
    'who-should-not': 'Who should not have it, or ask first',
  });
  expect(data.summary.otherOptions.text).toBe('Never with wine.');
  expect(data.before.map(({ label, text }) => [label, text])).toEqual([
    [undefined, 'Take the lowest dose.'],
    ['What not to mix it with', 'Wine.'],
  ]);
  expect(data.after.map(({ label, text }) => [label, text])).toEqual([
    ['If you are older', 'No source tells.'],
    ['Pregnancy and breastfeeding', 'No source tells.'],
    ['Driving and alcohol', 'No source tells.'],
    ['Stopping', 'Stop slowly.'],
  ]);
  expect(data.whoShouldNot).toEqual([{ text: 'Ask your doctor.' }]);
  expect(data.findings.map(({ id }) => id)).toEqual(['calm-pill--stiff-toe--slept-well']);
  expect(data.dangerSigns[0]?.signs[0]?.id).toBe('cannot-breathe');
});

test('a treatment keeps the headings of the explainer', () => {
  expect(library.treatments.map((page) => writeExplainer(library, page).headings)).toEqual(
    library.treatments.map(() => undefined),
  );
});
