/** Every id in the facts must lead somewhere: references, treatments, conditions, medicines, findings, harms, signs, advice; and no two pages share an address. */
import { allPages } from '../../content/read/allPages.ts';
import type { Library } from '../../content/read/library.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';
import type { Source } from '../../content/read/readSource.ts';
import { isUnknownReference } from './checkText.ts';
import { isUnread } from '../../content/read/isUnread.ts';
import { listCited, type Path } from './listCited.ts';

type Kind = 'treatments' | 'conditions' | 'medicines' | 'owners' | 'guides' | 'advice' | 'findings' | 'harms' | 'signs';
const names: Record<Kind, [one: string, where: string]> = {
  treatments: ['treatment', 'the name of a file in content/facts/treatments'],
  conditions: ['condition', 'the name of a file in content/facts/conditions'],
  medicines: ['medicine', 'the name of a file in content/facts/medicines'],
  owners: ['treatment or medicine', 'the name of a file in content/facts/treatments or content/facts/medicines'],
  guides: ['guide', 'the name of a file in content/facts/guides'],
  advice: ['advice', 'the name of a file in content/facts/advice'],
  findings: ['finding', 'an id of content/facts/findings'],
  harms: ['harm', 'an id of content/facts/harms'],
  signs: ['danger sign', 'an id of content/facts/danger-signs.yaml'],
};

/** Facts have no language, so they are checked once, with the English library. */
export function checkIds(library: Library): Problem[] {
  const problems: Problem[] = [];
  const slugs = (entries: readonly { slug: string }[]): Set<string> => new Set(entries.map(({ slug }) => slug));
  const known: Record<Kind, { has(id: string): boolean }> = {
    treatments: slugs(library.treatments),
    conditions: slugs(library.conditions),
    medicines: slugs(library.medicines),
    owners: slugs([...library.treatments, ...library.medicines]),
    guides: slugs(library.guides),
    advice: library.advice,
    findings: library.findings,
    harms: library.harms,
    signs: new Set(library.signs.map(({ id }) => id)),
  };
  /** A finding's id begins with the treatment whose file holds it; a harm's too. */
  const unread = (kind: Kind, id: string): boolean =>
    kind === 'signs'
      ? library.unread.has('danger-signs')
      : kind === 'owners'
        ? isUnread(library, `treatments/${id}`) || isUnread(library, `medicines/${id}`)
        : isUnread(library, `${kind}/${id.split('--')[0] ?? ''}`);
  const need = (kind: Kind, source: Source, path: Path, ids: readonly string[] | string): void => {
    const list =
      typeof ids === 'string' ? [[path, ids] as const] : ids.map((id, index) => [[...path, index], id] as const);
    for (const [at, id] of list)
      if (!known[kind].has(id) && !unread(kind, id))
        problems.push(problemAt(source, at, `There is no ${names[kind][0]} “${id}”.`, `Use ${names[kind][1]}.`));
  };
  const cited = (source: Source, data: unknown): void => {
    for (const { path, ids } of listCited(data)) problems.push(...checkIdsOf(library, source, path, ids));
  };

  for (const page of allPages(library)) cited(page.sources.facts, page.facts);
  for (const { facts, sources } of library.advice.values()) cited(sources.facts, facts);
  for (const { refs, source } of library.glossary.values()) cited(source, { refs });

  for (const { facts, sources } of library.treatments) {
    need('conditions', sources.facts, ['treats'], facts.treats);
    need('findings', sources.facts, ['findings'], facts.findings ?? []);
    need('findings', sources.facts, ['summary', 'chance', 'findings'], facts.summary.chance.findings);
    need('harms', sources.facts, ['summary', 'mainRisk', 'harms'], facts.summary.mainRisk.harms);
    need('advice', sources.facts, ['beforeAdvice'], facts.beforeAdvice);
    need('advice', sources.facts, ['afterAdvice'], facts.afterAdvice);
    facts.alternatives.forEach((option, index) => {
      if ('treatment' in option)
        need('treatments', sources.facts, ['alternatives', index, 'treatment'], option.treatment);
    });
  }
  for (const { facts, sources } of library.conditions) {
    need('findings', sources.facts, ['summary', 'whatHelps', 'findings'], facts.summary.whatHelps.findings);
    need('harms', sources.facts, ['summary', 'mainRisk', 'harms'], facts.summary.mainRisk.harms);
    need('signs', sources.facts, ['summary', 'mainRisk', 'signs'], facts.summary.mainRisk.signs);
    need('conditions', sources.facts, ['seeAlso'], facts.seeAlso);
  }
  for (const { facts, sources } of library.medicines) {
    need('conditions', sources.facts, ['treats'], facts.treats);
    need('conditions', sources.facts, ['advisedAgainst'], facts.advisedAgainst);
    need('findings', sources.facts, ['findings'], facts.findings ?? []);
    need('harms', sources.facts, ['harms'], facts.harms ?? []);
    need('findings', sources.facts, ['summary', 'chance', 'findings'], facts.summary.chance.findings);
    need('harms', sources.facts, ['summary', 'mainRisk', 'harms'], facts.summary.mainRisk.harms);
  }
  for (const { facts, sources } of [...library.treatments, ...library.conditions, ...library.medicines])
    need('medicines', sources.facts, ['medicines'], facts.medicines);
  for (const { facts, sources } of library.conditions)
    facts.otherOptions.forEach(({ medicines }, place) => {
      need('medicines', sources.facts, ['otherOptions', place, 'medicines'], medicines);
    });
  for (const { facts, sources } of [...library.treatments, ...library.conditions, ...library.medicines])
    need('signs', sources.facts, ['leadSigns'], facts.leadSigns);
  for (const [key, { facts: source }] of library.registrySources) {
    const [name = '', id = ''] = key.split(/:(.*)/);
    if (name === 'findings') {
      const finding = library.findings.get(id);
      if (!finding) continue;
      cited(source, { [id]: finding });
      need('owners', source, [id], finding.treatment);
      need('conditions', source, [id, 'conditions'], finding.conditions);
      need('owners', source, [id, 'alsoFor'], finding.alsoFor);
      if (!id.startsWith(`${finding.treatment}--${finding.conditions[0] ?? ''}--`))
        problems.push(
          problemAt(
            source,
            [id],
            'The id does not begin with its treatment and its first condition.',
            `Begin it with ${finding.treatment}--${finding.conditions[0] ?? ''}--, or correct the conditions.`,
          ),
        );
    } else if (name === 'harms') {
      const harm = library.harms.get(id);
      if (!harm) continue;
      cited(source, { [id]: harm });
      need('owners', source, [id], harm.treatment);
    } else if (name === 'pairs') {
      const pair = library.pairs.find((entry) => entry.id === id);
      if (!pair) continue;
      cited(source, { [id]: pair });
      need('conditions', source, [id], pair.condition);
      need('treatments', source, [id, 'treatment'], pair.treatment);
      need('findings', source, [id, 'lead'], pair.lead);
      need('findings', source, [id, 'otherSide'], pair.otherSide);
    } else if (name === 'sign') {
      const sign = library.signs.find((entry) => entry.id === id);
      if (!sign) continue;
      cited(source, { signs: { [id]: sign.facts } });
      need('treatments', source, ['signs', id, 'treatments'], sign.facts.treatments);
      need('conditions', source, ['signs', id, 'conditions'], sign.facts.conditions);
      need('medicines', source, ['signs', id, 'medicines'], sign.facts.medicines);
    }
  }
  const duties = library.registrySources.get('regulator-duties');
  if (duties) cited(duties.facts, library.duties.facts);
  for (const [id, { audience }] of Object.entries(library.duties.facts.duties))
    for (const kind of ['treatments', 'conditions', 'medicines', 'guides'] as const)
      if (duties) need(kind, duties.facts, ['duties', id, 'audience', kind], audience[kind]);
  const lines = library.registrySources.get('care-lines');
  if (lines) cited(lines.facts, library.careLines.facts);
  problems.push(...checkAdviceGuides(library), ...checkAddresses(library));
  return problems;
}

