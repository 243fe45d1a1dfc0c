import { css } from 'lit';

export const styles = css`
  .root > div {
    padding: var(--_space);
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.2;
    margin: 1.5em 0 0.5em;
  }
  section:first-child h2 {
    margin-block-start: 0;
  }
  p,
  ul {
    margin: 0 0 0.75em;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  button + small {
    display: block;
    margin-block-start: 0.5em;
  }
  small,
  figure {
    font-size: 0.875em;
    color: var(--_muted);
  }
  pain-scale-picker {
    margin: calc(var(--_space) * -1);
  }
  label {
    display: block;
    margin-block-end: 0.75em;
  }
  textarea,
  select,
  input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em;
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  summary {
    padding-block: 0.65em;
    color: var(--_accent);
    cursor: pointer;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: end;
  }
  .row > * {
    margin-block-end: 0.5em;
  }
  .row label,
  .row span {
    flex: 1 8em;
    white-space: pre-line;
  }
  .row span {
    align-self: start;
  }
  .keep {
    margin-block: 1em;
    padding: 1em;
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  figure {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25em 0.5em;
    margin: 1em 0;
  }
  svg,
  .y {
    inline-size: 100%;
    block-size: 12em;
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  .x,
  .y {
    display: flex;
    justify-content: space-between;
  }
  .y {
    flex-direction: column;
    text-align: end;
    line-height: 1;
  }
  .x,
  figcaption {
    grid-column: 2;
  }
  path {
    fill: none;
    stroke: var(--_border);
    vector-effect: non-scaling-stroke;
  }
  .gaps {
    fill: var(--_border);
    stroke: none;
    opacity: 0.4;
  }
  .line {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .dots {
    stroke-width: 9;
    stroke-linecap: round;
  }
  .treatments {
    stroke: var(--_text);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    overflow-wrap: break-word;
  }
  th,
  td {
    min-inline-size: 4em;
    padding-block: 0.5em;
    padding-inline-end: 0.5em;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_border);
  }
  tbody th {
    font-weight: 400;
  }
  @media print {
    .root > div {
      max-block-size: 250mm;
      overflow: hidden;
      padding: 0;
      font-size: 9pt;
    }
    [part='form'],
    .keep,
    section:last-child,
    select,
    tr:nth-child(n + 19) {
      display: none;
    }
    th,
    td {
      padding-block: 0.2em;
    }
    .row > * {
      margin: 0;
    }
  }
`;
