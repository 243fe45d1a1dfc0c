/** JSON Schema of a film's data, for clinics that write their own. */
import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { filePath, fullAddress } from '../../../../base/paths.ts';
import { respondJson } from '../../../../base/respond.ts';
import { filmData } from '../../../../content/schema/filmData.ts';

export const GET: APIRoute = () =>
  respondJson({
    $id: fullAddress(filePath('/widgets/v1/schema/film.json')),
    title: 'A film of <treatment-explainer>, version 1',
    ...z.toJSONSchema(filmData, { io: 'input' }),
  });
