/** Peak memory of this process and of the processes it started, where the system tells (Linux). */
import { readFileSync, readdirSync } from 'node:fs';

/** @returns megabytes, or undefined where /proc is missing */
function readPeak(id: string): number | undefined {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'));
    return match ? Number(match[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}

function listChildren(parent: number): string[] {
  try {
    return readdirSync('/proc').filter(
      (id) => /^\d+$/.test(id) && new RegExp(`^PPid:\\s+${parent}$`, 'm').test(readStatus(id)),
    );
  } catch {
    return [];
  }
}

function readStatus(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}

/** Watches until `stop` is called. */
export function watchPeak(): { stop(): { own: number | undefined; children: number } } {
  let children = 0;
  const look = (): void => {
    for (const id of listChildren(process.pid)) children = Math.max(children, readPeak(id) ?? 0);
  };
  const timer = setInterval(look, 250);
  return {
    stop: () => {
      clearInterval(timer);
      return { own: readPeak('self'), children };
    },
  };
}
