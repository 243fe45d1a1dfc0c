/** The preview: a page unlike ours with the very snippet in it, as the document of an iframe. */
import { frameAddress } from '../addresses.ts';
import { escapeHtml } from '../../base/escapeHtml.ts';
import { frameHeight } from '../../base/listWidgets.ts';
import { describeEmbed, renderSnippet, renderTag, type Form, type Snippet } from '../renderSnippet.ts';
import type { BuilderData } from './builderData.ts';

/** Frames are shown as frames; all other forms as the tag, which is what they become. */
export function renderSample(
  form: Form,
  snippet: Snippet,
  sample: BuilderData['words']['sample'],
  lang: string,
): string {
  const { provider, choice } = snippet;
  const inFrame = form === 'address' || form === 'url' || form === 'frame';
  const content = inFrame
    ? `<iframe class="embed" src="${escapeHtml(frameAddress(provider, choice, form !== 'address'))}" title="${escapeHtml(describeEmbed(snippet))}" height="${frameHeight(choice.widget, choice.options)}"></iframe><script src="${escapeHtml(provider.base)}widgets/v1/resize.js"></script>`
    : form === 'link'
      ? renderSnippet(form, snippet)
      : `${renderTag(snippet)}<script src="${escapeHtml(provider.base)}widgets/v1/embed.js"></script>`;
  return `<!doctype html><html lang="${escapeHtml(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(sample.name)}</title><link rel="stylesheet" href="${escapeHtml(provider.base)}embed/sample.css"></head><body><div class="top"><strong>${escapeHtml(sample.name)}</strong><span>${escapeHtml(sample.nav)}</span></div><main aria-label="${escapeHtml(sample.name)}"><h1>${escapeHtml(sample.title)}</h1><p>${escapeHtml(sample.before)}</p>${content}<p>${escapeHtml(sample.after)}</p></main></body></html>`;
}
