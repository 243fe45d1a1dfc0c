/** The pages that list others and have a social card of their own: each is the first folder of their address. */
export const indexCards = [
  'treatments',
  'conditions',
  'medicines',
  'guides',
  'compare',
  'evidence',
  'glossary',
  'a-z',
  'sources',
  'gallery',
  'embed',
] as const;

export type IndexCard = (typeof indexCards)[number];
