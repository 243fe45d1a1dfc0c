import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { minifyTemplates } from '../../scripts/minifyTemplates.ts';

/** What the build makes of a source. */
function minify(code: string): string {
  const { transform } = minifyTemplates() as unknown as {
    transform(this: object, code: string, id: string): { code: string } | null;
  };
  return transform.call({ parse: parseAst }, code, '/widgets/src/x/element.ts')?.code ?? code;
}

describe('minifyTemplates', () => {
  it('takes layout out of templates and leaves a space that stands inside a line', () => {
    expect(minify('html`\n  <p class="a">\n    One <b>two</b> ${three}\n  </p>\n`')).toBe(
      'html`<p class=a>One <b>two</b> ${three}</p>`',
    );
    expect(minify('css`\n a > b {\n  color: red;\n }\n`')).toBe('`a>b{color:red}`');
  });

  it('shortens inner CSS properties alike in every file, keeps public ones, and refuses one that it does not know', () => {
    expect(minify('css`a { color: var(\n  --pain-color-text,\n  red\n) }`')).toBe(
      '`a{color:var(--pain-color-text,red)}`',
    );
    expect(minify('css`a { color: var(--_accent); b: var(--pain-radius) }`')).toBe(
      '`a{color:var(--_c);b:var(--pain-radius)}`',
    );
    expect(minify('style.cssText = `--_at:${at}%`')).toBe('style.cssText = `--_o:${at}%`');
    expect(() => minify('css`a { color: var(--_hue) }`')).toThrow(/--_hue is missing/);
    expect(() => minify('css`a::after { content: "\\201c" }`')).toThrow(/backslash/);
  });

  it('keeps values of attributes as they are written', () => {
    expect(minify('html`<input\n  aria-label="Two  words"\n  .value=${a}\n  ?disabled=${b}\n/>`')).toBe(
      'html`<input aria-label="Two words" .value=${a} ?disabled=${b}>`',
    );
    expect(minify('svg`<path\n d="M0 0"\n/>`')).toBe('svg`<path d="M0 0" />`');
  });

  it('refuses a value that is only part of an attribute, and says where', () => {
    for (const code of ['html`<p class="a ${b}">x</p>`', 'html`<p class=a${b}>x</p>`', 'html`<p ${b}>x</p>`'])
      expect(() => minify(code)).toThrow(/element\.ts: a value in a tag must be a whole attribute/);
  });

  it('leaves other templates alone', () => {
    expect(minify('const a = `x\n  y`; html`<p>${b}</p>`')).toBe('const a = `x\n  y`; html`<p>${b}</p>`');
  });
});
