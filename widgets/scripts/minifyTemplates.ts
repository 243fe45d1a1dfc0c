import type { Plugin } from 'vite';

/** A node of the syntax tree, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * Takes the white space of the source's layout out of `html`, `svg` and `css` templates, the tag off
 * `css` templates, which then are the texts that our `css` would give, and most letters out of our
 * inner CSS properties.
 *
 * The rule to know when writing templates: white space that holds a line break is layout and goes;
 * a space inside a line stays. So text and a link that need a space between them share a line.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|svg|css)`|--_/.test(code)) return null;
      const edits: { start: number; end: number; text: string }[] = [];
      visit(this.parse(code) as unknown as Node, (node) => {
        if (node.type !== 'TaggedTemplateExpression') return;
        const tag = (node['tag'] as { name?: string }).name ?? '';
        if (!['html', 'svg', 'css'].includes(tag)) return;
        const { quasis } = node['quasi'] as { quasis: (Node & { value: { raw: string } })[] };
        const minify = tag === 'css' ? minifyCss : createHtmlMinifier(id);
        if (tag === 'css') edits.push({ start: node.start, end: node.start + tag.length, text: '' });
        for (const quasi of quasis) edits.push({ start: quasi.start, end: quasi.end, text: minify(quasi.value.raw) });
      });
      let out = code;
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
        out = out.slice(0, start) + text + out.slice(end);
      return { code: out.replace(/--(_[\w-]+)/g, (_, name: string) => `--${shortNameOf(name)}`), map: null };
    },
  };
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object' && typeof (child as Node).type === 'string') visit(child as Node, see);
}

/** One pass over the pieces of one template; whether we are inside a tag carries over. */
function createHtmlMinifier(file: string): (raw: string) => string {
  let inTag = false;
  let tag = '';
  let quote = '';
  return (raw) => {
    let out = '';
    for (const part of raw.match(/\s+|["']|[<>]|[^\s"'<>]+/g) ?? []) {
      if (quote) {
        if (part === quote) quote = '';
        out += /\s/.test(part) ? ' ' : part;
      } else if (inTag) {
        tag ||= part;
        if (part === '>') {
          inTag = false;
          // The slash of a void element says nothing in HTML; that of an empty element of SVG does.
          out = out.trimEnd().replace(tag === 'input' ? /\s*\/$/ : /$^/, '');
        } else if (part === '"' || part === "'") quote = part;
        out += /\s/.test(part) ? ' ' : part;
      } else if (/^\s/.test(part)) out += part.includes('\n') ? '' : ' ';
      else {
        if (part === '<') {
          inTag = true;
          tag = '';
        }
        out += part;
      }
    }
    if (quote || (inTag && !/[\s][^\s"'=]+=$/.test(out) && !/>\s*$/.test(out)))
      throw new Error(
        `${file}: a value in a tag must be a whole attribute, as in class=\${…}. Near: ${raw.trim().slice(-60)}`,
      );
    return out.replace(/="([\w-]+)"(?=[ >])/g, '=$1');
  };
}

/**
 * Our inner CSS properties, each of which becomes one letter: the public ones, `--pain-…`, keep their names.
 * In one order for every file, because a part's style sheet reads what the base sets.
 */
const INNER_PROPERTIES =
  '_text _surface _accent _on-accent _warning-text _warning-surface _muted _control _border _raised _focus _radius _space _least _at'.split(
    ' ',
  );

function shortNameOf(name: string): string {
  const index = INNER_PROPERTIES.indexOf(name);
  if (index < 0) throw new Error(`--${name} is missing from INNER_PROPERTIES in scripts/minifyTemplates.ts`);
  return `_${String.fromCharCode(97 + index)}`;
}

function minifyCss(raw: string): string {
  if (raw.includes('\\'))
    throw new Error('A backslash in css`…` means something else once the tag is off. Write the character itself.');
  return raw
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/\( | \)/g, (bracket) => bracket.trim())
    .replace(/;}/g, '}')
    .replace(/\b0\./g, '.')
    .replace(/='([\w-]+)'/g, '=$1')
    .replace(/ ([>+]) /g, '$1')
    .trim();
}
