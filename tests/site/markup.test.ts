/** Every built page is valid HTML without inline style or script, and says what it must in its head. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { listArticles, listPages, readPage } from '../harness/builtSite.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    {
      'pain-scale-picker': { flow: true, permittedContent: ['@flow'] },
      'pain-diary': { flow: true, permittedContent: ['@flow'] },
      'treatment-explainer': { flow: true, permittedContent: ['@flow'] },
    },
  ],
  rules: {
    // Astro writes lower-case doctype and void elements as in the HTML standard's own examples.
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    // Long sentences are measured by the reading check, not by characters.
    'long-title': 'off',
    'require-sri': 'off',
    'no-inline-style': 'error',
  },
});

/** Snippets for other sites are text here. */
const CODE = /<code>[\s\S]*?<\/code>/g;

describe('every built page', () => {
  test('is valid HTML', async () => {
    const faults: string[] = [];
    for (const page of listPages()) {
      const report = await validator.validateString(readPage(page));
      faults.push(
        ...report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line, column }) => `${page} ${line}:${column} ${ruleId}: ${message}`),
        ),
      );
    }
    expect(faults.slice(0, 40)).toEqual([]);
  });

  test('holds no inline style, inline script or event handler', () => {
    const faults = listPages().filter((page) =>
      /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*(?:src=|application\/(?:ld\+)?json))/i.test(
        readPage(page).replace(CODE, ''),
      ),
    );
    expect(faults.slice(0, 30)).toEqual([]);
  });

  test('has a title and a description of its own', () => {
    const seen = new Map<string, string>();
    const faults: string[] = [];
    for (const page of listPages().filter((path) => !path.startsWith('/embed/'))) {
      const html = readPage(page);
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
      const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1];
      if (!title || !description) faults.push(`${page} lacks a title or a description`);
      if (title && seen.has(title)) faults.push(`${page} and ${seen.get(title) ?? ''} share the title “${title}”`);
      if (title) seen.set(title, page);
    }
    expect(faults.slice(0, 30)).toEqual([]);
  });

  test('that is an article says that no clinician has reviewed it, or names one', () => {
    const faults = listArticles().filter(
      (page) => !/Not yet reviewed by a clinician|Reviewed by a clinician: \S/.test(readPage(page)),
    );
    expect(faults.slice(0, 30)).toEqual([]);
  });
});
