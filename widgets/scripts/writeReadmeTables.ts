import type { Documented, ElementDoc } from './readManifest.ts';
import { describeAttribute, typeOfAttribute } from './typeTexts.ts';

const cell = (text = ''): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text: string): string => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (!rows.length) return '';
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

const named = (title: string, list: readonly Documented[], write = code): string =>
  table(
    [title, 'What it is'],
    list.map(({ name, description }) => [write(name), description ?? '']),
  );

/** All tables of one element. */
function tablesOf(element: ElementDoc): string {
  const attributes = table(
    ['Attribute', 'Values', 'What it does'],
    element.attributes.map((attribute) => [
      code(attribute.name),
      code(typeOfAttribute(attribute)),
      describeAttribute(element, attribute),
    ]),
  );
  const members = named(
    'Property or method',
    element.members.filter(
      ({ name, static: isStatic, description }) =>
        !isStatic && description && !element.attributes.some(({ fieldName }) => fieldName === name),
    ),
  );
  const properties = table(
    ['CSS property', 'Default', 'What it does'],
    element.cssProperties.map(({ name, default: value, description }) => [
      code(name),
      value ? code(value) : '',
      description ?? '',
    ]),
  );
  return [
    attributes,
    members,
    named('Event', element.events),
    named('Slot', element.slots, (name) => (name ? code(name) : '(default)')),
    named('State, e.g. `:state(ready)`', element.cssStates),
    named('Part', element.cssParts),
    properties,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Puts the tables between the markers of the README. Throws when a marker is missing. */
export function writeReadmeTables(readme: string, elements: readonly ElementDoc[]): string {
  return elements.reduce((text, element) => {
    const block = new RegExp(`(<!-- api:${element.tagName} -->\n)[^]*?(<!-- /api -->)`);
    if (!block.test(text)) throw new Error(`README.md has no place for the tables of ${element.tagName}`);
    return text.replace(block, (_, start: string, end: string) => `${start}\n${tablesOf(element)}\n\n${end}`);
  }, readme);
}
