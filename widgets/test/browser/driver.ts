/** What a suite needs of an engine. Three implementations run the same tests. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  open(url: string, options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly javaScript?: boolean;
  /** A moment at which the page's clock stands still; Chromium only. */
  readonly time?: string;
  /** What the engine is told to pretend. It throws when it cannot. */
  readonly emulate?: Emulation;
}

export interface Emulation {
  readonly colorScheme?: 'light' | 'dark';
  /** Not in WebKit, which has no forced colours (caniuse.com/mdn-css_at-rules_media_forced-colors). */
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
  /** Chromium only: WebDriver and WebDriver BiDi print to PDF, but show no page as it would print. */
  readonly media?: 'print';
}

export interface Page {
  /** Runs a function in the page, with JSON arguments and a JSON (or promised JSON) result. */
  evaluate<Result, Args extends unknown[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Clicks, as a mouse does, the middle of an element. `a >> b` looks for b in the shadow root of a. */
  click(selector: string): Promise<void>;
  /** Presses and releases one key, e.g. `ArrowRight`, `Tab`, `Space`, `7`. */
  press(key: string): Promise<void>;
  /** The page as PNG, as far as the window shows it. */
  screenshot(): Promise<Uint8Array>;
  /** Lets go of all that nothing holds any longer. */
  collectGarbage(): Promise<void>;
  /** Errors that nobody caught, and violations of the page's policies, since it was opened. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
}

/** Runs in the page: finds an element through shadow roots. */
export function findDeep(selector: string): Element | null {
  let root: ParentNode | null = document;
  let found: Element | null = null;
  for (const part of selector.split('>>')) {
    found = root?.querySelector(part.trim()) ?? null;
    root = found?.shadowRoot ?? found;
  }
  return found;
}

/** Runs in the page: scrolls an element into view and gives its middle. */
export const middleOf = `async (selector) => {
  const element = (${findDeep})(selector);
  if (!element) throw new Error('Not on the page: ' + selector);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}`;

/**
 * A script that fixture pages load first: it keeps what went wrong where `problems()` finds it.
 * It is a file of the fixture's own host, so that it runs under every Content-Security-Policy.
 */
export const WATCH_SCRIPT = `
window.__problems = [];
addEventListener('error', (event) => __problems.push('error: ' + (event.message || event.target)));
addEventListener('unhandledrejection', (event) => __problems.push('rejection: ' + event.reason));
// The browser's own wish for an icon is not ours.
addEventListener('securitypolicyviolation', (event) => /favicon\\.ico$/.test(event.blockedURI) ||
  __problems.push('policy: ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
`;
