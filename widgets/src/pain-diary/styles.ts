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
  p {
    margin: 0 0 0.75em;
  }
  button + small {
    display: block;
    margin-block-start: 0.5em;
  }
  small {
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
  .row label {
    flex: 1 8em;
  }
  .keep {
    margin-block: 1em;
    padding: 1em;
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
`;
