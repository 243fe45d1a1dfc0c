/** Shows how far a long job is, on one line that changes; where there is no terminal, a new line now and then. */

/** Milliseconds between two lines where they stay. */
const PAUSE = 5000;
/** Milliseconds after which it is known how fast the job goes. */
const WARMED_UP = 2000;

export type ShowProgress = (done: number, all: number) => void;

export const writeLeft = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`;

/** @param unit what is counted, in the plural. */
export function showProgress(name: string, unit: string, out: NodeJS.WriteStream = process.stdout): ShowProgress {
  const started = performance.now();
  let shown = -PAUSE;
  return (done, all) => {
    const now = performance.now();
    const ended = done >= all;
    if (!ended && now - shown < (out.isTTY ? 100 : PAUSE)) return;
    shown = now;
    const passed = now - started;
    const left = ended || passed < WARMED_UP ? '' : `, ${writeLeft((passed / 1000 / done) * (all - done))}`;
    const line = `${name}: ${done}/${all} ${unit}${left}`;
    if (out.isTTY) out.write(`\r\u001b[2K${line}${ended ? '\n' : ''}`);
    else out.write(`${line}\n`);
  };
}
