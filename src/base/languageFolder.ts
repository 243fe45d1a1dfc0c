/** Where a language stands in addresses and in the built folder: English at the root, others in a folder named by their tag. */
export const defaultLanguage = 'en';

/** Nothing for English, `es/` for others. */
export const languageFolder = (lang: string): string => (lang === defaultLanguage ? '' : `${lang}/`);
