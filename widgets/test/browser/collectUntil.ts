/** Waits until an engine has let go of what nothing holds any more. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from './driver.ts';

/** How many of a hundred may stay: what was touched last may still be on a stack, or in a focus manager's memory. */
export const STILL_HELD = 3;

/**
 * Collects once at least, then until `left` counts no more than `wanted`, at most forty times: a busy machine
 * collects late, and what is really held is held after the fortieth time, too. Engines collect in slices, when
 * they are idle: hence the pauses, ever longer, twenty seconds in all.
 */
export async function collectUntil(page: Page, left: () => Promise<number>, wanted: number): Promise<void> {
  for (let tries = 0; tries < 40 && (!tries || (await left()) > wanted); tries += 1) {
    await sleep(tries * 25);
    await page.collectGarbage();
  }
}
