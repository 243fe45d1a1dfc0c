import type { BaseStrings } from '../shared/languages.ts';

/** English, built in. Every other language must have the same keys, or the type check fails. */
const en = { dir: 'ltr' as BaseStrings['dir'], clear: 'Clear answer' };

export type PickerStrings = Readonly<typeof en>;
export default en as PickerStrings;
