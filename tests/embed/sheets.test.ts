/** The sheets to print: tagged, with title and language, and the same at every build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getWidget } from '../../src/base/listWidgets.ts';
import { renderSheet, sheets } from '../../src/embed/renderSheet.ts';
import { dist } from '../harness/builtSite.ts';

test.each(sheets.flatMap((sheet) => getWidget(sheet).languages.map((lang) => ({ sheet, lang }))))(
  '$sheet, $lang',
  async ({ sheet, lang }) => {
    const built = readFileSync(join(dist, `embed/sheets/${sheet}-${lang}.pdf`), 'latin1');
    expect(built.startsWith('%PDF-1.7')).toBe(true);
    expect(built).toContain(`/Lang (${lang})`);
    for (const part of ['/StructTreeRoot', '/MarkInfo', '/DisplayDocTitle true']) expect(built).toContain(part);
    expect(built.match(/\/Type \/Page\b/g)?.length).toBe(1);
    const [once, again] = await Promise.all(
      [1, 2].map(() => renderSheet(sheet, lang, 'Example Clinic', 'https://clinic.example/')),
    );
    expect(Buffer.compare(Buffer.from(once ?? []), Buffer.from(again ?? []))).toBe(0);
  },
);
