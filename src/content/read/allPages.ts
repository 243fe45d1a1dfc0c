/** Every page with facts and words, in the order in which lists of all pages show them. */
import type { Library, Page } from './library.ts';

export const allPages = ({
  treatments,
  conditions,
  medicines,
  guides,
}: Pick<Library, 'treatments' | 'conditions' | 'medicines' | 'guides'>): Page[] => [
  ...treatments,
  ...conditions,
  ...medicines,
  ...guides,
];
