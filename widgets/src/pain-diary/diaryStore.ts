import { readDiaryEntry, type DiaryEntry } from './diaryEntry.ts';

/**
 * What stands between the reader and the wish to keep:
 * - `blocked`: the browser refuses storage (setting, sandboxed frame, some private windows)
 * - `full`: there is storage, and no room in it for some entries
 * - `damaged`: something that is not an entry lies under a key of ours
 * - `elsewhere`: everything was deleted in another tab
 */
export type KeepingProblem = 'blocked' | 'full' | 'damaged' | 'elsewhere';

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

  readonly #key: string;
  readonly #changed: () => void;
  readonly #open: () => Storage;
  /** Ids whose latest text is in storage. If such a key is gone later, another tab removed it. */
  #stored = new Set<string>();
  #history: DiaryPatch[] = [];
  #gathering: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param name keeps several diaries on one site apart
   * @param changed called after every change, from here or from another tab
   * @param open gives the storage; may throw, as `localStorage` itself does in a sandboxed frame
   */
  constructor(name: string, changed: () => void, open: () => Storage = () => localStorage) {
    // No slash in a name, or the diary "a" would own the keys of the diary "a/b".
    this.#key = `pain-diary/${name.replaceAll('/', ' ')}`;
    this.#changed = changed;
    this.#open = open;
  }

  get canUndo(): boolean {
    return this.#history.length > 0;
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
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    removeEventListener('storage', this.#onStorage);
    removeEventListener('pageshow', this.#refresh);
  }

  /** Makes a change that `undo()` takes back. */
  apply(patch: DiaryPatch): void {
    this.#history.push(this.#set(patch));
  }

  /** Takes the last change made here back, and only that: what another tab did since stays. */
  undo(): void {
    const inverse = this.#history.pop();
    if (inverse) this.#set(inverse);
  }

  /** The reader's own wish, and the only way into storage. What cannot be written stays on the page. */
  keep(): void {
    this.problem = undefined;
    this.#withStorage((storage) => {
      storage.setItem(this.#key, '1');
      this.isKept = true;
    });
    this.#writeRest();
    this.#tell();
  }

  /** Removes every entry, here, in storage and in other tabs, and the wish to keep. It cannot be undone: gone means gone. */
  deleteEverything(): void {
    this.problem = undefined;
    this.entries = new Map();
    this.#withStorage((storage) => this.#keysIn(storage).forEach((key) => storage.removeItem(key)));
    this.#forget();
    this.#tell();
  }

  #forget(): void {
    this.isKept = false;
    this.#stored.clear();
    this.#history = [];
  }

  #set(patch: DiaryPatch): DiaryPatch {
    this.problem = undefined;
    this.#heedDeletion();
    const inverse = new Map([...patch.keys()].map((id) => [id, this.entries.get(id)]));
    const entries = new Map(this.entries);
    for (const [id, entry] of patch) {
      this.#stored.delete(id);
      if (entry) entries.set(id, entry);
      else entries.delete(id);
      if (!entry && this.isKept) this.#withStorage((storage) => storage.removeItem(`${this.#key}/${id}`));
    }
    this.entries = entries;
    this.#writeRest();
    this.#tell();
    return inverse;
  }

  /** Writes what is not in storage yet, also what did not fit last time. */
  #writeRest(): void {
    if (!this.isKept) return;
    for (const [id, entry] of this.entries) {
      if (this.#stored.has(id)) continue;
      this.#withStorage((storage) => {
        storage.setItem(`${this.#key}/${id}`, JSON.stringify(entry));
        this.#stored.add(id);
      });
    }
  }

  /** When another tab has deleted everything, what was stored goes here too; what never was stays on the page. */
  #heedDeletion(): void {
    if (!this.isKept) return;
    this.#withStorage((storage) => {
      if (storage.getItem(this.#key) !== null) return;
      this.entries = new Map([...this.entries].filter(([id]) => !this.#stored.has(id)));
      this.#forget();
      this.problem = 'elsewhere';
    });
  }

  /** Merges storage and page by id: the later `edited` wins, and nothing that was never stored is dropped. */
  readonly #refresh = (): void => {
    this.#gathering = undefined;
    this.problem = undefined;
    this.#heedDeletion();
    this.#withStorage((storage) => {
      if (storage.getItem(this.#key) === null) return;
      this.isKept = true;
      const entries = new Map([...this.entries].filter(([id]) => !this.#stored.has(id)));
      this.#stored.clear();
      for (const key of this.#keysIn(storage)) {
        if (key === this.#key) continue;
        try {
          const theirs = readDiaryEntry(JSON.parse(storage.getItem(key) ?? '') as object, key);
          const mine = entries.get(theirs.id) ?? this.entries.get(theirs.id);
          const mineIsLater = mine !== undefined && Date.parse(mine.edited) > Date.parse(theirs.edited);
          entries.set(theirs.id, mineIsLater ? mine : theirs);
          if (!mineIsLater) this.#stored.add(theirs.id);
        } catch {
          this.problem = 'damaged';
        }
      }
      this.entries = entries;
    });
    this.#writeRest();
    this.#changed();
  };

  /** Whatever storage throws becomes a problem to show, never an error in the host page. */
  #withStorage(work: (storage: Storage) => void): void {
    try {
      work(this.#open());
    } catch (error) {
      this.problem = /quota/i.test((error as Error).name) ? 'full' : 'blocked';
    }
  }

  #keysIn(storage: Storage): string[] {
    return Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((key) => `${key}/`.startsWith(`${this.#key}/`));
  }

  #tell(): void {
    this.#changed();
    for (const store of neighbours) if (store !== this && store.#key === this.#key) store.#refresh();
  }

  readonly #onStorage = (event: StorageEvent): void => {
    if (event.key === null || event.key.startsWith(this.#key)) this.#gathering ??= setTimeout(this.#refresh, GATHER_MS);
  };
}
