import { PASSAGE } from '../thresholds.ts';

/** Calls `come` once for each item, when it comes near to the window. */
export function watchNear(items: readonly Element[], signal: AbortSignal, come: (item: Element) => void): void {
  const watch = (changes: readonly IntersectionObserverEntry[]): void => {
    for (const { target } of changes.filter(({ isIntersecting }) => isIntersecting)) {
      near.unobserve(target);
      come(target);
    }
  };
  const near = new IntersectionObserver(watch, { rootMargin: PASSAGE.near });
  signal.addEventListener('abort', () => near.disconnect());
  for (const item of items) near.observe(item);
}
