import { html, type TemplateResult } from 'lit';

/**
 * A face of our own, drawn from nothing: a circle, brows, eyes that close and a mouth. No smile at 0 and
 * no tears at 10 (scales.json, own-faces); it imitates no published set and says nothing without its number.
 *
 * @param value 0 to 10.
 */
export function drawFace(value: number): TemplateResult {
  const brow = 13 - value * 0.3;
  const path = `M11 14L16 ${brow}M29 14L24 ${brow}M11 19l4 ${value / 5}-4 ${value / 5}M29 19l-4 ${value / 5} 4 ${value / 5}M13 ${28 + value / 5}q7-${value} 14 0`;
  return html`<svg viewBox="0 0 40 40" stroke-width="2" aria-hidden="true">
    <circle cx="20" cy="20" r="18" />
    <path d=${path} />
  </svg>`;
}
