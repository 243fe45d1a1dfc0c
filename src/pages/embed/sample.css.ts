/** Styles of the sample page in the builder's preview. */
import type { APIRoute } from 'astro';
import sample from '../../embed/styles/sample.css?raw';
import { respondText } from '../../base/respond.ts';

export const GET: APIRoute = () => respondText(sample, 'text/css');
