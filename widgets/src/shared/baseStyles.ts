import { css } from 'lit';

/**
 * Tokens, reset and the few parts that all widgets draw alike.
 *
 * - Inner names (`--_…`) read the public token, else our default, so that a publisher may set
 *   `--pain-…` on `:root` or on the element and both arrive (a default on `:host` would hide `:root`).
 * - Sizes are `em` on a base of at least 16 px: `html{font-size:62.5%}` cannot shrink us, a reader's
 *   larger default can still enlarge us, and `--pain-scale` multiplies both (material-web#1911).
 * - Spacing of letters, words and lines is reset on the host only: what leaks in by inheritance stops
 *   there, and a rule that a reader's own style sheet puts on every element still wins (WCAG 1.4.12).
 *   All other inherited text properties are reset inside, where `*{all:unset}` cannot reach.
 * - Muted text, borders and raised surfaces are mixed of text and surface, so that a publisher's two
 *   colours give all of them. Nothing moves or fades, so reduced motion needs no rule.
 * - Contrast, light and dark, is tested in `baseStyles.test.ts`.
 */
export const baseStyles = css`
  :host {
    display: block;
    letter-spacing: normal;
    word-spacing: normal;
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_text: var(--pain-color-text, light-dark(#1d2b2b, #e9f0ee));
    --_surface: var(--pain-color-surface, light-dark(#fffdf8, #14201f));
    --_accent: var(--pain-color-accent, light-dark(#0b5c63, #7fd0d3));
    --_on-accent: var(--pain-color-on-accent, light-dark(#fff, #0c1c1c));
    --_warning-text: var(--pain-color-warning-text, light-dark(#7a2e00, #ffcf9e));
    --_warning-surface: var(
      --pain-color-warning-surface,
      color-mix(in srgb, var(--_warning-text) 10%, var(--_surface))
    );
    --_muted: var(--pain-color-muted, color-mix(in srgb, var(--_text) 80%, var(--_surface)));
    --_control: var(--pain-color-control, color-mix(in srgb, var(--_text) 60%, var(--_surface)));
    --_border: var(--pain-color-border, color-mix(in srgb, var(--_text) 20%, var(--_surface)));
    --_raised: var(--pain-color-raised, color-mix(in srgb, var(--_text) 6%, var(--_surface)));
    --_focus: var(--pain-color-focus, var(--_accent));
    --_radius: var(--pain-radius, 10px);
    --_space: var(--pain-space, 0.75em);
    font: 400 calc(max(16px, 1rem) * var(--pain-scale, 1)) var(--pain-font, system-ui, sans-serif);
    line-height: inherit;
    color: var(--_text);
    background: var(--_surface);
    text-transform: none;
    text-shadow: none;
    text-indent: 0;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  :host([theme='light']) .root {
    color-scheme: light;
  }
  :host([theme='dark']) .root {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
  }
  button,
  input,
  textarea,
  select {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }
  button {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.4em 0.9em;
    color: var(--_accent);
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    border-color: currentColor;
  }
  [aria-pressed='true'],
  .options :checked + span,
  .primary {
    color: var(--_on-accent);
    background: var(--_accent);
    forced-color-adjust: none;
  }
  :disabled {
    opacity: 0.6;
  }
  :focus-visible,
  .options :focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .warning {
    padding: 0.5em 0.75em;
    color: var(--_warning-text);
    background: var(--_warning-surface);
    border-inline-start: 4px solid;
  }
  @media (forced-colors: active) {
    .root {
      --_text: CanvasText;
      --_surface: Canvas;
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }
  }
  @media print {
    .root {
      print-color-adjust: exact;
      color-scheme: light;
    }
    button {
      display: none;
    }
  }
`;
