/**
 * Tries the product on other releases of Node: of each, a clone of the last commit with an install of its own, built,
 * tested and started by it. The releases come from the npm registry and are kept in the cache of the checkout.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const top = join(import.meta.dirname, '..');

// What runs on Node itself: not the linters, nor what a browser shows.
const rings = [['unit'], ['replay'], ['conformance'], ['integration'], ['e2e', 'start']];

/** The oldest release that is allowed, and the one of the images. */
function releases() {
  const { engines } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
  const image = readFileSync(join(top, 'infra', 'images', 'Dockerfile'), 'utf8');
  return [engines.node.replace(/[^\d.]/gu, ''), /^FROM node:(\d+)/mu.exec(image)[1]];
}

/**
 * @param {readonly string[]} wanted releases as npm takes them (`24`, `20.19.0`); none: the oldest and the images'
 * @returns passed and failed rings of all of them
 */
export async function tryOnNode(wanted) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const release of wanted.length > 0 ? wanted : releases()) {
    const folder = await mkdtemp(join(tmpdir(), `maplebridge-node-${release}-`));
    try {
      // As root, PostgreSQL runs as another user, who has to pass through to its program.
      await chmod(folder, 0o755);
      const path = `${await binFolder(release)}${delimiter}${process.env.PATH}`;
      await must('git', ['clone', '--quiet', top, folder]);
      for (const ring of rings) {
        console.log(`\n--- Node ${release}: ${ring.join(' ')}`);
        const code = await run('node', ['test/run.mjs', ...ring], { cwd: folder, env: { ...process.env, PATH: path } });
        total[code === 0 ? 'passed' : 'failed'] += 1;
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return total;
}

/** The folder of `node` of a release, installed once. */
async function binFolder(release) {
  const cache = join(top, '.maplebridge', 'node', release);
  const bin = join(cache, 'node_modules', 'node', 'bin');
  if (!existsSync(join(bin, 'node'))) {
    await must('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', cache, `node@${release}`]);
  }
  return bin;
}

async function must(program, args) {
  const code = await run(program, args);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}`);
}

function run(program, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}
