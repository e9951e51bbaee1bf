// Hooks of `from-sources.mjs`: `./clock.js` is `clock.ts`, and types are taken out.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export async function resolve(specifier, context, next) {
  const { parentURL } = context;
  if (/^\.{1,2}\/.*\.js$/u.test(specifier) && parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/js$/u, 'ts'), parentURL);
    if (existsSync(source)) return { url: source.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: await compiled(fileURLToPath(url)), shortCircuit: true };
}

/** A thread begins anew with each file that it draws: what one of the run has compiled is there for the others. */
async function compiled(filename) {
  const text = await readFile(filename, 'utf8');
  const folder = process.env.TEST_KEPT_FOLDER;
  if (folder === undefined) return await compile(filename, text);
  const name = createHash('sha256').update(filename).update(text).digest('hex');
  const kept = join(folder, `${name}.mjs`);
  if (existsSync(kept)) return await readFile(kept, 'utf8');
  const code = await compile(filename, text);
  const draft = `${kept}.${String(process.pid)}.${String(performance.now())}`;
  await writeFile(draft, code);
  await rename(draft, kept);
  return code;
}

async function compile(filename, text) {
  const { transform } = await import('@swc/core');
  const { code } = await transform(text, {
    filename,
    jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  return code;
}
