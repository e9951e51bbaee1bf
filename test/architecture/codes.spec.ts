import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allContracts, errorSentences, generalWord } from '#libs/contracts';
import { repository } from './temporary-tree.js';

await allContracts();
const sources = execFileSync('git', ['ls-files', '-z', '*.ts'], { cwd: repository, encoding: 'utf8' })
  .split('\0')
  .filter((name) => /^(libs|apps|activities|workflows)\//.test(name) && !name.endsWith('spec.ts'))
  .map((name) => ({ name, text: readFileSync(join(repository, name), 'utf8') }));

/** What stands in each library's `<capability>Codes`. */
function declaredCodes(): { name: string; code: string }[] {
  return sources.flatMap(({ name, text }) =>
    [...text.matchAll(/export const \w+Codes = \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/'([a-z_-]+\.[a-z_]+)'/g)].map(([, code = '']) => ({ name, code })),
    ),
  );
}

/** Codes as they are thrown, where they are written out. */
function thrownCodes(): { name: string; code: string }[] {
  const thrown = /new DomainError\(\s*'(?:invalid|forbidden|not_found|conflict|unavailable)',\s*'([^']+)'/g;
  return sources.flatMap(({ name, text }) => [...text.matchAll(thrown)].map(([, code = '']) => ({ name, code })));
}

describe('the codes of errors (ERR1)', () => {
  it('are listed where they are thrown', () => {
    const declared = new Set(declaredCodes().map(({ code }) => code));
    expect(declared.size).toBeGreaterThan(40);
    const unlisted = thrownCodes().filter(({ code }) => !declared.has(code));
    expect(unlisted.map(({ name, code }) => `${code} in ${name}`)).toEqual([]);
  });

  it('have a sentence in both languages', () => {
    const untranslated = declaredCodes().filter(({ code }) => {
      const sentence = errorSentences()[code];
      return !sentence?.zh || !sentence.en;
    });
    expect(untranslated.map(({ code }) => code)).toEqual([]);
  });

  it('are <capability>.<what_is_wrong>', () => {
    const wellFormed = /^[a-z-]+\.[a-z]+(_[a-z0-9]+)*$/;
    expect(declaredCodes().filter(({ code }) => !wellFormed.test(code))).toEqual([]);
  });
});

describe('the codes of packs', () => {
  it.each(['starts', 'jurisdiction'] as const)('have a word in both languages: %s', (field) => {
    const packs = execFileSync('git', ['ls-files', '-z', 'libs/*/packs/*.json'], { cwd: repository, encoding: 'utf8' });
    const texts = packs
      .split('\0')
      .flatMap((name) => (name === '' ? [] : readFileSync(join(repository, name), 'utf8')));
    const codes = texts.flatMap((text) =>
      [...text.matchAll(new RegExp(`"${field}": "([^"]+)"`, 'g'))].map((of) => of[1]),
    );
    expect(new Set(codes).size).toBeGreaterThan(2);
    const isWordless = (code = '') =>
      generalWord(field, code, 'zh') === code || generalWord(field, code, 'en') === code;
    expect(codes.filter(isWordless)).toEqual([]);
  });
});
