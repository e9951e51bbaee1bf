import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { configurationPage, environmentExample } from '../../infra/documents/configuration.js';
import { repository } from './temporary-tree.js';

const read = (name: string): Promise<string> => readFile(join(repository, name), 'utf8');

describe('the page of all configuration', () => {
  it('is fresh; `npm run docs:config` writes it', async () => {
    expect(await read('docs/configuration.md')).toBe(configurationPage());
    expect(await read('.env.example')).toBe(environmentExample());
  });

  it('says of every variable what it means', () => {
    const rows = configurationPage()
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => /^\| `[A-Z_]+` \|\s*\|/.test(row))).toEqual([]);
  });
});
