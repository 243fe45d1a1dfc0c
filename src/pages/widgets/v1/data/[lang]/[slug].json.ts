/** What `<treatment-explainer>` shows: see src/schema/explainer.ts. */
import type { APIRoute } from 'astro';
import { explainerPaths, type ExplainerProps } from '../../../../../open-data/explainerPaths.ts';
import { respondJson } from '../../../../../open-data/respond.ts';
import { writeExplainer } from '../../../../../open-data/writeExplainer.ts';

export const getStaticPaths = explainerPaths;
export const GET: APIRoute<ExplainerProps> = ({ props: { library, entry } }) => respondJson(writeExplainer(library, entry));
