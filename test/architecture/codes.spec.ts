import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allContracts, errorSentences, generalWord, kindNames } from '#libs/contracts';
import { kindsToCome } from '../../infra/kind-names.mjs';
import { repository } from './temporary-tree.js';

await allContracts();
// Of a kind that is in no list yet, no contract is loaded.
const toCome = kindsToCome.map(async (kind) => {
  const path = join(repository, 'libs', 'contracts', 'src', kind, 'texts', 'codes.ts');
  return ((await import(path)) as { readonly codes: ReturnType<typeof errorSentences> }).codes;
});
const codesToCome = Object.assign({}, ...(await Promise.all(toCome))) as ReturnType<typeof errorSentences>;
const sources = execFileSync('git', ['ls-files', '-z', '*.ts'], { cwd: repository, encoding: 'utf8' })
  .split('\0')
  .filter((name) => /^(libs|apps|activities|workflows)\//.test(name) && !name.endsWith('spec.ts'))
  .map((name) => ({ name, text: readFileSync(join(repository, name), 'utf8') }));

/** Codes of a kind, as its library lists them for its law. */
const listedCodes = (): string[] =>
  sources.flatMap(({ text }) =>
    [...text.matchAll(/export const \w+Codes = \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/'([a-z_-]+\.[a-z_]+)'/g)].map(([, code = '']) => code),
    ),
  );

/** Codes as they are thrown, or stand in the code of the mechanism that throws them. */
function writtenCodes(): { name: string; code: string }[] {
  const thrown = /new DomainError\(\s*'(?:invalid|forbidden|not_found|conflict|unavailable)',\s*'([^']+)'/g;
  const ofMechanism = /'((?:account|calendar|docket|office|persistence|rules|temporal)\.[a-z]+(?:_[a-z0-9]+)*)'/g;
  return sources
    .filter(({ name }) => !name.startsWith('apps/web/') && !name.startsWith('libs/contracts/'))
    .flatMap(({ name, text }) =>
      [...text.matchAll(thrown), ...text.matchAll(ofMechanism)].map(([, code = '']) => ({ name, code })),
    );
}

describe('the codes of errors (ERR1)', () => {
  it('have a sentence in both languages, wherever one is written', () => {
    const written = writtenCodes();
    expect(new Set(written.map(({ code }) => code)).size).toBeGreaterThan(60);
    const codes = [...written, ...listedCodes().map((code) => ({ name: 'its kind', code }))];
    const sentences = { ...errorSentences(), ...codesToCome };
    const untranslated = codes.filter(({ code }) => {
      const sentence = sentences[code];
      return !sentence?.zh || !sentence.en;
    });
    expect(untranslated.map(({ name, code }) => `${code} in ${name}`)).toEqual([]);
  });

  it('of a kind are listed in its library', () => {
    const listed = listedCodes();
    const ofKinds = writtenCodes().filter(({ code }) => kindNames.some((kind) => code.startsWith(`${kind}.`)));
    expect(ofKinds.filter(({ code }) => !listed.includes(code))).toEqual([]);
  });

  it('are <capability>.<what_is_wrong>', () => {
    const wellFormed = /^[a-z-]+\.[a-z]+(_[a-z0-9]+)*$/;
    expect(Object.keys(errorSentences()).filter((code) => !wellFormed.test(code))).toEqual([]);
  });
});

describe('the codes of packs', () => {
  it.each(['starts', 'jurisdiction'] as const)('have a word in both languages: %s', (field) => {
    const where = ['libs/*/packs/*.json', 'libs/county/files/*.json'];
    const packs = execFileSync('git', ['ls-files', '-z', ...where], { cwd: repository, encoding: 'utf8' });
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
