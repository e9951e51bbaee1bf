/**
 * Runs the rings of tests, cheapest first, and adds them up. The last line is `N passed, N failed` (`, N skipped`).
 *
 *   node test/run.mjs                    everything that CI does
 *   node test/run.mjs check              what needs no server
 *   node test/run.mjs unit libs/rules    one ring, the rest goes to Jest
 *   node test/run.mjs on-node 24         the last commit on another Node: by hand only
 *   node test/run.mjs screens            every screen in every look and both languages: by hand only
 *   node test/run.mjs killed-long        mediations and files, killed at each step: by hand only
 *   node test/run.mjs chaos-long         200 petitions, every failpoint and hit: by hand only
 *   node test/run.mjs chaos-route        the whole way of a delivery, killed in each step: by hand only
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, say } from '../infra/prepare-checkout.mjs';
import { rings } from './rings.mjs';
import { runnable, withoutBuild } from './support/after-build.mjs';
import { slowness } from './support/machine-speed.mjs';

function heading(text) {
  console.log(`\n=== ${text} ${'='.repeat(Math.max(3, 90 - text.length))}`);
}

/** Which rings the first argument names, and what is left for Jest. */
function choose([wanted, ...more]) {
  const everyTime = rings.filter((ring) => !ring.isByHand);
  if (wanted === undefined) return { chosen: everyTime, more: [] };
  if (wanted === 'check') return { chosen: everyTime.filter((ring) => !ring.needsServer), more: [] };
  const chosen = rings.filter((ring) => ring.name === wanted);
  if (chosen.length === 0) {
    const names = ['check', ...rings.map((ring) => ring.name)].join(', ');
    console.error(`There is no ring "${wanted}". There are: ${names}`);
    process.exit(64);
  }
  const build = rings.filter((ring) => ring.name === 'build');
  return { chosen: chosen[0].needsBuild ? [...build, ...chosen] : chosen, more };
}

/** Runs one ring and times it. */
async function timed(ring, more, isAside) {
  const begun = performance.now();
  const result = await ring.run(more, isAside);
  return { ring, result, seconds: (performance.now() - begun) / 1000 };
}

/** How slow the machine was for these: the mean of just before and just after, when nothing of ours runs. */
async function weighed(runs) {
  const before = slowness();
  const done = await runs();
  const slow = (before + slowness()) / 2;
  return done.map((one) => ({ ...one, slow }));
}

/** What runs at one time: rings that may stand beside each other, or one alone. */
function stagesOf(chosen) {
  const stages = [];
  for (const ring of chosen) {
    const last = stages.at(-1);
    if (ring.beside !== undefined && last?.[0].beside === ring.beside) last.push(ring);
    else stages.push([ring]);
  }
  return stages;
}

function print(output) {
  if (output !== undefined) process.stdout.write(output);
}

// What runs servers waits for them a third of the time; what reads sources fills its core.
const lanesOf = { sources: availableParallelism(), servers: availableParallelism() + 1 };

/** Rings beside each other, the longest first; what each printed stands together. */
async function allAside(chosen) {
  const waiting = [...chosen].sort((a, b) => b.budget - a.budget);
  const done = [];
  const lane = async () => {
    for (let ring = waiting.shift(); ring !== undefined; ring = waiting.shift()) {
      const one = await timed(ring, [], true);
      heading(ring.title);
      print(one.result.output);
      done.push(one);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanesOf[chosen[0].beside], chosen.length) }, lane));
  return chosen.map((ring) => done.find((one) => one.ring === ring));
}

async function one(ring, more) {
  heading(ring.title);
  const done = await timed(ring, more, false);
  print(done.result.output);
  return [done];
}

const describe = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** A line of the table; a ring beyond its budget is said to be, and fails nothing: it may be the machine. */
function line({ ring, result, seconds, slow }) {
  const may = ring.budget * Math.max(1, slow);
  const times = `${seconds.toFixed(1).padStart(7)} s of ${may.toFixed(0).padStart(5)}`;
  const beyond = seconds > may ? `   OVER ITS BUDGET by ${(seconds - may).toFixed(0)} s` : '';
  return `${ring.title.padEnd(46)} ${times}   ${describe(result)}${beyond}`;
}

/** The table of rings with their seconds, and how slow the machine was meanwhile. */
function table(done) {
  const seconds = done.reduce((sum, one) => sum + one.seconds, 0);
  const slow = done.reduce((sum, one) => sum + one.slow * one.seconds, 0) / seconds;
  const machine = `This machine was ${slow.toFixed(1)} times as slow as that of the budgets; budgets are multiplied by that.`;
  return [...done.map(line), '', machine].join('\n');
}

/** What failed stands at the end once more: of a long log the end is what is read, and sometimes all that is kept. */
function sayFailures(done) {
  for (const { ring, result } of done) {
    for (const { name, message } of result.failures ?? []) {
      heading(`FAILED in ${ring.name}`);
      console.log(`${name}\n${message}`);
    }
  }
  for (const { ring, result } of done) {
    for (const name of result.unsteady ?? [])
      console.log(`\nPassed only at its second attempt, in ${ring.name}: ${name}`);
  }
}

/** Where rings keep for each other what takes them long to make (`support/kept-once.ts`); it goes with the run. */
function keepForEachOther() {
  const folder = mkdtempSync(join(tmpdir(), 'maplebridge-kept-'));
  // As root, PostgreSQL runs as another user, who has to pass through.
  chmodSync(folder, 0o755);
  process.env.TEST_KEPT_FOLDER = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

/** Which files failed, and how many tests in each: a ring that has no files stands for itself. */
function filesThatFailed(done) {
  const lines = done
    .filter(({ result }) => result.failed > 0)
    .flatMap(({ ring, result: { failures = [] } }) => {
      const files = [...new Set(failures.map(({ file }) => file))];
      const counted = files.map((one) => `${one}, ${failures.filter(({ file }) => file === one).length}`);
      return counted.length === 0 ? [`  ${ring.name}`] : counted.map((one) => `  ${ring.name}: ${one}`);
    });
  return lines.length === 0 ? '' : `Failed:\n${lines.join('\n')}\n\n`;
}

async function main() {
  const { chosen, more } = choose(process.argv.slice(2));
  let isCounted = false;
  // Whatever ends us before the sum, the last line says that this was no success.
  process.once('exit', () => isCounted || console.log('0 passed, 1 failed'));
  install(say);
  keepForEachOther();
  const begun = performance.now();
  const done = [];
  for (const whole of stagesOf(chosen)) {
    const stage = runnable(whole, done);
    done.push(...whole.filter((ring) => !stage.includes(ring)).map(withoutBuild));
    if (stage.length === 0) continue;
    done.push(...(await weighed(() => (stage.length > 1 ? allAside(stage) : one(stage[0], more)))));
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { result } of done) for (const key of Object.keys(total)) total[key] += result[key];
  isCounted = true;
  sayFailures(done);
  heading(`Summary of ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  console.log(`${table(done)}\n\n${filesThatFailed(done)}${describe(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
