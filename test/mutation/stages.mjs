/**
 * What mutants are tried against: the unit specs in memory, and then, for those that are alive after them, the specs on
 * PostgreSQL that concern their library.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import globalSetup from '../support/global-setup.mjs';
import globalTeardown from '../support/global-teardown.mjs';
import { libraries, onPostgres } from './config.mjs';
import { digest, filesOf, libraryOf, top } from './mutants.mjs';

const groundIn = (folder) =>
  readdirSync(join(top, folder), { recursive: true })
    .filter((path) => /\.(?:ts|json|sql)$/u.test(path) && !path.endsWith('spec.ts'))
    .sort()
    .map((path) => `${folder}/${path}`);

const digestOf = (paths) => digest(...paths.map((path) => readFileSync(join(top, path), 'utf8')));

/** @param ground files that the specs stand on */
function stage(specs, ground, more) {
  const under = digestOf(ground);
  return {
    ...more,
    specs,
    /** Digest of all that a test of the stage stands on. */
    world: digest(under, digestOf(specs)),
    /** The same for one spec. */
    worldOf: (spec) => digest(under, digestOf([spec])),
  };
}

const support = groundIn('test/support');

const unitSpecs = filesOf(libraries).filter((path) => path.endsWith('.spec.ts'));

export const stages = [
  stage(unitSpecs, [...libraries.flatMap(groundIn), ...support], {
    name: 'unit',
    specsFor: () => unitSpecs,
    isInOrder: false,
    withServers: (work) => work(),
  }),
  stage(
    [...new Set(Object.values(onPostgres).flat())],
    [...['libs', 'apps', 'activities'].flatMap(groundIn), ...support],
    {
      name: 'PostgreSQL',
      specsFor: (file) => onPostgres[libraryOf(file)] ?? [],
      // These tests go on where the one before them left their database.
      isInOrder: true,
      withServers: withPostgres,
    },
  ),
];

/** One server for all mutants; every spec makes a database of its own in it. */
async function withPostgres(work) {
  await globalSetup();
  try {
    await work();
  } finally {
    await globalTeardown();
  }
}
