import type { APIRoute } from 'astro';
import { filePath, fullAddress } from '../base/paths.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(filePath('/sitemap-index.xml'))}\n`);
