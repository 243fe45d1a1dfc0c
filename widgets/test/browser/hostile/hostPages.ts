import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import type { Emulation, Engine } from '../driver.ts';
import type { Seen } from './inspectPage.ts';
import { ALL_EMBEDS, type WidgetName } from './embeds.ts';

const require = createRequire(import.meta.url);

/** What a host does to its page: one row of the table. */
export interface HostPage {
  /** Reads after “a page with”. */
  readonly title: string;
  /** Response headers; `{provider}` is the origin of our script. */
  readonly headers?: Record<string, string>;
  /** Default: `<!doctype html><html lang="en">`. */
  readonly open?: string;
  /** What stands in the head, before our script. */
  readonly head?: string;
  /** What stands in the body. Default: the three tags. */
  readonly body?: string;
  /** What asks for our script. Default: one tag, `async`. */
  readonly scripts?: string;
  /** Done in the page to each widget after it was used; what it holds must be the same afterwards. */
  readonly act?: string;
  /** The page is put into a sandboxed frame of another one. */
  readonly isFramed?: boolean;
  readonly width?: number;
  readonly emulate?: Emulation;
  /** Engines that can show this; all by default. */
  readonly engines?: readonly Engine['name'][];
  /** How the widgets differ here from what they are elsewhere. */
  readonly differs?: Partial<Seen>;
  /** How single widgets differ here. */
  readonly differsFor?: Partial<Record<WidgetName, Partial<Seen>>>;
  /** Global names that the host itself brings later. */
  readonly globals?: readonly string[];
  /** More that must hold, in the page; gives what is wrong, one sentence each. */
  readonly also?: (names: readonly string[]) => string[] | Promise<string[]>;
}

const script = (file: string): string => `<script src="{provider}/${file}"></script>`;
const async = (file: string): string => `<script src="{provider}/${file}" async></script>`;
const policy = (more = ''): Record<string, string> => ({
  'content-security-policy': `default-src 'none'; script-src {provider}${more}`,
});

/** Files that pages of the table ask for: fixture/<name> → content. */
export const FIXTURES: Record<string, string> = {
  'lit-html.js': readFileSync(new URL('../lit-html.js', pathToFileURL(require.resolve('lit-html'))), 'utf8'),
  'require.js': readFileSync(require.resolve('requirejs/require.js'), 'utf8'),
  // What prototype.js 1.7.3 and, where it is worse, 1.6 do to what we might use (its src/prototype/lang/array.js,
  // enumerable.js, object.js): Array.from forgets the function, reduce gives the array back, toJSON everywhere.
  'prototype.js': `
    Array.from = function (list) { return list && list.toArray ? list.toArray() : Array.prototype.slice.call(list); };
    var added = {
      each: function (run) { this.forEach(run); return this; }, reduce: function () { return this.length > 1 ? this : this[0]; },
      find: function (holds) { for (var i = 0; i < this.length; i++) if (holds(this[i], i)) return this[i]; },
      entries: function () { return this.slice(); }, clear: function () { this.length = 0; return this; }, first: function () { return this[0]; },
      last: function () { return this[this.length - 1]; }, toArray: function () { return this.slice(); }, without: function () { return this.slice(); },
      reverse: function (inline) { var copy = this.slice(), out = []; while (copy.length) out.push(copy.pop()); return out; },
      toJSON: function () { return 'broken'; }
    };
    var native = {};
    for (var key in added) { native[key] = Array.prototype[key]; Array.prototype[key] = added[key]; }
    String.prototype.toJSON = Number.prototype.toJSON = function () { return 'broken'; };
    String.prototype.sub = String.prototype.strip = String.prototype.toArray = function () { return 'broken'; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    Element.prototype.update = Element.prototype.insert = Element.prototype.select = function () { throw Error('prototype.js'); };
    self.__clean = function () {
      for (var key in native) if (native[key]) Array.prototype[key] = native[key]; else delete Array.prototype[key];
      delete String.prototype.toJSON; delete Number.prototype.toJSON;
    };`,
  'pollution.js': `
    var keys = ['extend', 'scale', 'attribute', 'state', 'type', 'reflect', 'figure', 'people', 'value', 'treatment', 'storage', 'detail', 'subject', 'quantity', 'undefined', 'integrity'];
    keys.forEach(function (key) { Object.prototype[key] = { kind: 'people', outOf: 100, with: 99 }; });
    self.__clean = function () { keys.forEach(function (key) { delete Object.prototype[key]; }); };`,
};

const LATE = (where: string): string => `<div id="place"></div><script>
  customElements.whenDefined('pain-diary').then(() => setTimeout(() => {
    const place = document.querySelector('#place');
    const root = ${where};
    root.innerHTML = ${JSON.stringify(ALL_EMBEDS).replaceAll('</', '<\\/')};
    self.__root = root;
  }, 100));
</script>`;

/** The widgets where Trusted Types forbid every policy: not there, and nobody is the worse for it. */
const ABSENT: Partial<Seen> = { drawn: false, fallback: true, reached: false, used: '' };

const MOVE = `async (element) => {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 40));
  const form = element.closest('form');
  const whole = form || element;
  const place = document.createElement('section');
  document.body.prepend(place);
  place.append(whole);
  await pause();
  whole.remove();
  await pause();
  document.body.append(whole);
  await pause();
}`;

