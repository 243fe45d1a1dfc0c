/** Shows how far a long job is, on one line that changes; where there is no terminal, a new line now and then. */

/** Milliseconds between two lines where they stay. */
const PAUSE = 5000;

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
    const left = ((now - started) / 1000 / done) * (all - done);
    const line = `${name}: ${done}/${all} ${unit}${ended ? '' : `, ${writeLeft(left)}`}`;
    if (out.isTTY) out.write(`\r\u001b[2K${line}${ended ? '\n' : ''}`);
    else out.write(`${line}\n`);
  };
}
