/** Who is told of a change: this page, other diaries on it, and other tabs. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DiaryEntry } from './diaryEntry.ts';
import { DiaryStore } from './diaryStore.ts';

class PlainStorage extends Map<string, string> {
  get length(): number {
    return this.size;
  }
  key = (i: number): string | null => [...this.keys()][i] ?? null;
  getItem = (key: string): string | null => this.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.set(key, text);
  removeItem = (key: string): void => void this.delete(key);
}

const entryOf = (id: string, value = '5', edited = '2026-01-14T08:00:00Z'): DiaryEntry => ({
  id,
  at: '2026-01-14T08:00:00Z',
  edited,
  value,
});
const add = (...entries: DiaryEntry[]) => new Map(entries.map((it) => [it.id, it]));

let storage: PlainStorage;
let stores: DiaryStore[];
const open = (name: string, changed = vi.fn<() => void>()) => {
  const store = new DiaryStore(name, changed, () => storage as unknown as Storage);
  store.connect();
  stores.push(store);
  changed.mockClear();
  return { store, changed };
};
const listeners = new Map<string, Set<(event: unknown) => void>>();
const dispatch = (type: string, event: object = {}): void => listeners.get(type)?.forEach((listen) => listen(event));
/** What a browser does when another tab has written a key. */
const written = (key: string | null): void => dispatch('storage', { key });

beforeEach(() => {
  vi.useFakeTimers();
  storage = new PlainStorage();
  stores = [];
  listeners.clear();
  vi.stubGlobal('addEventListener', (type: string, listen: () => void) =>
    listeners.set(type, new Set([...(listeners.get(type) ?? []), listen])),
  );
  vi.stubGlobal('removeEventListener', (type: string, listen: () => void) => listeners.get(type)?.delete(listen));
});
afterEach(() => {
  for (const store of stores) store.disconnect();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('each change is told once', () => {
  const { store, changed } = open('knee');
  const changes = [
    () => store.apply(add(entryOf('a'))),
    () => store.undo(),
    () => store.keep(),
    () => store.deleteEverything(),
  ];
  for (const [index, change] of changes.entries()) {
    change();
    expect(changed).toHaveBeenCalledTimes(index + 1);
  }
  const connected = vi.fn<() => void>();
  const later = new DiaryStore('knee', connected, () => storage as unknown as Storage);
  later.connect();
  stores.push(later);
  expect(connected).toHaveBeenCalledTimes(1);
});

test('another diary of the same name on this page follows at once, one of another name does not', () => {
  const { store } = open('knee');
  const same = open('knee');
  const other = open('hip');
  store.keep();
  store.apply(add(entryOf('a')));
  expect(same.store.entries.get('a')).toEqual(entryOf('a'));
  expect(same.changed).toHaveBeenCalledTimes(2);
  expect(other.changed).not.toHaveBeenCalled();
  same.store.disconnect();
  store.apply(add(entryOf('b')));
  expect(same.changed).toHaveBeenCalledTimes(2);
});

test('what another tab writes is taken in after a moment, many writes at once', () => {
  const { store, changed } = open('knee');
  store.keep();
  changed.mockClear();
  storage.set('pain-diary/knee/a', JSON.stringify(entryOf('a')));
  storage.set('pain-diary/knee/b', JSON.stringify(entryOf('b')));
  written('pain-diary/knee/a');
  written('pain-diary/knee/b');
  expect(changed).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect([...store.entries.keys()].sort()).toEqual(['a', 'b']);
  expect(changed).toHaveBeenCalledTimes(1);
  // And again, the next time.
  storage.set('pain-diary/knee/c', JSON.stringify(entryOf('c')));
  written('pain-diary/knee/c');
  vi.runAllTimers();
  expect(store.entries.has('c')).toBe(true);
});

test('all storage emptied at once counts; the writes of others do not', () => {
  const { store, changed } = open('knee');
  store.keep();
  store.apply(add(entryOf('a')));
  changed.mockClear();
  written('of-the-host');
  written('x/pain-diary/knee');
  vi.runAllTimers();
  expect(changed).not.toHaveBeenCalled();
  storage.clear();
  written(null);
  vi.runAllTimers();
  expect([store.entries.size, store.isKept, store.canUndo]).toEqual([0, false, false]);
});

test('a page brought back from the cache reads again; one that has gone hears nothing', () => {
  const { store, changed } = open('knee');
  store.keep();
  storage.set('pain-diary/knee/a', JSON.stringify(entryOf('a')));
  dispatch('pageshow');
  expect(store.entries.has('a')).toBe(true);
  store.disconnect();
  changed.mockClear();
  dispatch('pageshow');
  written('pain-diary/knee/a');
  vi.runAllTimers();
  expect(changed).not.toHaveBeenCalled();
});

test('of two copies the one changed later wins, here and in storage; of two alike that in storage', () => {
  const { store } = open('knee');
  store.apply(add(entryOf('mine', '1', '2026-01-14T09:00:00Z'), entryOf('theirs', '1'), entryOf('alike', '1')));
  storage.set('pain-diary/knee', '1');
  storage.set('pain-diary/knee/mine', JSON.stringify(entryOf('mine', '2')));
  storage.set('pain-diary/knee/theirs', JSON.stringify(entryOf('theirs', '2', '2026-01-14T09:00:00Z')));
  storage.set('pain-diary/knee/alike', JSON.stringify(entryOf('alike', '2')));
  dispatch('pageshow');
  expect(['mine', 'theirs', 'alike'].map((id) => store.entries.get(id)?.value)).toEqual(['1', '2', '2']);
  expect(JSON.parse(storage.get('pain-diary/knee/mine') ?? '')).toEqual(entryOf('mine', '1', '2026-01-14T09:00:00Z'));
});

test('an entry that is in storage as it is is neither read nor written anew', () => {
  const { store } = open('knee');
  store.keep();
  store.apply(add(entryOf('a')));
  const kept = store.entries.get('a');
  const set = vi.spyOn(storage, 'setItem');
  store.apply(add(entryOf('b')));
  expect(store.entries.get('a')).toBe(kept);
  expect(set.mock.calls.map(([key]) => key)).toEqual(['pain-diary/knee/b']);
});

test('the wish to keep is a key of its own; without it nothing is read or written', () => {
  const { store } = open('knee');
  storage.set('pain-diary/knee/a', JSON.stringify(entryOf('a')));
  dispatch('pageshow');
  expect(store.entries.size).toBe(0);
  store.apply(add(entryOf('b')));
  expect([...storage.keys()]).toEqual(['pain-diary/knee/a']);
  store.keep();
  expect(storage.get('pain-diary/knee')).toBe('1');
});

test('without any storage the diary lives on the page and has no problem', () => {
  const store = new DiaryStore('knee', () => undefined);
  store.apply(add(entryOf('a')));
  store.keep();
  expect([store.entries.size, store.isKept, store.problem]).toEqual([1, false, undefined]);
  store.deleteEverything();
  expect(store.entries.size).toBe(0);
});
