/** What is known of each mutant, kept between runs in `.maplebridge/mutation`, a line each. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, top } from './mutants.mjs';

export const folder = join(top, '.maplebridge/mutation');
const path = join(folder, 'results.jsonl');

/**
 * A refused mutant stays refused as long as its file is the same, a caught one as long as the spec that caught it is too,
 * and one that nobody caught is tried again as soon as anything has changed.
 */
export class Results {
  #known = new Map();

  /** @param world digest of all sources and specs */
  constructor(world) {
    this.world = world;
    mkdirSync(folder, { recursive: true });
    if (!existsSync(path)) return;
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const result = JSON.parse(line);
      this.#known.set(result.key, { ...this.#known.get(result.key), ...result });
    }
  }

  /** `isRefused` by the compiler, undefined where nobody has asked. */
  isRefused({ key }) {
    return this.#known.get(key)?.isRefused;
  }

  /** `{ spec, title }` of the test that caught it, null if none did, undefined where it must be tried. */
  caughtBy({ key }) {
    const known = this.#known.get(key);
    if (known?.caughtBy === undefined) return undefined;
    const since = known.caughtBy === null ? this.world : digestOf(known.caughtBy.spec);
    return known.since === since ? known.caughtBy : undefined;
  }

  keepRefused({ key }, isRefused) {
    this.#keep({ key, isRefused });
  }

  keepCaught({ key }, caughtBy) {
    this.#keep({ key, caughtBy, since: caughtBy === null ? this.world : digestOf(caughtBy.spec) });
  }

  #keep(result) {
    this.#known.set(result.key, { ...this.#known.get(result.key), ...result });
    appendFileSync(path, `${JSON.stringify(result)}\n`);
  }
}

const digestOf = (spec) => {
  const place = join(top, spec);
  return existsSync(place) ? digest(readFileSync(place, 'utf8')) : 'gone';
};
