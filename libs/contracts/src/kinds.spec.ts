import { describe, expect, it } from '@jest/globals';
import type * as z from 'zod';
import { commandsUnder } from './bulk.js';
import type { Documents } from './document.js';
import type { FactContract } from './fact.js';
import type { KindHead } from './kind-head.js';
import type { KindTexts } from './kind-contract.js';
import { allContracts, heads, kindNames } from './registry.js';
import { errorSentences } from './sentences/index.js';
import { factTypes, fieldText } from './sentences/kinds.js';
import type { Sentence } from './sentences/sentence.js';

const contracts = await allContracts();

/** Every sentence of a fact with its variants. */
const sentencesOf = ({ said, variants = [], word }: FactContract): Sentence[] => [
  said,
  ...variants,
  ...(word === undefined ? [] : [word]),
];

/** Every text of a kind, by where it stands. */
function everyText({ facts, documents, part, words, ...flat }: KindTexts): [string, Sentence][] {
  const plain = Object.entries(flat).flatMap(([section, texts]) =>
    Object.entries(texts).map(([name, text]) => [`${section}.${name}`, text] as [string, Sentence]),
  );
  const ofFacts = Object.entries({ ...facts, ...part }).flatMap(([type, fact]) =>
    sentencesOf(fact).map((text) => [`facts.${type}`, text] as [string, Sentence]),
  );
  const ofWords = Object.entries(words).flatMap(([field, values]) =>
    Object.entries(values).map(([value, text]) => [`words.${field}.${value}`, text] as [string, Sentence]),
  );
  const ofDocuments = Object.entries(documents).flatMap(([type, { name, parts = {} }]) =>
    [name, ...Object.values(parts)].map((text) => [`documents.${type}`, text] as [string, Sentence]),
  );
  return [...plain, ...ofFacts, ...ofDocuments, ...ofWords];
}

/** Names of the fields of a body, those of a group among them. */
function fieldsIn(shape: Readonly<Record<string, z.core.$ZodType>>): string[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    let inner = schema;
    for (let of = inner; 'innerType' in of._zod.def; inner = of) of = of._zod.def.innerType as z.core.$ZodType;
    const { shape: group } = inner._zod.def as { shape?: Readonly<Record<string, z.core.$ZodType>> };
    return group === undefined ? [name] : fieldsIn(group);
  });
}

