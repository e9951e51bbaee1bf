import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { accomplices, obedient, violations } from './planted-imports.js';
import { repository, runTool, withTree } from './temporary-tree.js';

const folders = ['libs', 'apps', 'workflows', 'activities', 'infra', 'test', 'bench'];

interface Found {
  readonly from: string;
  readonly rule: { readonly name: string };
}

interface Configuration {
  readonly default: { readonly forbidden: readonly { readonly name: string; readonly comment: string }[] };
}

async function cruise(files: Readonly<Record<string, string>>): Promise<readonly Found[]> {
  return await withTree(files, async (folder) => {
    const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders];
    const output = await runTool(folder, 'dependency-cruiser/bin/dependency-cruise.mjs', args);
    return (JSON.parse(output) as { summary: { violations: Found[] } }).summary.violations;
  });
}

describe('the import rules', () => {
  let rules: Configuration['default']['forbidden'] = [];
  let found: readonly Found[] = [];

  beforeAll(async () => {
    rules = ((await import(join(repository, '.dependency-cruiser.mjs'))) as Configuration).default.forbidden;
    const bad = Object.fromEntries(Object.values(violations).map((one) => [one.file, one.source]));
    found = await cruise({ ...obedient, ...bad, ...accomplices });
  }, 60_000);

  it('are sentences, and each has a planted violation', () => {
    expect(rules.filter((rule) => !/^.{20,}\.$/.test(rule.comment)).map((rule) => rule.name)).toEqual([]);
    expect(Object.keys(violations).sort()).toEqual(rules.map((rule) => rule.name).sort());
  });

  it.each(Object.entries(violations))('%s bites', (rule, { file }) => {
    expect(found.filter((one) => one.from === file).map((one) => one.rule.name)).toContain(rule);
  });

  it('find nothing in an obedient tree', async () => {
    expect(await cruise(obedient)).toEqual([]);
  }, 60_000);

  it('are explained in docs/rules.md', async () => {
    const document = await readFile(join(repository, 'docs/rules.md'), 'utf8');
    expect(rules.map((rule) => rule.name).filter((name) => !document.includes(`\`${name}\``))).toEqual([]);
  });
});
