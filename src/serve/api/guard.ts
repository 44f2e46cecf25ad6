import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Nothing is fetched from elsewhere, nothing is framed, nothing inside an article can run. `wasm-unsafe-eval` lets the
 * reader of the parse page put its matrix product together as WebAssembly; it allows no script.
 */
const HEADERS = {
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const;

/** The JSON of every error of the API. */
export const errorBody = (code: string, message: string) => ({ error: { code, message } });

/**
 * Lets a request through when it names this machine as its host: a page elsewhere that points its own name at
 * 127.0.0.1 still sends that name. Sets the strict headers on every answer.
 */
export const onlyThisMachine: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (!LOOPBACK.has(host.replace(/:\d+$/, '').toLowerCase())) {
    c.res = c.json(errorBody('E_FORBIDDEN', `this server does not answer for ${host}`), 403);
  } else await next();
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
};

/** True when a writing request comes from here: right token, no page of another origin behind it. */
export function mayWrite(c: Context, token: string | undefined): boolean {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const given = Buffer.from(c.req.header('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token ?? ''}`);
  return token !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted);
}
