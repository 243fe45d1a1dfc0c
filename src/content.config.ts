/** Which collections exist. The schemas say what each may hold; src/editorial/checks says, in one run, all that is wrong. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { schemas } from './content/read/collections.ts';

/** `en/treatments/back-pain.mdx` → `en/back-pain`. */
const idFromPath = ({ entry }: { entry: string }): string =>
  entry.replace(/^([^/]+)\/.*\/([^/]+)\.(mdx|yaml)$/, '$1/$2');
const inLanguages = (folder: string, extension: string) =>
  glob({ base: './content', pattern: `*/${folder}/*.${extension}`, generateId: idFromPath });

export const collections = {
  treatments: defineCollection({ loader: inLanguages('treatments', 'mdx'), schema: schemas.treatments }),
  conditions: defineCollection({ loader: inLanguages('conditions', 'mdx'), schema: schemas.conditions }),
  guides: defineCollection({ loader: inLanguages('guides', 'mdx'), schema: schemas.guides }),
  notices: defineCollection({ loader: inLanguages('notices', 'mdx'), schema: schemas.notices }),
  advice: defineCollection({ loader: inLanguages('advice', 'yaml'), schema: schemas.advice }),
  glossary: defineCollection({
    loader: glob({ base: './content/glossary', pattern: '*.yaml' }),
    schema: schemas.glossary,
  }),
};
