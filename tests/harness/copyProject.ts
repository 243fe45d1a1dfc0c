/** Copies what a build of the site needs into a folder of its own, so that a test may change the content there. */
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const NEEDED = ['LICENSE', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'src', 'widgets'];

/** @param content the folder that stands for content/ there. The packages are linked, not copied. */
export function copyProject(root: string, folder: string, content = 'content'): void {
  const copy = (name: string, as: string): void => {
    mkdirSync(join(folder, as, '..'), { recursive: true });
    cpSync(join(root, name), join(folder, as), {
      recursive: true,
      filter: (path) => !/\/(node_modules|\.astro|src\/[\w-]+\/.*\.(test|browser)\.ts)/.test(path),
    });
  };
  for (const name of NEEDED.filter((needed) => existsSync(join(root, needed)))) copy(name, name);
  copy(content, 'content');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}
