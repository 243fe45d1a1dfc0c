/** Addresses of what a snippet points to, below the address of the publishing site. */
import { completeColors, type EmbedChoice } from './embedChoice.ts';
import { frameFolder, getWidget } from '../base/listWidgets.ts';

/** The site that publishes the widgets. */
export interface Provider {
  /** Its address with a slash at the end, sub-path included. */
  base: string;
  name: string;
  /** Exact version of the widgets and the integrity of its embed.js. */
  version: string;
  integrity: string;
  /** The publisher's colours as CSS declarations, for the files that do not hold them; `''` when they are the default ones. */
  colorStyle: string;
  /** Languages of its texts. The explainer's frames exist in these only; the other widgets speak for themselves. */
  languages: readonly string[];
}

/** Language of the frame for a choice: English where there is none in the language chosen. */
export const frameLanguage = (
  { widget, lang }: Pick<EmbedChoice, 'widget' | 'lang'>,
  languages: readonly string[],
): string => (!lang || (widget === 'treatment-explainer' && !languages.includes(lang)) ? 'en' : lang);

/** Path of a frame below the site: language, then the scale or treatment, so that an address without a query says it all. */
export function framePath(
  { widget, treatment, options }: Pick<EmbedChoice, 'widget' | 'treatment' | 'options'>,
  lang: string,
): string {
  const part =
    widget === 'treatment-explainer' ? treatment : widget === 'pain-scale-picker' ? options['scale'] : undefined;
  return `${frameFolder(widget)}${lang}/${part ? `${part}/` : ''}`.slice(1);
}

/** What a frame's path does not say, as its query. */
export function frameQuery(choice: EmbedChoice): string {
  const { colors, theme } = completeColors(choice);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choice.options)) if (name !== 'scale') query.set(name, value);
  if (theme) query.set('theme', theme);
  for (const [name, color] of Object.entries(colors)) query.set(name, color.slice(1));
  return query.size > 0 ? `?${query.toString()}` : '';
}

export const frameAddress = (
  { base, languages }: Pick<Provider, 'base' | 'languages'>,
  choice: EmbedChoice,
  withQuery = true,
): string => base + framePath(choice, frameLanguage(choice, languages)) + (withQuery ? frameQuery(choice) : '');

/** The page of the site that says more: for readers without the widget. */
export function fullPage(base: string, { widget, treatment }: Pick<EmbedChoice, 'widget' | 'treatment'>): string {
  return base + (getWidget(widget).page?.slice(1) ?? `treatments/${treatment}/`);
}
