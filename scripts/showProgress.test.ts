import { expect, it, vi } from 'vitest';
import { showProgress, writeLeft } from './showProgress.ts';

it('without a terminal: the first and the last line, and none too often between', () => {
  const lines: string[] = [];
  const show = showProgress('film', 'pictures', { isTTY: false, write: (line: string) => lines.push(line) } as never);
  for (let done = 1; done <= 300; done += 1) show(done, 300);
  expect(lines[0]).toMatch(/^film: 1\/300 pictures\n$/);
  expect(lines.at(-1)).toBe('film: 300/300 pictures\n');
  expect(lines.length).toBe(2);
});

it('says seconds while they are few', () => {
  expect([writeLeft(12.2), writeLeft(200)]).toEqual(['13 s left', '4 min left']);
});

it('says how long it will take once that is known', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    const lines: string[] = [];
    const out = { isTTY: true, write: (line: string) => lines.push(line) } as never;
    const show = showProgress('film', 'pictures', out);
    vi.advanceTimersByTime(10_000);
    show(100, 300);
    vi.advanceTimersByTime(20_000);
    show(300, 300);
    expect(lines).toEqual(['\r\u001b[2Kfilm: 100/300 pictures, 20 s left', '\r\u001b[2Kfilm: 300/300 pictures\n']);
  } finally {
    vi.useRealTimers();
  }
});
