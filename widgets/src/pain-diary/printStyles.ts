import { css } from 'lit';

/** How the diary is printed: chart, summary and latest entries, on one page; while it is empty, a week to fill in by hand. */
export const printStyles = css`
  @media print {
    .root > div {
      max-block-size: 250mm;
      overflow: hidden;
      padding: 0;
      font-size: 9pt;
    }
    div:not(:has(.blank)) > [part='form'],
    [part='form'] > :not(pain-scale-picker),
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
