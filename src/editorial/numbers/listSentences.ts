/** Every text of a language that may state a number, with its place in a file and with what it rests on. */
import { buildAccount } from '../../content/account/buildAccount.ts';
import { findingsOf, harmsOf, pairsOf } from '../../content/evidence/listPageEvidence.ts';
import { allPages } from '../../content/read/allPages.ts';
import type { Library, Page, Treatment } from '../../content/read/library.ts';
import { pageOfFilm, scenesOf } from '../../content/read/films.ts';
import type { Flow, Inline } from '../../content/read/parseBody.ts';
import { readFigureFile } from '../../content/read/readFigureWords.ts';
import { medicineLists } from '../../content/schema/medicine.ts';
import type { Source } from '../../content/read/readSource.ts';

export interface Sentence {
  file: string;
  /** 1-based, where known. */
  line: number | undefined;
  field: string;
  text: string;
  /** References that carry it. */
  refs: readonly string[];
  /** Findings and harms that it repeats: then their numbers count, and of the references only what they say beside. */
  findings: readonly string[];
  harms: readonly string[];
  /** Findings and harms that its page shows. */
  onPage?: readonly string[];
  /** True for a picture in words: “two people side by side” is no number of a result. */
  isPicture?: boolean;
}

type Rest = Partial<Pick<Sentence, 'refs' | 'findings' | 'harms'>>;
const sentence = (
  source: Source,
  path: readonly (string | number)[],
  text: string,
  { refs = [], findings = [], harms = [] }: Rest,
): Sentence => ({
  file: source.file,
  line: source.lineOf(path),
  field: path.join('.'),
  text,
  refs,
  findings,
  harms,
});

/** Words of the findings, harms and pairs themselves are no part of it: they are checked against their own facts. */
export const listSentences = (library: Library): Sentence[] => [
  ...allPages(library).flatMap((page) => {
    const { findings = [], harms = [] } = shownOn(library, page);
    return [
      ...summaryOf(page),
      ...listsOf(page),
      ...page.body.flatMap(({ nodes }) => nodes.flatMap((flow) => proseOf(page.sources.words.file, flow))),
    ].map((text) => ({ ...text, onPage: [...findings, ...harms] }));
  }),
  ...adviceOf(library),
  ...[...library.glossary.values()].map(({ words, refs, source }) =>
    sentence(source, [library.lang, 'definition'], words.definition, { refs }),
  ),
  ...signsOf(library),
  ...dutiesOf(library),
  ...[...filmsOf(library), ...figuresOf(library)].map((text) => ({
    ...text,
    isPicture: text.field.endsWith('.shows'),
  })),
];

function summaryOf(page: Page): Sentence[] {
  if (page.kind === 'guides') return [];
  const { facts, words, sources } = page;
  return Object.entries(words.summary).map(([key, text]) => {
    const own = (facts.summary as Record<string, readonly string[] | Rest>)[key] ?? [];
    return sentence(sources.words, ['summary', key], text, 'length' in own ? { refs: own } : own);
  });
}

/** Lists that facts and words share by id. */
function listsOf(page: Page): Sentence[] {
  const { sources } = page;
  const list = (
    key: string,
    refs: Readonly<Record<string, readonly string[]>>,
    texts: Readonly<Record<string, string | undefined>>,
  ): Sentence[] =>
    Object.entries(texts).flatMap(([id, text]) =>
      text === undefined ? [] : [sentence(sources.words, [key, id], text, { refs: refs[id] ?? [] })],
    );
  if (page.kind === 'treatments') {
    const { facts, words } = page;
    const { setting, imaging, anesthesia, steps } = words.procedure;
    return [
      ...list('before', facts.before, words.before),
      ...list('after', facts.after, words.after),
      ...list('whoMayBenefit', facts.whoMayBenefit, words.whoMayBenefit),
      ...list('whoShouldNot', facts.whoShouldNot, words.whoShouldNot),
      ...practicalSentences(page),
      ...Object.entries({ setting, imaging, anesthesia }).map(([key, text]) =>
        sentence(sources.words, ['procedure', key], text, { refs: facts.procedure.refs }),
      ),
      ...Object.entries(steps).map(([id, text]) =>
        sentence(sources.words, ['procedure', 'steps', id], text, { refs: facts.procedure.refs }),
      ),
      ...facts.positions.map(({ id, refs }) =>
        sentence(sources.words, ['positions', id, 'text'], words.positions[id]?.text ?? '', { refs }),
      ),
      ...facts.alternatives.flatMap((option) =>
        'id' in option
          ? [
              sentence(sources.words, ['alternatives', option.id], words.alternatives[option.id] ?? '', {
                refs: option.refs,
              }),
            ]
          : [],
      ),
    ];
  }
  if (page.kind === 'guides') return [];
  if (page.kind === 'medicines') {
    const { facts, words } = page;
    return [
      ...medicineLists.flatMap((key) => list(key, facts[key], words[key])),
      ...(words.alert === undefined
        ? []
        : [sentence(sources.words, ['alert'], words.alert, { refs: facts.alert ?? [] })]),
    ];
  }
  const { facts, words } = page;
  return [
    ...(['symptoms', 'selfCare', 'avoid', 'diagnosis', 'causes', 'howCommon'] as const).flatMap((key) =>
      list(key, facts[key], words[key]),
    ),
    ...facts.otherOptions.map(({ id, refs }) =>
      sentence(sources.words, ['otherOptions', id, 'says'], words.otherOptions[id]?.says ?? '', { refs }),
    ),
    ...(words.optionsNote === undefined
      ? []
      : [sentence(sources.words, ['optionsNote'], words.optionsNote, { refs: facts.optionsNote ?? [] })]),
  ];
}

