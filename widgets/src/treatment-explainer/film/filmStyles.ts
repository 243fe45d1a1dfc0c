import { css } from 'lit';

/** Of the player; the drawings have their own. Comes after the explainer's, so that an equal selector wins. */
export const filmStyles = css`
  .film {
    max-inline-size: 52em;
  }
  .player {
    margin-inline: -1.25em;
    background: var(--_surface);
  }
  .scenes {
    display: grid;
    grid-template-rows: auto 1fr auto;
    margin: 0;
  }
  .film figure {
    grid-area: 1 / 1 / 4;
    display: grid;
    grid-template: subgrid / 100%;
    margin: 0;
    visibility: hidden;
  }
  .film .now {
    visibility: visible;
  }
  figure > * {
    margin: 0;
    padding: 0.6em 20px;
  }
  figure > :first-child {
    font-size: 1.35em;
    line-height: 1.25;
  }
  figcaption {
    font-size: 1.15em;
    max-inline-size: 40em;
  }
  .sheet {
    padding: 0;
    min-block-size: 0;
    border-block: 1px solid var(--_border);
    cursor: pointer;
  }
  [data-read] {
    text-decoration: underline 3px var(--_accent);
    text-underline-offset: 0.25em;
  }
  ::highlight(pain-reading) {
    color: MarkText;
    background-color: Mark;
  }
  .player .bar {
    gap: 0.5em;
    margin: 0;
    padding: 0.5em 1.25em 1em;
  }
  .bar > * {
    margin: 0;
  }
  .bar svg {
    flex: none;
    inline-size: 1.25em;
    margin: 0;
    fill: currentColor;
    fill-rule: evenodd;
    stroke: none;
    vertical-align: middle;
  }
  .icon,
  .play {
    padding: 0;
    block-size: 44px;
    border-radius: 2em;
  }
  .play {
    display: flex;
    gap: 0.6em;
    align-items: center;
    justify-content: center;
    min-inline-size: 7em;
    padding-inline: 0.5em 1em;
  }
  .play b {
    margin: 0;
    color: inherit;
  }
  .push {
    margin-inline-start: auto;
  }
  .time {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .player input {
    flex: 1 calc(100% - 8em);
    min-inline-size: 0;
    block-size: 44px;
  }
  select {
    min-block-size: 44px;
    padding: 0.3em;
    color: var(--_accent);
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .player [aria-pressed='true'] {
    color: var(--_accent);
    background: var(--_raised);
    border: 3px solid;
  }
  .said {
    list-style: none;
    padding: 0;
  }
  .said li {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_border);
  }
  .said li:has([aria-current='true']) {
    border-color: var(--_accent);
  }
  .said button {
    margin: 0;
    padding: 0;
    border: 0;
    font-weight: 700;
    text-align: start;
  }
  .player:fullscreen {
    display: flex;
    flex-direction: column;
    margin: 0;
    overflow: auto;
    font-size: max(1em, 2.2vmin);
  }
  :fullscreen .scenes {
    flex: 1;
    min-block-size: 14em;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  @media (orientation: landscape) {
    :fullscreen .scenes {
      grid-template: auto minmax(0, 1fr) / minmax(0, 3fr) minmax(12em, 2fr);
    }
    .film :fullscreen figure {
      grid-area: 1 / 1 / 3 / 3;
      grid-template: subgrid / subgrid;
    }
    :fullscreen .sheet {
      grid-area: 1 / 1 / 3;
      border: 0;
    }
    :fullscreen figcaption {
      overflow: auto;
    }
  }
  @media print {
    .player {
      margin: 0;
    }
    .scenes,
    .film figure,
    figcaption[hidden] {
      display: block;
      visibility: visible;
      break-inside: avoid;
    }
    .player .bar,
    .said,
    .film [aria-expanded] {
      display: none;
    }
  }
`;
