/** content/site.yaml: the one file that makes the site a publisher's own. */
import { z } from 'astro/zod';
import { day, plainText, slug } from './statement.ts';

const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour like #0b5c63');
/** The colours of one scheme. The same names are the `--pain-color-*` tokens of site and widgets. */
const palette = z.strictObject({
  /** Page background. */
  surface: color,
  /** Cards and bands. */
  raised: color,
  text: color,
  /** Less important text; still 4.5:1. */
  muted: color,
  /** Decorative lines. */
  border: color,
  /** Outlines of controls; 3:1. */
  control: color,
  /** Links, buttons, the main colour. */
  accent: color,
  onAccent: color,
  focus: color,
  warningSurface: color,
  warningText: color,
  /** Behind found words. */
  highlight: color,
});
export type Palette = z.infer<typeof palette>;

/** A language of the site, as its folder in content/ and its part of an address are called: two letters of ISO 639-1, like `es`. */
export const languageTag = z.string().regex(/^[a-z]{2}$/, 'must be two small letters, like “es”');

export const site = z.strictObject({
  name: plainText,
  tagline: plainText,
  /** The site's address without a slash at the end. */
  url: z.url().refine((url) => !url.endsWith('/'), 'must not end with a slash'),
  publisher: plainText,
  /** Who pays, as sentences for “About this site”: name every funder, or say that there is none. Never left out, because readers must be able to judge. */
  funding: z.array(plainText).min(1),
  /** mailto: or https: address; `{page}` stands for the page's address. */
  report: z.string().regex(/^(mailto:|https:\/\/)/, 'must start with mailto: or https://'),
  contact: z.string().min(3),
  /** English, which stands at the root of every address, and the languages whose texts are complete: see docs/languages.md. */
  languages: z
    .array(languageTag)
    .refine((tags) => tags[0] === 'en', 'must begin with “en”: English stands at the root of every address')
    .refine((tags) => new Set(tags).size === tags.length, 'must name each language once'),
  colors: z.strictObject({ light: palette, dark: palette }),
  /** Whose emergency numbers are shown, in this order: places of content/facts/care-lines.yaml. */
  emergency: z.array(slug).min(1),
  /**
   * True: once a reader has used the search, a service worker keeps the search and the last pages opened on the device, to be
   * read without a network. False (default): no service worker; one that was installed earlier removes itself.
   */
  offline: z.boolean().default(false),
  legal: z.array(plainText),
  /** The day on which the reference was first published; null: not yet. The public history of changes starts then. */
  released: day.nullable().default(null),
});
export type Site = z.infer<typeof site>;
