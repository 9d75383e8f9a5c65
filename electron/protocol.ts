import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';
import { examine } from './services/media/examine';
import { pictureToDraw, shownPicture } from './services/media/shown';
import { APP_ORIGIN, PREVIEW_ORIGIN, SCHEME } from './origin';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
};

const APP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  `frame-src ${PREVIEW_ORIGIN}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The worker that checks spelling runs Hunspell, which is WebAssembly: it alone may compile some, and only from our own
 * files. It has no page, and the page's own policy stays without it.
 */
const SPELLING_WORKER = '/workers/proofing-worker.js';
const WORKER_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "base-uri 'none'",
].join('; ');

const PICTURE_POLICY = "default-src 'none'; img-src data:; sandbox";

const PREVIEW_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'sandbox',
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${APP_ORIGIN}`,
].join('; ');

/** What the scheme serves beside the files of the build. */
export interface Served {
  /** The path of a kept picture, or null for what is none. */
  picture(hash: string): string | null;
  /** The path of a small picture, or null for what is none. */
  thumb(hash: string): string | null;
  /** The path of a file of a dictionary that was added here, `de-DE.aff`, or null for what is none. */
  dictionary(name: string): string | null;
  /** A page put up for preview or printing, or null. */
  preview(id: string): string | null;
}

/** Declares the scheme; must run before the application is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Serves the build folder, kept pictures and previews; anything else is not found. */
export function serveScheme(folder: string, served: Served): void {
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET') return notFound();
    if (url.host === 'preview') return preview(served.preview(url.pathname.slice(1)));
    if (url.host !== 'dateline') return notFound();
    if (url.pathname.startsWith('/media/'))
      return picture(served.picture(url.pathname.slice('/media/'.length)), url.search === '?draw');
    if (url.pathname.startsWith('/thumbs/'))
      return thumb(served.thumb(url.pathname.slice('/thumbs/'.length)));
    if (url.pathname.startsWith('/dictionaries/')) {
      const added = served.dictionary(url.pathname.slice('/dictionaries/'.length));
      if (added !== null) return textFile(added);
    }
    return file(folder, url.pathname);
  });
}

async function file(folder: string, pathname: string): Promise<Response> {
  const name = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
  const path = join(folder, name);
  const inside = relative(folder, path);
  const type = TYPES[extname(path)];
  if (inside.startsWith('..') || isAbsolute(inside) || type === undefined) return notFound();
  try {
    const policy = pathname === SPELLING_WORKER ? WORKER_POLICY : APP_POLICY;
    const headers = { 'content-type': type, 'content-security-policy': policy, ...HARDENED };
    return new Response(await readFile(path), { headers });
  } catch {
    return notFound();
  }
}

async function textFile(path: string): Promise<Response> {
  try {
    const headers = { 'content-type': 'text/plain; charset=utf-8', ...HARDENED };
    return new Response(await readFile(path), { headers });
  } catch {
    return notFound();
  }
}

/** A kept picture, to be shown or to be drawn; how the latter has to be turned stands in a header. */
async function picture(path: string | null, isDrawn: boolean): Promise<Response> {
  if (path === null) return notFound();
  try {
    const bytes = await readFile(path);
    const examined = examine(bytes);
    if (!examined.ok) return notFound();
    const { type } = examined.value;
    const headers = { 'cache-control': 'max-age=31536000, immutable', ...HARDENED };
    if (!isDrawn) {
      const shown = shownPicture(bytes, type);
      return new Response(shown.bytes, {
        headers: { ...headers, 'content-type': shown.type, 'content-security-policy': PICTURE_POLICY },
      });
    }
    const drawn = pictureToDraw(bytes, type);
    return new Response(drawn.bytes, {
      headers: { ...headers, 'content-type': type, 'x-orientation': String(drawn.orientation) },
    });
  } catch {
    return notFound();
  }
}

async function thumb(path: string | null): Promise<Response> {
  if (path === null) return notFound();
  try {
    const headers = {
      'content-type': 'image/webp',
      'cache-control': 'max-age=31536000, immutable',
      ...HARDENED,
    };
    return new Response(await readFile(path), { headers });
  } catch {
    return notFound();
  }
}

function preview(page: string | null): Response {
  if (page === null) return notFound();
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PREVIEW_POLICY };
  return new Response(page, { headers: { ...headers, ...HARDENED } });
}

const HARDENED = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
}
