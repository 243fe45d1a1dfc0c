import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anyEntry } from './arbitraryDiary.ts';
import type { DiaryEntry } from './diaryEntry.ts';
import { DiaryStore } from './diaryStore.ts';

/** What the specification of localStorage says, with a limit on its room. The real one is tested in the browsers. */
class RoomyStorage extends Map<string, string> {
  room = Infinity;
  get length(): number {
    return this.size;
  }
  key = (i: number): string | null => [...this.keys()][i] ?? null;
  getItem = (key: string): string | null => this.get(key) ?? null;
  removeItem = (key: string): void => void this.delete(key);
  setItem = (key: string, text: string): void => {
    const used = [...this].filter(([it]) => it !== key).reduce((sum, [it, its]) => sum + it.length + its.length, 0);
    if (used + key.length + text.length > this.room) throw new DOMException('', 'QuotaExceededError');
    this.set(key, text);
  };
}

const entry = (id: string, value = '5', minute = 0): DiaryEntry => {
  const at = `2026-01-14T08:${String(minute).padStart(2, '0')}:00+00:00`;
  return { id, at, edited: at, value };
};
const add = (...entries: DiaryEntry[]) => new Map(entries.map((it) => [it.id, it]));
const idsOf = (store: DiaryStore) => [...store.entries.keys()].sort();

/** A tab of its own: a fresh copy of the module, so that no two tabs know each other but through storage. */
const openTab = async (
  storage: RoomyStorage,
  open: () => Storage = () => storage as unknown as Storage,
): Promise<DiaryStore> => {
  vi.resetModules();
  const { DiaryStore: Store } = await import('./diaryStore.ts');
  const store = new Store('knee', () => undefined, open);
  store.connect();
  return store;
};

beforeEach(() => {
  const bus = new EventTarget();
  setMaxListeners(0, bus);
  vi.stubGlobal('addEventListener', bus.addEventListener.bind(bus));
  vi.stubGlobal('removeEventListener', bus.removeEventListener.bind(bus));
  vi.stubGlobal('dispatchEvent', bus.dispatchEvent.bind(bus));
});

const awake = () => dispatchEvent(new Event('pageshow'));

