import { css } from 'lit';

/**
 * No number has a colour of its own and no track runs from green to red: hues at the ends push answers
 * (@tourangeau-2007-color) and colour alone says nothing to many (@wcag-22-use-of-color). What is chosen
 * is darker, heavier and ringed. Every target is at least 44 px (@wcag-22-target-size-minimum asks for 24). The line has no ticks: they pull answers (@matejka-2016-sliders).
 *
 * Browsers take gradients away where colours are forced: there the line and its mark are drawn by us, in the
 * reader's colours.
 *
 * A size container gives no width to what fits itself to its content (a flex row, a float, a table cell), so
 * it gets a least one: that of a phone of 320 px less generous margins.
 */
export const styles = css`
  .root {
    align-content: center;
    container-type: inline-size;
    min-inline-size: 240px;
  }
  fieldset {
    margin: 0;
    padding: 0 0 0.5em;
    border: 0;
    min-inline-size: 0;
  }
  .root > * {
    padding: var(--_space);
  }
  legend {
    padding: 0 0 0.5em;
    font-weight: 600;
  }
  p,
  figure {
    margin: 0;
  }
  .options,
  .sites {
    display: grid;
    gap: 3px;
    grid: auto / repeat(auto-fit, minmax(max(44px, var(--_least, 8%)), 1fr));
  }
  .faces {
    --_least: 15%;
  }
  .sites {
    --_least: 14em;
  }
  .ends,
  .row,
  .vertical .scale {
    display: flex;
    gap: 8px;
  }
  .ends {
    row-gap: 0;
    justify-content: space-between;
    color: var(--_muted);
  }
  .ends,
  .row {
    flex-wrap: wrap;
  }
  .row {
    padding-block-start: 8px;
  }
  label {
    position: relative;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
  }
  .options input {
    position: absolute;
    inset: 0;
    opacity: 0;
    inline-size: 100%;
    cursor: pointer;
  }
  .options span,
  [type='number'] {
    flex: 1;
    align-self: stretch;
    text-align: center;
    background: var(--_raised);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .vertical .options,
  [type='number'] {
    flex: 0 6em;
  }
  .options span {
    display: grid;
    place-items: center;
  }
  :checked + span {
    box-shadow: inset 0 0 0 2px var(--_on-accent);
    font-weight: 700;
  }
  .faces svg {
    inline-size: min(3em, 90%);
    stroke: currentColor;
    fill: none;
  }
  .line {
    position: relative;
    block-size: 48px;
    background: linear-gradient(var(--_text), var(--_text)) center/100% 2px no-repeat;
    border-inline: 2px solid;
    touch-action: pan-y;
    cursor: pointer;
    forced-color-adjust: none;
  }
  i {
    position: absolute;
    inset-block: 4px;
    inset-inline-start: calc(var(--_at) - 3px);
    inline-size: 6px;
    background: var(--_accent);
    pointer-events: none;
  }
  figure {
    display: inline-block;
    text-align: center;
  }
  figure svg {
    block-size: 18em;
    fill: var(--_raised);
    stroke: var(--_control);
  }
  .true {
    fill: var(--_accent);
  }
  @container (max-width: 36em) {
    .options {
      --_least: 15%;
    }
  }
  .vertical .options,
  .words {
    --_least: 100%;
  }
  .vertical .ends {
    flex-direction: column;
  }
  .vertical.vas .ends {
    flex-direction: column-reverse;
  }
  .vertical .line {
    writing-mode: vertical-lr;
    direction: rtl;
    inline-size: 300px;
    background-size: 2px 100%;
    touch-action: pan-x;
  }
`;
