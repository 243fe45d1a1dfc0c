/** Every finding and harm that is drawn, on its page or in the explainer: as many are filled as its number says, of as many as its caption says. */
import { picturePeople } from 'pain-reference-widgets/draw-people';
import { describe, expect, test } from 'vitest';
import { figureWords, formatNumber } from '../../src/content/evidence/figureWords.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import { countDrawn } from '../../widgets/src/draw-people/countDrawn.ts';
import { readContentFiles } from '../meaning/contentFiles.ts';

const words = figureWords(getStrings('en'));
/** Numbers in a text: “2,470” is one number. */
const numbersIn = (text: string): number[] =>
  [...text.replace(/(\d),(?=\d{3})/g, '$1').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));

describe.each(['.', 'tests/fixtures'])('pictures of %s', (root) => {
  const content = readContentFiles(root);
  const entries = [...content.findings, ...content.harms].flatMap(({ id, facts }) => {
    const figure = facts.figure as { kind: string; outOf?: number } & Record<string, number | string>;
    const per = 'per' in facts ? facts.per : undefined;
    return figure?.outOf === undefined ? [] : [{ id, figure, per }];
  });

  test.each(entries.map((entry) => [entry.id, entry] as const))('%s', (_, { figure, per }) => {
    const values = ['with', 'without', 'more', 'from', 'to', 'below']
      .filter((key) => figure[key] !== undefined)
      .map((key) => Math.abs(Number(figure[key])));
    const outOf = Math.min(figure.outOf ?? 0, 1000);
    const drawn = values.map((value) => (value * outOf) / (figure.outOf ?? 1));
    const picture = picturePeople(
      figure as Parameters<typeof picturePeople>[0],
      words,
      (value) => formatNumber('en', value),
      (per ?? 'person') as 'person',
    );
    if (Math.max(...drawn) / outOf < 1 / 1000) return expect(picture).toBeUndefined();
    expect(numbersIn(picture?.caption ?? '')).toEqual([outOf]);
    const said = picture?.lines.flatMap(({ label }) => numbersIn(label)) ?? [];
    expect(said).toHaveLength(drawn.length);
    said.forEach((number, index) => expect(number).toBeCloseTo(drawn[index] ?? 0, 2));
    const filled = picture?.lines.flatMap(({ layers }) => {
      expect(layers[0]?.tone).toBe('rest');
      expect(countDrawn(layers[0] ?? { whole: '', part: '' })).toBe(outOf);
      return layers.slice(1).map((layer) => countDrawn(layer));
    });
    const counted = drawn.filter((value) => value > 0).sort((a, b) => a - b);
    filled?.sort((a, b) => a - b).forEach((count, index) => expect(count).toBeCloseTo(counted[index] ?? 0, 4));
    expect(filled).toHaveLength(counted.length);
  });
});
