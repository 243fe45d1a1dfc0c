/**
 * Every number in a sentence that names its sources must be a number of the data: of the findings and harms that it repeats, of those that
 * rest on the same sources, or of the summaries of the sources in content/references.json.
 */
import type { Library } from '../../content/read/library.ts';
import type { Problem } from '../../content/read/problem.ts';
import { near, type Dispute } from './checkOwnNumbers.ts';
import { listSentences, type Sentence } from './listSentences.ts';
import { NumberSet } from './numberSet.ts';
import { numbersOfFinding, numbersOfHarm, numbersOfReference } from './numbersOf.ts';
import { readNumbers, type StatedNumber } from './readNumbers.ts';

export function checkSentences(library: Library, disputes: readonly Dispute[]): Problem[] {
  const evidence = indexEvidence(library);
  return [...listSentences(library), ...sentencesOfPairs(library)].flatMap((sentence) => {
    const stated = readNumbers(sentence.text, { lang: library.lang });
    if (stated.length === 0) return [];
    const { file, line, field } = sentence;
    const at = { file, ...(line !== undefined && { line }), field };
    const outdated = stated.flatMap((number) => findOutdated(number, sentence, disputes, library));
    const told = new Set(outdated.map(({ number }) => number));
    const { refs, findings, harms } = sentence;
    const known = refs.length + findings.length + harms.length > 0 ? evidence(sentence) : undefined;
    return [
      ...outdated.map(({ number, dispute }) => ({
        ...at,
        problem: `It states ${number.text}, which “${dispute.id}” does not hold${near(dispute.now, number)}.`,
        cure: 'Write the number that the data hold now, here too.',
      })),
      ...stated
        .filter((number) => known && !told.has(number) && !known.has(number))
        .map((number) => ({
          ...at,
          problem: `It states ${number.text}, which no data of its sources hold${known ? near(known, number) : ''}.`,
          cure: 'Use a number of the data; a number that the source gives belongs into its summary in content/references.json.',
        })),
    ];
  });
}

/** Numbers that a disputed finding no longer holds, in a sentence that rests on it or on its sources. */
function findOutdated(
  number: StatedNumber,
  { refs, findings, harms }: Sentence,
  disputes: readonly Dispute[],
  library: Library,
): { number: StatedNumber; dispute: Dispute }[] {
  const dispute = disputes.find(
    ({ id, refs: sources, now, old }) =>
      (findings.includes(id) || harms.includes(id) || sources.some((ref) => refs.includes(ref))) &&
      number.unit === 'amount' &&
      !now.has(number) &&
      (old.length > 0
        ? old.some(({ value }) => value === number.value)
        : sources.some((ref) => numbersOfReference(library, ref).has(number))),
  );
  return dispute ? [{ number, dispute }] : [];
}

/** @returns the numbers that a sentence may state. */
function indexEvidence(library: Library): (sentence: Sentence) => NumberSet {
  const byRef = new Map<string, NumberSet>();
  const own = new Map<string, { numbers: NumberSet; refs: readonly string[] }>();
  const register = (id: string, refs: readonly string[], numbers: NumberSet): void => {
    own.set(id, { numbers, refs });
    for (const ref of refs) byRef.set(ref, (byRef.get(ref) ?? new NumberSet()).add(numbers));
  };
  for (const finding of library.findings.values())
    register(finding.id, finding.refs, numbersOfFinding(finding).addText(finding.reckoned ?? '').addText(finding.design));
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
const sentencesOfPairs = ({ pairs, registrySources }: Library): Sentence[] =>
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
