/** Styles of the frame pages, with the publisher's colours. A file of its own: frames load nothing of the site's. */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { renderTokens } from '../../content/site/tokens.ts';
import frame from '../../embed/styles/frame.css?raw';
import { respondText } from '../../base/respond.ts';

export const GET: APIRoute = () => respondText(`${renderTokens(site)}${frame}`, 'text/css');
