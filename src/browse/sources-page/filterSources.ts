/** Which sources a choice shows. */
export interface SourceFacts {
  kind: string;
  /** Undefined: the source gives no year; it is shown only while no year is chosen. */
  year: number | undefined;
}

/** Empty texts: no filter. Years are inclusive. */
export interface SourceChoice {
  kind: string;
  from: string;
  to: string;
}

export function isChosen({ kind, year }: SourceFacts, choice: SourceChoice): boolean {
  if (choice.kind !== '' && kind !== choice.kind) return false;
  if (choice.from === '' && choice.to === '') return true;
  return year !== undefined && year >= Number(choice.from || -Infinity) && year <= Number(choice.to || Infinity);
}
