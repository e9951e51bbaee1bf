import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { receiptTexts } from '#contracts/petition';
import { textsNow } from './texts.js';

const sources = join(import.meta.dirname, '..');
const files = readdirSync(sources, { recursive: true }).map(String);
const found = files.filter((name) => name.endsWith('.messages.ts'));
// One after the other: they stand on the same modules, which Jest's loader cannot link for two at once.
for (const name of found) await import(join(sources, name));
const kinds = await import('#kinds/pages.js');
const messages = textsNow();
const variablesOf = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

// Texts that the petitioner's page says as well.
const shared: Readonly<Record<string, object>> = { receiptTexts };

function idsOf(file: string): string[] {
  const code = readFileSync(join(sources, file), 'utf8');
  const own = [...code.matchAll(/^ {2}['"]([\w.]+)['"]: \{/gm)].map(([, id]) => id ?? '');
  const taken = [...code.matchAll(/^ {2}\.\.\.(\w+),/gm)].flatMap(([, table]) =>
    Object.keys(shared[table ?? ''] ?? {}),
  );
  return [...own, ...taken];
}

/** Files of messages that a file imports, from the folder of all sources. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(sources, file), 'utf8').matchAll(/'(\.[^']*\.messages)\.js'/g)].map(([, path]) =>
    relative(sources, join(sources, dirname(file), `${path ?? ''}.ts`)),
  );

/** Names of texts in code, whole or put together: `'duty.title'`, `` `duty.group.${group}` ``. */
const namesIn = (code: string, ids: readonly string[]): string[] =>
  [...code.matchAll(/['"`]([a-zA-Z]\w*\.[\w.]*)(\$\{)?/g)].flatMap(([, name = '', more]) =>
    ids.filter((id) => id === name || (more !== undefined && id.startsWith(name))),
  );

describe('the texts of the console', () => {
  it('are in both languages, and name the same values', () => {
    for (const [id, { zh, en }] of Object.entries(messages)) {
      expect([id, zh.trim() !== '', en.trim() !== '']).toEqual([id, true, true]);
      expect([id, new Set(variablesOf(zh))]).toEqual([id, new Set(variablesOf(en))]);
    }
  });

  it('are Chinese in Chinese and not in English', () => {
    const withoutSigns = Object.entries(messages).filter(([, { zh }]) => /\p{L}/u.test(zh.replace(/\{[^}]*\}/g, '')));
    for (const [id, { zh, en }] of withoutSigns) {
      expect([id, /\p{Script=Han}/u.test(zh), /\p{Script=Han}/u.test(en)]).toEqual([id, true, false]);
    }
  });

  it('are gathered from every file of messages, no name twice', () => {
    const ids = [...found.flatMap(idsOf), ...Object.values(kinds).map(({ menu }) => menu.title)];
    expect([...ids].sort()).toEqual(Object.keys(messages).sort());
  });

  it('come with whatever says them: it imports their file, unless they are there from the first screen on', () => {
    const first = new Set(importsOf('base/texts.ts'));
    const homes = new Map(found.flatMap((file) => idsOf(file).map((id) => [id, file] as const)));
    const guilty = files
      .filter((name) => /\.tsx?$/.test(name) && !/\.(messages|spec)\.tsx?$/.test(name))
      .flatMap((name) => {
        const imported = new Set(importsOf(name));
        return namesIn(readFileSync(join(sources, name), 'utf8'), [...homes.keys()])
          .map((id) => homes.get(id) ?? '')
          .filter((home) => !first.has(home) && !imported.has(home))
          .map((home) => `${name} does not import ${home}`);
      });
    expect([...new Set(guilty)]).toEqual([]);
  });

  it('stand in no component: Chinese words are in files of messages and of words, and a kind’s title in its pages', () => {
    const allowed = /(\.messages|\.spec|deadline-words|dates|read-date|display-settings|display-button|pages)\.tsx?$/;
    const guilty = files
      .filter((name) => /\.tsx?$/.test(name) && !allowed.test(name))
      .filter((name) => {
        const code = readFileSync(join(sources, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
        return /\p{Script=Han}/u.test(code);
      });
    expect(guilty).toEqual([]);
  });
});
