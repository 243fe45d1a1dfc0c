/** Languages of a built widget: English, and one for each file of strings. */
import { readFiles } from '../../src/embed/publish/readFiles.ts';

export const listWidgetLanguages = (folder: string, widget: string): string[] =>
  [
    'en',
    ...[...readFiles(folder, '.js').keys()].flatMap(
      (file) => new RegExp(`^strings/${widget}\\.([\\w-]+)\\.js$`).exec(file)?.[1] ?? [],
    ),
  ].sort();
