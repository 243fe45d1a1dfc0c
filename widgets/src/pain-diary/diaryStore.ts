import { quoteJson } from '../shared/writeJson.ts';
import type { DiaryEntry } from './diaryEntry.ts';
import { isDiaryEntry } from './isDiaryEntry.ts';

/**
 * What stands between the reader and the wish to keep:
 * - `blocked`: the browser refuses storage (a setting, a sandboxed frame, some private windows)
 * - `full`: there is storage, and no room in it for some entries
 */
export type KeepingProblem = 'blocked' | 'full';

/** What to do with each id: an entry to set, or `undefined` to remove it. */
export type DiaryPatch = ReadonlyMap<string, DiaryEntry | undefined>;

/** Stores on this page: `storage` events reach other tabs only. */
const neighbours = new Set<DiaryStore>();

/** Long enough to gather the thousand events of another tab's import, too short to notice. */
const GATHER_MS = 30;

/**
 * The entries of one diary. They live on the page alone until `keep()`.
 *
 * Each entry has a storage key of its own. Two tabs that add at the same moment write two keys, so
 * neither can overwrite the other; with all entries under one key, the first of two writes is lost.
 */
export class DiaryStore {
  entries: ReadonlyMap<string, DiaryEntry> = new Map();
  /** True once the reader has asked to keep the diary on this device, now or on an earlier visit. */
  isKept = false;
  problem: KeepingProblem | undefined;
  /** The entries as they last went into a file; compared by identity. */
  saved: unknown;

  readonly #key: string;
  readonly #changed: () => void;
  readonly #open: (() => Storage) | undefined;
  /** Ids whose latest state is in storage, with its text. If such a key is gone later, another tab removed it. */
  #stored: ReadonlyMap<string, string> = new Map();
  #history: DiaryPatch[] = [];
  #gathering: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param name keeps several diaries on one site apart
   * @param changed called after every change, from here or from another tab
   * @param open gives the storage; may throw, as `localStorage` itself does in a sandboxed frame. None: never store.
   */
  constructor(name: string, changed: () => void, open?: () => Storage) {
    // No slash in a name, or the diary "a" would own the keys of the diary "a/b".
    this.#key = `pain-diary/${name.replaceAll('/', ' ')}`;
    this.#changed = changed;
    this.#open = open;
  }

  get canUndo(): boolean {
    return !!this.#history.length;
  }

  /** Takes up a diary that was kept here earlier, and follows other tabs until `disconnect()`. */
  connect(): void {
    neighbours.add(this);
    addEventListener('storage', this.#onStorage);
    // A page brought back from the back/forward cache has missed its storage events.
    addEventListener('pageshow', this.#refresh);
    this.#refresh();
  }

  disconnect(): void {
    neighbours.delete(this);
    removeEventListener('storage', this.#onStorage);
    removeEventListener('pageshow', this.#refresh);
  }

  /** Makes a change that `undo()` takes back. */
  apply(patch: DiaryPatch): void {
    const inverse = this.#sync(patch);
    this.#history.push(inverse);
    this.#tell();
  }

  /** Takes the last change made here back, and only that: what another tab did since stays. */
  undo(): void {
    this.#sync(this.#history.pop());
    this.#tell();
  }

  /** The reader's own wish, and the only way into storage. What cannot be written stays on the page. */
  keep(): void {
    this.#withStorage((storage) => {
      storage.setItem(this.#key, '1');
      this.isKept = true;
    });
    // A refusal is to be seen: syncing would find nothing wrong with a diary that is not kept.
    if (this.isKept) this.#sync();
    this.#tell();
  }

  /** Removes every entry, here, in storage and in other tabs, and the wish to keep. It cannot be undone: gone means gone. */
  deleteEverything(): void {
    this.#withStorage((storage) => this.#keysIn(storage).forEach((key) => storage.removeItem(key)));
    this.#forget();
    this.entries = new Map();
    this.#tell();
  }

  #forget(): void {
    this.isKept = false;
    this.#stored = new Map();
    this.#history = [];
  }

  /**
   * Takes in what other tabs did, then makes a change, then writes what is not in storage yet, also what
   * did not fit last time.
   * @returns the change that takes this one back
   */
  #sync(patch: DiaryPatch = new Map()): DiaryPatch {
    this.problem = undefined;
    this.#withStorage((storage) => this.#read(storage));
    const inverse = new Map([...patch.keys()].map((id) => [id, this.entries.get(id)]));
    const entries = new Map(this.entries);
    const stored = new Map(this.#stored);
    for (const [id, entry] of patch) {
      stored.delete(id);
      if (entry) entries.set(id, entry);
      else entries.delete(id);
    }
    for (const id of this.isKept ? [...patch.keys(), ...entries.keys()] : []) {
      const entry = entries.get(id);
      const key = `${this.#key}/${id}`;
      if (stored.has(id)) continue;
      this.#withStorage((storage) => {
        if (!entry) return storage.removeItem(key);
        // Field names are plain, and every value is text.
        const text = `{${Object.entries(entry)
          .map(([field, value]) => `"${field}":${quoteJson(value as string)}`)
          .join()}}`;
        storage.setItem(key, text);
        stored.set(id, text);
      });
    }
    this.entries = entries;
    this.#stored = stored;
    return inverse;
  }

