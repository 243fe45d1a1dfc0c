/** What stands for an apostrophe on some keyboard or in some text: typewriter, curly, accent keys, prime, modifier letters, full width. */
const APOSTROPHES = /['’‘‛`´ʹʼʻˈˊˋ′‵＇՚Ꞌꞌ]/gu;
/** What cannot be seen: zero-width signs, soft hyphens, marks of direction, variation selectors. They come with copied text. */
const UNSEEN =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/gu;

/** Plain letters for comparing what people type: lower case, without accents, apostrophes and signs that cannot be seen. */
export function foldText(text: string): string {
  return (
    text
      // Both first: NFKD makes a space and a mark of “´” (the accent key of Spanish and German keyboards), and parts words at it.
      .replace(UNSEEN, '')
      .replace(APOSTROPHES, '')
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
  );
}
