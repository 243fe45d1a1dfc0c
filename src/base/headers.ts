/** The HTTP headers of every kind of file, in one list: the meta tag, _headers, nginx and Caddy files all come from here. */
import { frameFolder, widgets } from './listWidgets.ts';

/** What a page may load. No inline script or style, nothing from elsewhere; WebAssembly for the search index alone. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** What a page that others frame may load: the widgets' own files. */
export const framePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * Drawings as files: an SVG carries its own colours for dark pages, forced colours and paper in a <style>. Opened alone it is a document
 * of ours, so it may do nothing but that: no script, no request, no origin.
 */
export const drawingPolicy = ["default-src 'none'", "style-src 'unsafe-inline'", 'sandbox'];

export interface HeaderRule {
  /** Path pattern; `*` at the end stands for anything. A header of a later rule replaces that of an earlier one. */
  path: string;
  headers: Record<string, string>;
}

const never = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb'];
const forOtherSites = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const anHour = { 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400' };

/**
 * @param versions Exact versions of the widgets that the site serves: their files never change.
 */
export function listHeaderRules(versions: readonly string[]): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': [...contentSecurityPolicy, "frame-ancestors 'self'"].join('; '),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': never.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    /** What a person searched for is nobody’s business: whoever follows a link from here comes from nowhere. */
    { path: '/search/*', headers: { 'Referrer-Policy': 'no-referrer' } },
    /** The service worker must be looked for anew at each visit, or a faulty one could not be removed. */
    { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
    /** Names with a content hash never change. */
    { path: '/_astro/*', headers: immutable },
    /** The pages made to be framed, and nothing else: no X-Frame-Options, any ancestor. Open to fetching for oEmbed. */
    ...widgets.map(({ name }) => ({
      path: `${frameFolder(name)}*`,
      headers: {
        'Content-Security-Policy': [...framePolicy, 'frame-ancestors *'].join('; '),
        ...forOtherSites,
        ...anHour,
      },
    })),
    {
      path: '/illustrations/*',
      headers: { 'Content-Security-Policy': [...drawingPolicy, "frame-ancestors 'self'"].join('; ') },
    },
    { path: '/widgets/*', headers: { ...forOtherSites, ...anHour } },
    ...versions.map((version) => ({ path: `/widgets/${version}/*`, headers: { ...forOtherSites, ...immutable } })),
    { path: '/api/*', headers: { ...forOtherSites, 'Cache-Control': 'public, max-age=3600' } },
  ];
}

/** The headers that the rules give a path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
