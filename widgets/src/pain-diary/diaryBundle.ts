import { DiaryProblem, readDiaryEntry, type DiaryEntry, type DiaryField } from './diaryEntry.ts';

const LOINC = 'http://loinc.org';

/** LOINC codes of a reported NRS-11: asked as such, and for the past week [loinc-72514-3; ahrq-cds-pain-summary]. */
const PAIN_CODES = ['72514-3', '75893-8'];

type ComponentValue = 'valueInteger' | 'valueString' | 'valueDateTime';

/**
 * What has no element of its own in an Observation, as components told apart by `code.text`: no code
 * system has these questions, and none is invented. The end labels and the time span are here because
 * a bare number cannot be compared across forms (fhir.md, "The anchor belongs to the score").
 */
const COMPONENTS: readonly (readonly [field: DiaryField, text: string, value: ComponentValue])[] = [
  ['low', 'Words at 0', 'valueString'],
  ['high', 'Words at 10', 'valueString'],
  ['recall', 'Time span', 'valueString'],
  ['treatment', 'Treatment', 'valueString'],
  ['treatmentOn', 'Date of treatment', 'valueDateTime'],
  ['sleep', 'Sleep, 0 very bad to 10 very good', 'valueInteger'],
  ['mood', 'Mood, 0 very bad to 10 very good', 'valueInteger'],
  ['activity', 'Activity, 0 very bad to 10 very good', 'valueInteger'],
];

/** Marks the reader's own words among the notes. */
const AUTHOR = 'patient';

/** The entry as a FHIR R4 Observation of category survey, value as integer (fhir.md, section 3 and 4). */
export const toDiaryObservation = (entry: DiaryEntry) => {
  const component = COMPONENTS.flatMap(([field, text, value]) =>
    entry[field] === undefined ? [] : [{ code: { text }, [value]: entry[field] }],
  );
  return {
    resourceType: 'Observation',
    id: entry.id,
    ...(entry.lang && { language: entry.lang }),
    status: entry.edited === entry.at ? 'final' : 'amended',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey', display: 'Survey' }] }],
    code: { coding: [{ system: LOINC, code: PAIN_CODES[0], display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported' }] },
    effectiveDateTime: entry.at,
    // An instant needs a time of day, which an entry from elsewhere may lack.
    ...(entry.edited.length > 10 && { issued: entry.edited }),
    // Rule obs-6: a reason only where there is no value.
    ...(entry.absent
      ? { dataAbsentReason: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: entry.absent }] } }
      : { valueInteger: entry.value }),
    ...(entry.note && { note: [{ authorString: AUTHOR, text: entry.note }] }),
    ...(component.length && { component }),
  };
};

/** The entries as a FHIR R4 Bundle of type collection. */
export const toDiaryBundle = (entries: Iterable<DiaryEntry>) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: Array.from(entries, (entry) => ({
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(entry.id) && { fullUrl: `urn:uuid:${entry.id}` }),
    resource: toDiaryObservation(entry),
  })),
});

/** Follows a path of own properties through data of unknown shape. */
const follow = (data: unknown, ...path: (string | number)[]): unknown =>
  path.reduce((it, key) => (typeof it === 'object' && it !== null && Object.hasOwn(it, key) ? Reflect.get(it, key) : undefined), data);

const list = (data: unknown, ...path: (string | number)[]): readonly unknown[] => {
  const found = follow(data, ...path);
  return Array.isArray(found) ? found : [];
};

/** Is it a pain number on the 0 to 10 scale, and not withdrawn? A line length or a word is not converted (fhir.md, section 7). */
const isPainScore = (resource: unknown): boolean =>
  follow(resource, 'resourceType') === 'Observation' &&
  !/^(entered-in-error|cancelled)$/.test(String(follow(resource, 'status'))) &&
  list(resource, 'code', 'coding').some((coding) => follow(coding, 'system') === LOINC && PAIN_CODES.includes(String(follow(coding, 'code'))));

const readObservation = (resource: unknown, place: string, index: number): DiaryEntry => {
  const get = (...path: (string | number)[]) => follow(resource, ...path);
  const notes = list(resource, 'note');
  const raw: Record<string, unknown> = {
    id: get('id'),
    lang: get('language'),
    at: get('effectiveDateTime') ?? get('effectiveInstant'),
    edited: get('issued'),
    value: get('valueInteger') ?? get('valueQuantity', 'value'),
    absent: get('dataAbsentReason', 'coding', 0, 'code'),
    note: notes.map((note) => follow(note, 'text')).join('\n'),
  };
  for (const component of list(resource, 'component')) {
    const known = COMPONENTS.find(([, text]) => text === follow(component, 'code', 'text'));
    if (known) raw[known[0]] = follow(component, known[2]);
  }
  return readDiaryEntry(raw, place, `${index}`);
};

/**
 * Reads the pain scores of a FHIR R4 Bundle, or one Observation.
 * @returns the entries, and how many resources were something else
 * @throws DiaryProblem with the place of the first fault, or when there is no pain score at all
 */
export const readDiaryBundle = (text: string): { entries: DiaryEntry[]; skipped: number } => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new DiaryProblem('cut');
  }
  const isBundle = follow(data, 'resourceType') === 'Bundle';
  const resources = isBundle ? list(data, 'entry').map((entry) => follow(entry, 'resource')) : [data];
  const entries = resources.flatMap((resource, i) => (isPainScore(resource) ? [readObservation(resource, isBundle ? `Bundle.entry[${i}]` : 'Observation', i)] : []));
  if (!entries.length && (!isBundle || resources.length)) throw new DiaryProblem('foreign');
  return { entries, skipped: resources.length - entries.length };
};
