/** Sheets to print, one for each language of the widgets. */
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { fullPage } from '../../../embed/addresses.ts';
import { getWidget } from '../../../base/listWidgets.ts';
import { renderSheet, sheets, type Sheet } from '../../../embed/renderSheet.ts';
import { filePath, fullAddress } from '../../../base/paths.ts';

interface Props {
  sheet: Sheet;
  lang: string;
}
export const getStaticPaths = () =>
  sheets.flatMap((sheet) =>
    getWidget(sheet).languages.map((lang) => ({ params: { name: `${sheet}-${lang}` }, props: { sheet, lang } })),
  );

export const GET: APIRoute<Props> = async ({ props: { sheet, lang } }) => {
  const pdf = await renderSheet(
    sheet,
    lang,
    site.name,
    fullPage(fullAddress(filePath('/')), { widget: sheet, treatment: '' }),
  );
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
