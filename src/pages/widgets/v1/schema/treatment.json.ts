/** JSON Schema of the explainer's data, for clinics that write their own file. */
import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { filePath, fullAddress } from '../../../../base/paths.ts';
import { respondJson } from '../../../../base/respond.ts';
import { explainer } from '../../../../content/schema/explainer.ts';

export const GET: APIRoute = () =>
  respondJson({
    $id: fullAddress(filePath('/widgets/v1/schema/treatment.json')),
    title: 'Data of <treatment-explainer>, version 1',
    ...z.toJSONSchema(explainer, { io: 'input' }),
  });
