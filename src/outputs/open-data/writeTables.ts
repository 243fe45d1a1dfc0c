/** The rows of the evidence as tables: every single result, and the matrix of /evidence/. Columns are those of their schemas. */
import type { Library } from '../../content/read/library.ts';
import {
  matrixRow,
  resultRow,
  type EvidenceFile,
  type MatrixRow,
  type ResultRow,
} from '../../content/schema/openData.ts';
import { writeCsv } from './writeCsv.ts';

type Finding = EvidenceFile['findings'][number];
type Harm = EvidenceFile['harms'][number];

/** Findings, then harms. */
export const writeResults = ({ findings, harms }: EvidenceFile): string =>
  writeTable(
    Object.keys(resultRow.shape) as (keyof ResultRow)[],
    [...findings.map(findingRow), ...harms.map(harmRow)].map((row) => resultRow.parse(row)),
  );

export function writeMatrix({ pairs }: EvidenceFile, { conditions, treatments }: Library): string {
  const titles = new Map([...conditions, ...treatments].map(({ slug, words }) => [slug, words.title]));
  const rows = pairs.map((pair): MatrixRow => ({
    id: pair.id,
    condition: pair.condition,
    condition_title: titles.get(pair.condition) ?? '',
    treatment: pair.treatment,
    treatment_title: titles.get(pair.treatment) ?? '',
    role: pair.role,
    direction: pair.direction,
    size: pair.size,
    certainty: pair.certainty,
    applies_to: pair.appliesTo,
    says: pair.says,
    lead: pair.lead.join(' '),
    other_side: pair.otherSide.join(' '),
    references: pair.refs.join(' '),
    url: pair.url,
  }));
  return writeTable(
    Object.keys(matrixRow.shape) as (keyof MatrixRow)[],
    rows.map((row) => matrixRow.parse(row)),
  );
}

const writeTable = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, string | number | undefined>>[],
): string =>
  writeCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );

const findingRow = (finding: Finding): ResultRow => ({
  id: finding.id,
  kind: 'finding',
  treatment: finding.treatment,
  conditions: finding.conditions.join(' '),
  what: finding.outcome,
  applies_to: finding.appliesTo,
  says: finding.says,
  caveat: finding.caveat,
  direction: finding.direction,
  size: finding.size,
  certainty: finding.certainty,
  graded_by: finding.gradedBy,
  ...figureCells(finding.figure),
  range_from: finding.range?.from,
  range_to: finding.range?.to,
  range_of: finding.range?.of,
  weeks: finding.weeks,
  time_point: finding.timePoint,
  design: finding.design,
  people: finding.people,
  trials: finding.trials,
  compared_with: finding.comparedWith,
  comparator: finding.comparator,
  references: finding.refs.join(' '),
  was: finding.was.join(' '),
  url: finding.url,
});

const harmRow = (harm: Harm): ResultRow => ({
  id: harm.id,
  kind: 'harm',
  treatment: harm.treatment,
  what: harm.harm,
  applies_to: harm.appliesTo,
  says: harm.says,
  certainty: harm.certainty,
  frequency: harm.frequency,
  no_number: harm.noNumber ? 'yes' : undefined,
  serious: harm.serious ? 'yes' : 'no',
  per: harm.per,
  ...figureCells(harm.figure),
  weeks: harm.weeks,
  time_point: harm.timePoint,
  references: harm.refs.join(' '),
  was: harm.was.join(' '),
  url: harm.url,
});

/** What a kind of figure does not have stays empty. */
function figureCells(figure: Finding['figure'] | Harm['figure']): Partial<ResultRow> {
  if (!figure) return {};
  switch (figure.kind) {
    case 'people':
      return {
        figure_kind: figure.kind,
        out_of: figure.outOf,
        with: figure.with,
        without: 'without' in figure ? figure.without : undefined,
      };
    case 'extra-people':
      return { figure_kind: figure.kind, out_of: figure.outOf, more: figure.more };
    case 'people-range':
      return { figure_kind: figure.kind, out_of: figure.outOf, from: figure.from, to: figure.to };
    case 'people-below':
      return { figure_kind: figure.kind, out_of: figure.outOf, below: figure.below };
    case 'points':
      return {
        figure_kind: figure.kind,
        with: figure.with,
        without: figure.without,
        difference: figure.difference,
        scale: figure.scale,
      };
    case 'days':
      return { figure_kind: figure.kind, fewer_days_a_month: figure.fewer };
  }
}
