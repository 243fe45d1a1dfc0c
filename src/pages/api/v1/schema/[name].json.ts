/** JSON Schemas of the open data, made from the zod schemas that the files themselves must pass. */
import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { filePath, fullAddress } from '../../../../base/paths.ts';
import { respondJson } from '../../../../base/respond.ts';
import {
  conditionsFile,
  evidenceFile,
  matrixRow,
  medicinesFile,
  referencesFile,
  resultRow,
  treatmentsFile,
} from '../../../../content/schema/openData.ts';

const files: Record<string, z.ZodType> = {
  treatments: treatmentsFile,
  conditions: conditionsFile,
  medicines: medicinesFile,
  evidence: evidenceFile,
  references: referencesFile,
};
/** Of tables: one row, whose properties are the columns in their order. */
const tables: Record<string, z.ZodType> = { 'evidence-results': resultRow, 'evidence-matrix': matrixRow };
const schemas = { ...files, ...tables };

export const getStaticPaths = () => Object.keys(schemas).map((name) => ({ params: { name } }));

export const GET: APIRoute<Record<string, never>, { name: string }> = ({ params: { name } }) => {
  const schema = schemas[name];
  if (!schema) throw new Error(`There is no schema “${name}”.`);
  return respondJson({
    $id: fullAddress(filePath(`/api/v1/schema/${name}.json`)),
    title: name in tables ? `A row of ${name}.csv` : `${name}.json`,
    license: 'CC BY 4.0',
    ...z.toJSONSchema(schema),
  });
};
