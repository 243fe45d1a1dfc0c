/** A figure in words. These words stand for every picture. */
import type { Figure } from '../schema/figure.ts';
import type { Strings } from '../../i18n/strings.ts';

export const formatNumber = (lang: string, value: number): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(value);

export interface FigureLine {
  /** “48 with it” */
  label: string;
  count: number;
}

/** The bars of a figure that counts people; empty for points and days. */
export function figureLines(figure: Figure, lang: string, strings: Strings): FigureLine[] {
  const words = strings.figure;
  const number = (value: number): string => formatNumber(lang, value);
  if (figure.kind === 'people') {
    return [
      { label: `${number(figure.with)} ${words.with}`, count: figure.with },
      ...(figure.without === undefined
        ? []
        : [{ label: `${number(figure.without)} ${words.without}`, count: figure.without }]),
    ];
  }
  if (figure.kind === 'extra-people')
    return [{ label: words.more(number(figure.more)), count: Math.max(0, figure.more) }];
  if (figure.kind === 'people-range')
    return [{ label: words.range(number(figure.from), number(figure.to)), count: figure.to }];
  return [];
}

/** The whole figure as one phrase. */
export function describeFigure(figure: Figure, lang: string, strings: Strings): string {
  const words = strings.figure;
  const number = (value: number): string => formatNumber(lang, value);
  if (figure.kind === 'days') return words.days(number(figure.fewer));
  if (figure.kind === 'points') {
    return figure.with !== undefined && figure.without !== undefined
      ? words.pointsBoth(number(figure.with), number(figure.without), number(figure.scale))
      : words.points(number(figure.difference ?? 0), number(figure.scale));
  }
  return `${words.outOf(number(figure.outOf))}: ${figureLines(figure, lang, strings)
    .map(({ label }) => label)
    .join(', ')}`;
}
