/**
 * What WordPress does to an address on a line of its own, in our own words: it looks for the oEmbed link in the first 150 kB up
 * to </head>, fetches the JSON, keeps three tags with few attributes, and puts the frame into a sandbox with a secret
 * (wp-includes/class-wp-oembed.php, embed.php and js/wp-embed.js of WordPress 6).
 */
const READ = 150 * 1024;

export async function discover(address: string): Promise<string | undefined> {
  const html = (await (await fetch(address)).text()).slice(0, READ);
  const end = html.search(/<\/head>/i);
  const head = end < 0 ? '' : html.slice(0, end);
  for (const [tag] of head.matchAll(/<link\b[^>]*>/gi)) {
    const attribute = (name: string): string | undefined =>
      new RegExp(`\\s${name}=["']([^"']*)["']`, 'i').exec(tag)?.[1];
    if (attribute('type') === 'application/json+oembed' && attribute('href')) return attribute('href');
  }
  return undefined;
}

const ALLOWED: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** Removes every tag and attribute that is not allowed; the text stays. */
export function sanitize(html: string, allowed = ALLOWED): string {
  return html.replace(
    /<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi,
    (_, slash: string, name: string, rest: string) => {
      const names = allowed[name.toLowerCase()];
      if (!names) return '';
      if (slash) return `</${name}>`;
      const kept = [...rest.matchAll(/\s([\w-]+)(?:=("[^"]*"|'[^']*'))?/g)].filter(([, attribute = '']) =>
        names.some((one) => one === attribute || (one.endsWith('*') && attribute.startsWith(one.slice(0, -1)))),
      );
      return `<${name}${kept.map(([text]) => text).join('')}>`;
    },
  );
}

/** The HTML that WordPress puts into the page; undefined when it refuses. */
export function filterOembed(html: string, secret: string): string | undefined {
  const [, quote = '', frame] =
    /(<blockquote>[\s\S]*?<\/blockquote>)?[\s\S]*(<iframe[\s\S]*?><\/iframe>)/.exec(sanitize(html)) ?? [];
  if (!frame) return undefined;
  const withSecret = frame.replace(
    / src="(.*?)"/,
    (_, src: string) => ` src="${src}#?secret=${secret}" data-secret="${secret}"`,
  );
  const hidden = quote
    ? withSecret.replace('<iframe', '<iframe style="position: absolute; visibility: hidden;"')
    : withSecret;
  return (
    quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`) +
    hidden.replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"')
  );
}

/** What a contributor's HTML keeps when saved: div, span, p and a with class, style, title and data-*. */
export const sanitizePost = (html: string): string => {
  const global = ['class', 'id', 'style', 'title', 'role', 'data-*'];
  return sanitize(html, { div: global, span: global, p: global, a: [...global, 'href', 'rel', 'target'] });
};

/** Listens as WordPress' own script does on the page that embeds. */
export const RECEIVER = `
addEventListener('message', function (event) {
  var data = event.data;
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]').forEach(function (quote) { quote.style.display = 'none'; });
  document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (frame) {
    if (event.source !== frame.contentWindow) return;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame) top.location.href = data.value;
  });
});`;
