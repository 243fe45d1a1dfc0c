/** The HTTP headers of every kind of file, in one list: the meta tag, _headers, nginx and Caddy files all come from here. */

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

export interface HeaderRule {
  /** Path pattern: `*` stands for anything. Later rules add to earlier ones. */
  path: string;
  headers: Record<string, string>;
}

const never = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb'];
const forOtherSites = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const YEAR = 31536000;

export const headerRules: HeaderRule[] = [
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
  /** Names with a content hash never change. */
  { path: '/_astro/*', headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` } },
  { path: '/widgets/*', headers: { ...forOtherSites, 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400' } },
  { path: '/api/*', headers: { ...forOtherSites, 'Cache-Control': 'public, max-age=3600' } },
];
