/**
 * Holds the tests of the law: changes it in thousands of small ways and counts how many of them some unit test catches.
 * By hand and before a release; a run that was stopped goes on where it was.
 *
 *   npm run mutate                            every library
 *   npm run mutate -- libs/rules libs/kind    some of them
 *   npm run mutate -- --sample 300 --seed 1   so many of all, drawn by a seed
 *   npm run mutate -- --workers 2             as many processes
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LEAST_SCORE, libraries } from './config.mjs';
import { digest, filesOf, makeMutants, top } from './mutants.mjs';
import { planner } from './plan.mjs';
import { report } from './report.mjs';
import { folder, Results } from './results.mjs';
import { Runner } from './runner.mjs';
import { refusedByTypes } from './types.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '1' },
  },
});

const say = (text) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);

/** Digest of all that a test stands on. */
function worldNow() {
  const support = readdirSync(join(top, 'test/support')).filter((name) => name.endsWith('.ts'));
  const paths = [...filesOf(libraries), ...support.sort().map((name) => `test/support/${name}`)];
  return digest(...paths.map((path) => readFileSync(join(top, path), 'utf8')));
}

/** The mutants that are asked for and that the compiler lets through. */
function wantedOf(mutants, results) {
  const isWanted = ({ file }) =>
    positionals.length === 0 || positionals.some((one) => `${file}/`.startsWith(`${one}/`));
  const wanted = mutants.filter(isWanted);
  const unknown = wanted.filter((mutant) => results.isRefused(mutant) === undefined);
  if (unknown.length > 0) {
    say(`the compiler looks at ${unknown.length} mutants`);
    const refused = refusedByTypes(unknown, folder);
    for (const mutant of unknown) results.keepRefused(mutant, refused.has(mutant.id));
  }
  const valid = wanted.filter((mutant) => results.isRefused(mutant) === false);
  if (values.sample === undefined) return valid;
  const drawn = valid.map((mutant) => ({ mutant, lot: digest(values.seed, mutant.key) }));
  drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1));
  return drawn.slice(0, Number(values.sample)).map(({ mutant }) => mutant);
}

/** Which test passes which mutant. */
async function coversOf(filesPath, world) {
  const path = join(folder, 'covers.json');
  const kept = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { world: null };
  if (kept.world === world) return kept.covers;
  const runner = new Runner(filesPath);
  const covers = {};
  for (const spec of filesOf(libraries).filter((one) => one.endsWith('.spec.ts'))) {
    covers[spec] = await runner.cover(spec);
    for (const title of covers[spec].failed) say(`left out, with few tries it fails: ${title}`);
  }
  runner.stop();
  writeFileSync(path, JSON.stringify({ world, covers }));
  return covers;
}

async function main() {
  const world = worldNow();
  const results = new Results(world);
  const { files, mutants } = await makeMutants();
  const filesPath = join(folder, 'files.json');
  writeFileSync(filesPath, JSON.stringify(files));
  const wanted = wantedOf(mutants, results);
  const left = wanted.filter((mutant) => results.caughtBy(mutant) === undefined);
  say(`${wanted.length} mutants, ${left.length} to be tried`);
  if (left.length > 0) {
    const planOf = planner(await coversOf(filesPath, world));
    let tried = 0;
    const work = async () => {
      const runner = new Runner(filesPath);
      for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
        const plan = planOf(mutant);
        results.keepCaught(mutant, plan.length === 0 ? null : await runner.catches(mutant, plan));
        tried += 1;
        if (tried % 100 === 0) say(`${tried} tried, ${left.length} left`);
      }
      runner.stop();
    };
    await Promise.all(Array.from({ length: Number(values.workers) }, work));
  }
  const scores = report(wanted, results);
  process.exitCode = scores.every((score) => score >= LEAST_SCORE) ? 0 : 1;
}

await main();
