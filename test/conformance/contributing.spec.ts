import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lists } from './places.js';

const page = readFileSync('CONTRIBUTING.md', 'utf8').split('## A new kind, step by step')[1] ?? '';
const quoted = [...page.matchAll(/`([^`]+)`/gu)].map(([, text = '']) => text);

describe('the page on a new kind', () => {
  it('names examples that are there', () => {
    const examples = quoted.filter((text) => text.startsWith('test/tiny'));
    expect(examples.length).toBeGreaterThan(8);
    expect(examples.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names places that the kinds of the product have', () => {
    const places = quoted.filter((text) => text.includes('<kind>') && !text.startsWith('activities/'));
    const missing = places.flatMap((place) =>
      ['petition', 'supervision']
        .map((kind) => place.replace('<kind>', kind))
        .filter((path) => path.includes('/') && !existsSync(path)),
    );
    expect(missing).toEqual([]);
  });

  it('names the files that take a line of some kinds', () => {
    const files = ['libs/persistence/src/migrations/index.ts', 'apps/api/src/api.module.ts'];
    expect(files.filter((file) => quoted.includes(file) && existsSync(file))).toEqual(files);
  });

  it('names every list, with the one line that the tiny kind has in it', () => {
    for (const [name, file] of Object.entries(lists)) {
      const [whole, line, ...more] = readFileSync(`test/tiny/lists/${name}.ts`, 'utf8').trim().split('\n');
      expect([whole, more]).toEqual([`export * from '../../../${file.replace(/\.ts$/u, '.js')}';`, []]);
      const row = page.split('\n').find((text) => text.startsWith(`| \`${file}\``));
      expect(row).toContain(`\`${line ?? ''}\``);
    }
    expect(Object.keys(lists)).toHaveLength(5);
  });
});
