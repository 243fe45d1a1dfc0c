/** Instructions that are text: in the self-host zip, and in the READMEs. The snippets are the builder's own. */
import { embed } from './i18n/en.ts';
import type { Site } from '../content/schema/site.ts';
import type { Provider } from './addresses.ts';
import { readChoice } from './embedChoice.ts';
import { widgets } from '../base/listWidgets.ts';
import { forms, renderSnippet, type Form } from './renderSnippet.ts';

/** Where the instructions put the folder. */
const EXAMPLE_BASE = 'https://clinic.example/';

export function renderZipReadme({ name, url }: Site, version: string): string {
  const provider: Provider = { base: EXAMPLE_BASE, name, version, integrity: '', colorStyle: '', languages: ['en'] };
  const snippets = widgets.map(({ name: widget }) =>
    renderSnippet('script', {
      provider,
      choice: readChoice(new URLSearchParams({ widget }), ['epidural-steroid-injection']),
      treatmentTitle: 'Epidural steroid injection',
    })
      .replaceAll(`${EXAMPLE_BASE}widgets/v1/`, '/pain-widgets/')
      .replaceAll(`"${EXAMPLE_BASE}`, `"${url}/`),
  );
  return `Pain widgets ${version}, to host yourself
${'='.repeat(41)}

1. Check the files:    sha256sum -c SHA256SUMS
2. Copy the folder pain-widgets to your web server, so that
   https://your-site/pain-widgets/embed.js opens in a browser.
3. Paste one of these where the widget should stand:

${snippets.join('\n\n')}

The widgets load nothing from anywhere else, set no cookie, and store nothing
unless a reader presses a button that says so.

embed.js   everything, in one classic script (English inside)
strings/   other languages, loaded when a reader needs one
data/      what the treatment explainer shows. It is medical information and it
           changes: take a new zip from ${url}/embed/
           at least every three months.

Code: MIT. Data: CC BY 4.0, see LICENSE. This is information, not medical advice.
`;
}

const LANGUAGE_OF: Partial<Record<Form, string>> = { address: 'text', url: 'text', fields: 'text', npm: 'js' };

/** Every form with its snippet, as Markdown. Read by people before a release, so the hash is not in it: the manifest has it. */
export function renderReadmeSection({ name, url }: Site, version: string, wanted: readonly Form[] = forms): string {
  const provider: Provider = {
    base: `${url}/`,
    name,
    version,
    integrity: 'sha384-…',
    colorStyle: '',
    languages: ['en'],
  };
  const snippet = {
    provider,
    choice: readChoice(new URLSearchParams({ widget: 'pain-scale-picker', lang: 'es', scale: 'peg' }), []),
    treatmentTitle: '',
  };
  return wanted
    .map(
      (form) =>
        `**${embed.forms[form].name}.** ${embed.forms[form].text}\n\n\`\`\`${LANGUAGE_OF[form] ?? 'html'}\n${renderSnippet(form, snippet)}\n\`\`\`\n`,
    )
    .join('\n');
}
