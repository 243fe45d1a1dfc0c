/**
 * Chromium stops after about 15 seconds of one utterance when the voice comes from the network
 * (crbug.com/679437, phetsims/utterance-queue#60). At half speed a voice says about 7 characters a second.
 */
const MOST = 100;

/** As far as a comma, else as far as a space, else as far as it may be. */
const PIECES = /.{1,96}[,;:،؛—]\s{1,3}|.{1,96}(?:\s{1,3}|$)|.{1,100}/gsu;

/**
 * Cuts a caption into what is said in one breath, white space included, so that nothing is lost: sentences, and
 * of long ones the parts between their commas.
 */
export function splitText(text: string, language: string): string[] {
  const { Segmenter } = Intl as Partial<typeof Intl>;
  const sentences = Segmenter
    ? [...new Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
    : [text];
  return sentences.flatMap((sentence) => (sentence.length > MOST ? (sentence.match(PIECES) ?? []) : sentence));
}
