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
  /** Height in pixels of a frame that nothing resizes, at a width of 360 to 600 pixels. */
  height: number;
}

export const scales = ['nrs', 'verbal', 'vas', 'faces', 'peg', 'change'] as const;
export type Scale = (typeof scales)[number];
const recall: Option = { name: 'recall', values: ['now', 'past-24-hours', 'past-week'] };

export const widgets: readonly Widget[] = [
  {
    name: 'pain-scale-picker',
    options: [{ name: 'scale', values: scales }, recall, { name: 'orientation', values: ['horizontal', 'vertical'] }, { name: 'location', values: [] }],
    languages: ['en', 'es'],
    page: '/guides/pain-scales/',
    height: 420,
  },
  {
    name: 'treatment-explainer',
    options: [{ name: 'layout', values: ['steps', 'page', 'compact'] }],
    languages: ['en', 'es'],
    height: 900,
  },
  {
    name: 'pain-diary',
    options: [{ name: 'recall', values: ['past-24-hours', 'now', 'past-week'] }, { name: 'storage', values: ['local', 'none'] }],
    languages: ['en', 'es'],
    page: '/guides/monitoring-your-pain/',
    height: 900,
  },
];

export function getWidget(name: string): Widget {
  const widget = widgets.find((one) => one.name === name);
  if (!widget) throw new Error(`There is no widget called “${name}”.`);
  return widget;
}

/** Folder of a widget's frame pages. Only below these may other sites frame us. */
export const frameFolder = (name: WidgetName): string => `/embed/${name}/`;
