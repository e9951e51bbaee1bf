import { beforeAll, describe, expect, it } from '@jest/globals';
import { clean, planted } from './planted-lint.js';
import { runTool, withTree } from './temporary-tree.js';

/** One finding of oxlint: `code` is `plugin(rule)`; an exception that excepts nothing has none. */
interface Finding {
  readonly filename: string;
  readonly code?: string;
}

/** The rules that were broken, by file. */
function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const { filename, code = 'unused-directive' } of findings) {
    files.set(filename, [...(files.get(filename) ?? []), code.replace(/\((.+)\)$/, '/$1')]);
  }
  return files;
}

describe('the habits that lint holds', () => {
  let results: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(async () => {
    const bad = Object.fromEntries(Object.values(planted).map((one) => [one.file, one.source]));
    results = await withTree({ ...clean, ...bad }, async (folder) => {
      const options = ['-c', 'oxlint.config.mjs', '--format', 'json', 'apps', 'infra', 'libs', 'workflows'];
      const output = await runTool(folder, 'oxlint/bin/oxlint', options);
      return byFile((JSON.parse(output) as { diagnostics: Finding[] }).diagnostics);
    });
  }, 60_000);

  it.each(Object.entries(planted))('%s is found', (sentence, { file }) => {
    const rule = /\(([^()]+)\)$/.exec(sentence)?.[1];
    expect(results.get(file)).toContain(rule);
  });

  it.each(Object.keys(clean))('%s is left in peace', (file) => {
    expect(results.get(file)).toBeUndefined();
  });
});
