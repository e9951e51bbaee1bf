import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repository } from './temporary-tree.js';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

// Loaded by none of ours at runtime, and needed by what is.
const byOthers: Readonly<Record<string, string>> = {
  fastify: '@nestjs/platform-fastify; ours names its types, so both have one version',
  pg: 'typeorm, which loads the driver by its name',
  protobufjs: 'one version for all of @temporalio (docs/adr/0011)',
};

const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Manifest;

/** Packages that the sources of what ships load: the console ships as a bundle, and types are gone in it. */
function loaded(): Set<string> {
  const found = new Set<string>();
  for (const folder of ['apps/api', 'apps/cli', 'apps/worker', 'libs', 'workflows', 'activities']) {
    const files = readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /(?<!\.spec|\.d)\.[jt]s$/u.test(name))) {
      const source = readFileSync(join(repository, folder, file), 'utf8');
      for (const [, listed, called] of source.matchAll(specifier)) found.add(packageOf(listed ?? called ?? ''));
    }
  }
  return new Set([...found].filter((name) => name !== '' && !builtinModules.includes(name)));
}

// `import … from`, `export … from`, `import '…'`, `import('…')`, `require.resolve('…')`; never `import type`.
const specifier =
  /^(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s+)?'([^'.#][^']*)'|\b(?:import|resolve)\(\s*'([^'.#][^']*)'/gmu;

function packageOf(named: string): string {
  if (named.startsWith('node:')) return '';
  const [scope = '', name = ''] = named.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

describe('the packages that ship', () => {
  it('are those that the product loads, and no others', () => {
    const needed = [...loaded(), ...Object.keys(byOthers)].sort();
    expect(Object.keys(manifest.dependencies).sort()).toEqual(needed);
  });

  it('are not among what builds, starts and tests it on one machine', () => {
    const both = Object.keys(manifest.dependencies).filter((name) => Object.hasOwn(manifest.devDependencies, name));
    expect(both).toEqual([]);
  });

  it('stay in the image alone: everything else is pruned from it', () => {
    const image = readFileSync(join(repository, 'infra/images/Dockerfile'), 'utf8');
    expect(image).toMatch(/npm prune --omit=dev/u);
    expect(image).toMatch(/rm -rf dist\/infra dist\/test dist\/bench/u);
    expect(image.match(/^FROM node:\d+/gmu)).toEqual(['FROM node:24', 'FROM node:24']);
  });
});
