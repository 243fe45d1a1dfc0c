/** The form's fields as a choice, and back. */
import { colorNames, readChoice, writeChoice, type EmbedChoice } from '../embedChoice.ts';
import type { Palette } from '../../content/schema/site.ts';
import { readPlatform, type Platform } from '../listPlatforms.ts';

export interface BuilderState {
  choice: EmbedChoice;
  platform: Platform;
}

export function readAddress(search: string, treatments: readonly string[]): BuilderState {
  const query = new URLSearchParams(search);
  return { choice: readChoice(query, treatments), platform: readPlatform(query.get('for')) };
}

export function writeAddress({ choice, platform }: BuilderState): string {
  const query = writeChoice(choice);
  query.set('for', platform);
  return `?${query.toString()}`;
}

export function readForm(form: HTMLFormElement, treatments: readonly string[]): BuilderState {
  const fields = new FormData(form);
  const text = (name: string): string => (fields.get(name) as string | null) ?? '';
  const query = new URLSearchParams({
    widget: text('widget'),
    treatment: text('treatment'),
    lang: text('lang'),
    theme: text('theme'),
    for: text('for'),
  });
  for (const [name, value] of fields) {
    const [widget, option] = name.split('.');
    if (option && widget === text('widget')) query.set(option, value as string);
  }
  if (fields.has('own-colors')) for (const name of colorNames) query.set(name, text(name));
  return readAddress(query.toString(), treatments);
}

/** Colours that were not chosen get those of `palette`, since the fields cannot be empty. */
export function fillForm(form: HTMLFormElement, { choice, platform }: BuilderState, palette: Palette): void {
  const field = (name: string) =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | RadioNodeList | null;
  const set = (name: string, value: string): void => {
    const found = field(name);
    if (found instanceof HTMLInputElement && found.type === 'checkbox') found.checked = value === 'true';
    else if (found && value) found.value = value;
  };
  set('widget', choice.widget);
  set('treatment', choice.treatment);
  set('lang', choice.lang);
  set('theme', choice.theme);
  set('for', platform);
  for (const [name, value] of Object.entries(choice.options)) set(`${choice.widget}.${name}`, value);
  set('own-colors', String(Object.keys(choice.colors).length > 0));
  for (const name of colorNames) set(name, choice.colors[name] ?? palette[name]);
}
