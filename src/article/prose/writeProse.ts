/** Writes prose as HTML: the content's small vocabulary as hast, made into text by hast-util-to-html. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Strings } from '../../i18n/strings.ts';
import { glossaryPath, localPath } from '../../base/paths.ts';
import type { Flow, Inline } from '../../content/read/parseBody.ts';

export interface ProseContext {
  lang: string;
  strings: Strings;
  /** The number of a source on this page. */
  numberOf: (ref: string) => number;
}

export const writeFlow = (flow: Exclude<Flow, { type: 'block' }>, context: ProseContext): string =>
  toHtml(toElement(flow, context));

/** Source markers after a statement: links to the numbered sources at the end of the page, in their order. */
export const writeCite = (refs: readonly string[], context: ProseContext): string =>
  toHtml({ type: 'root', children: cite(refs, context) });

function toElement(flow: Exclude<Flow, { type: 'block' }>, context: ProseContext): Element {
  switch (flow.type) {
    case 'paragraph':
      return element('p', {}, inline(flow.children, context));
    case 'heading':
      return element(`h${flow.depth}`, { id: flow.id }, inline(flow.children, context));
    case 'list':
      return element(
        flow.ordered ? 'ol' : 'ul',
        {},
        flow.items.map((item) => element('li', {}, inline(item, context))),
      );
  }
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const inline = (nodes: readonly Inline[], context: ProseContext): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'strong':
        return [element('strong', {}, inline(node.children, context))];
      case 'emphasis':
        return [element('em', {}, inline(node.children, context))];
      case 'link':
        return [element('a', { href: addressOf(node.url, context.lang) }, inline(node.children, context))];
      case 'cite':
        return cite(node.refs, context);
      case 'term':
        // A plain link to the glossary; with JavaScript it opens the definition in place.
        return [
          element(
            'a',
            { className: ['term'], href: glossaryPath(context.lang, node.id), dataTerm: `term-${node.id}` },
            inline(node.children, context),
          ),
        ];
    }
  });

/** Addresses of this site get the sub-path and the language of the page. */
const addressOf = (url: string, lang: string): string => (url.startsWith('/') ? localPath(lang, url) : url);

const cite = (refs: readonly string[], { numberOf, strings }: ProseContext): Element[] =>
  refs
    .map(numberOf)
    .sort((a, b) => a - b)
    .map((number) =>
      element(
        'a',
        {
          className: ['cite'],
          href: `#source-${number}`,
          ariaLabel: strings.sourceMarker(number),
          dataPagefindIgnore: '',
        },
        [{ type: 'text', value: String(number) }],
      ),
    );
