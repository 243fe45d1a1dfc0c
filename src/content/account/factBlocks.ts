/** The blocks that a page's facts make: what each tag of the text stands for. */
import type { Advice, Condition, Library, Page, Treatment } from '../read/library.ts';
import type { BlockName } from '../read/parseBody.ts';
import { findingsOf, harmsOf, pairsOf } from '../evidence/listPageEvidence.ts';
import { act } from '../schema/terms.ts';
import type { AdviceBlock, Block, OtherOption, PairRow } from './account.ts';
import { dutiesOf } from './listDuties.ts';
import { ladderBlock, medicineSteps, nextStepsBlock } from './nextSteps.ts';
import { situationsOf } from './situations.ts';
import { signsAfterProcedures } from './listSigns.ts';
import { listUnknown, practicalBlock, timelineBlock, topicsAfter } from './practicalBlocks.ts';
import { medicineBlocks, medicineRows, namedMedicines, nameMedicines } from './medicineBlocks.ts';
import { harmGroups, joinStatements, statements, usedFor } from './statementBlocks.ts';

/** @param id of the advice, for `Advice`. @returns nothing where the facts have nothing to show. */
export function blocksOf(library: Library, page: Page, name: BlockName, id: string | undefined): Block[] {
  if (name === 'Questions') {
    const { questions } = page.words;
    return [{ kind: 'questions', questions: page.facts.questions.map((key) => ({ id: key, text: questions[key] ?? '' })) }];
  }
  if (name === 'RegulatorDuties') {
    const duties = dutiesOf(library, page);
    return duties.length > 0 ? [{ kind: 'duties', duties }] : [];
  }
  if (name === 'Advice') return adviceBlock(library, id === undefined ? [] : [id], page.kind === 'guides');
  if (page.kind === 'treatments') return treatmentBlocks(library, page, name);
  if (page.kind === 'conditions') return conditionBlocks(library, page, name);
  if (page.kind === 'medicines') return medicineBlocks(library, page, name);
  return guideBlocks(library, name);
}

function treatmentBlocks(library: Library, page: Treatment, name: BlockName): Block[] {
  const { facts, words } = page;
  switch (name) {
    case 'WhoMayBenefit':
      return [
        ...statements('whoMayBenefit', joinStatements(facts.whoMayBenefit, words.whoMayBenefit)),
        ...usedFor(library, facts.treats),
      ];
    case 'WhoShouldNot':
      return [
        ...statements('whoShouldNot', joinStatements(facts.whoShouldNot, words.whoShouldNot)),
        {
          kind: 'situations',
          rows: situationsOf(library, page).map(({ situation, own, advice }) => ({
            situation,
            lines: [...own, ...advice],
          })),
        },
      ];
    case 'Alternatives':
      return [
        {
          kind: 'choices',
          items: facts.alternatives.map((option) =>
            'treatment' in option
              ? {
                  treatment: option.treatment,
                  title: titleOf(library, option.treatment),
                  note: words.alternatives[option.treatment],
                }
              : { id: option.id, text: words.alternatives[option.id] ?? '', refs: option.refs },
          ),
        },
        ...namedMedicines(library, page),
      ];
    case 'Benefits':
      return [{ kind: 'findings', findings: findingsOf(library, page) }];
    case 'Guidelines': {
      const positions = facts.positions.map(({ id, year, position, refs }) => ({
        id,
        year,
        position,
        refs,
        body: words.positions[id]?.body ?? '',
        text: words.positions[id]?.text ?? '',
      }));
      // Newest first; what has no year stands last.
      return positions.length > 0
        ? [{ kind: 'positions', positions: positions.sort((a, b) => (b.year ?? 0) - (a.year ?? 0)) }]
        : [];
    }
    case 'Risks':
      return harmGroups(harmsOf(library, page));
    case 'Before':
      return [
        ...statements('before', joinStatements(facts.before, words.before)),
        ...practicalBlock(page, ['companion', 'eating']),
        ...adviceBlock(library, facts.beforeAdvice, false),
      ];
    case 'Steps':
      return [
        {
          kind: 'steps',
          steps: facts.procedure.steps.map((id) => ({ id, text: words.procedure.steps[id] ?? '' })),
          refs: facts.procedure.refs,
          setting: words.procedure.setting,
          anesthesia: words.procedure.anesthesia,
          imaging: words.procedure.imaging,
        },
        ...practicalBlock(page, ['duration', 'stay']),
      ];
    case 'After':
      return [
        ...timelineBlock(library, page),
        ...statements('after', joinStatements(facts.after, words.after)),
        ...practicalBlock(page, topicsAfter, listUnknown(page)),
        ...adviceBlock(library, facts.afterAdvice, false),
      ];
    case 'NextSteps':
      return nextStepsBlock(library, page);
    default:
      return [];
  }
}

