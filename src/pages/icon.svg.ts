/** The mark as a favicon, in the publisher's accent colour. */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';

export const GET: APIRoute = () => {
  const { light, dark } = site.colors;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>path,circle{stroke:${light.accent};fill:none}circle{fill:${light.accent}}@media(prefers-color-scheme:dark){path,circle{stroke:${dark.accent}}circle{fill:${dark.accent}}}</style><path d="M9 6h7M8 14h8M7 22h9" stroke-width="5" stroke-linecap="round"/><path d="M19 14c6 0 2 11 8 11" stroke-width="2.2" stroke-linecap="round"/><circle cx="28" cy="25" r="3"/></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
