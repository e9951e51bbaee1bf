import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { clean, planted } from './planted-lint.js';
import { runTool, withTree } from './temporary-tree.js';

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

describe('the habits that lint holds', () => {
  let results: ReadonlyMap<string, readonly (string | null)[]> = new Map();

  beforeAll(async () => {
    const bad = Object.fromEntries(Object.values(planted).map((one) => [one.file, one.source]));
    results = await withTree({ ...clean, ...bad }, async (folder) => {
      const output = await runTool(folder, 'eslint/bin/eslint.js', ['--format', 'json', 'apps', 'libs', 'workflows']);
      const found = JSON.parse(output) as Result[];
      return new Map(
        found.map((one) => [one.filePath.slice(join(folder, '/').length), one.messages.map((m) => m.ruleId)]),
      );
    });
  }, 60_000);

  it.each(Object.entries(planted))('%s is found', (sentence, { file }) => {
    const rule = /\(([^()]+)\)$/.exec(sentence)?.[1];
    expect(results.get(file)?.map(String)).toContain(rule);
  });

  it.each(Object.keys(clean))('%s is left in peace', (file) => {
    expect(results.get(file)).toEqual([]);
  });
});
