import { css } from 'lit';

/** Of the week to fill in by hand: on paper only, with its heading above the picker. */
export const blankWeekStyles = css`
  .blank {
    display: none;
  }
  @media print {
    :has(> .blank) {
      display: flex;
      flex-flow: column;
    }
    .blank {
      display: contents;
    }
    .blank h2 {
      order: -1;
      margin-block: 0 1em;
    }
    .blank table {
      margin-block: 1em;
    }
    .blank :is(th, td) {
      block-size: 13mm;
      padding-inline: 0.5em;
      border: 1px solid;
    }
    .blank th {
      white-space: nowrap;
    }
    .blank th:nth-last-child(-n + 2) {
      inline-size: 25%;
    }
  }
`;
