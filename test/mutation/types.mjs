/**
 * Which mutants the compiler refuses. Each becomes a file of its own beside its source, in a copy of the libraries, so that
 * one run of the compiler looks at them all.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { typeOptions } from './config.mjs';
import { top } from './mutants.mjs';

/** The native compiler: it looks at 7,000 mutants in 40 seconds of a core, where the other takes as many minutes. */
const compiler = join(top, 'node_modules/@typescript/native/bin/tsc');
/** What it writes about 7,000 files. */
const MOST_OUTPUT_BYTES = 1e9;

/** @returns the ids of those that it refuses */
export function refusedByTypes(mutants, folder) {
  const copy = join(folder, 'types');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ['libs', 'package.json', 'tsconfig.json']) {
    cpSync(join(top, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'));
  const files = mutants.map((mutant) => write(mutant, copy));
  const compilerOptions = { ...typeOptions, noEmit: true };
  const config = { extends: './tsconfig.json', compilerOptions, include: [], files };
  writeFileSync(join(copy, 'tsconfig.mutants.json'), JSON.stringify(config));
  const args = [compiler, '-p', 'tsconfig.mutants.json', '--pretty', 'false'];
  const { stdout, status, error } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT_BYTES,
  });
  const refused = new Set([...(stdout ?? '').matchAll(/mutant-(\d+)\.ts\(/g)].map(([, id]) => id));
  if (error !== undefined || (status !== 0 && refused.size === 0)) throw error ?? new Error(stdout);
  rmSync(copy, { recursive: true, force: true });
  return refused;
}

function write({ id, file, start, end, replacement }, copy) {
  const text = readFileSync(join(top, file), 'utf8');
  const place = `${dirname(file)}/mutant-${id}.ts`;
  writeFileSync(join(copy, place), `${text.slice(0, start)}${replacement}${text.slice(end)}`);
  return place;
}
