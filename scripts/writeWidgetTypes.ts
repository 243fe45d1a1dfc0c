/**
 * Writes what the explainer knows of its data, and of a film's, from the schemas: types, and the shape that is checked at run time.
 * `node scripts/writeWidgetTypes.ts --check` writes nothing and fails when a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { explainer } from '../src/content/schema/explainer.ts';
import { filmData } from '../src/content/schema/filmData.ts';

/** The part of JSON Schema that the published format uses. */
interface Schema {
  type?: 'string' | 'boolean' | 'number' | 'integer' | 'array' | 'object' | 'null';
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  minItems?: number;
  enum?: string[];
  const?: string | number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  /** Later versions may add values: a reader takes any word. */
  'x-may-grow'?: boolean;
  format?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
}

const FOLDER = 'widgets/src/treatment-explainer/';
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
  if (part['x-may-grow']) return '/^[a-z-]+$/';
  if (part.enum) return String(new RegExp(`^(${part.enum.join('|')})$`));
  // A real day is the schema's business; the widget must only be able to write it.
  if (part.format === 'date') return String.raw`/^\d{4}-\d\d-\d\d$/`;
  // A picture of no people, or of a part of one, cannot be drawn.
  const least = part.minimum ?? (part.exclusiveMinimum === undefined ? undefined : part.exclusiveMinimum + 1);
  const isBounded =
    part.type === 'integer' && least !== undefined && (part.maximum ?? Infinity) < Number.MAX_SAFE_INTEGER;
  if (isBounded) return `within(${least}, ${part.maximum})`;
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
      if (part.prefixItems) return `tupleOf(${part.prefixItems.map(writeShape).join(', ')})`;
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

/** What json-schema-to-typescript cannot say by itself: lists of just so many numbers, and names of which more may come. */
function withTypes(part: Schema): JSONSchema {
  return JSON.parse(JSON.stringify(part), (_, value: unknown) => {
    const { prefixItems, ...rest } = (value ?? {}) as Schema;
    if (typeof value !== 'object' || Array.isArray(value)) return value;
    if (prefixItems) return { ...rest, tsType: `[${prefixItems.map(() => 'number').join(', ')}]` };
    return rest['x-may-grow'] ? { description: rest.description, tsType: 'string' } : value;
  }) as JSONSchema;
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

/** The types of a format, and its shape. @param source the file of the schema, for the note in the head of both. */
async function writeFormat(
  format: z.ZodType,
  {
    source,
    about,
    name,
    shape,
    helpers,
  }: { source: string; about: string; name: string; shape: string; helpers: string },
): Promise<{ types: string; shape: string }> {
  const note = `Made from ${source} by \`npm run widget:types\`; change the schema instead.`;
  const published = z.toJSONSchema(format, { io: 'input' });
  const { $defs: definitions = {}, ...root } = published as Schema;
  const constants = sortDefinitions(definitions).map(([key, part]) => `const ${constOf(key)} = ${writeShape(part)};`);
  const body = [...constants, `export const ${shape} = ${writeShape(root)};`].join('\n');
  const used = ['byKind', 'orNull', 'tupleOf', 'within'].filter((helper) => new RegExp(`\\b${helper}\\(`).test(body));
  return {
    types: await tidy(
      `/** ${about} ${note} */\n` +
        (await compile({ ...withTypes(published as Schema), title: name }, name, {
          bannerComment: '',
          ignoreMinAndMaxItems: true,
        })),
    ),
    shape: await tidy(
      `/** What data must look like, said by example. ${note} */\nimport { ${used.join(', ')} } from '${helpers}';\n\n${body}\n`,
    ),
  };
}

const treatment = await writeFormat(explainer, {
  source: 'src/content/schema/explainer.ts',
  about:
    'The data of one treatment, version 1, as the provider publishes it at data/<lang>/<slug>.json (JSON Schema: schema/treatment.json).',
  name: 'Explainer',
  shape: 'payloadShape',
  helpers: './readShape.ts',
});
const film = await writeFormat(filmData, {
  source: 'src/content/schema/filmData.ts',
  about:
    'The data of one film, version 1, as the provider publishes it at data/<lang>/<slug>-film.json (JSON Schema: schema/film.json). Words are plain text and drawings are path data in named inks: nothing here is ever read as HTML or SVG.',
  name: 'Film',
  shape: 'filmShape',
  helpers: '../readShape.ts',
});
const files: Record<string, string> = {
  'payload.ts': treatment.types,
  'payloadShape.ts': treatment.shape,
  'film/film.ts': film.types,
  'film/filmShape.ts': film.shape,
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