export const HOST_PAGES: readonly HostPage[] = [
  { title: 'nothing special' },
  { title: 'a policy that allows our scripts and nothing else', headers: policy() },
  {
    title: 'Trusted Types that allow our one policy',
    headers: policy("; require-trusted-types-for 'script'; trusted-types pain-reference"),
  },
  {
    title: 'Trusted Types, beside another Lit that holds `lit-html`',
    headers: policy("; require-trusted-types-for 'script'; trusted-types lit-html pain-reference"),
    head: '<script type="module" src="{provider}/fixture/lit-html.js"></script>',
    globals: ['litHtmlVersions'],
  },
  {
    title: 'Trusted Types that allow no policy',
    headers: policy("; require-trusted-types-for 'script'; trusted-types 'none'"),
    differs: ABSENT,
  },
  { title: 'two copies of the script', scripts: async('copy-1/pain-widgets.js') + script('copy-2/pain-widgets.js') },
  { title: 'two major versions, ours first', scripts: script('pain-widgets.js') + script('v2/pain-widgets.js') },
  { title: 'two major versions, the newer first', scripts: script('v2/pain-widgets.js') + script('pain-widgets.js') },
  { title: 'enumerable keys on Object.prototype', head: script('fixture/pollution.js') },
  { title: 'an old prototype.js', head: script('fixture/prototype.js') },
  { title: 'RequireJS', head: script('fixture/require.js') },
  {
    title: 'an AMD loader that throws, and CommonJS names',
    head: "<script>define = () => { throw Error('anonymous define'); }; define.amd = {}; module = { exports: {} }; exports = module.exports;</script>",
  },
  { title: 'html of 62.5 %', head: '<style>html { font-size: 62.5% }</style>' },
  // A host's rule for the tag itself goes before our own for it; inside, nothing of it arrives.
  { title: 'styles that unset everything', head: '<style>* { all: unset }</style>', differs: { lineHeight: 0 } },
  {
    title: 'styles that hide all tags that they can name',
    head: '<style>button, input, label, section, legend, article, svg, table, p:not(.fallback) { display: none !important } * { color: red; float: none }</style>',
  },
  {
    title: 'a flex row around them',
    body: `<div style="display: flex">${ALL_EMBEDS}<p>Text of the host, beside the widgets, which is rather long.</p></div>`,
    width: 1200,
  },
  { title: 'tags that float', head: '<style>form, pain-diary, treatment-explainer { float: inline-end }</style>' },
  {
    title: 'text properties that are inherited',
    head: '<style>body { letter-spacing: 1em; line-height: 4; text-transform: uppercase; text-shadow: 1px 1px red; word-spacing: 2em; text-indent: 3em; white-space: pre; text-align: right }</style>',
  },
  { title: 'text from right to left', open: '<!doctype html><html lang="ar" dir="rtl">' },
  {
    title: 'no doctype',
    open: '<html lang="en">',
    also: () => (document.compatMode === 'BackCompat' ? [] : ['The page is not in quirks mode.']),
  },
  { title: 'scripts that move tags, take them out and put them back', act: MOVE },
  { title: 'tags that are added late', body: LATE('place') },
  { title: 'a closed shadow root around them', body: LATE("place.attachShadow({ mode: 'closed' })") },
  { title: 'a sandbox around its frame', isFramed: true },
  { title: 'text of 200 %', head: '<style>html { font-size: 200% }</style>', differs: { fontSize: 32 } },
  {
    title: "a reader's own spacing of text (WCAG 1.4.12)",
    head: '<style>* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }</style>',
    differs: { text: '1.92px 2.56px none none 0px start normal' },
  },
  { title: '320 pixels', width: 320 },
  {
    title: 'forced colours',
    // WebKit has no forced colours: caniuse.com/mdn-css_at-rules_media_forced-colors.
    engines: ['Chromium', 'Firefox'],
    emulate: { forcedColors: 'active' },
    // The reader's own.
    differs: { surface: expect.stringMatching(/^rgb/) as string },
    also: async () => {
      const element = document.querySelector('pain-scale-picker')!;
      const picker = element.shadowRoot!;
      const [chosen, other] = [':checked + span', ':not(:checked) + span'].map((selector) =>
        getComputedStyle(picker.querySelector(selector)!),
      );
      const same = (['backgroundColor', 'fontWeight'] as const).filter((name) => chosen![name] === other![name]);
      element.setAttribute('scale', 'vas');
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      if (getComputedStyle(picker.querySelector('.line')!).backgroundImage === 'none')
        return ['The line has vanished.'];
      return [
        ...(matchMedia('(forced-colors: active)').matches ? [] : ['Colours are not forced.']),
        ...same.map((name) => `What is chosen has the same ${name}.`),
      ];
    },
  },
  {
    title: 'a wish for less motion',
    emulate: { reducedMotion: 'reduce' },
    also: (names) => {
      const moving = names
        .flatMap((name) => [...document.querySelector(name)!.shadowRoot!.querySelectorAll('*')])
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return (
            animationName !== 'none' || transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0)
          );
        });
      return [
        ...(matchMedia('(prefers-reduced-motion: reduce)').matches ? [] : ['No wish is told.']),
        ...moving.map(({ localName }) => `${localName} moves.`),
      ];
    },
  },
  {
    title: 'paper',
    // Neither WebDriver BiDi nor WebKitWebDriver can show a page as it would print; they give a PDF only.
    engines: ['Chromium'],
    emulate: { media: 'print', colorScheme: 'dark' },
    // On paper the diary has no form. What was written is there.
    differsFor: { 'pain-diary': { reached: false } },
  },
  { title: 'dark colours', emulate: { colorScheme: 'dark' }, differs: { surface: 'rgb(20, 32, 31)' } },
];
