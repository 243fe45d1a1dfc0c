import { DECLINED, type PainAnswer } from '../shared/painAnswer.ts';
import { DAY, DIARY_FIELDS, DiaryProblem, hasNumber, readDiaryEntry, SCORE, type DiaryEntry } from './diaryEntry.ts';
import type { DiaryTools } from './diaryTools.ts';

/** Fields that have no element of their own in an Observation, with the name of the value in their component. */
const COMPONENTS = DIARY_FIELDS.filter(([field]) => /^(recall|low|high|tr|sl|mo|ac)/.test(field)).map(
  ([field, form]) => [field, form === SCORE ? 'valueInteger' : form === DAY ? 'valueDateTime' : 'valueString'] as const,
);

/**
 * The entry as a FHIR R4 Observation, as the picker makes it. What has no element of its own stands in
 * components told apart by the first word of `code.text`: no code system has these, and none is
 * invented. End labels and recall period are there and in the note, so that they can be read back.
 */
export const toDiaryObservation = (entry: DiaryEntry, build: DiaryTools['buildObservation']): object => {
  const { id, at, value, edited, note, lang, low, question, instrument } = entry;
  const answer = {
    ...entry,
    scale: 'nrs',
    value: hasNumber(entry) ? value : DECLINED,
    words: value,
    questions: [],
    language: lang,
    time: at,
    sites: [],
  };
  const built = build(answer as unknown as PainAnswer);
  const component = COMPONENTS.filter(([field]) => entry[field]).map(([field, valueName]) => {
    const isScore = valueName === 'valueInteger';
    return {
      code: { text: field + (isScore ? ', 0 very bad to 10 very good' : '') },
      [valueName]: isScore ? +`${entry[field]}` : entry[field],
    };
  });
  const notes = [...(low && built.note ? built.note : []), ...(note ? [{ authorString: 'patient', text: note }] : [])];
  const [reason] = built.dataAbsentReason?.coding ?? [];
  if (reason) reason.code = value;
  return {
    ...built,
    id,
    language: lang,
    status: edited === at ? 'final' : 'amended',
    code: { ...built.code, text: question },
    method: instrument && { text: instrument },
    // An instant needs a time of day, which an entry from elsewhere may lack.
    issued: DAY.test(edited) ? undefined : edited,
    note: notes.length ? notes : undefined,
    component: component.length ? component : undefined,
  };
};

/** The entries as a FHIR R4 Bundle of type collection. Ids from elsewhere that are no UUID have no absolute address. */
export const toDiaryBundle = (entries: readonly DiaryEntry[], build: DiaryTools['buildObservation']): object => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: entries.length
    ? entries.map((entry) => ({
        fullUrl: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(entry.id) ? `urn:uuid:${entry.id}` : undefined,
        resource: toDiaryObservation(entry, build),
      }))
    : undefined,
});

/** JSON of unknown shape: any step into it may lead nowhere. */
interface Unknown extends Iterable<Unknown> {
  readonly [key: string]: Unknown;
}

/**
 * Is it a pain number on the 0 to 10 scale (@loinc-72514-3, and 75893-8 for the past week,
 * @ahrq-cds-pain-summary), and not withdrawn? A line length or a word is not converted (fhir.md, section 7).
 */
const isPainScore = (it: Unknown | undefined): it is Unknown =>
  `${it?.['resourceType']}` === 'Observation' &&
  !/^(entered|cancelled)/.test(`${it?.['status']}`) &&
  [...(it?.['code']?.['coding'] ?? [])].some((coding) =>
    /loinc.org (72514-3|75893-8)$/.test(`${coding['system']} ${coding['code']}`),
  );

const readObservation = (it: Unknown, place: string, index: number): DiaryEntry => {
  const notes = [...(it['note'] ?? [])];
  const own = notes.filter((note) => `${note['authorString']}` === 'patient');
  const raw: Record<string, unknown> = {
    id: it['id'],
    lang: it['language'],
    at: it['effectiveDateTime'] ?? it['effectiveInstant'],
    edited: it['issued'],
    value: it['valueInteger'] ?? it['valueQuantity']?.['value'] ?? it['dataAbsentReason']?.['coding']?.['0']?.['code'],
    instrument: it['method']?.['text'],
    question: it['code']?.['text'],
    note: (it['component'] ? own : notes).map((note) => note['text']).join('\n'),
  };
  for (const component of it['component'] ?? []) {
    const [name] = `${component['code']?.['text']}`.split(',');
    for (const [field, valueName] of COMPONENTS) if (field === name) raw[field] = component[valueName];
  }
  return readDiaryEntry(raw, place, index);
};

/**
 * Reads the pain scores of a FHIR R4 Bundle, or one Observation.
 * @returns the entries, and how many resources were something else
 * @throws DiaryProblem with the place of the first fault, or when there is no pain score at all
 */
export const readDiaryBundle = (text: string): { entries: DiaryEntry[]; skipped: number } => {
  let data: Unknown;
  try {
    data = JSON.parse(text) as Unknown;
  } catch {
    throw new DiaryProblem('cut');
  }
  const resources =
    `${data['resourceType']}` === 'Bundle' ? [...(data['entry'] ?? [])].map((item) => item['resource']) : [data];
  const entries = resources.flatMap((it, i) => (isPainScore(it) ? [readObservation(it, `Bundle.entry[${i}]`, i)] : []));
  if (!entries.length && resources.length) throw new DiaryProblem('foreign');
  return { entries, skipped: resources.length - entries.length };
};
