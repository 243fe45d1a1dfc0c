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
    margin: 0 0 0.5em;
    padding: 0;
    border: 0;
    min-inline-size: 0;
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
    gap: 4px;
    grid: auto / repeat(11, minmax(0, 1fr));
  }
  .ends,
  .row {
    display: flex;
    justify-content: space-between;
    gap: 8px;
  }
  .ends {
    color: var(--_muted);
  }
  .row {
    flex-wrap: wrap;
    justify-content: start;
    margin-block-start: 0.5em;
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
    display: grid;
    place-items: center;
    text-align: center;
    background: var(--_raised);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  [type='number'] {
    flex: 0 6em;
  }
  :hover + span {
    border-color: var(--_accent);
  }
  :checked + span {
    color: var(--_on-accent);
    background: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_on-accent);
    font-weight: 700;
    forced-color-adjust: none;
  }
  :focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .faces .options {
    grid: auto / repeat(6, minmax(0, 1fr));
  }
  .faces svg {
    inline-size: min(3em, 90%);
    margin-block-start: 4px;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    fill: none;
  }
  .line {
    position: relative;
    block-size: 48px;
    background: linear-gradient(var(--_text), var(--_text)) center/100% 2px no-repeat;
    border: 2px solid;
    border-block: 0;
    touch-action: pan-y;
    cursor: pointer;
  }
  i {
    position: absolute;
    inset-block: 4px;
    inset-inline-start: calc(var(--_at) - 3px);
    inline-size: 6px;
    background: var(--_accent);
    border-radius: 3px;
    forced-color-adjust: none;
  }
  figure {
    display: inline-block;
    text-align: center;
  }
  figure svg {
    block-size: 18em;
    fill: var(--_raised);
    stroke: var(--_control);
    cursor: pointer;
  }
  .true {
    fill: var(--_accent);
  }
  @container (max-width: 36em) {
    .options {
      grid: auto / repeat(6, minmax(0, 1fr));
    }
  }
  .sites,
  .vertical .options,
  .verbal .options,
  .change .options {
    grid: auto / repeat(auto-fit, minmax(min(14em, 100%), 1fr));
  }
  .vertical .options,
  .verbal .options,
  .change .options {
    grid: auto / 1fr;
  }
  .vertical .scale {
    display: flex;
    gap: 8px;
  }
  .vertical .options {
    flex: 0 6em;
  }
  .vertical .ends {
    flex-direction: column;
  }
  .vertical.vas .ends {
    flex-direction: column-reverse;
  }
  .vertical .line {
    block-size: 300px;
    inline-size: 48px;
    background-size: 2px 100%;
    border-width: 2px 0;
    touch-action: pan-x;
  }
  .vertical i {
    inset: auto 4px calc(var(--_at) - 3px);
    inline-size: auto;
    block-size: 6px;
  }
`;
