/** One item of a quality instrument, and what we can honestly say of it. */
export interface Item {
  /** The instrument's own item number or name. */
  item: string;
  /** What it asks, in our words. */
  asks: string;
  /** `yes`/`no`: a machine checked it. `open`: only a person can judge it; it is never awarded by us. `n/a`: nothing on the page to judge. */
  state: 'yes' | 'no' | 'open' | 'n/a';
  /** What the machine saw, for the check or for the person who judges. */
  seen: string;
}

export const open = (item: string, asks: string, seen = ''): Item => ({ item, asks, state: 'open', seen });
export const checked = (item: string, asks: string, holds: boolean, seen: string): Item => ({
  item,
  asks,
  state: holds ? 'yes' : 'no',
  seen,
});
export const notApplicable = (item: string, asks: string, seen: string): Item => ({
  item,
  asks,
  state: 'n/a',
  seen,
});
