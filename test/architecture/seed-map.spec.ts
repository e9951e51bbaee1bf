import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repository } from './temporary-tree.js';

const read = (): Promise<string> => readFile(join(repository, 'docs/seed-map.md'), 'utf8');

const readRows = async () =>
  [...(await read()).matchAll(/^\| S-(\d{3}) +\|([^|]*)\|([^|]*)\|([^|]*)\|$/gmu)].map(
    ([, number, chinese = '', english = '', where = '']) => ({ number: Number(number), chinese, english, where }),
  );

/** The numbers that the page says there are: `S-001 to S-029, …`. */
async function readNumbers(): Promise<readonly number[]> {
  const ranges = [...(await read()).matchAll(/S-(\d{3}) to S-(\d{3})/gu)].map(
    ([, from, to]) => [Number(from), Number(to)] as const,
  );
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
}

/** What a heading is linked by. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');

describe('the map of the inventory', () => {
  it('has a row for every number, once and in order', async () => {
    const numbers = await readNumbers();
    expect(numbers).toHaveLength(173);
    expect((await readRows()).map(({ number }) => number)).toEqual(numbers);
  });

  it('says of each, by its name in both languages, where it is or why it is not', async () => {
    const unsaid = (await readRows()).filter(({ chinese, english, where }) => {
      const isThere = /\]\([^)]+\)/u.test(where) || where.includes('**later**');
      const isNot = /\*\*(?:declined|not software)\*\*: .{5}/u.test(where);
      return !/\p{Script=Han}|\d/u.test(chinese) || !/[a-z]/iu.test(english) || !(isThere || isNot);
    });
    expect(unsaid).toEqual([]);
  });

  it('leads to files and headings that are there', async () => {
    const links = (await readRows()).flatMap(({ number, where }) =>
      [...where.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/gu)].map(([, file = '', anchor]) => ({ number, file, anchor })),
    );
    const dead: string[] = [];
    for (const { number, file, anchor } of links) {
      const path = join(repository, 'docs', file);
      const text = existsSync(path) ? await readFile(path, 'utf8') : null;
      const headings = (text ?? '').split('\n').flatMap((line) => /^#+ (.+)$/u.exec(line)?.[1] ?? []);
      const isThere = text !== null && (anchor === undefined || headings.map(anchorOf).includes(anchor));
      if (!isThere) dead.push(`S-${String(number)}: ${file}#${anchor ?? ''}`);
    }
    expect(links.length).toBeGreaterThan(100);
    expect(dead).toEqual([]);
  });
});