function conditionBlocks(library: Library, page: Condition, name: BlockName): Block[] {
  const { facts, words } = page;
  const list = (field: 'symptoms' | 'diagnosis' | 'causes' | 'howCommon'): Block[] =>
    statements(field, joinStatements(facts[field], words[field]));
  switch (name) {
    case 'Symptoms':
      return list('symptoms');
    case 'SelfCare':
      return [
        {
          kind: 'self-care',
          tryThis: joinStatements(facts.selfCare, words.selfCare),
          avoid: joinStatements(facts.avoid, words.avoid),
        },
      ];
    case 'Diagnosis':
      return list('diagnosis');
    case 'Causes':
      return [...list('causes'), ...list('howCommon')];
    case 'Options':
      return [
        {
          kind: 'options',
          others: otherOptionsOf(library, page),
          medicines: medicineRows(library, page.slug),
          procedures: pairRows(library, page.slug),
          note:
            words.optionsNote === undefined
              ? undefined
              : { id: 'note', text: words.optionsNote, refs: facts.optionsNote ?? [] },
        },
        ...namedMedicines(library, page),
      ];
    case 'NextSteps':
      return ladderBlock(library, otherOptionsOf(library, page), medicineSteps(library, page.slug), pairRows(library, page.slug));
    default:
      return [];
  }
}

function guideBlocks(library: Library, name: BlockName): Block[] {
  switch (name) {
    case 'PainScalePicker':
    case 'PainDiary':
      return [{ kind: 'widget', name }];
    case 'DangerSigns':
      return [{ kind: 'sign-overview', acts: signsAfterProcedures(library) }];
    case 'CareLines':
      return [
        {
          kind: 'care-lines',
          // What can wait some days needs no number at night.
          acts: act.options
            .filter((name) => name !== 'soon')
            .map((name) => ({ act: name, ...library.signWords.acts[name] })),
        },
      ];
    default:
      return [];
  }
}

/** Options for a condition that are not procedures. */
export const otherOptionsOf = (library: Pick<Library, 'medicines'>, { facts, words }: Condition): OtherOption[] =>
  facts.otherOptions.map(({ id, kind, certainty, medicines, refs }) => ({
    id,
    kind,
    certainty,
    refs,
    name: words.otherOptions[id]?.name ?? '',
    text: words.otherOptions[id]?.says ?? '',
    medicines: nameMedicines(library, medicines).map(({ slug, title }) => ({ slug, title })),
  }));

/** What research says of each treatment for a condition, in the order of its file. */
export const pairRows = (library: Library, condition: string): PairRow[] =>
  pairsOf(library, condition).map((pair) => ({
    id: pair.id,
    condition,
    treatment: pair.treatment,
    title: titleOf(library, pair.treatment),
    role: pair.role,
    text: pair.says,
    direction: pair.direction,
    size: pair.size,
    certainty: pair.certainty,
    appliesTo: pair.appliesTo,
    lead: pair.lead,
    otherSide: pair.otherSide,
    refs: [
      ...new Set([
        ...[...pair.lead, ...pair.otherSide].flatMap((id) => library.findings.get(id)?.refs ?? []),
        ...pair.refs,
      ]),
    ],
  }));

/** The rows of all conditions, in the order of the library. */
export const allPairRows = (library: Library): PairRow[] =>
  library.conditions.flatMap(({ slug }) => pairRows(library, slug));

const titleOf = ({ treatments }: Library, slug: string): string =>
  treatments.find((treatment) => treatment.slug === slug)?.words.title ?? slug;

const sayAdvice = ({ id, facts, words }: Advice, inFull: boolean): AdviceBlock => ({
  id,
  title: words.title,
  statements: [
    ...joinStatements(facts.statements, words.statements),
    ...(inFull ? joinStatements(facts.details, words.details) : []),
  ],
});

/** Guides, which mark advice in their text, show it whole; other pages show what keeps the reader safe and where the rest stands. */
function adviceBlock(library: Library, ids: readonly string[], inFull: boolean): Block[] {
  const advice = ids.flatMap((id) => library.advice.get(id) ?? []);
  if (advice.length === 0) return [];
  const wanted = new Set(
    advice.filter(({ facts }) => Object.keys(facts.details).length > 0).map(({ facts }) => facts.guide),
  );
  return [
    {
      kind: 'advice',
      inFull,
      advice: advice.map((entry) => sayAdvice(entry, inFull)),
      guides: inFull
        ? []
        : library.guides
            .filter(({ slug }) => wanted.has(slug))
            .map(({ slug, words: { title } }) => ({ slug, title })),
    },
  ];
}
