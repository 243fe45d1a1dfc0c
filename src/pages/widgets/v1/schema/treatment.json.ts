/** JSON Schema of the explainer's data, for clinics that write their own file. */
import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { filePath, fullAddress } from '../../../../lib/paths.ts';
import { respondJson } from '../../../../open-data/respond.ts';
import { explainer } from '../../../../schema/explainer.ts';

export const GET: APIRoute = () => respondJson({ $id: fullAddress(filePath('/widgets/v1/schema/treatment.json')), title: 'Data of <treatment-explainer>, version 1', ...z.toJSONSchema(explainer, { io: 'input' }) });
