import type { Documented, ElementDoc } from './readManifest.ts';
import { describeAttribute, typeOfAttribute, valuesOfAttribute } from './typeTexts.ts';
import { version } from '../src/shared/version.ts';

const flat = (text = ''): string => text.replace(/\s+/g, ' ');
const pick = ({ name, description }: Documented): { name: string; description: string } => ({
  name,
  description: flat(description),
});

/** Custom data of VS Code, and web-types of JetBrains: file name → content. */
export function writeEditorData(elements: readonly ElementDoc[]): Record<string, object> {
  const unique = (list: readonly Documented[]): Documented[] => [
    ...new Map(list.map((item) => [item.name, item])).values(),
  ];
  return {
    'vscode.html-custom-data.json': {
      $schema:
        'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
      version: 1.1,
      tags: elements.map((element) => ({
        name: element.tagName,
        description: flat(element.description),
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: describeAttribute(element, attribute),
          ...(typeOfAttribute(attribute) === 'boolean' && { valueSet: 'v' }),
          ...(valuesOfAttribute(attribute).length && {
            values: valuesOfAttribute(attribute).map((name) => ({ name })),
          }),
        })),
      })),
    },
    'vscode.css-custom-data.json': {
      $schema:
        'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
      version: 1.1,
      properties: unique(elements.flatMap(({ cssProperties }) => cssProperties)).map((property) => ({
        name: property.name,
        description: flat(property.description ?? `Default: ${property.default}`),
      })),
      pseudoElements: unique(elements.flatMap(({ cssParts }) => cssParts)).map((part) => ({
        name: `::part(${part.name})`,
        description: flat(part.description),
      })),
    },
    'web-types.json': {
      $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
      name: 'pain-reference-widgets',
      version,
      'description-markup': 'markdown',
      contributions: {
        html: {
          elements: elements.map((element) => ({
            name: element.tagName,
            description: flat(element.description),
            attributes: element.attributes.map((attribute) => ({
              name: attribute.name,
              description: describeAttribute(element, attribute),
              value: { type: typeOfAttribute(attribute) },
            })),
            slots: element.slots.map(pick),
            js: {
              properties: element.members.filter(({ kind }) => kind === 'field').map(pick),
              events: element.events.map(pick),
            },
            css: {
              properties: element.cssProperties.map(({ name, description, default: value }) => ({
                name,
                description: flat(description),
                default: value,
              })),
              parts: element.cssParts.map(pick),
            },
          })),
        },
      },
    },
  };
}
