/**
 * A voice for a language, if the browser has one. The list may come late: `voiceschanged` tells.
 * One on the device goes first: it sends nothing anywhere, and is not cut off after 15 seconds.
 */
export function findVoice(language: string): SpeechSynthesisVoice | undefined {
  const { speechSynthesis } = globalThis as Partial<typeof globalThis>;
  // Android writes en_US.
  const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;
  const voices = (speechSynthesis?.getVoices() ?? []).filter(({ lang }) => baseOf(lang) === baseOf(language));
  return voices.find(({ localService }) => localService) ?? voices[0];
}

const waiting = new Set<WeakRef<() => void>>();

/** Voices come late in Chromium. Holds nothing that nobody else holds: a film that has gone is not kept for them. */
export function awaitVoices(arrived: () => void): void {
  waiting.add(new WeakRef(arrived));
}

// One listener for all, out here: within a film's own function it would keep that film. Not an event target in Safari before 16.
globalThis.speechSynthesis?.addEventListener?.('voiceschanged', () => {
  for (const film of waiting) film.deref()?.();
});
