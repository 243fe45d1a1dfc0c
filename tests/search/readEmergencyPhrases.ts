/** The phrases of emergencyPhrases.yaml, and how well the cards answer them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CardFinder } from '../../src/emergency/findCards.ts';

export interface EmergencyPhrase {
  text: string;
  /** Ids of the cards of which one must come; none: it is harmless. */
  any: readonly string[];
  /** About wanting to die. */
  crisis: boolean;
  /** Measured, never tuned on. */
  held: boolean;
}
interface PhrasesFile {
  cards: { any: string[]; crisis?: boolean; phrases: string[] }[];
  harmless: string[];
}

export function readEmergencyPhrases(file: string): EmergencyPhrase[] {
  const { cards, harmless } = parse(readFileSync(file, 'utf8')) as PhrasesFile;
  const isHeld = (index: number): boolean => index % 2 === 1;
  return [
    ...cards.flatMap(({ any, crisis = false, phrases }) =>
      phrases.map((text, index) => ({ text, any, crisis, held: isHeld(index) })),
    ),
    ...harmless.map((text, index) => ({ text, any: [], crisis: false, held: isHeld(index) })),
  ];
}

export interface EmergencyRow {
  count: number;
  /** Share of the dangerous ones that bring one of their cards. */
  recall: number;
  /** The same of those about wanting to die. */
  crisis: number;
  /** Share of the harmless ones that bring a card. */
  falseAlarms: number;
  misses: string[];
}

export function measureCards(finder: CardFinder, phrases: readonly EmergencyPhrase[]): EmergencyRow {
  const judged = phrases.map((phrase) => {
    const cards = finder.find(phrase.text).map(({ id }) => id);
    const fits = phrase.any.length === 0 ? cards.length === 0 : cards.some((id) => phrase.any.includes(id));
    return { ...phrase, cards, fits };
  });
  const dangerous = judged.filter(({ any }) => any.length > 0);
  const crisis = dangerous.filter((one) => one.crisis);
  const harmless = judged.filter(({ any }) => any.length === 0);
  const share = (list: readonly { fits: boolean }[]): number =>
    list.length === 0 ? 1 : list.filter(({ fits }) => fits).length / list.length;
  return {
    count: judged.length,
    recall: share(dangerous),
    crisis: share(crisis),
    falseAlarms: 1 - share(harmless),
    misses: judged
      .filter(({ fits }) => !fits)
      .map(({ text, any, cards }) => `${text} → ${cards.join(', ') || 'none'}, not ${any.join(' or ') || 'any'}`),
  };
}
