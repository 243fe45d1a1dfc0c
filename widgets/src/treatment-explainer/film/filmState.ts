/** What a film looks like just now. */
export interface FilmState {
  /** Number of the scene, from 0. */
  index: number;
  /** Whole seconds from the beginning. */
  second: number;
  /** Seconds in all. */
  total: number;
  rate: number;
  hasCaptions: boolean;
  /** For screen readers. */
  status: string;
  isPlaying?: boolean;
  isListening?: boolean;
  canListen?: boolean;
  isFull?: boolean;
  isOpen?: boolean;
}

/** What a person can do with it. */
export interface FilmActs {
  update(): void;
  toggle(): void;
  /** To a moment, in milliseconds. */
  seek(time: number): void;
  setRate(rate: number): void;
  /** To a scene, from 0. @param isTold screen readers say which */
  go(index: number, isTold: boolean): void;
  listen(): void;
}