describe.each(kindNames)('the contract of a %s', (kind) => {
  const head = heads[kind];
  const { bulk, commands, list, texts } = contracts[kind];

  it('is about the kind that its head names, and has the same commands', () => {
    expect(head.kind).toBe(kind);
    expect(Object.keys(commands)).toEqual(Object.keys(head.commands));
    expect(Object.values(commands).map(({ summary }) => summary)).toEqual(Object.values(head.commands));
  });

  it('reminds of facts that it has', () => {
    const { reminders = {} }: KindHead = head;
    expect(Object.keys(reminders).filter((fact) => !factTypes(kind).includes(fact))).toEqual([]);
  });

  it('names commands, duties and documents that it has where it points at them', () => {
    const { duties, drafts = [] }: KindHead = head;
    const waited = Object.values(duties).flatMap(({ waitsFor }) => (waitsFor === undefined ? [] : [waitsFor]));
    const documents: Documents = texts.documents;
    const issued = Object.values(documents).flatMap(({ draftOf }) => (draftOf === undefined ? [] : [draftOf]));
    const isMissing = (names: readonly string[], of: object): string[] => names.filter((name) => !(name in of));
    expect([isMissing(drafts, commands), isMissing(waited, duties), isMissing(issued, documents)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('lets a draft be over by facts that it has', () => {
    const documents: Documents = texts.documents;
    const overBy = Object.values(documents).flatMap(({ overBy: by = {} }) => Object.keys(by));
    expect(overBy.filter((type) => !(type in texts.facts))).toEqual([]);
  });

  it('has a duty asked for by facts that it has', () => {
    const { duties }: KindHead = head;
    const askedBy = Object.values(duties).flatMap(({ askedBy: type }) => type ?? []);
    expect(askedBy.filter((type) => !(type in texts.facts))).toEqual([]);
  });

  it('says of each of them whether it is given on many cases at once', () => {
    expect(Object.keys(bulk).sort()).toEqual(Object.keys(commands).sort());
    // What has a person's statement or a paper of its own needs words that are true of one matter alone.
    for (const command of commandsUnder(bulk, 'together')) expect(commands[command]?.persons ?? []).toEqual([]);
  });

  it('meets every duty by commands that it has', () => {
    const acts = Object.values(head.duties).flatMap((duty) => [...duty.acts]);
    expect(acts.filter((command) => !Object.hasOwn(commands, command))).toEqual([]);
    expect(Object.entries(head.duties).filter(([, { acts: ways }]) => ways.length === 0)).toEqual([]);
  });

  it('names every field of every command, and says nothing of others', () => {
    for (const [command, { body }] of Object.entries(commands)) {
      const fields = fieldsIn(body.shape).filter((name) => name !== 'seenVersion');
      const unnamed = fields.filter((field) =>
        ['zh', 'en'].some((language) => fieldText(kind, field, language as 'zh', command) === null),
      );
      expect([command, unnamed]).toEqual([command, []]);
    }
    const ofCommands = [...Object.keys(texts.fields).filter((name) => name.includes('.')), ...Object.keys(texts.hints)];
    const strangers = ofCommands.filter((name) => {
      const [command = '', field = ''] = name.split('.');
      return commands[command] === undefined || !fieldsIn(commands[command].body.shape).includes(field);
    });
    expect(strangers).toEqual([]);
    expect(Object.keys(texts.consequences).filter((name) => !Object.hasOwn(commands, name))).toEqual([]);
  });

  it('lets sentences depend on facts of its own alone', () => {
    const facts: readonly [string, FactContract][] = Object.entries({ ...texts.facts, ...texts.part });
    const known = new Set([...Object.keys(texts.facts), 'parentKnows']);
    const unknown = facts.flatMap(([, { dependsOn = [] }]) => dependsOn.filter((type) => !known.has(type)));
    expect(unknown).toEqual([]);
  });

  it('says everything in both languages, each with the punctuation of its own', () => {
    const all = [...everyText(texts), ...Object.entries(head.phases), ...Object.entries(head.commands)];
    const isHalf = ({ zh }: Sentence): boolean => /\p{Script=Han}[,;:()?]|[,;()?]\p{Script=Han}/u.test(zh);
    const named = (text: string): string =>
      [...text.matchAll(/\{(\w+)\}/g)]
        .map(([, name]) => name)
        .sort()
        .join();
    expect(all.filter(([, text]) => isHalf(text)).map(([name]) => name)).toEqual([]);
    expect(all.filter(([, { zh, en }]) => zh.trim() === '' || en.trim() === '').map(([name]) => name)).toEqual([]);
    expect(all.filter(([, { zh, en }]) => named(zh) !== named(en)).map(([name]) => name)).toEqual([]);
    expect(all.filter(([, { en }]) => /\p{Script=Han}/u.test(en)).map(([name]) => name)).toEqual([]);
  });

  it('lists its refusals under its own name', () => {
    expect(Object.keys(texts.codes).filter((code) => !code.startsWith(`${kind}.`))).toEqual([]);
    expect(Object.keys(errorSentences())).toEqual(expect.arrayContaining(Object.keys(texts.codes)));
  });

  it('holds every filter of its list against a column that is there, and orders it by an instant', () => {
    const compared = Object.entries(list.filters).filter(([, { operator }]) => operator !== 'custom');
    const missing = compared.filter(([name, { column }]) => !Object.hasOwn(list.columns, column ?? name));
    expect(missing.map(([name]) => name)).toEqual([]);
    expect(list.columns[list.order]?.type).toBe('instant');
  });
});

describe('the kinds together', () => {
  it('have addresses and letters of their own', () => {
    const of = (field: 'address' | 'numberMark') => Object.values(heads).map((head) => head[field]);
    expect(new Set(of('address')).size).toBe(kindNames.length);
    // Kinds whose cases are numbered after their parent have none.
    const marks = of('numberMark').filter((mark) => mark !== null);
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks).not.toContain('');
  });
});
