/**
 * Every number in a sentence that names its sources must be a number of the data: of the findings and harms that it repeats, of those that
 * rest on the same sources, or of the summaries of the sources in content/references.json.
 */
import type { Library } from '../../content/read/library.ts';
import type { Problem } from '../../content/read/problem.ts';
import { near, type Dispute } from './checkOwnNumbers.ts';
import { listSentences, type Sentence } from './listSentences.ts';
import { NumberSet } from './numberSet.ts';
import { evidenceOf, numbersOfFinding, numbersOfHarm, numbersOfReference } from './numbersOf.ts';
import { readNumbers, type StatedNumber } from './readNumbers.ts';

/** @param disputes findings and harms whose number moved: what still says the old one is named, wherever it stands. */
export function checkSentences(library: Library, disputes: readonly Dispute[]): Problem[] {
  const evidence = indexEvidence(library);
  return [...listSentences(library), ...sentencesOfPairs(library)].flatMap((sentence) => {
    const stated = numbersIn(sentence, library);
    const outdated = stated.filter((number) => findDispute(number, sentence, disputes, library));
    const rest = stated.filter((number) => !outdated.includes(number));
    const { refs, findings, harms } = sentence;
    if (rest.length === 0 || refs.length + findings.length + harms.length === 0 || !isKnown(sentence, library))
      return outdated.flatMap((number) => describeOutdated(number, sentence, disputes, library));
    const known = evidence(sentence);
    return [
      ...outdated.flatMap((number) => describeOutdated(number, sentence, disputes, library)),
      ...rest
        .filter((number) => !known.has(number) && !isSameShare(number, stated, known))
        .map((number) => ({
          ...locationOf(sentence),
          problem: `It states ${number.text}, which no data of its sources hold${near(known, number)}.`,
          cure: 'Use a number of the data; a number that the source gives belongs into its summary in content/references.json.',
        })),
    ];
  });
}

/** A sentence that names what is not there has a mistake of its own, which is told; what it should rest on is not known. */
const isKnown = ({ refs, findings, harms }: Sentence, library: Library): boolean =>
  refs.every((id) => library.references.has(id)) &&
  findings.every((id) => library.findings.has(id)) &&
  harms.every((id) => library.harms.has(id));

/** Numbers in the words of another language that a finding or harm no longer holds. */
export const listOutdated = (library: Library, disputes: readonly Dispute[]): Problem[] =>
  [...listSentences(library), ...sentencesOfPairs(library), ...sentencesOfEntries(library)].flatMap((sentence) =>
    numbersIn(sentence, library).flatMap((number) => describeOutdated(number, sentence, disputes, library)),
  );

export const numbersIn = ({ text, isPicture }: Sentence, { lang }: Library): StatedNumber[] =>
  readNumbers(text, { lang, words: isPicture ? 'none' : 'sure' });

const locationOf = ({ file, line, field }: Sentence): Pick<Problem, 'file' | 'line' | 'field'> => ({
  file,
  ...(line !== undefined && { line }),
  field,
});

function describeOutdated(
  number: StatedNumber,
  sentence: Sentence,
  disputes: readonly Dispute[],
  library: Library,
): Problem[] {
  const dispute = findDispute(number, sentence, disputes, library);
  return dispute
    ? [
        {
          ...locationOf(sentence),
          problem: `It states ${number.text}, which “${dispute.id}” does not hold${near(dispute.now, number)}.`,
          cure: 'Write the number that the data hold now, here too.',
        },
      ]
    : [];
}

/** “6 of 116, about 5 in 100”: one share, told twice. */
const isSameShare = (number: StatedNumber, stated: readonly StatedNumber[], known: NumberSet): boolean =>
  stated
    .filter((other) => other !== number && other.outOf !== undefined && known.has(other))
    .some(({ value, outOf = 1 }) => new NumberSet().addShare(value, outOf).has(number));

/** The finding or harm that no longer holds a number, where the sentence rests on it or on its sources. */
const findDispute = (
  number: StatedNumber,
  sentence: Sentence,
  disputes: readonly Dispute[],
  library: Library,
): Dispute | undefined =>
  disputes.find(({ id, refs: sources, now, old }) => {
    if (number.unit !== 'amount' || now.has(number)) return false;
    const named = [...sentence.findings, ...sentence.harms];
    const isNear = named.includes(id) || sources.some((ref) => sentence.refs.includes(ref));
    if (old.length > 0) return old.includes(number.value) && (isNear || isOfSources(number, named, sources, library));
    return (
      isNear &&
      sources.some((ref) => numbersOfReference(library, ref).has(number)) &&
      !isOfAnotherResult(number, sentence, id, disputes, library)
    );
  });

