import type { entriesStrings } from './entriesStrings.ts';
import type { filesStrings } from './filesStrings.ts';
import type en from './strings.en.ts';

/** What the form says. */
export type FirstStrings = Readonly<typeof en>;
/** What a part says; the form's words are there as well. */
export type EntriesStrings = FirstStrings & Readonly<typeof entriesStrings>;
export type FilesStrings = FirstStrings & Readonly<typeof filesStrings>;
/** All of one language. A language in which a key is missing fails the type check. */
export type DiaryStrings = EntriesStrings & FilesStrings;
