/** What `<treatment-explainer>` shows: see src/content/schema/explainer.ts. */
import type { APIRoute } from 'astro';
import { explainerPaths, type ExplainerProps } from '../../../../../outputs/widget-data/explainerPaths.ts';
import { respondJson } from '../../../../../base/respond.ts';
import { writeExplainer } from '../../../../../outputs/widget-data/writeExplainer.ts';

export const getStaticPaths = explainerPaths;
export const GET: APIRoute<ExplainerProps> = ({ props: { library, page } }) =>
  respondJson(writeExplainer(library, page));
