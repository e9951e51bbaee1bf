import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the page. Its address changes with its content, so that it is asked for once. */
export interface Asset {
  readonly path: string;
  readonly address: string;
  readonly type: string;
  readonly body: Buffer;
}

function assetOf(name: string, type: string): Asset {
  const body = readFileSync(join(import.meta.dirname, name));
  const path = `/p/${name}`;
  return { path, address: `${path}?v=${createHash('sha256').update(body).digest('hex').slice(0, 12)}`, type, body };
}

/** The looks of the page, and what it can do besides when there is a script. */
export const style = assetOf('portal.css', 'text/css; charset=utf-8');
export const script = assetOf('portal.js', 'text/javascript; charset=utf-8');
/** What pages with files do besides. */
export const sendingScript = assetOf('sending.js', 'text/javascript; charset=utf-8');