/** True where findings or harms that a sentence names share a source with a dispute and none of them holds the number. */
function isOfSources(
  number: StatedNumber,
  named: readonly string[],
  sources: readonly string[],
  library: Library,
): boolean {
  const evidence = named.flatMap((id) => evidenceOf(library, id) ?? []);
  return (
    evidence.some(({ refs }) => refs.some((ref) => sources.includes(ref))) &&
    !evidence.some(({ numbers }) => numbers.has(number))
  );
}

/** True where the number is one of another result, undisputed, that the sentence may rest on. */
const isOfAnotherResult = (
  number: StatedNumber,
  { refs, findings, harms }: Sentence,
  disputed: string,
  disputes: readonly Dispute[],
  library: Library,
): boolean =>
  [...library.findings.values(), ...library.harms.values()].some(
    (entry) =>
      !disputes.some(({ id }) => id === entry.id) &&
      resultOf(entry.id) !== resultOf(disputed) &&
      (findings.includes(entry.id) || harms.includes(entry.id) || entry.refs.some((ref) => refs.includes(ref))) &&
      evidenceOf(library, entry.id)?.numbers.has(number) === true,
  );

/** `treatment--condition--what` without the condition: one result may count for several conditions. */
const resultOf = (id: string): string => id.replace(/--.*--/, '--');

/** @returns the numbers that a sentence may state. */
function indexEvidence(library: Library): (sentence: Sentence) => NumberSet {
  const byRef = new Map<string, NumberSet>();
  const own = new Map<string, { numbers: NumberSet; refs: readonly string[] }>();
  const register = (id: string, refs: readonly string[], numbers: NumberSet): void => {
    own.set(id, { numbers, refs });
    for (const ref of refs) byRef.set(ref, (byRef.get(ref) ?? new NumberSet()).add(numbers));
  };
  for (const finding of library.findings.values())
    register(
      finding.id,
      finding.refs,
      numbersOfFinding(finding)
        .addText(finding.reckoned ?? '')
        .addText(finding.design),
    );
  for (const harm of library.harms.values())
    register(harm.id, harm.refs, numbersOfHarm(harm).addText(harm.reckoned ?? ''));
  return ({ refs, findings, harms }) => {
    const numbers = new NumberSet();
    const named = [...findings, ...harms].flatMap((id) => own.get(id) ?? []);
    for (const entry of named) numbers.add(entry.numbers);
    for (const ref of new Set([...refs, ...named.flatMap((entry) => entry.refs)]))
      numbers.add(byRef.get(ref) ?? new NumberSet()).add(numbersOfReference(library, ref));
    return numbers;
  };
}

/** A pair's sentence repeats the findings that it names. */
export const sentencesOfPairs = ({ pairs, registrySources }: Library): Sentence[] =>
  pairs.flatMap(({ id, says, lead, otherSide, refs }) => {
    const words = registrySources.get(`pairs:${id}`)?.words;
    return words
      ? [
          {
            file: words.file,
            line: words.lineOf([id, 'says']),
            field: `${id}.says`,
            text: says,
            refs,
            findings: [...lead, ...otherSide],
            harms: [],
          },
        ]
      : [];
  });

/** The sentences of findings and harms themselves, which in English are held against their own facts. */
const sentencesOfEntries = ({ findings, harms, registrySources }: Library): Sentence[] =>
  [...findings.values(), ...harms.values()].flatMap((entry) => {
    const name = 'outcome' in entry ? 'findings' : 'harms';
    const words = registrySources.get(`${name}:${entry.id}`)?.words;
    return words && entry.says !== undefined
      ? [
          {
            file: words.file,
            line: words.lineOf([entry.id, 'says']),
            field: `${entry.id}.says`,
            text: entry.says,
            refs: [],
            findings: name === 'findings' ? [entry.id] : [],
            harms: name === 'harms' ? [entry.id] : [],
          },
        ]
      : [];
  });
