/** Every form of a snippet. The one source of /embed/, of the READMEs and of the tests that paste them into host pages. */
import { frameAddress, frameLanguage, fullPage, type Provider } from './addresses.ts';
import { completeColors, type EmbedChoice } from './embedChoice.ts';
import { escapeHtml, joinAttributes, type Attributes } from '../base/escapeHtml.ts';
import { titleOf } from './frameWords.ts';
import { frameHeight, reservedHeightFor } from '../base/listWidgets.ts';

/**
 * - `script`: the tag and one classic script; `pinned`: the same at an exact version with its hash
 * - `module`: the tag and an ES module of this widget alone
 * - `npm`: the same from the package
 * - `mount`: a div with `data-…`, for editors that remove unknown tags
 * - `frame`: an iframe and our resizer; `url`: its address, for “embed by URL”
 * - `address`: the same without a query, for oEmbed, which knows no options
 * - `fields`: address, tag and attributes one by one, as site builders ask for them
 * - `link`: a plain link, for those who may load nothing
 */
export const forms = [
  'script',
  'pinned',
  'module',
  'npm',
  'mount',
  'frame',
  'url',
  'address',
  'fields',
  'link',
] as const;
export type Form = (typeof forms)[number];

export interface Snippet {
  provider: Provider;
  choice: EmbedChoice;
  /** The treatment's title, for the explainer. */
  treatmentTitle: string;
}

/** The tag's attributes. Colours are attributes too: not every editor lets a style through. */
export function listAttributes({ widget, treatment, lang, options, ...rest }: EmbedChoice): Attributes {
  const { colors, theme } = completeColors(rest);
  return [
    ...(lang ? [['lang', lang] as const] : []),
    ...(widget === 'treatment-explainer' ? [['treatment', treatment] as const] : []),
    ...Object.entries(options).map(([name, value]) => [name, value === 'true' ? '' : value] as const),
    ...(theme ? [['theme', theme] as const] : []),
    ...Object.entries(colors).map(([name, color]) => [`data-${name}`, color] as const),
  ];
}

/** Title in the language of the embed, with the publisher's name. */
export function describeEmbed({ provider, choice, treatmentTitle }: Snippet): string {
  return `${titleOf(frameLanguage(choice, provider.languages), choice.widget, treatmentTitle, choice.options['scale'])} – ${provider.name}`;
}

const renderLink = (snippet: Snippet): string =>
  `<a href="${escapeHtml(fullPage(snippet.provider.base, snippet.choice))}">${escapeHtml(describeEmbed(snippet))}</a>`;

/** The tag with its fallback link, without a script. */
export function renderTag(snippet: Snippet, extra: Attributes = []): string {
  const { widget } = snippet.choice;
  return `<${widget}${joinAttributes([...listAttributes(snippet.choice), ...extra])}>${renderLink(snippet)}</${widget}>`;
}

export function renderSnippet(form: Form, snippet: Snippet): string {
  const { provider, choice } = snippet;
  const { base, version, integrity, colorStyle } = provider;
  const { widget } = choice;
  const attributes = listAttributes(choice);
  // Keeps the place free, so that nothing below moves when the script arrives. Not in the forms for strict policies, which block it.
  const reserved: Attributes = [
    ['style', `display: block; min-height: ${reservedHeightFor(widget, choice.options)}px`],
  ];
  const script = `<script src="${escapeHtml(base)}widgets/v1/embed.js" async></script>`;
  switch (form) {
    case 'script':
      return `${renderTag(snippet, reserved)}\n${script}`;
    case 'pinned':
      return `${renderTag(snippet, colorStyle ? [['style', colorStyle]] : [])}\n<script src="${escapeHtml(base)}widgets/${version}/embed.js" integrity="${integrity}" crossorigin="anonymous" async></script>`;
    case 'module':
      return `${renderTag(snippet)}\n<script src="${escapeHtml(base)}widgets/v1/${widget}/define.js" type="module"></script>`;
    case 'npm':
      return `npm install pain-reference-widgets\n\nimport 'pain-reference-widgets/${widget}/define';\n\n${renderTag(snippet)}`;
    case 'mount':
      return `<div data-${widget}${joinAttributes(attributes.map(([name, value]) => [name.replace(/^(data-)?/, 'data-'), value]))}${joinAttributes(reserved)}>${renderLink(snippet)}</div>\n${script}`;
    case 'frame':
      return `<iframe src="${escapeHtml(frameAddress(provider, choice))}" title="${escapeHtml(describeEmbed(snippet))}" height="${frameHeight(widget, choice.options)}" loading="lazy" allow="clipboard-write" style="border: 0; width: 100%; color-scheme: light dark"></iframe>\n<script src="${escapeHtml(base)}widgets/v1/resize.js" async></script>`;
    case 'address':
      return frameAddress(provider, choice, false);
    case 'url':
      return frameAddress(provider, choice);
    case 'fields':
      return [
        `Server URL: ${base}widgets/v1/embed.js`,
        `Tag name: ${widget}`,
        ...attributes.map(([name, value]) => `Attribute: ${name} = ${value || 'true'}`),
      ].join('\n');
    case 'link':
      return renderLink(snippet);
  }
}
