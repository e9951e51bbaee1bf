import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One file of the page. Its address changes with its content, so that it is asked for once. */
export interface Asset {
  readonly path: string;
  readonly address: string;
  readonly type: string;
  readonly body: Buffer;
}

function assetOf(name: string, type: string, folder = import.meta.dirname): Asset {
  const body = readFileSync(join(folder, name));
  const path = `/p/${name}`;
  return { path, address: `${path}?v=${createHash('sha256').update(body).digest('hex').slice(0, 12)}`, type, body };
}

const javascript = 'text/javascript; charset=utf-8';
const signaturePad = dirname(createRequire(import.meta.url).resolve('signature_pad'));

/** The looks of the page, and what it can do besides when there is a script. */
export const style = assetOf('portal.css', 'text/css; charset=utf-8');
export const script = assetOf('portal.js', javascript);
/** The library in which somebody signs, and what the page does with it. */
export const signatureScript = assetOf('signature_pad.umd.min.js', javascript, signaturePad);
export const signScript = assetOf('sign.js', javascript);
/** What pages with files do besides. */
export const sendingScript = assetOf('sending.js', javascript);
