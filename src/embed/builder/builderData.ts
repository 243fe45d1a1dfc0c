/** What the page hands to the builder's script. */
import type { Provider } from '../addresses.ts';
import type { ColorName } from '../embedChoice.ts';
import type { Platform } from '../listPlatforms.ts';
import type { Form } from '../renderSnippet.ts';
import type { EmbedStrings } from '../i18n/strings.ts';
import type { Site } from '../../content/schema/site.ts';

export interface BuilderData {
  /** Path of the site, with a slash at the end. Its origin is where the page is open: that is what a snippet must point to. */
  folder: string;
  provider: Omit<Provider, 'base'>;
  palettes: Site['colors'];
  treatments: readonly { slug: string; title: string; names: readonly string[] }[];
  /** `{…}` stands for what the script puts in. */
  words: {
    copied: string;
    notCopied: string;
    copy: string;
    forms: Record<Form, { name: string; text: string }>;
    colors: Record<ColorName, string>;
    colorsGood: string;
    colorsWeak: string;
    found: string;
    addressColors: string;
    steps: Record<Platform, readonly string[]>;
    sample: EmbedStrings['sample'];
    explainer: string;
  };
}

/** Reads the data that the page holds. */
export function readBuilderData(root: Document): BuilderData {
  return JSON.parse(root.querySelector('#embed-data')?.textContent ?? '') as BuilderData;
}
