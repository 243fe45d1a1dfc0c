import { svg, type TemplateResult } from 'lit';

/**
 * A face of our own, drawn from nothing: a circle, brows and a mouth. No smile at 0 and no tears at 10
 * (scales.json, own-faces); it imitates no published set. It stands beside a number and says nothing alone.
 *
 * @param value 0 to 10.
 */
export function drawFace(value: number): TemplateResult {
  const brow = value * 0.4;
  const mouth = 27 - value * 0.5;
  return svg`<svg viewBox="0 0 40 40" aria-hidden="true"><circle cx="20" cy="20" r="18"></circle><path d=${
    `M10 ${14 - brow / 3}l7 ${brow}m13-${brow / 3}l-7 ${brow}M13 19v2m14-2v2M12 ${30 - value / 8}Q20 ${mouth} 28 ${30 - value / 8}`
  }></path></svg>`;
}
