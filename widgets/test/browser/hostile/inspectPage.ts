/** What one widget is like on a page, and whether it could be used. */
export interface Seen {
  /** It takes up room, in its own colours of text. */
  readonly drawn: boolean;
  /** What stands between its tags can be seen. */
  readonly fallback: boolean;
  readonly fontSize: number;
  /** Height of a line, in ems; 0 when the browser chooses it. */
  readonly lineHeight: number;
  /** Text properties that hosts hand down: spacing of letters and words, case, shadow, indent, alignment. */
  readonly text: string;
  /** Colour of the surface. */
  readonly surface: string;
  /** A pointer at the middle of a control meets the control, and nothing that lies over it. */
  readonly reached: boolean;
  /**
   * What using it came to. Picker: what its form submits after 7 was chosen. Explainer: the section that was
   * opened. Diary: the numbers in it after one was saved.
   */
  readonly used: string;
}

/** What the page is like as a whole. */
export interface Inspection {
  readonly widgets: Readonly<Record<string, Seen>>;
  /** Errors that nobody caught, and violations of policies. */
  readonly problems: readonly string[];
  /** Global names that are new since our script was asked for. */
  readonly globals: readonly string[];
  /** Requests that are not for our script, its languages and parts, and the data of the treatment. */
  readonly foreign: readonly string[];
  /** Cookies and entries of storage. */
  readonly stored: number;
}

/** What a page of the table may define for `inspectPage`, in a script of its own. */
export interface PageHooks {
  /** Where the tags are, if not in the document. */
  __root?: ParentNode;
  /** Undoes what would garble the answer on its way out of the page. */
  __clean?: () => void;
  __problems: string[];
  __before: string[];
}

/**
 * Runs in the page: waits until the widgets are drawn, uses each as a person does, and says how it went.
 * Self-contained, because it is sent as text, into sandboxed frames too.
 *
 * @param names The tags.
 * @param act What is done to each widget after it was used; what it holds is read again afterwards.
 */
export const inspectPage = async (names: readonly string[], act = ''): Promise<Inspection> => {
  const hooks = globalThis as unknown as PageHooks;
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const until = async (holds: () => unknown): Promise<void> => {
    for (let tries = 0; tries < 160 && !holds(); tries += 1) await pause(25);
  };
  type Widget = HTMLElement & { readonly entries?: readonly { readonly value: string }[] };
  const seek = (name: string): Widget | null => (hooks.__root ?? document).querySelector<Widget>(name);
  const find = (name: string): Widget => seek(name)!;
  const inside = <Found extends HTMLElement>(element: Element, selector: string): Found | null =>
    element.shadowRoot?.querySelector<Found>(selector) ?? null;
  const isReached = (control: Element): boolean => {
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = control.getBoundingClientRect();
    const hit = (control.getRootNode() as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2);
    return !!hit && (control.contains(hit) || hit.contains(control));
  };
  const READY: Record<string, string> = {
    'pain-scale-picker': 'input[value="7"]',
    'treatment-explainer': '.risks',
    'pain-diary': '#entries, [type=file]',
  };
  const held: Record<string, (element: Widget) => string> = {
    'pain-scale-picker': (element) => `${new FormData(element.closest('form') ?? undefined).get('pain')}`,
    'treatment-explainer': (element) =>
      (inside(element, '.risks > :last-child')?.getBoundingClientRect().height ?? 0) > 0 ? 'risks' : '',
    'pain-diary': (element) => (element.entries ?? []).map(({ value }) => value).join(),
  };
  const use: Record<string, (element: HTMLElement) => boolean> = {
    'pain-scale-picker'(element) {
      const answer = inside(element, 'input[value="7"]')!;
      const reached = isReached(answer);
      answer.click();
      return reached;
    },
    'treatment-explainer'(element) {
      const heading = inside(element, '.risks button')!;
      const reached = isReached(heading);
      heading.click();
      return reached;
    },
    'pain-diary'(element) {
      const answer = inside(inside(element, 'pain-scale-picker')!, 'input[value="3"]')!;
      const save = inside(element, '.primary')!;
      const reached = isReached(answer) && isReached(save);
      answer.click();
      save.click();
      return reached;
    },
  };
  await Promise.race([Promise.all(names.map((name) => customElements.whenDefined(name))), pause(4000)]);
  await until(() => names.every(seek));
  // Where policies forbid us to render there is no root to wait for.
  await until(() =>
    names.every((name) => inside(find(name), READY[name]!) ?? (customElements.get(name) && !find(name).shadowRoot)),
  );
  await pause(20);
  const widgets: Record<string, Seen> = {};
  for (const name of names) {
    const element = find(name);
    const root = inside(element, '.root');
    const style = getComputedStyle(root ?? element);
    const fontSize = parseFloat(style.fontSize);
    const reached = !!root && use[name]!(element);
    await pause(20);
    if (act) await (0, eval)(`(${act})`)(element);
    const fallback = element.querySelector('.fallback')?.getBoundingClientRect();
    const box = root?.getBoundingClientRect();
    widgets[name] = {
      drawn: !!box && box.width > 100 && box.height > 100 && style.visibility === 'visible',
      fallback: !!fallback && fallback.height > 0 && fallback.width > 0,
      fontSize,
      lineHeight: Math.round(((parseFloat(style.lineHeight) || 0) / fontSize) * 100) / 100,
      text: [
        style.letterSpacing,
        style.wordSpacing,
        style.textTransform,
        style.textShadow,
        style.textIndent,
        style.textAlign,
        style.whiteSpace,
      ].join(' '),
      surface: style.backgroundColor,
      reached,
      used: root ? held[name]!(find(name)) : '',
    };
  }
  let stored = 0;
  try {
    stored = document.cookie.length + localStorage.length + sessionStorage.length;
  } catch {
    // A sandboxed frame has none.
  }
  const isOurs = /\/(pain-widgets|(strings|parts|data)\/[\w./-]+)\.js$/;
  const foreign = performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((address) => !isOurs.test(address) && !/\/fixture\/|\/favicon\.ico$/.test(address));
  const before = new Set(hooks.__before);
  const globals = Object.getOwnPropertyNames(globalThis).filter(
    (name) => !before.has(name) && !/^(__|\d+$)/.test(name),
  );
  hooks.__clean?.();
  return { widgets, problems: [...hooks.__problems], globals, foreign, stored };
};
