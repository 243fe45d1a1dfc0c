/** The folders of src, lowest first. Each may import from those before it and from none after it, so that no circle can arise. */
export const folders = [
  ['base', 'addresses, dates, headers: what all use and what knows nothing of the content'],
  ['i18n', 'the words of the interface, one typed object per language'],
  [
    'content',
    'reads the content and says what it means: schemas (the comment on each key says what it means for the reader), the publisher’s settings, relations, evidence, sources',
  ],
  [
    'drawings',
    'figures and films: reads and checks the SVG files of content/drawings, sets their words, writes them for pages, files and the player',
  ],
  ['offline', 'the service worker and what it keeps'],
  [
    'emergency',
    'the cards that answer a search for something dangerous: made from the content, found in what is typed, shown',
  ],
  ['search', 'search: what builds its index, the engine that ranks, and what a reader sees of it'],
  [
    'editorial',
    'what an editor is told: problems with file, line and cure, reading grade, quality reports, reviews due',
  ],
  [
    'outputs',
    'what is made of the content and is no page: open data, widget data, Markdown twins, structured data, cards, hand-outs, films',
  ],
  ['article', 'the parts of a page on a treatment, condition or guide'],
  ['browse', 'the parts of pages that list others: home, body map, A–Z, comparison, evidence'],
  ['embed', 'what others embed: builder, snippets, frames, publishing of the widgets'],
  ['shell', 'what is round every page: layouts, header, footer, styles'],
  ['build', 'steps of the build that belong to no other folder'],
  ['pages', 'the routes, and nothing else'],
] as const satisfies readonly (readonly [folder: string, whatItIs: string])[];
