import { COLORS } from './applyColors.ts';

/**
 * Sets the widget's attributes from the frame's address: `?recall=past-week&location=1&theme=dark&accent=0b5c63`.
 *
 * Only names that the page lists in `data-options`, each with its allowed values, and colours of six
 * hex digits: an address that anybody may write must not put words or data under the publisher's name.
 *
 * @param query The address's query.
 * @param widget `data-options` lists `name:value|value` separated by spaces; `name:` alone is a boolean.
 * @param root Takes the colour tokens.
 */
export function applyOptions(query: URLSearchParams, widget: HTMLElement, root: HTMLElement): void {
  for (const option of (widget.dataset['options'] ?? '').split(' ')) {
    const [name = '', allowed = ''] = option.split(':');
    const value = query.get(name);
    if (value === null) continue;
    if (allowed.split('|').includes(value)) widget.setAttribute(name, value);
    else if (!allowed && value !== 'false' && value !== '0') widget.setAttribute(name, '');
  }
  for (const name of COLORS) {
    const color = query.get(name);
    if (color && /^[0-9a-f]{6}$/i.test(color)) root.style.setProperty(`--pain-color-${name}`, `#${color}`);
  }
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
}
