import { css } from 'lit';

/**
 * Of the drawings. The inks are those of the provider's pages: the body in the accent colour, what the
 * clinician brings in the text colour, where it hurts in the warning colour; each also has a shape of its
 * own, so that it reads in black and white.
 */
export const pictureStyles = css`
  .sheet svg {
    display: block;
    inline-size: 100%;
    max-inline-size: none;
    max-block-size: 30rem;
    margin: 0;
    transform: none;
    direction: ltr;
    stroke-width: 5;
    stroke-dasharray: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sheet text {
    font-size: 34px;
    unicode-bidi: plaintext;
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 8;
    paint-order: stroke;
  }
  .skin,
  .soft,
  .disc,
  .cord {
    fill: var(--_accent);
  }
  .skin {
    fill-opacity: 0.08;
  }
  .soft {
    fill-opacity: 0.2;
  }
  .disc {
    fill-opacity: 0.38;
  }
  .bone {
    fill: var(--_raised);
  }
  .space,
  .tool {
    fill: var(--_surface);
  }
  .nerve {
    stroke-width: 10;
  }
  .ghost {
    stroke-dasharray: 10 14;
  }
  .wire,
  .tool,
  .metal,
  .drug,
  .leader,
  .mark {
    stroke: var(--_text);
  }
  .wire {
    stroke-width: 7;
  }
  .metal {
    fill: var(--_text);
  }
  .drug,
  .mark {
    stroke-width: 13;
  }
  .drug {
    stroke-dasharray: 0 19;
  }
  .leader {
    stroke-width: 3;
  }
  .pain,
  .ache,
  .spot {
    stroke: var(--_warning-text);
  }
  .pain,
  .ache {
    stroke-width: 22;
    stroke-dasharray: 6 12;
    stroke-linecap: butt;
  }
  .ache {
    stroke-width: 46;
    stroke-dasharray: 6 15;
  }
  .spot {
    fill: var(--_warning-text);
  }
  @container (min-width: 40em) {
    .sheet text {
      font-size: 28px;
    }
  }
  :fullscreen .sheet svg {
    max-block-size: none;
    block-size: 100%;
  }
  @media (forced-colors: active) {
    .sheet {
      --_accent: CanvasText;
      --_raised: Canvas;
      --_warning-text: Highlight;
    }
    .disc {
      fill-opacity: 0.2;
    }
  }
  @media print {
    .sheet svg {
      max-block-size: 60mm;
    }
    .sheet * {
      opacity: 1 !important;
      transform: none !important;
      stroke-dashoffset: 0 !important;
    }
  }
`;
