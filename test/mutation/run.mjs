/**
 * Holds the tests of the law and of the record: changes both in thousands of small ways and counts how many of them some
 * test catches. By hand and before a release; a run that was stopped goes on where it was.
 *
 *   npm run mutate                            every library
 *   npm run mutate -- libs/rules libs/kind    some of them
 *   npm run mutate -- --sample 300 --seed 1   so many of all, drawn by a seed
 *   npm run mutate -- --workers 2             as many processes
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LEAST_SCORE } from './config.mjs';
import { digest, makeMutants } from './mutants.mjs';
import { planner } from './plan.mjs';
import { report } from './report.mjs';
import { folder, Results } from './results.mjs';
import { Runner } from './runner.mjs';
import { stages } from './stages.mjs';
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

/** Which test of a stage passes which mutant. */
async function coversOf(stage, filesPath) {
  const path = join(folder, `covers-${stage.name}.json`);
  const kept = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const runner = new Runner(filesPath);
  for (const spec of stage.specs) {
    const since = stage.worldOf(spec);
    if (kept[spec]?.since === since) continue;
    const cover = await runner.cover(spec);
    for (const title of cover.failed) say(`left out, it fails without a mutant: ${title}`);
    if (stage.isInOrder && cover.failed.length > 0) throw new Error(`${spec} fails without a mutant`);
    kept[spec] = { since, cover };
    writeFileSync(path, JSON.stringify(kept));
  }
  runner.stop();
  return Object.fromEntries(stage.specs.map((spec) => [spec, kept[spec].cover]));
}

/** Tries mutants on the specs of a stage, as many at a time as there are to be processes. */
async function tryOn(stage, mutants, { results, filesPath }) {
  const planOf = planner(stage, await coversOf(stage, filesPath));
  const left = [...mutants];
  let tried = 0;
  const work = async () => {
    const runner = new Runner(filesPath);
    for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
      results.keepTried(mutant, stage, await runner.catches(mutant, planOf(mutant)));
      tried += 1;
      if (tried % 100 === 0) say(`${tried} tried, ${left.length} left`);
    }
    runner.stop();
  };
  await Promise.all(Array.from({ length: Number(values.workers) }, work));
}

async function main() {
  const results = new Results();
  const { files, mutants } = await makeMutants();
  const filesPath = join(folder, 'files.json');
  writeFileSync(filesPath, JSON.stringify(files));
  const wanted = wantedOf(mutants, results);
  for (const stage of stages) {
    const left = wanted.filter((mutant) => stage.specsFor(mutant.file).length > 0 && results.isOpen(mutant, stage));
    say(`${wanted.length} mutants, ${left.length} to be tried on ${stage.name}`);
    if (left.length > 0) await stage.withServers(() => tryOn(stage, left, { results, filesPath }));
  }
  const scores = report(wanted, results);
  process.exitCode = scores.every((score) => score >= LEAST_SCORE) ? 0 : 1;
}

await main();
