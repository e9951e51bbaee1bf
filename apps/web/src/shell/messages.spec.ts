import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { petitionCommands, supervisionCommands } from '#libs/contracts';
import { fieldsOf, type Field } from '../command/fields-of.js';
import { messages } from './messages.js';

const sources = join(import.meta.dirname, '..');
const files = readdirSync(sources, { recursive: true }).map(String);
const variablesOf = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

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
    const found = files.filter((name) => name.endsWith('.messages.ts'));
    const texts = found.map((name) => readFileSync(join(sources, name), 'utf8'));
    const ids = texts.flatMap((text) => [...text.matchAll(/^ {2}['"]([\w.]+)['"]: \{/gm)].map(([, id]) => id));
    expect([...ids].sort()).toEqual(Object.keys(messages).sort());
  });

  it('stand in no component: Chinese words are in files of messages and of words alone', () => {
    const allowed = /(\.messages|\.spec|deadline-words|title-words|dates|read-date|display-settings)\.tsx?$/;
    const guilty = files
      .filter((name) => /\.tsx?$/.test(name) && !allowed.test(name))
      .filter((name) => {
        const code = readFileSync(join(sources, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
        return /\p{Script=Han}/u.test(code);
      });
    expect(guilty).toEqual([]);
  });

  it('name every field of every command', () => {
    const namesOf = (fields: readonly Field[]): string[] =>
      fields.flatMap((field) => (field.is === 'group' ? namesOf(field.fields) : [field.name]));
    const contracts = [...Object.values(petitionCommands), ...Object.values(supervisionCommands)];
    const names = new Set(contracts.flatMap((contract) => namesOf(fieldsOf(contract))));
    expect([...names].filter((name) => !Object.hasOwn(messages, `field.${name}`))).toEqual([]);
  });
});
