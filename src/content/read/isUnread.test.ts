import { expect, test } from 'vitest';
import { areDataRead, isUnread, textOf } from './isUnread.ts';

const unread = new Set(['content/en/treatments/discography', 'danger-signs', 'references/able-2020']);

test('a file is unread by its name, or by folder and name, and by no part of a name', () => {
  expect(
    ['danger-signs', 'treatments/discography', 'references/able-2020'].map((name) => isUnread({ unread }, name)),
  ).toEqual([true, true, true]);
  expect(
    ['signs', 'graphy', 'treatments/disco', 'conditions/discography'].map((name) => isUnread({ unread }, name)),
  ).toEqual([false, false, false, false]);
});

test('the name of a text of which a part was refused', () => {
  expect(textOf('content/en/treatments/discography.mdx')).toBe('content/en/treatments/discography#text');
  expect(textOf('content/en/a.mdx.yaml')).toBe('content/en/a.mdx.yaml#text');
});

test('shared data are read when nothing but pages, films and terms is unread', () => {
  const read = (...names: string[]): boolean => areDataRead({ unread: new Set(names) });
  expect(read()).toBe(true);
  expect(
    read(
      ...['treatments', 'conditions', 'guides', 'films', 'notices', 'glossary'].map(
        (folder) => `content/en/${folder}/a`,
      ),
    ),
  ).toBe(true);
  expect(read('content/en/treatments/a', 'content/facts/findings/a')).toBe(false);
  expect(read('danger-signs')).toBe(false);
});
