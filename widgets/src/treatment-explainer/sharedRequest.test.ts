import { describe, expect, it, vi } from 'vitest';
import { shareRequest, type SharedRequests } from './sharedRequest.ts';

/** A request that the test answers by hand. */
function makeRequest() {
  const asked: { signal: AbortSignal; answer: (value: string) => void; refuse: (error: Error) => void }[] = [];
  const start = vi.fn(
    (signal: AbortSignal) =>
      new Promise<string>((answer, refuse) => {
        signal.addEventListener('abort', () => refuse(new Error('aborted')));
        asked.push({ signal, answer, refuse });
      }),
  );
  return { asked, start, requests: new Map() as SharedRequests<string> };
}
const never = (): AbortSignal => new AbortController().signal;

describe('shareRequest', () => {
  it('asks once for all who ask, before and after the answer', async () => {
    const { asked, start, requests } = makeRequest();
    const both = [shareRequest(requests, 'a', start, never()), shareRequest(requests, 'a', start, never())];
    asked[0]!.answer('data');
    expect(await Promise.all(both)).toEqual(['data', 'data']);
    expect(await shareRequest(requests, 'a', start, never())).toBe('data');
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('asks anew after a failure', async () => {
    const { asked, start, requests } = makeRequest();
    const first = shareRequest(requests, 'a', start, never());
    asked[0]!.refuse(new Error('offline'));
    await expect(first).rejects.toThrow('offline');
    const second = shareRequest(requests, 'a', start, never());
    asked[1]!.answer('data');
    expect(await second).toBe('data');
  });

  it('goes on while one still waits, and is aborted when the last one leaves', async () => {
    const { asked, start, requests } = makeRequest();
    const [one, other] = [new AbortController(), new AbortController()];
    const promise = shareRequest(requests, 'a', start, one.signal);
    shareRequest(requests, 'a', start, other.signal).catch(() => undefined);
    one.abort();
    expect(asked[0]!.signal.aborted).toBe(false);
    other.abort();
    expect(asked[0]!.signal.aborted).toBe(true);
    await expect(promise).rejects.toThrow('aborted');
  });

  it('does not let an aborted request forget the one that came after it', async () => {
    const { asked, start, requests } = makeRequest();
    const one = new AbortController();
    const first = shareRequest(requests, 'a', start, one.signal);
    one.abort();
    const second = shareRequest(requests, 'a', start, never());
    await expect(first).rejects.toThrow('aborted');
    expect(shareRequest(requests, 'a', start, never())).toBe(second);
    asked[1]!.answer('new');
    expect(await second).toBe('new');
    expect(start).toHaveBeenCalledTimes(2);
  });
});