/** What minutes say need not be said in words: a duration rests on its sources like any other line. */
function practicalSentences({ facts: { practical, normal }, words, sources }: Treatment): Sentence[] {
  const refsOf = (topic: string): readonly string[] => {
    const own = practical[topic as keyof typeof practical] ?? [];
    return 'refs' in own ? own.refs : own;
  };
  return [
    ...Object.entries(words.practical).map(([topic, text = '']) =>
      sentence(sources.words, ['practical', topic], text, { refs: refsOf(topic) }),
    ),
    ...Object.entries(words.normal).map(([id, text]) =>
      sentence(sources.words, ['normal', id], text, { refs: normal[id]?.refs ?? [] }),
    ),
  ];
}

/** A marker stands behind the sentences that it supports: those since the marker before it. */
export function proseOf(file: string, flow: Flow): Sentence[] {
  const runs = flow.type === 'list' ? flow.items : 'children' in flow ? [flow.children] : [];
  return runs.flatMap((run) => {
    const found: Sentence[] = [];
    let text = '';
    for (const part of flatten(run)) {
      if (typeof part === 'string') text += part;
      else {
        found.push({ file, line: flow.line, field: 'text', text: text.trim(), refs: part, findings: [], harms: [] });
        text = '';
      }
    }
    return [...found, { file, line: flow.line, field: 'text', text: text.trim(), refs: [], findings: [], harms: [] }];
  });
}

/** Text, and the references of each marker. */
function* flatten(run: readonly Inline[]): Generator<string | readonly string[]> {
  for (const node of run) {
    if (node.type === 'text') yield node.value;
    else if (node.type === 'cite') yield node.refs;
    else yield* flatten(node.children);
  }
}

const adviceOf = ({ advice }: Library): Sentence[] =>
  [...advice.values()].flatMap(({ facts, words, sources }) =>
    (['statements', 'details'] as const).flatMap((key) =>
      Object.entries(words[key]).map(([id, text]) =>
        sentence(sources.words, [key, id], text, { refs: facts[key][id] ?? [] }),
      ),
    ),
  );

const signsOf = ({ signs, registrySources }: Library): Sentence[] =>
  signs.flatMap(({ id, facts: { refs }, words }) => {
    const source = registrySources.get(`sign:${id}`)?.words;
    return source ? [sentence(source, ['signs', id, 'text'], words.text, { refs })] : [];
  });

function dutiesOf({ duties, registrySources }: Library): Sentence[] {
  const source = registrySources.get('regulator-duties')?.words;
  return source
    ? Object.entries(duties.facts.duties).map(([id, { refs }]) =>
        sentence(source, ['duties', id, 'says'], duties.words.duties[id]?.says ?? '', { refs }),
      )
    : [];
}

/** Findings and harms that a page shows. */
const shownOn = (library: Library, page: Page): Pick<Rest, 'findings' | 'harms'> => ({
  ...(page.kind === 'treatments' && {
    findings: findingsOf(library, page).map(({ id }) => id),
    harms: harmsOf(library, page).map(({ id }) => id),
  }),
  ...(page.kind === 'conditions' && {
    findings: pairsOf(library, page.slug).flatMap(({ lead, otherSide }) => [...lead, ...otherSide]),
  }),
});

/** What a scene that names no source may repeat: everything on its page. */
const restsOn = (library: Library, page: Page | undefined): Rest =>
  page ? { refs: buildAccount(library, page).sources, ...shownOn(library, page) } : {};

const filmsOf = (library: Library): Sentence[] =>
  [...library.films.values()].flatMap(({ slug, sources, data }) =>
    scenesOf(data).flatMap(({ words: path, scene }) =>
      (['says', 'shows'] as const).flatMap((key) =>
        scene[key] === undefined
          ? []
          : [
              sentence(
                sources.words,
                [...path, key],
                scene[key],
                scene.sources.length > 0 ? { refs: scene.sources } : restsOn(library, pageOfFilm(library, slug)),
              ),
            ],
      ),
    ),
  );

function figuresOf(library: Library): Sentence[] {
  const file = readFigureFile(library, []);
  if (!file) return [];
  const { source, data } = file;
  const pages = [...library.treatments, ...library.conditions];
  // A label may stand in many drawings.
  const labels = Object.entries(data.labels).map(([key, text]) =>
    sentence(source, ['labels', key], text, {
      findings: [...library.findings.keys()],
      harms: [...library.harms.keys()],
    }),
  );
  const words = Object.entries(data.figures).flatMap(([slug, words]) =>
    (['shows', 'caption'] as const).map((key) =>
      sentence(
        source,
        ['figures', slug, key],
        words[key],
        restsOn(
          library,
          pages.find((page) => page.slug === slug),
        ),
      ),
    ),
  );
  return [...labels, ...words];
}
