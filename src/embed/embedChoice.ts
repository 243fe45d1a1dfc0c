/** What a clinic chose: the one state behind the builder, its address, and every snippet. */
import { luminance } from '../content/site/contrast.ts';
import { getWidget, widgets, type Widget, type WidgetName } from '../base/listWidgets.ts';

/** Colours that an embedder may set. They hold for light and dark alike. */
export const colorNames = ['accent', 'surface', 'text'] as const;
export type ColorName = (typeof colorNames)[number];

export interface EmbedChoice {
  widget: WidgetName;
  /** Slug; only for the explainer. */
  treatment: string;
  /** BCP 47 tag; `''`: as the page around it says. */
  lang: string;
  /** By option name; defaults are left out. `'true'` for an option without values. */
  options: Readonly<Record<string, string>>;
  /** `''`: as the reader's device is set. */
  theme: '' | 'light' | 'dark';
  /** As #rrggbb. */
  colors: Readonly<Partial<Record<ColorName, string>>>;
}

const COLOR = /^#?([0-9a-f]{6})$/i;

/** Reads a choice from the builder's address. What is unknown there is passed over, so that an old link still opens. */
export function readChoice(query: URLSearchParams, treatments: readonly string[]): EmbedChoice {
  const widget =
    widgets.find(({ name }) => name === query.get('widget')) ?? widgets[0] ?? getWidget('pain-scale-picker');
  const treatment = query.get('treatment') ?? '';
  const lang = query.get('lang') ?? '';
  const theme = query.get('theme');
  const colors = Object.fromEntries(
    colorNames.flatMap((name) => {
      const hex = COLOR.exec(query.get(name) ?? '')?.[1];
      return hex ? [[name, `#${hex.toLowerCase()}`]] : [];
    }),
  );
  return {
    widget: widget.name,
    treatment: treatments.includes(treatment) ? treatment : (treatments[0] ?? ''),
    lang: widget.languages.includes(lang) ? lang : '',
    options: readOptions(widget, query),
    theme: theme === 'light' || theme === 'dark' ? theme : '',
    colors,
  };
}

function readOptions(widget: Widget, query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    widget.options.flatMap(({ name, values }) => {
      const value = query.get(name);
      if (values.length === 0) return value === 'true' ? [[name, value]] : [];
      return value !== null && value !== values[0] && values.includes(value) ? [[name, value]] : [];
    }),
  );
}

/** The choice as the builder's address holds it. */
export function writeChoice({ widget, treatment, lang, options, theme, colors }: EmbedChoice): URLSearchParams {
  const query = new URLSearchParams({ widget });
  if (widget === 'treatment-explainer') query.set('treatment', treatment);
  const others = {
    lang,
    ...options,
    theme,
    ...Object.fromEntries(Object.entries(colors).map(([name, color]) => [name, color.slice(1)])),
  };
  for (const [name, value] of Object.entries(others)) if (value) query.set(name, value);
  return query;
}

/** Colours and theme as a widget needs them: text on the accent is chosen to be legible, and the rest fits the surface. */
export function completeColors({ colors, theme }: Pick<EmbedChoice, 'colors' | 'theme'>): {
  colors: Record<string, string>;
  theme: string;
} {
  const { accent, surface } = colors;
  return {
    colors: { ...colors, ...(accent && { 'on-accent': luminance(accent) > 0.179 ? '#000000' : '#ffffff' }) },
    // Colours hold for light and dark alike, so what the widget mixes itself must not follow the device.
    theme: theme || (surface ? (luminance(surface) > 0.179 ? 'light' : 'dark') : ''),
  };
}
