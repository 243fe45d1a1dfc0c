/** Figures in words: numbers in the reader's way of writing, and the words round them as templates whose {0}, {1} and {2} stand for numbers. */
import type { Strings } from '../../i18n/strings.ts';

export const formatNumber = (lang: string, value: number): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(value);

/** For the page's pictures and for the widgets' data alike. */
export function figureWords({ figure }: Strings) {
  const { outOf } = figure;
  return {
    outOf: {
      person: outOf.person('{0}'),
      procedure: outOf.procedure('{0}'),
      bone: outOf.bone('{0}'),
      device: outOf.device('{0}'),
      'device-year': outOf['device-year']('{0}'),
    },
    with: `{0} ${figure.with}`,
    without: `{0} ${figure.without}`,
    more: figure.more('{0}'),
    fewer: figure.fewer('{0}'),
    range: figure.range('{0}', '{1}'),
    below: figure.below('{0}'),
    points: figure.points('{0}', '{1}'),
    pointsBoth: figure.pointsBoth('{0}', '{1}', '{2}'),
    days: figure.days('{0}'),
  };
}
