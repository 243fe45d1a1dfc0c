/** Every id in front matter must lead somewhere: references, treatments, conditions, shared advice; and no two pages share an address. */
import type { Entry, Library } from '../../content/read/loadLibrary.ts';
import { findTags } from '../../content/read/markup.ts';
import { formatPath, type Problem } from '../../content/read/problem.ts';
import type { Source } from '../../content/read/readSource.ts';

type Path = (string | number)[];

export function checkCrossReferences(library: Library): Problem[] {
  const problems: Problem[] = [];
  const slugs = (entries: readonly { slug: string }[]): Set<string> => new Set(entries.map(({ slug }) => slug));
  const known = {
    treatment: slugs(library.treatments),
    condition: slugs(library.conditions),
    advice: slugs(library.advice),
  };
  const report = (source: Source, path: Path, problem: string, cure: string): void => {
    const line = source.lineOf(path);
    problems.push({
      file: source.file,
      ...(line === undefined ? {} : { line }),
      field: formatPath(path),
      problem,
      cure,
    });
  };
  const need = (kind: keyof typeof known, source: Source, path: Path, slug: string): void => {
    if (!known[kind].has(slug))
      report(
        source,
        path,
        `There is no ${kind} “${slug}”.`,
        `Use the name of a file in content/<lang>/${kind === 'advice' ? 'advice' : `${kind}s`}.`,
      );
  };

  for (const name of ['treatments', 'conditions', 'guides', 'advice', 'glossary'] as const) {
    for (const { source, data } of library[name] as Entry<typeof name>[]) {
      for (const { path, ids } of findRefs(data)) {
        ids.forEach((id, place) => {
          if (!library.referenceIds.has(id))
            report(
              source,
              [...path, place],
              `There is no reference “${id}”.`,
              'Use an id from content/references.json, or add the source there.',
            );
        });
      }
    }
  }
  for (const { source, data } of library.treatments) {
    data.treats.forEach((slug, place) => need('condition', source, ['treats', place], slug));
    data.benefits.forEach((benefit, b) =>
      benefit.conditions.forEach((slug, place) =>
        need('condition', source, ['benefits', b, 'conditions', place], slug),
      ),
    );
    data.alternatives.forEach(
      (option, place) =>
        'treatment' in option && need('treatment', source, ['alternatives', place, 'treatment'], option.treatment),
    );
    for (const key of ['beforeAdvice', 'afterAdvice'] as const)
      data[key].forEach((slug, place) => need('advice', source, [key, place], slug));
  }
  for (const { slug, source, data } of library.advice) {
    const guide = library.guides.find((entry) => entry.slug === data.guide);
    if (
      !findTags(guide?.source.body ?? '').some(({ name, attributes }) => name === 'Advice' && attributes['id'] === slug)
    )
      report(
        source,
        ['guide'],
        `The guide “${data.guide}” does not show this advice.`,
        `Put <Advice id="${slug}" /> into a guide, and name that guide here.`,
      );
  }
  for (const { source, data } of library.conditions) {
    data.treatments.forEach(({ treatment }, place) =>
      need('treatment', source, ['treatments', place, 'treatment'], treatment),
    );
    data.seeAlso.forEach((slug, place) => need('condition', source, ['seeAlso', place], slug));
  }
  problems.push(...checkAddresses(library));
  return problems;
}

/** All `refs` lists in a value, with their paths. */
export function findRefs(value: unknown, path: Path = []): { path: Path; ids: string[] }[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, place) => findRefs(item, [...path, place]));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'refs' && Array.isArray(item)
      ? [{ path: [...path, key], ids: item.map(String) }]
      : findRefs(item, [...path, key]),
  );
}

function checkAddresses(library: Library): Problem[] {
  const taken = new Map<string, string>();
  const titles = new Map<string, string>();
  const problems: Problem[] = [];
  for (const kind of ['treatments', 'conditions', 'guides'] as const) {
    for (const { slug, source, data } of library[kind]) {
      taken.set(`/${kind}/${slug}/`, source.file);
      const twin = titles.get(data.title.toLowerCase());
      if (twin)
        problems.push({
          file: source.file,
          field: 'title',
          problem: `“${data.title}” is also the title of ${twin}.`,
          cure: 'Give each page its own title.',
        });
      titles.set(data.title.toLowerCase(), source.file);
    }
  }
  for (const kind of ['treatments', 'conditions', 'guides'] as const) {
    for (const { source, data } of library[kind]) {
      for (const from of data.redirectFrom) {
        const owner = taken.get(from);
        if (owner)
          problems.push({
            file: source.file,
            field: 'redirectFrom',
            problem: `${from} already belongs to ${owner}.`,
            cure: 'Remove one of the two.',
          });
        taken.set(from, source.file);
      }
    }
  }
  return problems;
}
