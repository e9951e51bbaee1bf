import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { initialsOf } from '../../apps/api/src/office/initials.js';
import { repository } from './temporary-tree.js';

const textOf = (name: string): string => readFileSync(join(repository, name), 'utf8');
const pairsIn = (text: string, line: RegExp): Record<string, string> =>
  Object.fromEntries([...text.matchAll(line)].map(([, name = '', value = '']) => [name, value]));

describe('the initials of pages', () => {
  it('are those of their titles as the server reads them', () => {
    const wanted = ['apps/web/src/*messages.ts', 'apps/web/src/*/pages.ts'];
    const files = execFileSync('git', ['ls-files', ...wanted], { cwd: repository, encoding: 'utf8' });
    const texts = files.split('\n').filter(Boolean).map(textOf).join('\n');
    const titles = {
      ...pairsIn(texts, /'([a-z]+)\.title': \{ zh: '([^']+)'/g),
      ...pairsIn(texts, /kindPages\('([a-z]+)', \{\s+title: \{ zh: '([^']+)'/g),
    };
    const initials = pairsIn(textOf('apps/web/src/frame/page-initials.ts'), /^ {2}([a-z]+): '([a-z]+)'/gmu);
    expect(Object.keys(initials).length).toBeGreaterThan(10);
    for (const [page, letters] of Object.entries(initials)) {
      expect([page, letters]).toEqual([page, initialsOf(titles[page] ?? '')]);
    }
  });
});
