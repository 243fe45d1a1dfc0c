import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { filmTag, serveFilm } from '../../src/treatment-explainer/film/testFilm.ts';
import { serveData, SLUG } from '../../src/treatment-explainer/testPages.ts';
import { playwrightPage } from './chromium.ts';
import type { PageOptions } from './driver.ts';
import { describeEngines } from './engines.ts';

/** Slug under which the film of the fixture is served. */
const FILM = 'pictured';
/** What is looked at: a tag as an embedder writes it. */
const SUBJECTS: Record<string, string> = {
  picker: '<pain-scale-picker value="6" required></pain-scale-picker>',
  faces: '<pain-scale-picker scale="faces" value="4"></pain-scale-picker>',
  line: '<pain-scale-picker scale="vas" value="30"></pain-scale-picker>',
  upright: '<pain-scale-picker orientation="vertical" value="6"></pain-scale-picker>',
  words: '<pain-scale-picker scale="verbal" value="mild" location></pain-scale-picker>',
  explainer: `<treatment-explainer treatment="${SLUG}"></treatment-explainer>`,
  diary: '<pain-diary></pain-diary>',
  written: '<pain-diary></pain-diary>',
  film: filmTag(FILM),
};
/** A diary of some weeks, with days left out, a treatment and notes. */
const DIARY = [
  'at,value,note,treatment,treatmentDate,sleep',
  ...[5, 6, 5, 7, 6, 6, 8, 7, 7, 6].map((value, index) => `2025-12-${String(18 + index)}T09:00:00Z,${value},,,,`),
  '2025-12-30T09:00:00Z,6,,injection,2025-12-30,4',
  ...[3, 4, 2, 3, 3, 2, 0, 1].map(
    (value, index) => `2026-01-0${String(2 + index)}T09:00:00Z,${value},Walked to the shop and back,,,7`,
  ),
  '2026-01-13T20:30:00Z,asked-declined,,,,',
  '2026-01-14T08:00:00Z,2,,,,8',
].join('\n');
const MODES: Record<string, PageOptions & { dir?: 'rtl' }> = {
  light: {},
  dark: { emulate: { colorScheme: 'dark' } },
  'forced-colours': { emulate: { forcedColors: 'active' } },
  'right-to-left': { dir: 'rtl' },
  print: { emulate: { media: 'print' } },
  '320px': { width: 320 },
};
/** Share of pixels that may differ: the edges of letters, which a newer font library draws anew. */
const TOLERANCE = 0.02;
/** Rows that are compared: what is further down is more of the same, and references weigh on every clone. */
const MOST_ROWS = 1100;

const folder = new URL('references/', import.meta.url);

describeEngines(
  'Screenshots',
  ({ engine, site }) => {
    for (const [subject, body] of Object.entries(SUBJECTS))
      for (const [mode, { dir, ...options }] of Object.entries(MODES))
        it(`of ${subject} in ${mode} are what was looked at and found good`, async () => {
          serveData(site());
          serveFilm(site(), { slug: FILM });
          const url = site().page(
            `<style>:root { color-scheme: light dark } body { margin: 8px }</style>${body}${site().script()}`,
          );
          const page = await engine.open(url, { width: 700, height: 700, ...options, time: '2026-01-14T12:00:00Z' });
          await page.evaluate(
            async (isRtl, diary) => {
              const element = document.querySelector('pain-scale-picker, pain-diary, treatment-explainer')!;
              await customElements.whenDefined(element.localName);
              if (isRtl) {
                // The diary holds a picker, which has to speak the language too.
                for (const name of ['pain-scale-picker', 'pain-diary', 'treatment-explainer']) {
                  const { languages } = customElements.get(name) as unknown as { languages: Record<string, object> };
                  languages['ar'] = { ...languages['en'], dir: 'rtl' };
                }
                element.setAttribute('lang', 'ar');
              }
              const it = element as unknown as {
                ready?: Promise<boolean>;
                openFile(text: string): Promise<boolean>;
                updateComplete: Promise<unknown>;
              };
              if (diary) await it.openFile(diary);
              await it.ready;
              const isThere = (): boolean =>
                element.localName !== 'treatment-explainer' ||
                !!element.shadowRoot!.querySelector('article, .sheet svg');
              for (let tries = 0; tries < 400 && !isThere(); tries += 1)
                await new Promise((resolve) => setTimeout(resolve, 25));
              await it.updateComplete;
              // A picker in a diary draws itself after the diary, and answers to its width after that.
              for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
            },
            dir === 'rtl',
            subject === 'written' ? DIARY : '',
          );
          const whole = PNG.sync.read(
            await playwrightPage(page).screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' }),
          );
          const taken = new PNG({ width: whole.width, height: Math.min(whole.height, MOST_ROWS) });
          PNG.bitblt(whole, taken, 0, 0, taken.width, taken.height);
          await page.close();
          const file = new URL(`${subject}-${mode}.png`, folder);
          if (!existsSync(file) || process.env['UPDATE_REFERENCES']) {
            // A new reference is for eyes to judge before it is committed; on CI it must be there.
            expect(process.env['CI'], `${subject}-${mode}.png is missing`).toBeFalsy();
            mkdirSync(folder, { recursive: true });
            writeFileSync(file, PNG.sync.write(taken));
            return;
          }
          const reference = PNG.sync.read(readFileSync(file));
          expect([taken.width, Math.abs(taken.height - reference.height) <= 4]).toEqual([reference.width, true]);
          const height = Math.min(taken.height, reference.height);
          const cut = ({ data, width }: PNG): Buffer => data.subarray(0, width * height * 4);
          const different = pixelmatch(cut(taken), cut(reference), undefined, taken.width, height, { threshold: 0.2 });
          expect(different / (taken.width * height)).toBeLessThan(TOLERANCE);
        });
  },
  ['Chromium'],
);
