// Generated from the JSDoc of the elements by scripts/documentElements.ts.
import type { PainDiary } from '../dist/pain-diary/element.js';
import type { PainScalePicker } from '../dist/pain-scale-picker/element.js';
import type { TreatmentExplainer } from '../dist/treatment-explainer/element.js';

export interface PainDiaryAttributes {
  /** `local` offers to keep the diary in this browser; `none` never does. Read once. Default: `local`. */
  'storage'?: 'local' | 'none' | undefined;
  /** Keeps several diaries on one site apart, e.g. `knee`. Read once. */
  'name'?: string | undefined;
  /** What the picker asks about: `now`, `past-24-hours` or `past-week`. Numbers before and after a change cannot be compared and do not share a chart. Default: `past-24-hours`. */
  'recall'?: 'now' | 'past-24-hours' | 'past-week' | undefined;
  /** Words at 0 in place of the picker's; stored with each entry. */
  'low-label'?: string | undefined;
  /** Words at 10 in place of the picker's; stored with each entry. */
  'high-label'?: string | undefined;
  /** Language; by default that of the nearest element around it that says one. */
  'lang'?: string | undefined;
  /** Colours. `auto` follows the colour scheme of the page. */
  'theme'?: 'light' | 'dark' | 'auto' | undefined;
}

export interface PainScalePickerAttributes {
  /** `nrs` (0–10), `verbal`, `vas` (0–100 line), `faces`, `peg` or `change`. Default: `nrs`. */
  'scale'?: 'nrs' | 'verbal' | 'vas' | 'faces' | 'peg' | 'change' | undefined;
  /** `now`, `past-24-hours` or `past-week`. Default: `now`. */
  'recall'?: 'now' | 'past-24-hours' | 'past-week' | undefined;
  /** Words at the low end in place of ours; stored with the answer. */
  'low-label'?: string | undefined;
  /** Words at the high end in place of ours; stored with the answer. */
  'high-label'?: string | undefined;
  /** Also ask where it hurts: an outline of the body and a list of check boxes. */
  'location'?: boolean | undefined;
  /** `horizontal` or `vertical`. Choose one and keep it (@breivik-1998-orientation). Default: `horizontal`. */
  'orientation'?: 'horizontal' | 'vertical' | undefined;
  /** FHIR reference to the person, e.g. `Patient/example`. */
  'subject'?: string | undefined;
  /** Canonical address of your Questionnaire, for `questionnaireResponse`. */
  'questionnaire'?: string | undefined;
  /** Numbers in FHIR as `valueQuantity` in `{score}` in place of `valueInteger`. */
  'fhir-quantity'?: boolean | undefined;
  /** Adds the category `vital-signs` after `survey` in FHIR. */
  'fhir-vital-signs'?: boolean | undefined;
  /** Name under which the answer is submitted. */
  'name'?: string | undefined;
  /** The answer that a form's reset brings back: the `value` attribute. */
  'value'?: string | undefined;
  /** An answer must be given before the form can be submitted. */
  'required'?: boolean | undefined;
  /** No answer can be given and none is submitted. */
  'disabled'?: boolean | undefined;
  /** The answer can be read and is submitted, but not changed. */
  'readonly'?: boolean | undefined;
  /** Language; by default that of the nearest element around it that says one. */
  'lang'?: string | undefined;
  /** Colours. `auto` follows the colour scheme of the page. */
  'theme'?: 'light' | 'dark' | 'auto' | undefined;
}

export interface TreatmentExplainerAttributes {
  /** Slug of the treatment, e.g. `epidural-steroid-injection`. */
  'treatment'?: string | undefined;
  /** Address of a JSON file of your own, in the published format; used instead of `treatment`. */
  'src'?: string | undefined;
  /** Folder that holds `<lang>/<slug>.json`. Default: the one beside our own script. */
  'data-base'?: string | undefined;
  /** `steps` (one section at a time), `page` (all of it), `compact` (sections to open) or `film` (the treatment's film; `src` then is a file in the film's format). */
  'layout'?: 'steps' | 'page' | 'compact' | 'film' | undefined;
  /** Names of the sections to show, separated by spaces. Default: all. */
  'sections'?: string | undefined;
  /** Level of the title in your page's outline, 1 to 4. */
  'heading-level'?: number | string | undefined;
  /** Language; by default that of the nearest element around it that says one. */
  'lang'?: string | undefined;
  /** Colours. `auto` follows the colour scheme of the page. */
  'theme'?: 'light' | 'dark' | 'auto' | undefined;
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'pain-diary': PainDiaryAttributes & HTMLAttributes<PainDiary> & {
      'on:change'?: (event: Event & { currentTarget: PainDiary }) => void;
      'onchange'?: (event: Event & { currentTarget: PainDiary }) => void;
    };
    'pain-scale-picker': PainScalePickerAttributes & HTMLAttributes<PainScalePicker> & {
      'on:input'?: (event: Event & { currentTarget: PainScalePicker }) => void;
      'oninput'?: (event: Event & { currentTarget: PainScalePicker }) => void;
      'on:change'?: (event: Event & { currentTarget: PainScalePicker }) => void;
      'onchange'?: (event: Event & { currentTarget: PainScalePicker }) => void;
    };
    'treatment-explainer': TreatmentExplainerAttributes & HTMLAttributes<TreatmentExplainer> & {
      'on:treatment-load'?: (event: Event & { currentTarget: TreatmentExplainer }) => void;
      'ontreatment-load'?: (event: Event & { currentTarget: TreatmentExplainer }) => void;
      'on:treatment-error'?: (event: Event & { currentTarget: TreatmentExplainer }) => void;
      'ontreatment-error'?: (event: Event & { currentTarget: TreatmentExplainer }) => void;
      'on:film-play'?: (event: Event & { currentTarget: TreatmentExplainer }) => void;
      'onfilm-play'?: (event: Event & { currentTarget: TreatmentExplainer }) => void;
      'on:film-pause'?: (event: Event & { currentTarget: TreatmentExplainer }) => void;
      'onfilm-pause'?: (event: Event & { currentTarget: TreatmentExplainer }) => void;
      'on:film-scene'?: (event: Event & { currentTarget: TreatmentExplainer }) => void;
      'onfilm-scene'?: (event: Event & { currentTarget: TreatmentExplainer }) => void;
      'on:film-end'?: (event: Event & { currentTarget: TreatmentExplainer }) => void;
      'onfilm-end'?: (event: Event & { currentTarget: TreatmentExplainer }) => void;
    };
  }
}