/** References that are not there, each with its place in the list. */
export const checkIdsOf = (library: Library, source: Source, path: Path, ids: readonly string[]): Problem[] =>
  ids.flatMap((id, index) =>
    isUnknownReference(library, id)
      ? [
          problemAt(
            source,
            [...path, index],
            `There is no reference “${id}”.`,
            'Use an id from content/references.json, or add the source there.',
          ),
        ]
      : [],
  );

/** Pages link to the guide that shows advice in full: it must be there. */
const checkAdviceGuides = (library: Library): Problem[] =>
  [...library.advice.values()].flatMap(({ id, facts, sources }) => {
    const guide = library.guides.find(({ slug }) => slug === facts.guide);
    const shown = guide?.body.some(({ nodes }) =>
      nodes.some((flow) => flow.type === 'block' && flow.name === 'Advice' && flow.id === id),
    );
    return shown || isUnread(library, `guides/${facts.guide}`)
      ? []
      : [
          problemAt(
            sources.facts,
            ['guide'],
            `The guide “${facts.guide}” does not show this advice.`,
            `Put <Advice id="${id}" /> into a guide, and name that guide here.`,
          ),
        ];
  });

function checkAddresses(library: Library): Problem[] {
  const pages = allPages(library);
  const taken = new Map(pages.map(({ kind, slug, sources }) => [`/${kind}/${slug}/`, sources.facts.file]));
  const titles = new Map<string, string>();
  return pages.flatMap(({ words, facts, sources }) => {
    const problems: Problem[] = [];
    const twin = titles.get(words.title.toLowerCase());
    if (twin !== undefined)
      problems.push(
        problemAt(
          sources.words,
          ['title'],
          `“${words.title}” is also the title of ${twin}.`,
          'Give each page its own title.',
        ),
      );
    titles.set(words.title.toLowerCase(), sources.words.file);
    facts.redirectFrom.forEach((from, index) => {
      const owner = taken.get(from);
      if (owner !== undefined)
        problems.push(
          problemAt(
            sources.facts,
            ['redirectFrom', index],
            `${from} already belongs to ${owner}.`,
            'Remove one of the two.',
          ),
        );
      taken.set(from, sources.facts.file);
    });
    return problems;
  });
}
