/**
 * Of a figure that no source holds, one side is old: the figure, or the summary of the source. Where another finding has already moved
 * together with that source, sentences that rest on that finding still say the number of the first: then the figure is the old side, and
 * its number is named wherever it stands, not only after this last finding has been mended too.
 */
import type { Library } from '../../content/read/library.ts';
import type { Dispute } from './checkOwnNumbers.ts';
import { numbersIn, sentencesOfPairs } from './checkSentences.ts';
import { listSentences, type Sentence } from './listSentences.ts';
import { NumberSet } from './numberSet.ts';
import { evidenceOf, numbersOfReference } from './numbersOf.ts';

/** @returns the disputes, those about an old figure with its number as `old`. */
export function findOldFigures(library: Library, disputes: readonly Dispute[]): readonly Dispute[] {
  if (!disputes.some(isOpen)) return disputes;
  const sentences = [...listSentences(library), ...sentencesOfPairs(library)];
  return disputes.map((dispute) =>
    isOpen(dispute) && sentences.some((sentence) => repeatsElsewhere(sentence, dispute, library))
      ? { ...dispute, now: numbersOfReferences(library, dispute.refs), old: dispute.unfounded.map(Math.abs) }
      : dispute,
  );
}

const isOpen = ({ old, unfounded }: Dispute): boolean => old.length === 0 && unfounded.length > 0;

/** True for a sentence on other findings of the same source that states the disputed number, while neither they nor the source hold it. */
function repeatsElsewhere(sentence: Sentence, { id, refs, unfounded }: Dispute, library: Library): boolean {
  const named = [...sentence.findings, ...sentence.harms];
  const entries = (named.length > 0 ? named : (sentence.onPage ?? [])).flatMap((one) => evidenceOf(library, one) ?? []);
  const siblings = entries.filter((entry) => entry.refs.some((ref) => refs.includes(ref)));
  if (siblings.length === 0 || entries.some((entry) => entry.id === id)) return false;
  if (named.length === 0 && !sentence.refs.some((ref) => refs.includes(ref))) return false;
  const held = numbersOfReferences(library, [...sentence.refs, ...entries.flatMap((entry) => entry.refs)]);
  for (const { numbers } of entries) held.add(numbers);
  return numbersIn(sentence, library).some(
    (number) =>
      number.unit === 'amount' && unfounded.some((value) => Math.abs(value) === number.value) && !held.has(number),
  );
}

const numbersOfReferences = (library: Library, refs: readonly string[]): NumberSet =>
  refs.reduce((all, ref) => all.add(numbersOfReference(library, ref)), new NumberSet());
