/** The same data as a classic script: see src/open-data/writeDataScript.ts. */
import type { APIRoute } from 'astro';
import { explainerPaths, type ExplainerProps } from '../../../../../open-data/explainerPaths.ts';
import { respondText } from '../../../../../open-data/respond.ts';
import { writeDataScript } from '../../../../../open-data/writeDataScript.ts';
import { writeExplainer } from '../../../../../open-data/writeExplainer.ts';

export const getStaticPaths = explainerPaths;
export const GET: APIRoute<ExplainerProps> = ({ props: { library, entry } }) => respondText(writeDataScript(writeExplainer(library, entry)), 'text/javascript');
