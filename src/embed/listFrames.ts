/** Every frame page: one for each widget, language, and scale or treatment. */
import { languages } from '../base/languagePaths.ts';
import { getLibrary, slugOf } from '../content/read/library.ts';
import { framePath } from './addresses.ts';
import type { EmbedChoice } from './embedChoice.ts';
import { titleOf } from './frameWords.ts';
import { scales, widgets } from '../base/listWidgets.ts';

export interface Frame {
  choice: EmbedChoice;
  lang: string;
  /** The treatment's title, or what the widget is. */
  title: string;
  /** Path below the site, like `embed/pain-diary/en/`. */
  path: string;
}

const plain: Pick<EmbedChoice, 'treatment' | 'options' | 'theme' | 'colors'> = {
  treatment: '',
  options: {},
  theme: '',
  colors: {},
};

export async function listFrames(): Promise<Frame[]> {
  const libraries = await Promise.all(languages.map(getLibrary));
  const explainers = libraries.flatMap(({ lang, treatments }) =>
    treatments.map((entry) =>
      toFrame({ ...plain, widget: 'treatment-explainer', lang, treatment: slugOf(entry) }, entry.data.title),
    ),
  );
  const others = widgets
    .filter(({ name }) => name !== 'treatment-explainer')
    .flatMap(({ name, languages: tags }) =>
      tags.flatMap((lang) =>
        (name === 'pain-scale-picker' ? [{}, ...scales.slice(1).map((scale) => ({ scale }))] : [{}]).map((options) =>
          toFrame({ ...plain, widget: name, lang, options }, ''),
        ),
      ),
    );
  return [...others, ...explainers];
}

function toFrame(choice: EmbedChoice, treatmentTitle: string): Frame {
  const { lang, widget, options } = choice;
  return {
    choice,
    lang,
    title: titleOf(lang, widget, treatmentTitle, options['scale']),
    path: framePath(choice, lang),
  };
}

/** For getStaticPaths: the part of the path below `/embed/`. */
export const framePaths = async () =>
  (await listFrames()).map((frame) => ({ params: { frame: frame.path.slice('embed/'.length, -1) }, props: frame }));
