import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseRulePack } from '#libs/rules';
import { openApiText } from '../../apps/api/src/openapi-document.js';
import type { Shot } from '../browser/screens/shots.js';
import type { SmallCounty } from '../browser/screens/small-county.js';
import { lawPage, shippedRules } from '../documents/law.js';
import type { ApiDocument, Documents } from './faces.js';
import { kindsListed } from './faces.js';
import { placesOf, type Places } from './places.js';

/** Whatever a shot asks a county for is there: only its addresses are looked at. */
const anyCounty: unknown = new Proxy(() => '', {
  get: (_target, name) => (name === Symbol.toPrimitive ? () => 'any' : anyCounty),
});

async function shotsOf({ shots }: Places): Promise<readonly string[]> {
  if (!existsSync(shots)) return [];
  const module = (await import(pathToFileURL(resolve(shots)).href)) as { shots(county: SmallCounty): Shot[] };
  return module.shots(anyCounty as SmallCounty).map(({ address }) => address.split('?')[0] ?? '');
}

/** The documents as they stand in the checkout. */
export const writtenDocuments = (): Documents => ({
  api: JSON.parse(readFileSync(join('docs', 'openapi.json'), 'utf8')) as ApiDocument,
  lawPage: readFileSync(join('docs', 'law.md'), 'utf8'),
  shots: shotsOf,
});

/** The documents as they would be written for the kinds that are listed now. */
export async function freshDocuments(): Promise<Documents> {
  const shipped = shippedRules(process.cwd());
  const procedures = new Set(shipped.map(({ procedure }) => procedure));
  const more = kindsListed()
    .filter((kind) => !procedures.has(kind))
    .map((kind) => placesOf(kind).pack)
    .filter((file) => existsSync(file))
    .map((file) => parseRulePack(readFileSync(file, 'utf8')));
  return {
    api: JSON.parse(await openApiText()) as ApiDocument,
    lawPage: lawPage([...shipped, ...more]),
    shots: shotsOf,
  };
}
