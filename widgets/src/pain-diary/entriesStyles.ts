import { css } from 'lit';

/** Of the chart, the summary and the table. */
export const entriesStyles = css`
  ul {
    margin: 0 0 0.75em;
    padding-inline-start: 1.2em;
  }
  figure {
    font-size: 0.875em;
    color: var(--_muted);
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
  .row span {
    flex: 1 8em;
    align-self: start;
    white-space: pre-line;
  }
  tbody th {
    font-weight: 400;
  }
`;
