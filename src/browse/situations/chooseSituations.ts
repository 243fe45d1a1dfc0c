/** The choice as a fragment, `#diabetes+child`, so that it can be kept as a bookmark and is never sent. */
export const writeChoice = (chosen: readonly string[]): string => (chosen.length > 0 ? `#${chosen.join('+')}` : '');

/** @param known the names that the page has. @returns those of them that the fragment holds. */
export const readChoice = (fragment: string, known: readonly string[]): string[] => {
  const named = fragment.replace(/^#/, '').split('+');
  return known.filter((name) => named.includes(name));
};
