/** Runs a widget's data script as a page would, and gives what it hands over. */
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';

/** @returns `[key, payload]`. Fails if the script does anything but hand it over once, without a prototype. */
export function runDataScript(script: string): unknown {
  const details: unknown[] = [];
  const host = {
    CustomEvent: class {
      readonly type: string;
      constructor(type: string, { detail }: { detail: unknown }) {
        this.type = type;
        expect(type).toBe('pain-reference-data');
        details.push(detail);
      }
    },
    dispatchEvent: () => true,
  };
  runInNewContext(script, host);
  expect(Object.keys(host)).toEqual(['CustomEvent', 'dispatchEvent']);
  expect(details).toHaveLength(1);
  const [, payload] = details[0] as [string, object];
  expect(Object.getPrototypeOf(payload)).toBeNull();
  return JSON.parse(JSON.stringify(details[0]));
}
