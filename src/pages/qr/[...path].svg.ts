/** The code that opens a page, for its print-out: /qr/treatments/<slug>.svg. A file of its own, loaded only when somebody prints. */
import type { APIRoute } from 'astro';
import { drawQrCode } from '../../outputs/handouts/drawQrCode.ts';
import { languages } from '../../base/languagePaths.ts';
import { allPages } from '../../content/read/allPages.ts';
import { getLibrary } from '../../content/read/getLibrary.ts';
import { fullAddress, qrPath } from '../../base/paths.ts';
import { pageLink } from '../../content/pages/relations.ts';

export async function getStaticPaths() {
  const libraries = languages.map((tag) => getLibrary(tag));
  return libraries.flatMap((library) =>
    allPages(library).map((entry) => {
      const { href } = pageLink(entry);
      return { params: { path: qrPath(href).replace(/^.*\/qr\/|\.svg$/g, '') }, props: { href } };
    }),
  );
}

export const GET: APIRoute<{ href: string }> = ({ props: { href } }) => {
  const { side, path } = drawQrCode(fullAddress(href));
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" shape-rendering="crispEdges" d="${path}"/></svg>`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
