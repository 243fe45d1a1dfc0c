/** Every form of a snippet. The one source of /embed/, of the READMEs and of the tests that paste them into host pages. */
import { frameAddress, frameLanguage, fullPage, type Provider } from './addresses.ts';
import { completeColors, type EmbedChoice } from './embedChoice.ts';
import { escapeHtml, joinAttributes, type Attributes } from './escapeHtml.ts';
import { titleOf } from './frameWords.ts';
import { getWidget } from './listWidgets.ts';

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
export const forms = ['script', 'pinned', 'module', 'npm', 'mount', 'frame', 'url', 'address', 'fields', 'link'] as const;
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

export function renderSnippet(form: Form, snippet: Snippet): string {
  const { provider, choice } = snippet;
  const { base, version, integrity, paint } = provider;
  const { widget } = choice;
  const attributes = listAttributes(choice);
  const link = `<a href="${escapeHtml(fullPage(base, choice))}">${escapeHtml(describeEmbed(snippet))}</a>`;
  const tag = (extra: Attributes = []): string => `<${widget}${joinAttributes([...attributes, ...extra])}>${link}</${widget}>`;
  const script = `<script src="${escapeHtml(base)}widgets/v1/embed.js" async></script>`;
  switch (form) {
    case 'script':
      return `${tag()}\n${script}`;
    case 'pinned':
      return `${tag(paint ? [['style', paint]] : [])}\n<script src="${escapeHtml(base)}widgets/${version}/embed.js" integrity="${integrity}" crossorigin="anonymous" async></script>`;
    case 'module':
      return `${tag()}\n<script src="${escapeHtml(base)}widgets/v1/${widget}/define.js" type="module"></script>`;
    case 'npm':
      return `npm install pain-reference-widgets\n\nimport 'pain-reference-widgets/${widget}/define';\n\n${tag()}`;
    case 'mount':
      return `<div data-${widget}${joinAttributes(attributes.map(([name, value]) => [name.replace(/^(data-)?/, 'data-'), value]))}>${link}</div>\n${script}`;
    case 'frame':
      return `<iframe src="${escapeHtml(frameAddress(provider, choice))}" title="${escapeHtml(describeEmbed(snippet))}" height="${getWidget(widget).height}" loading="lazy" allow="clipboard-write" style="border: 0; width: 100%; color-scheme: light dark"></iframe>\n<script src="${escapeHtml(base)}widgets/v1/resize.js" async></script>`;
    case 'address':
      return frameAddress(provider, choice, false);
    case 'url':
      return frameAddress(provider, choice);
    case 'fields':
      return [`Server URL: ${base}widgets/v1/embed.js`, `Tag name: ${widget}`, ...attributes.map(([name, value]) => `Attribute: ${name} = ${value || 'true'}`)].join('\n');
    case 'link':
      return link;
  }
}
