import { css } from 'lit';

/**
 * No number has a colour of its own and no track runs from green to red: hues at the ends push answers
 * (@tourangeau-2007-color) and colour alone says nothing to many (@wcag-22-use-of-color). What is chosen
 * is darker, heavier and ringed. The line has no ticks: they pull answers (@matejka-2016-sliders).
 */
export const styles = css`
  .root > div {
    padding: var(--_space);
  }
  fieldset {
    display: grid;
    grid-template-columns: auto auto;
    gap: 0.25em 1em;
    min-inline-size: 0;
    margin: 0 0 var(--_space);
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.5em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .options,
  .line,
  .note,
  fieldset > .row,
  .sites {
    grid-column: 1/-1;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(11, minmax(44px, 1fr));
    gap: 4px;
    order: -1;
  }
  .high {
    text-align: end;
  }
  .low,
  .high,
  .note {
    margin: 0;
    color: var(--_muted);
  }
  label {
    position: relative;
    display: grid;
    cursor: pointer;
  }
  .options input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .options span {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 48px;
    background: var(--_raised);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font-variant-numeric: tabular-nums;
  }
  label:hover span {
    border-color: var(--_accent);
  }
  .options :checked + span {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_on-accent);
    font-weight: 700;
  }
  .options :focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .vertical .options,
  .verbal .options,
  .change .options {
    grid-template-columns: 1fr;
  }
  .verbal .options span,
  .change .options span {
    justify-content: start;
    padding-inline: 1em;
  }
  .faces .options {
    grid-template-columns: repeat(6, minmax(44px, 1fr));
  }
  .faces .options span {
    flex-direction: column;
    padding: 0.4em 0;
  }
  .faces svg {
    inline-size: min(2.5em, 90%);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .line {
    position: relative;
    block-size: 48px;
    background: linear-gradient(var(--_text), var(--_text)) center/100% 2px no-repeat;
    border-inline: 2px solid var(--_text);
    cursor: pointer;
    touch-action: pan-y;
    order: -1;
  }
  .line i {
    position: absolute;
    inset-block: 4px;
    inset-inline-start: var(--_at);
    inline-size: 6px;
    margin-inline-start: -3px;
    background: var(--_accent);
    border-radius: 3px;
  }
  .vertical .line {
    block-size: 300px;
    inline-size: 48px;
    background-size: 2px 100%;
    border-inline: 0;
    border-block: 2px solid var(--_text);
    touch-action: pan-x;
    order: 0;
  }
  .vertical .line i {
    inset: auto 4px var(--_at);
    inline-size: auto;
    block-size: 6px;
    margin: 0 0 -3px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  [type='number'] {
    inline-size: 6em;
    min-block-size: 44px;
    padding: 0 0.5em;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    text-align: center;
  }
  .answer {
    margin: 0 0 0.5em;
    font-weight: 600;
  }
  .views {
    display: flex;
    gap: 1em;
  }
  figure {
    flex: 1;
    margin: 0;
    text-align: center;
  }
  .views svg {
    inline-size: 100%;
    max-block-size: 20em;
  }
  path {
    fill: var(--_raised);
    stroke: var(--_control);
  }
  .views path {
    cursor: pointer;
  }
  path.on {
    fill: var(--_accent);
  }
  .mirror {
    transform: scaleX(-1);
  }
  .faces path,
  .faces circle {
    fill: none;
    stroke: currentColor;
  }
  .sites {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
  }
  .sites label {
    grid-template-columns: auto 1fr;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
  }
  [type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
  @container (max-width: 36em) {
    .options {
      grid-template-columns: repeat(6, minmax(44px, 1fr));
    }
  }
  @media (forced-colors: active) {
    .options :checked + span,
    .line i {
      forced-color-adjust: none;
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }
  }
`;
