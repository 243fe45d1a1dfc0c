/** Every scene under its slug, which is its file's name. */
import type { Scene } from './scene.ts';

const files = import.meta.glob<{ scene: Scene }>('./scenes/*.ts', { eager: true });
const scenes = new Map(Object.entries(files).map(([path, { scene }]) => [path.replace(/^.*\/(.*)\.ts$/, '$1'), scene]));

export const drawnSlugs = [...scenes.keys()].sort();

/** @throws if nobody has drawn it yet. */
export function findScene(slug: string): Scene {
  const scene = scenes.get(slug);
  if (!scene) throw new Error(`There is no drawing for “${slug}”: add src/illustrations/scenes/${slug}.ts.`);
  return scene;
}
