/** Which folders of content/ hold what, and which schema each must satisfy. */
import { advice } from '../schema/advice.ts';
import { condition } from '../schema/condition.ts';
import { glossaryTerm } from '../schema/glossary.ts';
import { guide } from '../schema/guide.ts';
import { notice } from '../schema/notice.ts';
import { treatment } from '../schema/treatment.ts';

export const schemas = {
  treatments: treatment,
  conditions: condition,
  guides: guide,
  advice,
  glossary: glossaryTerm,
  notices: notice,
} as const;
export type CollectionName = keyof typeof schemas;

/** Where a collection's files are: `content/<lang>/treatments/*.mdx`, `content/glossary/*.yaml` … */
export const patterns: Record<CollectionName, { folder: (lang: string) => string; extension: string }> = {
  treatments: { folder: (lang) => `content/${lang}/treatments`, extension: '.mdx' },
  conditions: { folder: (lang) => `content/${lang}/conditions`, extension: '.mdx' },
  guides: { folder: (lang) => `content/${lang}/guides`, extension: '.mdx' },
  advice: { folder: (lang) => `content/${lang}/advice`, extension: '.yaml' },
  notices: { folder: (lang) => `content/${lang}/notices`, extension: '.mdx' },
  glossary: { folder: () => 'content/glossary', extension: '.yaml' },
};
