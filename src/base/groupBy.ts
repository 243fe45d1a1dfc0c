/** Groups items by one or several keys each, in the order of `keys`; empty groups are left out. */
export function groupBy<Item, Key extends string>(
  items: readonly Item[],
  keys: readonly Key[],
  keysOf: (item: Item) => readonly Key[],
): { key: Key; items: Item[] }[] {
  return keys
    .map((key) => ({ key, items: items.filter((item) => keysOf(item).includes(key)) }))
    .filter((group) => group.items.length > 0);
}
