/**
 * The widgets as an embedder sees them: tag, options with their allowed values, languages, usual height. The builder, the
 * snippets, the frame pages and the READMEs are made from this list; tests hold it against the built widgets.
 */
export type WidgetName = 'pain-scale-picker' | 'treatment-explainer' | 'pain-diary';

export interface Option {
  /** Attribute of the tag; `data-` before it on a mount; its name in a frame's address. */
  name: 'scale' | 'recall' | 'orientation' | 'location' | 'layout' | 'storage';
  /** Allowed values, the default first. Empty: on or off, off by default. */
  values: readonly string[];
}

export interface Widget {
  name: WidgetName;
  options: readonly Option[];
  /** BCP 47 tags that the widget itself speaks. */
  languages: readonly string[];
  /** Page of this site that says more; undefined for the explainer, whose page is the treatment's. */
  page?: string;
  /** Height in pixels that it takes up at a width of 360 pixels; of an explainer, a screenful. Kept free until it is there. */
  reservedHeight: number;
}

export const scales = ['nrs', 'verbal', 'vas', 'faces', 'peg', 'change'] as const;
export type Scale = (typeof scales)[number];
const recall: Option = { name: 'recall', values: ['now', 'past-24-hours', 'past-week'] };

export const widgets: readonly Widget[] = [
  {
    name: 'pain-scale-picker',
    options: [
      { name: 'scale', values: scales },
      recall,
      { name: 'orientation', values: ['horizontal', 'vertical'] },
      { name: 'location', values: [] },
    ],
    languages: ['en', 'es'],
    page: '/guides/pain-scales/',
    reservedHeight: 280,
  },
  {
    name: 'treatment-explainer',
    options: [{ name: 'layout', values: ['steps', 'page', 'compact'] }],
    languages: ['en', 'es'],
    reservedHeight: 900,
  },
  {
    name: 'pain-diary',
    options: [
      { name: 'recall', values: ['past-24-hours', 'now', 'past-week'] },
      { name: 'storage', values: ['local', 'none'] },
    ],
    languages: ['en', 'es'],
    page: '/guides/monitoring-your-pain/',
    reservedHeight: 790,
  },
];

/** The scales that need more room than the number from 0 to 10. */
const reservedHeightOfScale: Partial<Record<string, number>> = {
  verbal: 330,
  vas: 320,
  faces: 310,
  peg: 790,
  change: 470,
};
/** What a frame puts around a widget: its padding and the line with the source. */
const AROUND = 70;

export const reservedHeightFor = (name: WidgetName, options: Readonly<Record<string, string>>): number =>
  reservedHeightOfScale[options['scale'] ?? ''] ?? getWidget(name).reservedHeight;
export const frameHeight = (name: WidgetName, options: Readonly<Record<string, string>>): number =>
  reservedHeightFor(name, options) + AROUND;

export function getWidget(name: string): Widget {
  const widget = widgets.find((one) => one.name === name);
  if (!widget) throw new Error(`There is no widget called “${name}”.`);
  return widget;
}

/** Folder of a widget's frame pages. Only below these may other sites frame us. */
export const frameFolder = (name: WidgetName): string => `/embed/${name}/`;