  /** Merges storage and page by id: the later `edited` wins, and what was never stored is not dropped. */
  #read(storage: Storage): void {
    const isKept = storage.getItem(this.#key) !== null;
    if (!isKept && !this.isKept) return;
    const entries = new Map([...this.entries].filter(([id]) => !this.#stored.has(id)));
    const stored = new Map<string, string>();
    for (const key of this.#keysIn(storage)) {
      const id = key.slice(this.#key.length + 1);
      const text = storage.getItem(key) ?? '';
      const mine = this.entries.get(id);
      try {
        // To parse a thousand entries anew at each change would be felt.
        const isSame = mine && text === this.#stored.get(id);
        const theirs = isSame ? mine : (JSON.parse(text) as DiaryEntry);
        if (!isSame && !isDiaryEntry(theirs, id)) continue;
        const isMineLater = mine && Date.parse(mine.edited) > Date.parse(theirs.edited);
        entries.set(id, isMineLater ? mine : theirs);
        if (!isMineLater) stored.set(id, text);
      } catch {
        // Not an entry, though under a key of ours: it is left as it is.
      }
    }
    // Deleted in another tab: what was stored goes here too, and nothing may be taken back.
    if (!isKept) this.#forget();
    this.#stored = stored;
    this.isKept = isKept;
    this.entries = entries;
  }

  /** Whatever storage throws becomes a problem to show, never an error in the host page. */
  #withStorage(work: (storage: Storage) => void): void {
    try {
      if (this.#open) work(this.#open());
    } catch (error) {
      this.problem = /quota/i.test((error as Error).name) ? 'full' : 'blocked';
    }
  }

  #keysIn(storage: Storage): string[] {
    // A plain loop: the `Array.from` of prototype.js leaves the function out, and a kept diary would seem empty.
    const keys: string[] = [];
    for (let i = storage.length; i--;) keys.push(storage.key(i) ?? '');
    return keys.filter((key) => `${key}/`.startsWith(`${this.#key}/`));
  }

  #tell(): void {
    this.#changed();
    for (const store of neighbours) if (store !== this && store.#key === this.#key) store.#refresh();
  }

  readonly #refresh = (): void => {
    this.#gathering = undefined;
    this.#sync();
    this.#changed();
  };

  readonly #onStorage = (event: StorageEvent): void => {
    if (!event.key || event.key.startsWith(this.#key)) this.#gathering ??= setTimeout(this.#refresh, GATHER_MS);
  };
}
