/** The same data as a classic script: see src/outputs/widget-data/writeDataScript.ts. */
import type { APIRoute } from 'astro';
import { explainerPaths, type ExplainerProps } from '../../../../../outputs/widget-data/explainerPaths.ts';
import { respondText } from '../../../../../base/respond.ts';
import { writeDataScript } from '../../../../../outputs/widget-data/writeDataScript.ts';
import { writeExplainer } from '../../../../../outputs/widget-data/writeExplainer.ts';

export const getStaticPaths = explainerPaths;
export const GET: APIRoute<ExplainerProps> = ({ props: { library, page } }) =>
  respondText(writeDataScript(writeExplainer(library, page)), 'text/javascript');
