import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import type { Log } from '#libs/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** One file of the console as it is kept in memory: a console is a few megabytes, and asked for all day. */
interface Served {
  readonly type: string;
  readonly isHashed: boolean;
  readonly plain: Buffer;
  readonly gzip: Buffer | null;
  readonly brotli: Buffer | null;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

// No script in the text of a page and none from elsewhere. The styles of the component kit are made in the browser.
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const notBuilt = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>枫桥 · Maplebridge</title>
<p>工作台还没有编译:请运行 npm run build。接口照常可用,说明在 <a href="/api/docs">/api/docs</a>。</p>
<p lang="en">The console is not built: run npm run build. The API works; it is described at /api/docs.</p></html>
`;

/** Where the built console lies: below the top of the installation, from sources and from `dist` alike. */
export function consoleFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'dist', 'apps', 'web');
}

/**
 * Serves the console at every address outside `/api`: files by their name, any other address by its one page, which
 * looks at the address itself. Files with a hash in their name never change; the page is asked for each time.
 */
export function serveConsole(fastify: FastifyInstance, given: { readonly folder: string; readonly log: Log }): void {
  const files = loadFiles(given.folder);
  if (!files.has('/index.html')) given.log.warn('the console is not built; only the API is served');
  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = pathOf(request);
    if (path === null || isOfApi(path)) return notThere(reply);
    const file = files.get(path);
    if (file !== undefined && path !== '/index.html') return send(request, reply, file);
    // A file that is not there must not be answered with a page: a browser would run it as a script.
    if (path.startsWith('/assets/')) return notThere(reply);
    void reply.header('Content-Security-Policy', pagePolicy);
    const page = files.get('/index.html');
    if (page === undefined)
      return reply
        .status(503)
        .type(types['.html'] ?? '')
        .send(notBuilt);
    return send(request, reply, page);
  };
  for (const route of routes) fastify.get(route, answer);
}

const routes: readonly string[] = ['/', '/*'];

/** Whether a request is answered with a file or the page of the console, which looks at no query and no body. */
export const isConsole = ({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): boolean =>
  routes.includes(routeOptions.url ?? '');

const isOfApi = (path: string): boolean => path === '/api' || path.startsWith('/api/');

function pathOf(request: FastifyRequest): string | null {
  try {
    return decodeURIComponent(request.url.split('?', 1)[0] ?? '/');
  } catch {
    return null;
  }
}

/** As for any address that is none. */
function notThere(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

function send(request: FastifyRequest, reply: FastifyReply, file: Served): FastifyReply {
  const accepted = request.headers['accept-encoding'] ?? '';
  const cache = file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
  void reply.type(file.type).header('Cache-Control', cache).header('Vary', 'Accept-Encoding');
  if (file.brotli !== null && /\bbr\b/.test(accepted)) {
    return reply.header('Content-Encoding', 'br').send(file.brotli);
  }
  if (file.gzip !== null && /\bgzip\b/.test(accepted)) {
    return reply.header('Content-Encoding', 'gzip').send(file.gzip);
  }
  return reply.send(file.plain);
}

function loadFiles(folder: string): Map<string, Served> {
  const files = new Map<string, Served>();
  if (!existsSync(folder)) return files;
  const names = readdirSync(folder, { recursive: true }).map(String);
  for (const name of names) {
    const type = types[extname(name)];
    const path = join(folder, name);
    if (type === undefined || !statSync(path).isFile()) continue;
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(address, {
      type,
      isHashed: address.startsWith('/assets/'),
      plain: readFileSync(path),
      gzip: compressed(`${path}.gz`),
      brotli: compressed(`${path}.br`),
    });
  }
  return files;
}

const compressed = (path: string): Buffer | null => (existsSync(path) ? readFileSync(path) : null);
