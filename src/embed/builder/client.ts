/** The builder at work: form → choice → address, preview, snippet, steps. Nothing is sent anywhere. */
import { drawElement } from '../../base/drawElement.ts';
import { findWeakColors } from '../checkColors.ts';
import { formsOf } from '../listPlatforms.ts';
import { renderSnippet, type Form, type Snippet } from '../renderSnippet.ts';
import { readBuilderData, type BuilderData } from './builderData.ts';
import { findTreatments } from './findTreatments.ts';
import { fillForm, readAddress, readForm, writeAddress, type BuilderState } from './readForm.ts';
import { renderSample } from './renderSample.ts';

/** A colour picker fires for every shade on the way: the preview waits this long, in milliseconds. */
const PAUSE = 150;

function startBuilder(form: HTMLFormElement, data: BuilderData): void {
  const part = <E extends HTMLElement>(id: string): E => {
    const found = document.querySelector<E>(`#embed-${id}`);
    if (!found) throw new Error(`The page lacks #embed-${id}.`);
    return found;
  };
  const slugs = data.treatments.map(({ slug }) => slug);
  const base = new URL(data.folder, location.href).href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = '';

  const show = (state: BuilderState): void => {
    const { choice, platform } = state;
    const title = data.treatments.find(({ slug }) => slug === choice.treatment)?.title ?? '';
    const snippet: Snippet = { provider: { ...data.provider, base }, choice, treatmentTitle: title };
    const [first = 'script', ...others] = formsOf[platform];
    for (const element of form.querySelectorAll<HTMLElement>('[data-for]'))
      element.hidden = element.dataset['for'] !== choice.widget;
    part('colors').hidden = !(form.elements.namedItem('own-colors') as HTMLInputElement).checked;
    part('contrast').textContent = judgeColors(choice, data);
    part('first').replaceChildren(renderForm(first, snippet));
    part('others').replaceChildren(...others.map((other) => renderForm(other, snippet)));
    part('others-box').hidden = others.length === 0;
    part('steps').replaceChildren(...data.words.steps[platform].map((text) => drawElement('li', {}, text)));
    part('copied').textContent = '';
    const sample = renderSample(first, snippet, data.words.sample, document.documentElement.lang);
    clearTimeout(timer);
    if (sample !== shown)
      timer = setTimeout(() => (part<HTMLIFrameElement>('preview').srcdoc = shown = sample), shown ? PAUSE : 0);
  };

  const renderForm = (name: Form, snippet: Snippet): Node => {
    const { name: title, text } = data.words.forms[name];
    const isBare =
      name === 'address' &&
      (Object.keys(snippet.choice.colors).length > 0 ||
        snippet.choice.theme !== '' ||
        Object.keys(snippet.choice.options).some((option) => option !== 'scale'));
    const code = drawElement('code', {}, renderSnippet(name, snippet));
    const button = drawElement(
      'button',
      { type: 'button', 'aria-label': `${data.words.copy}: ${title}` },
      data.words.copy,
    );
    button.addEventListener(
      'click',
      () =>
        void copySnippet(code).then(
          (isCopied) => (part('copied').textContent = isCopied ? data.words.copied : data.words.notCopied),
        ),
    );
    return drawElement(
      'div',
      { class: 'form' },
      drawElement('h3', {}, title),
      drawElement('p', {}, isBare ? `${text} ${data.words.addressColors}` : text),
      drawElement('pre', {}, code),
      button,
    );
  };

  const read = (): void => {
    const state = readForm(form, slugs);
    history.replaceState(null, '', writeAddress(state));
    show(state);
  };

  part<HTMLInputElement>('find').addEventListener('input', ({ target }) => {
    const list = part<HTMLSelectElement>('treatment');
    const chosen = list.value;
    const found = findTreatments(data.treatments, (target as HTMLInputElement).value);
    list.replaceChildren(...found.map(({ slug, title }) => drawElement('option', { value: slug }, title)));
    list.value = found.some(({ slug }) => slug === chosen) ? chosen : (found[0]?.slug ?? '');
    part('found').textContent = data.words.found.replace('{count}', String(found.length));
  });
  const open = (): void => {
    const state = readAddress(location.search, slugs);
    fillForm(form, state, data.palettes[state.choice.theme === 'dark' ? 'dark' : 'light']);
    show(readForm(form, slugs));
  };
  form.addEventListener('input', read);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', open);
  form.hidden = false;
  document.querySelector('#embed-defaults')?.remove();
  open();
}

function judgeColors(choice: BuilderState['choice'], { palettes, words }: BuilderData): string {
  if (Object.keys(choice.colors).length === 0) return '';
  const weak = findWeakColors(choice, palettes);
  if (weak.length === 0) return words.colorsGood;
  return weak
    .map(({ front, back, ratio }) =>
      words.colorsWeak
        .replace('{front}', words.colors[front])
        .replace('{back}', words.colors[back])
        .replace('{ratio}', ratio.toFixed(1)),
    )
    .join(' ');
}

const form = document.querySelector<HTMLFormElement>('#embed-builder');
if (form) startBuilder(form, readBuilderData(document));

/** Puts a snippet on the clipboard; where that is forbidden, selects it, so that one key press copies it. */
async function copySnippet(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
