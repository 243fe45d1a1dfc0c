/** After the release nothing changes in silence: what differs from the lock must be told to readers, by `npm run changes`. */
import type { Library } from '../../content/read/library.ts';
import type { Problem } from '../../content/read/problem.ts';
import { LOCK, readLock, takeFingerprints, type Fingerprints } from './fingerprints.ts';

export interface Difference {
  lang: string;
  /** Like `treatments/discography`. */
  path: string;
  /** `own`: it says something else itself. `shared`: only what it shows of advice, signs or duties changed, which is told there. `gone`: it is no longer there. */
  what: 'own' | 'shared' | 'new' | 'gone';
}

export function findDifferences(before: Fingerprints, now: Fingerprints): Difference[] {
  const name = (key: string): Pick<Difference, 'lang' | 'path'> => {
    const slash = key.indexOf('/');
    return { lang: key.slice(0, slash), path: key.slice(slash + 1) };
  };
  return [
    ...Object.entries(now).flatMap(([key, print]): Difference[] => {
      const old = before[key];
      if (!old) return [{ ...name(key), what: 'new' }];
      if (old.own !== print.own) return [{ ...name(key), what: 'own' }];
      return old.shown === print.shown ? [] : [{ ...name(key), what: 'shared' }];
    }),
    ...Object.keys(before)
      .filter((key) => !(key in now))
      .map((key): Difference => ({ ...name(key), what: 'gone' })),
  ];
}

/** Nothing is asked before the release. */
export function checkHistory(root: string, libraries: readonly Library[]): Problem[] {
  if (!libraries[0]?.released) return [];
  const before = readLock(root);
  const cure = 'Run `npm run changes -- "what changed, in the reader’s words"`.';
  if (!before)
    return [
      {
        file: LOCK,
        field: 'file',
        problem: 'The content is released, and nothing says what it was.',
        cure: 'Run `npm run changes`.',
      },
    ];
  return findDifferences(before, takeFingerprints(libraries)).map(({ lang, path, what }) => ({
    file: `content/${lang}/history.yaml`,
    field: path,
    problem:
      what === 'gone'
        ? 'It is no longer there, and readers have not been told.'
        : 'It says something else than before, and readers have not been told.',
    cure,
  }));
}
