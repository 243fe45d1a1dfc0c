import { adoptStyles } from '../../shared/adoptStyles.ts';
import { animateScene } from './animateScene.ts';
import { drawScene } from './drawScene.ts';
import type { FilmScene } from './film.ts';
import { pictureStyles } from './pictureStyles.ts';
import { planMotions, settledAt } from './planMotions.ts';

/** The drawings of a film. */
export interface Pictures {
  /** On the page. */
  readonly isThere: boolean;
  /** Draws all scenes, finished, each into its own frame; does nothing where they are there. Returns whether it drew. */
  draw(frames: readonly Element[]): boolean;
  /**
   * Shows a moment of a scene; always in the same way, whatever was shown before.
   *
   * @param time milliseconds from the scene's beginning; undefined shows it finished, and nothing moves
   */
  show(index: number, time: number | undefined): void;
  /** When all of a scene has come, in milliseconds from its beginning. */
  settledAt(index: number): number;
}

export function createPictures(root: ShadowRoot, scenes: readonly FilmScene[]): Pictures {
  const plans = scenes.map(({ layers, seconds }) => planMotions(layers, seconds * 1000));
  const height = Math.max(...scenes.map((scene) => scene.height));
  let pictures: Element[] = [];
  let animations: Animation[] = [];
  /** Which scene they are of; none: no animation is on. */
  let moving: number | undefined;

  const move = (index: number | undefined): void => {
    for (const animation of animations) {
      animation.cancel();
      // Engines keep animations until they paint again, or for good; so it must not lead to the picture.
      animation.effect = null;
    }
    moving = index;
    animations =
      index === undefined
        ? []
        : animateScene(pictures[index]!, scenes[index]!.layers, plans[index]!, pictures[index - 1]);
  };

  adoptStyles(root, `${pictureStyles}`);
  return {
    get isThere() {
      return !!pictures[0]?.isConnected;
    },
    draw(frames) {
      if (!frames[0] || frames[0].firstChild === pictures[0]) return false;
      pictures = scenes.map((scene, index) => {
        frames[index]!.replaceChildren();
        return drawScene(frames[index]!, scene, height);
      });
      moving = undefined;
      animations = [];
      return true;
    },
    show(index, time) {
      if (!pictures[0]) return;
      const wanted = time === undefined ? undefined : index;
      if (wanted !== moving) move(wanted);
      for (const animation of animations) animation.currentTime = time!;
    },
    settledAt: (index) => settledAt(plans[index]!),
  };
}
