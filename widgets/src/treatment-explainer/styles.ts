import { css } from 'lit';

/** Layout of the explainer. Colours and controls come from the shared base. */
export const styles = css`
  .root {
    min-block-size: var(--pain-explainer-min-size, 0);
  }
  * {
    margin: 0 0 0.6em;
    font-size: 1em;
  }
  article {
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    max-inline-size: 48em;
    margin: auto;
  }
  header > * {
    font-size: 1.7em;
    line-height: 1.2;
  }
  section,
  footer {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_border);
    margin: 0;
  }
  section > :first-child {
    font-size: 1.25em;
    line-height: 1.3;
    margin: 0.3em 0;
  }
  button[aria-expanded] {
    margin: 0;
    display: flex;
    inline-size: 100%;
    padding: 0;
    border: 0;
    align-items: center;
    justify-content: space-between;
    text-align: start;
    font-weight: inherit;
  }
  button[aria-expanded]::after {
    content: '+' / '';
  }
  button[aria-expanded='true']::after {
    content: '−' / '';
  }
  a,
  :not(.warning) > b {
    color: var(--_accent);
  }
  button {
    margin-block: 0.6em;
  }
  [hidden] {
    display: none;
  }
  p:empty {
    margin: 0;
  }
  dt {
    font-weight: 700;
  }
  sup {
    white-space: nowrap;
    line-height: 0;
    font-size: 0.8em;
  }
  .note {
    font-size: 0.9em;
    color: var(--_muted);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .card {
    padding: 1em 1em 0.4em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .card > ::first-letter,
  th::first-letter {
    text-transform: uppercase;
  }
  svg,
  meter {
    inline-size: 100%;
    max-inline-size: 28em;
    color: var(--_accent);
    /* Inherited by the people drawn in it; a rule for paths would reach the drawings of films too. */
    fill: none;
    stroke: currentColor;
    stroke-width: 9;
    stroke-dasharray: 8 2;
  }
  :where(article)[dir='rtl'] svg {
    transform: scaleX(-1);
  }
  .head {
    stroke-width: 5;
    stroke-linecap: round;
    stroke-dasharray: 0 10;
    stroke-dashoffset: -4;
    transform: translateY(-7.5px);
  }
  .part {
    fill: currentColor;
    stroke: none;
  }
  .some {
    opacity: 0.5;
  }
  /* Who is not meant is smaller and grayer: told apart without colour, and still seen (3:1). */
  .rest {
    color: var(--_control);
  }
  .rest path {
    stroke-width: 5;
    stroke-dasharray: 4 6;
    stroke-dashoffset: -2;
  }
  .rest .head {
    stroke-width: 3;
    stroke-dasharray: 0 10;
    stroke-dashoffset: -4;
  }
  @media (forced-colors: active) {
    .rest {
      color: GrayText;
    }
  }
  label {
    display: flex;
    gap: 0.75em;
    padding-block: 0.6em;
    margin: 0;
  }
  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--_accent);
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em 1em 0.5em 0;
    text-align: start;
    vertical-align: top;
    border-block-start: 1px solid var(--_border);
  }
  @media print {
    article {
      border: 0;
      padding: 0;
    }
    section > [hidden],
    button[aria-expanded] {
      display: block;
    }
    button[aria-expanded]::after {
      content: none;
    }
    .sources a::after {
      content: ' ' attr(href);
    }
    .card,
    tr {
      break-inside: avoid;
    }
  }
`;
