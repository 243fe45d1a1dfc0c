/** The single results behind the fact boxes as a table: benefits, then harms. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../../content/read/library.ts';
import { defaultLanguage } from '../../../base/languageFolder.ts';
import { listEvidence } from '../../../outputs/open-data/listEvidence.ts';
import { respondText } from '../../../base/respond.ts';
import { writeCsv } from '../../../outputs/open-data/writeCsv.ts';
import type { Figure } from '../../../content/schema/figure.ts';

const HEADER = [
  'id',
  'treatment',
  'conditions',
  'what',
  'says',
  'direction',
  'certainty',
  'frequency',
  'serious',
  'figure_kind',
  'out_of',
  'with',
  'without',
  'more',
  'from',
  'to',
  'difference',
  'scale',
  'fewer_days_a_month',
  'time_point',
  'design',
  'people',
  'compared_with',
  'references',
  'url',
];

/** The figure's fields in the order of the header; what a kind does not have stays empty. */
function spread(figure: Figure | undefined): (string | number | undefined)[] {
  const {
    kind,
    outOf,
    with: withIt,
    without,
    more,
    from,
    to,
    difference,
    scale,
    fewer,
  } = (figure ?? {}) as Partial<Record<string, string | number>>;
  return [kind, outOf, withIt, without, more, from, to, difference, scale, fewer];
}

export const GET: APIRoute = async () => {
  const { benefits, harms } = listEvidence(await getLibrary(defaultLanguage));
  const rows = [
    ...benefits.map(
      ({ id, treatment, conditions, outcome, says, direction, certainty, figure, timePoint, study, refs, url }) => [
        id,
        treatment,
        conditions.join(' '),
        outcome,
        says,
        direction,
        certainty,
        undefined,
        undefined,
        ...spread(figure),
        timePoint,
        study.design,
        study.people,
        study.comparedWith,
        refs.join(' '),
        url,
      ],
    ),
    ...harms.map(({ id, treatment, harm, says, certainty, frequency, serious, figure, timePoint, refs, url }) => [
      id,
      treatment,
      undefined,
      harm,
      says,
      undefined,
      certainty,
      frequency,
      serious ? 'yes' : 'no',
      ...spread(figure),
      timePoint,
      undefined,
      undefined,
      undefined,
      refs.join(' '),
      url,
    ]),
  ];
  return respondText(writeCsv(HEADER, rows), 'text/csv');
};
