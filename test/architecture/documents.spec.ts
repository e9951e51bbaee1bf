import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { configurationPage, environmentExample } from '../documents/configuration.js';
import { lawPage, shippedRules } from '../documents/law.js';
import { numberedClocks, type NumberedClock } from '../documents/mediation-clocks.js';
import { mediationVectors } from '../documents/mediation-vectors.js';
import { readCitations } from '#libs/rules';
import { mediationNeeds } from '#libs/mediation';
import { usedRules } from '../documents/origins.js';
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

// What opens clocks, without the list of it (`rules.ts`).
const lawSources = ['libs/petition/src/*.ts', 'libs/supervision/src/*.ts', ':!*.spec.ts', ':!*/rules.ts'];

describe('the page of periods, ladder and permissions', () => {
  it('is fresh; `npm run docs:law` writes it', async () => {
    expect(await read('docs/law.md')).toBe(lawPage(shippedRules(repository)));
  });

  it('marks as used what the sources of the law name, and nothing else', async () => {
    const packs = shippedRules(repository);
    const sources = execFileSync('git', ['grep', '-hoE', "'(XF|DB)-[A-Z0-9 XF-]+'", '--', ...lawSources], {
      cwd: repository,
      encoding: 'utf8',
    });
    const named = new Set(sources.match(/(?:XF|DB)-[A-Z0-9]+/g));
    const petition = Object.values(packs.find(({ id }) => id === 'petition.CN')?.clocks ?? {});
    const lengthening = petition.flatMap(({ extension }) => (extension === null ? [] : [extension.rule]));
    for (const rule of lengthening) named.add(rule);
    const inPetitions = petition.map(({ id }) => id);
    const used = packs.flatMap((pack) => [...usedRules(pack)]);
    expect(inPetitions.filter((id) => named.has(id)).sort()).toEqual(
      inPetitions.filter((id) => used.includes(id)).sort(),
    );
    expect(used).toContain('XF-11');
    expect(used).not.toContain('XF-12');
  });
});

describe('the documents', () => {
  const pages = execFileSync('git', ['ls-files', '-z', '*.md'], { cwd: repository, encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(repository, name)));

  it('link to what is there', async () => {
    const broken: string[] = [];
    for (const page of pages) {
      for (const [, target = ''] of (await read(page)).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
        const isOutside = /^[a-z]+:/.test(target);
        if (!isOutside && !existsSync(join(repository, dirname(page), target))) broken.push(`${page}: ${target}`);
      }
    }
    expect(pages.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  it('name only scripts that exist', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
    const unknown: string[] = [];
    for (const page of pages) {
      for (const [, script = ''] of (await read(page)).matchAll(/npm run ([a-z][a-z:-]*)/g)) {
        if (!(script in scripts)) unknown.push(`${page}: npm run ${script}`);
      }
    }
    expect(unknown).toEqual([]);
  });
});

describe('the clocks of mediation', () => {
  const clocks = Object.entries<NumberedClock>(numberedClocks);
  const numbers = [...range(1, 20), ...range(30, 37), ...range(40, 48)].map((n) => `RM-${String(n).padStart(2, '0')}`);

  it('are told by every number, and cite places that their law has', () => {
    expect(clocks.map(([id]) => id)).toEqual(numbers);
    expect(clocks.filter(([, { article }]) => readCitations(article) === null).map(([id]) => id)).toEqual([]);
  });

  it('run by a rule of the pack, are held by a test that is there, or say whose they are', async () => {
    const lacking = await Promise.all(
      clocks.map(async ([id, { rules = [], held, why }]) => {
        if (rules.some((rule) => !mediationNeeds.clocks.includes(rule))) return [`${id}: no such rule`];
        if (held !== undefined && !(await read(held[0])).includes(held[1]))
          return [`${id}: ${held[0]} has no such test`];
        return rules.length > 0 || held !== undefined || why !== undefined ? [] : [`${id}: nothing is said`];
      }),
    );
    expect(lacking.flat()).toEqual([]);
  });

  it('have a date that was counted by hand for every rule that runs', () => {
    const counted = new Set<string>(Object.values(mediationVectors).map(({ rule }) => rule));
    expect(mediationNeeds.clocks.filter((rule) => !counted.has(rule))).toEqual(['RM-18']);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
