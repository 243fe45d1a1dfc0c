/** For the test of the fixture content: which options of a schema occur in none of the examples. */
import { z } from 'astro/zod';

/** JSON Schema, as far as our schemas need it. */
interface Shape {
  $ref?: string;
  $defs?: Record<string, Shape>;
  type?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: Shape | boolean;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
}
type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An option is a key that may be left out, left out and not; a value of a closed list; true and false; each of several forms.
 * @param examples what files hold, as parsed.
 * @returns one line for each option without an example, like `otherOptions[].kind: surgery`, `review: left out`.
 */
export function missingExamples(schema: z.ZodType, examples: readonly unknown[]): string[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const resolve = (shape: Shape): Shape => {
    const [, name] = /^#\/\$defs\/(.+)$/.exec(shape.$ref ?? '') ?? [];
    return name === undefined ? shape : { ...root.$defs?.[name], ...shape };
  };

  function look(unresolved: Shape, values: readonly unknown[], path: string): string[] {
    const shape = resolve(unresolved);
    const forms = formsOf(shape);
    if (forms.length > 1) return forms.flatMap((form) => lookAtForm(form, values, path));
    const closed =
      shape.const !== undefined ? [shape.const] : (shape.enum ?? (shape.type === 'boolean' ? [true, false] : []));
    const unseen = closed.filter((value) => value !== shape.default && !values.includes(value));
    if (closed.length > 0) return unseen.map((value) => `${path}: ${String(value)}`);
    if (shape.items) return look(shape.items, values.flat(), `${path}[]`);
    const groups = values.filter(isGroup);
    const own = Object.keys(shape.properties ?? {}).flatMap((key) =>
      lookAtKey(key, shape, groups, path === '' ? key : `${path}.${key}`),
    );
    if (typeof shape.additionalProperties !== 'object') return own;
    const others = groups.flatMap((group) =>
      Object.entries(group).flatMap(([key, value]) => (key in (shape.properties ?? {}) ? [] : [value])),
    );
    return [...own, ...(others.length > 0 ? look(shape.additionalProperties, others, `${path}{}`) : [])];
  }

  const formsOf = (shape: Shape): Shape[] =>
    (shape.anyOf ?? shape.oneOf)?.flatMap((form) => formsOf(resolve(form))) ?? [shape];

  function lookAtKey(
    key: string,
    { properties, required = [] }: Shape,
    groups: readonly Group[],
    path: string,
  ): string[] {
    const given = groups.filter((group) => group[key] !== undefined);
    if (given.length === 0) return [path];
    const own = resolve(properties?.[key] ?? {});
    // A switch that is left out is off.
    const left = own.type === 'boolean' && own.default === undefined && given.length < groups.length ? [false] : [];
    return [
      ...(required.includes(key) || given.length < groups.length ? [] : [`${path}: left out`]),
      ...look(own, [...given.map((group) => group[key]), ...left], path),
    ];
  }

  function lookAtForm(form: Shape, values: readonly unknown[], path: string): string[] {
    const own = values.filter((value) => fits(form, value));
    if (own.length > 0) return look(form, own, path);
    const kind = form.properties?.['kind']?.const;
    return [
      `${path}: ${String(form.const ?? kind ?? (form.properties ? Object.keys(form.properties).join(', ') : form.type))}`,
    ];
  }

  /** Whether the value is of this one of several forms: their keys, fixed values or types tell them apart. */
  function fits(unresolved: Shape, value: unknown): boolean {
    const form = resolve(unresolved);
    if (form.const !== undefined) return value === form.const;
    if (form.enum) return form.enum.includes(value);
    if (form.type === 'null') return value === null;
    if (form.type === 'array') return Array.isArray(value);
    if (form.type === 'integer') return typeof value === 'number';
    if (form.type !== 'object') return typeof value === form.type;
    return (
      isGroup(value) &&
      (form.required ?? []).every((key) => key in value) &&
      Object.entries(value).every(([key, part]) => {
        const own = form.properties?.[key];
        return own ? own.const === undefined || own.const === part : form.additionalProperties !== false;
      })
    );
  }

  return look(root, examples, '');
}
