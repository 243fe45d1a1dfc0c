import { css } from 'lit';

/** How the diary is printed: chart, summary and latest entries, on one page. */
export const printStyles = css`
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
