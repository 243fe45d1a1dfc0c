/**
 * Writes what the explainer knows of its data from the schema: its types, and the shape that it checks at run time.
 * `node scripts/writeWidgetTypes.ts --check` writes nothing and fails when a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { explainer } from '../src/content/schema/explainer.ts';

/** The part of JSON Schema that the published format uses. */
interface Schema {
  type?: 'string' | 'boolean' | 'number' | 'integer' | 'array' | 'object' | 'null';
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  enum?: string[];
  const?: string | number;
  pattern?: string;
  exclusiveMinimum?: number;
  format?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
}

const FOLDER = 'widgets/src/treatment-explainer/';
const NOTE = 'Made from src/content/schema/explainer.ts by `npm run widget:types`; change the schema instead.';
const published = z.toJSONSchema(explainer, { io: 'input' });
const schema = published as Schema;
const nameOf = (ref: string): string => ref.split('/').at(-1) ?? '';
const constOf = (ref: string): string => `${nameOf(ref).charAt(0).toLowerCase()}${nameOf(ref).slice(1)}`;

/** The schema in the language of `readShape`. @throws for what that language cannot say. */
function writeShape(part: Schema): string {
  if (part.$ref !== undefined) return constOf(part.$ref);
  const choices = part.oneOf ?? part.anyOf;
  if (choices) {
    const [first, second] = choices;
    if (choices.length === 2 && first && second?.type === 'null') return `orNull(${writeShape(first)})`;
    const kinds = choices.map((choice) => {
      const { kind, ...fields } = choice.properties ?? {};
      return `${JSON.stringify(kind?.const)}: ${writeShape({ ...choice, properties: fields })}`;
    });
    return `byKind({ ${kinds.join(', ')} })`;
  }
  if (part.const !== undefined) return String(new RegExp(`^${part.const}$`));
  if (part.enum) return String(new RegExp(`^(${part.enum.join('|')})$`));
  // A real day is the schema's business; the widget must only be able to write it.
  if (part.format === 'date') return String.raw`/^\d{4}-\d\d-\d\d$/`;
  // A picture of no people, or of a part of one, cannot be drawn.
  if (part.type === 'integer' && part.exclusiveMinimum === 0) return String.raw`/^[1-9]\d*$/`;
  if (part.pattern !== undefined) return `/${part.pattern}/`;
  switch (part.type) {
    case 'string':
      return "''";
    case 'boolean':
      return 'true';
    case 'number':
    case 'integer':
      return '0';
    case 'array':
      return `[${writeShape(part.items ?? {})}${part.minItems === undefined ? '' : ', 1'}] as const`;
    case 'object': {
      const fields = Object.entries(part.properties ?? {}).map(
        ([name, inner]) => `'${name}${part.required?.includes(name) ? '' : '?'}': ${writeShape(inner)}`,
      );
      return `{ ${fields.join(', ')} }`;
    }
    default:
      throw new Error(`readShape has no word for ${JSON.stringify(part)}.`);
  }
}

/** Definitions that others name come first. */
function sortDefinitions(definitions: Record<string, Schema>): [string, Schema][] {
  const sorted = new Map<string, Schema>();
  const add = (name: string): void => {
    const part = definitions[name];
    if (!part || sorted.has(name)) return;
    for (const [, ref = ''] of JSON.stringify(part).matchAll(/"\$ref":"([^"]+)"/g)) add(nameOf(ref));
    sorted.set(name, part);
  };
  Object.keys(definitions).forEach(add);
  return [...sorted];
}

const style = await resolveConfig('package.json');
const tidy = (text: string): Promise<string> => format(text, { ...style, parser: 'typescript' });
const { $defs: definitions = {}, ...root } = schema;
const files: Record<string, string> = {
  'payload.ts': await tidy(
    `/** The data of one treatment, version 1, as the provider publishes it at data/<lang>/<slug>.json (JSON Schema: schema/treatment.json). ${NOTE} */\n` +
      (await compile({ ...published, title: 'Explainer' } as JSONSchema, 'Explainer', {
        bannerComment: '',
        ignoreMinAndMaxItems: true,
      })),
  ),
  'payloadShape.ts': await tidy(
    `/** What data must look like, said by example. ${NOTE} */
import { byKind, orNull } from './readShape.ts';

${sortDefinitions(definitions)
  .map(([name, part]) => `const ${constOf(name)} = ${writeShape(part)};`)
  .join('\n')}
export const payloadShape = ${writeShape(root)};
`,
  ),
};

const stale = Object.entries(files).filter(([name, text]) => {
  const file = `${FOLDER}${name}`;
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Stale, run “npm run widget:types”: ${stale.map(([name]) => `${FOLDER}${name}`).join(', ')}`);
    process.exitCode = 1;
  }
} else {
  for (const [name, text] of stale) writeFileSync(`${FOLDER}${name}`, text);
}
