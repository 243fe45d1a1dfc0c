import type { FilmLayer } from './film.ts';
import { FADE, type Move } from './planMotions.ts';

/** Longer than half the width of any line: its round end must not be seen before it grows. */
const CAP = 30;

/** What a layer looks like before it is there; afterwards it is as it was drawn. */
function keyframesOf(path: SVGPathElement, { motion, from = [0, 0] }: FilmLayer): Keyframe[] {
  if (motion === 'enter')
    return [
      { opacity: 0, transform: `translate(${from[0]}px,${from[1]}px)` },
      { opacity: 1, offset: 0.2 },
      { opacity: 1, transform: 'none' },
    ];
  // A line that is dashed anyway cannot be drawn by moving a dash along it.
  if (motion === 'grow' && getComputedStyle(path).strokeDasharray === 'none') {
    const length = path.getTotalLength();
    const strokeDasharray = `${length} ${length + 2 * CAP}`;
    return [
      { strokeDasharray, strokeDashoffset: `${length + CAP}` },
      { strokeDasharray, strokeDashoffset: '0' },
    ];
  }
  // Never below 0.35: it swings, it does not blink.
  if (motion === 'pulse') return [{ opacity: 1 }, { opacity: 0.35 }, { opacity: 1 }];
  return [{ opacity: 0 }, { opacity: 1 }];
}

/**
 * The motions of a scene as animations that stand still until somebody sets their `currentTime`: one clock
 * rules them all, so the same moment always looks the same.
 *
 * @param before the picture of the scene before, which fades as this one comes
 */
export function animateScene(
  picture: Element,
  layers: readonly FilmLayer[],
  moves: readonly Move[],
  before: Element | null | undefined,
): Animation[] {
  const paths = picture.querySelectorAll('path');
  const animations = moves.map(({ layer, start, length, times }) =>
    paths[layer]!.animate(keyframesOf(paths[layer]!, layers[layer]!), {
      delay: start,
      duration: length,
      iterations: times,
      easing: times > 1 ? 'linear' : 'ease-in-out',
      fill: 'backwards',
    }),
  );
  if (before) {
    const shown = { visibility: 'visible' };
    animations.push(
      before.animate(
        [
          { ...shown, opacity: 1 },
          { ...shown, opacity: 0 },
        ],
        FADE,
      ),
      picture.animate([{ opacity: 0 }, { opacity: 1 }], FADE),
    );
  }
  for (const animation of animations) animation.pause();
  return animations;
}
