/** Runs inside our own frame pages: options from the address, and the frame's height to the page around it. */
import { applyOptions } from './frameOptions.ts';
import { talkToParent } from './talkToParent.ts';

const box = document.querySelector<HTMLElement>('.frame');
const widget = box?.querySelector<HTMLElement>('[data-options]');
if (box && widget) {
  applyOptions(new URLSearchParams(location.search), widget, document.documentElement);
  talkToParent(box);
}