describe('DiaryStore', () => {
  test('stores nothing until asked to, then everything', async () => {
    const storage = new RoomyStorage();
    const tab = await openTab(storage);
    tab.apply(add(entry('a'), entry('b')));
    expect(storage.size).toBe(0);
    tab.keep();
    expect([...storage.keys()]).toEqual(['pain-diary/knee', 'pain-diary/knee/a', 'pain-diary/knee/b']);
    expect(idsOf(await openTab(storage))).toEqual(['a', 'b']);
  });

  test('undo takes back the last change and nothing that another tab did', async () => {
    const storage = new RoomyStorage();
    const [one, two] = [await openTab(storage), await openTab(storage)];
    one.keep();
    one.apply(add(entry('a')));
    awake();
    two.apply(add(entry('b')));
    one.apply(new Map([['a', undefined]]));
    one.undo();
    awake();
    expect([idsOf(one), idsOf(two)]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    one.undo();
    awake();
    expect([idsOf(one), idsOf(two), one.canUndo]).toEqual([['b'], ['b'], false]);
  });

  test('deleting everything leaves no key, no undo, and empties the other tab, which stops storing', async () => {
    const storage = new RoomyStorage();
    const [one, two] = [await openTab(storage), await openTab(storage)];
    storage.set('host', 'untouched');
    one.keep();
    one.apply(add(entry('a')));
    awake();
    one.deleteEverything();
    expect([...storage.keys()]).toEqual(['host']);
    expect(one.canUndo).toBe(false);
    // Not yet told: the write itself must find out.
    two.apply(add(entry('b')));
    expect([idsOf(two), two.isKept, [...storage.keys()]]).toEqual([['b'], false, ['host']]);
  });

  test('what another tab deleted is not written back, nor brought back by undo', async () => {
    const storage = new RoomyStorage();
    const one = await openTab(storage);
    one.keep();
    one.apply(add(entry('a'), entry('b')));
    const two = await openTab(storage);
    two.apply(new Map([['a', undefined]]));
    one.apply(add(entry('c')));
    expect([idsOf(one), storage.has('pain-diary/knee/a')]).toEqual([['b', 'c'], false]);
    two.deleteEverything();
    awake();
    expect([idsOf(one), one.canUndo, storage.size]).toEqual([[], false, 0]);
  });

  test('a diary of another name is left alone, whatever it is called', () => {
    const storage = new RoomyStorage() as unknown as Storage;
    const stores = ['', 'a', 'a/b', 'ab'].map(
      (name) =>
        new DiaryStore(
          name,
          () => undefined,
          () => storage,
        ),
    );
    for (const [i, store] of stores.entries()) {
      store.keep();
      store.apply(add(entry(`e${i}`)));
    }
    stores[1]?.deleteEverything();
    expect(storage.getItem('pain-diary/a/e1')).toBeNull();
    for (const key of ['pain-diary//e0', 'pain-diary/a b/e2', 'pain-diary/ab/e3'])
      expect(storage.getItem(key)).not.toBeNull();
  });

  test('when there is no room, what does not fit stays on the page and goes in once there is room', async () => {
    const storage = new RoomyStorage();
    storage.room = 150;
    const tab = await openTab(storage);
    tab.keep();
    tab.apply(add(entry('a'), { ...entry('b'), note: 'long '.repeat(50) }));
    expect([idsOf(tab), tab.isKept, tab.problem]).toEqual([['a', 'b'], true, 'full']);
    awake();
    expect([idsOf(tab), tab.problem]).toEqual([['a', 'b'], 'full']);
    storage.room = Infinity;
    tab.apply(add(entry('c')));
    expect(tab.problem).toBeUndefined();
    expect(idsOf(await openTab(storage))).toEqual(['a', 'b', 'c']);
  });

  test.each([
    [
      'throws, as in a sandboxed frame',
      () => {
        throw new DOMException('', 'SecurityError');
      },
    ],
    ['is null, as in some web views', () => null as unknown as Storage],
  ])('when localStorage %s, the diary works on the page and says so', async (_, open) => {
    const tab = await openTab(new RoomyStorage(), open);
    expect(tab.problem).toBe('blocked');
    tab.apply(add(entry('a')));
    tab.keep();
    expect([idsOf(tab), tab.isKept, tab.problem]).toEqual([['a'], false, 'blocked']);
    tab.undo();
    expect(idsOf(tab)).toEqual([]);
  });

  test('text under our key that is no entry is left there', async () => {
    const storage = new RoomyStorage([
      ['pain-diary/knee', '1'],
      ['pain-diary/knee/a', '{"at"'],
      ['pain-diary/knee/c', 'null'],
      ['pain-diary/knee/b', JSON.stringify(entry('b'))],
    ]);
    const tab = await openTab(storage);
    tab.apply(add(entry('d')));
    expect([idsOf(tab), storage.get('pain-diary/knee/a')]).toEqual([['b', 'd'], '{"at"']);
  });

  test('a later edit in the other tab wins, an earlier one does not', async () => {
    const storage = new RoomyStorage();
    const [one, two] = [await openTab(storage), await openTab(storage)];
    one.keep();
    one.apply(add(entry('a', '1', 1)));
    awake();
    two.apply(add(entry('a', '3', 3)));
    awake();
    expect(one.entries.get('a')?.value).toBe('3');
  });

  test('two tabs, in any order of adding, waking, keeping and undoing, never lose an entry that was not deleted', async () => {
    const step = fc.record({
      who: fc.nat(1),
      what: fc.constantFrom('add', 'add', 'add', 'wake', 'keep', 'full', 'room'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, anyEntry), { maxLength: 20 }), async (steps) => {
        const storage = new RoomyStorage();
        const tabs = [await openTab(storage), await openTab(storage)];
        const added = new Set<string>();
        tabs[0]?.keep();
        for (const [{ who, what }, it] of steps) {
          if (what === 'add') {
            tabs[who]?.apply(add(it));
            added.add(it.id);
          } else if (what === 'keep') tabs[who]?.keep();
          else if (what === 'wake') awake();
          else storage.room = what === 'full' ? 300 : Infinity;
        }
        storage.room = Infinity;
        for (const tab of tabs) tab.keep();
        awake();
        for (const tab of [...tabs, await openTab(storage)]) expect(idsOf(tab)).toEqual([...added].sort());
        for (const tab of tabs) tab.disconnect();
      }),
      { numRuns: 30 },
    );
  });
});
