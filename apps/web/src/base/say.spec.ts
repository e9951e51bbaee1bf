import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageId } from './texts.js';
import { sayIn } from './say.js';
import { textsNow } from './texts.js';

const sources = join(import.meta.dirname, '..');
const files = readdirSync(sources, { recursive: true }).map(String);
await Promise.all(
  files
    .filter((name) => name.endsWith('.messages.ts'))
    .map(async (name): Promise<unknown> => import(join(sources, name))),
);

/** A number for each value that a text names: it fits all that a text can ask for. */
const valuesOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name], at) => [name ?? '', at + 1]));

describe('a text with its values', () => {
  it.each(['zh', 'en'] as const)('is what the library of ICU messages makes of it, every one in %s', (language) => {
    const say = sayIn(language);
    for (const [id, text] of Object.entries(textsNow())) {
      const values = valuesOf(text[language]);
      const asIcu = new IntlMessageFormat(text[language], language, {}, { ignoreTag: true }).format(values);
      expect([id, say(id as MessageId, values)]).toEqual([id, asIcu]);
    }
  });

  it('counts in English', () => {
    expect([1, 2].map((n) => sayIn('en')('word.days', { n }))).toEqual(['1 day', '2 days']);
  });

  it('shows the place of a value that nobody gave', () => {
    expect(sayIn('zh')('word.days')).toBe('{n} 天');
  });

  it('goes on without the value of a plural, and reports it', () => {
    const reported: unknown[] = [];
    globalThis.reportError = (error) => void reported.push(error);
    expect(sayIn('en')('word.days')).toContain('day');
    expect(reported).toHaveLength(1);
  });
});
