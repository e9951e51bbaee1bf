/** Makes the mutants of a library's sources, all of them switched off in one copy of the code (mutant switching). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { ignorers, isMutated, libraries } from './config.mjs';

export const top = join(import.meta.dirname, '../..');

export const digest = (...texts) => createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);

/** The library in which a file lies: `libs/rules`. */
export const libraryOf = (path) => path.split('/').slice(0, 2).join('/');

/** The TypeScript files of libraries, as paths from the top. */
export const filesOf = (names) =>
  names.flatMap((name) =>
    readdirSync(join(top, name, 'src'), { recursive: true })
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .map((path) => `${name}/src/${path}`),
  );

const silent = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };

/**
 * Every library is instrumented, whatever is asked for: a mutant's number is its place among all, so that one run
 * continues another.
 *
 * @returns `files`, path → code with every mutant in it, and `mutants`: `{ id, key, file, line, column, original,
 *   replacement, mutator }`; `key` is the same as long as the file is
 */
export async function makeMutants() {
  const paths = filesOf(libraries).filter(isMutated);
  const sources = paths.map((name) => ({ name, mutate: true, content: readFileSync(join(top, name), 'utf8') }));
  const made = await new Instrumenter(silent).instrument(sources, { plugins: [], excludedMutations: [], ignorers });
  const contents = new Map(sources.map(({ name, content }) => [name, content]));
  const mutants = made.mutants
    .filter(({ status }) => status === undefined)
    .map((mutant) => describe(mutant, contents.get(mutant.fileName)));
  return { files: Object.fromEntries(made.files.map(({ name, content }) => [name, content])), mutants };
}

function describe({ id, fileName: file, location, mutatorName: mutator, replacement }, content) {
  const [start, end] = [offsetOf(content, location.start), offsetOf(content, location.end)];
  const key = digest(file, content, start, end, mutator, replacement);
  const original = content.slice(start, end);
  return { id, key, file, start, end, line: location.start.line + 1, original, replacement, mutator };
}

function offsetOf(content, { line, column }) {
  let offset = 0;
  for (let passed = 0; passed < line; passed += 1) offset = content.indexOf('\n', offset) + 1;
  return offset + column;
}
