/** Fetches the emergency cards, apart from the index: a card must not depend on what else has come. */
import type { CardsFile, EmergencyCard } from '../../emergency/cardsFile.ts';
import { CardFinder } from '../../emergency/findCards.ts';
import { fetchAgain, loadOnce, pageLanguage } from './loadIndex.ts';

/** The cards of a query. */
export interface Cards {
  file: CardsFile;
  found: readonly EmergencyCard[];
  /** True where a danger, an antidote or a line is named, though no card fits: then it is not called another subject. */
  named: boolean;
}

const load = loadOnce(async (lang) => new CardFinder(await fetchAgain<CardsFile>(`/search/${lang}/cards.json`)));

export const loadCards = (): Promise<CardFinder> => load(pageLanguage());

export const readCards = (finder: CardFinder, query: string): Cards => ({
  file: finder.file,
  found: finder.find(query),
  named: finder.names(query),
});
