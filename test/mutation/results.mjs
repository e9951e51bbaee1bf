/** What is known of each mutant, kept between runs in `.maplebridge/mutation`, a line each. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, top } from './mutants.mjs';
import { stages } from './stages.mjs';

export const folder = join(top, '.maplebridge/mutation');
const path = join(folder, 'results.jsonl');

/**
 * A refused mutant stays refused as long as its file is the same, a caught one as long as the spec that caught it is too,
 * and one that a stage left alive is tried by it again as soon as anything that the stage stands on has changed.
 */
export class Results {
  #known = new Map();

  constructor() {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(path)) return;
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) this.#remember(JSON.parse(line));
  }

  /** `isRefused` by the compiler, undefined where nobody has asked. */
  isRefused({ key }) {
    return this.#known.get(key)?.isRefused;
  }

  /** True for a mutant that no stage has caught and this one has not tried. */
  isOpen(mutant, stage) {
    return this.caughtBy(mutant) === null && this.#triedBy(mutant, stage) === undefined;
  }

  /** `{ spec, title }` of the test that caught it, null if none did. */
  caughtBy(mutant) {
    for (const stage of stages) {
      const tried = this.#triedBy(mutant, stage);
      if (tried?.caughtBy) return tried.caughtBy;
    }
    return null;
  }

  keepRefused({ key }, isRefused) {
    this.#keep({ key, isRefused });
  }

  /** @param caughtBy null: the stage leaves it alive */
  keepTried({ key }, stage, caughtBy) {
    this.#keep({ key, [stage.name]: { caughtBy, since: sinceOf(stage, caughtBy) } });
  }

  /** What a stage said of it, if that still holds. */
  #triedBy({ key }, stage) {
    const tried = this.#known.get(key)?.[stage.name];
    return tried?.since === sinceOf(stage, tried?.caughtBy ?? null) ? tried : undefined;
  }

  #keep(result) {
    this.#remember(result);
    appendFileSync(path, `${JSON.stringify(result)}\n`);
  }

  #remember(result) {
    this.#known.set(result.key, { ...this.#known.get(result.key), ...result });
  }
}

const sinceOf = (stage, caughtBy) => (caughtBy === null ? stage.world : digestOf(caughtBy.spec));

const digests = new Map();

function digestOf(spec) {
  const place = join(top, spec);
  if (!digests.has(spec)) digests.set(spec, existsSync(place) ? digest(readFileSync(place, 'utf8')) : 'gone');
  return digests.get(spec);
}
