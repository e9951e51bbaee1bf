import { describe, expect, it } from '@jest/globals';
import { nationalForms, revisitKind, revisitWords, type RevisitPhase } from '#libs/revisit';
import type { FactContract, FactData } from '../../fact.js';
import type { Sentence } from '../../sentences/sentence.js';
import { commands, phases, revisit } from '../head.js';
import { facts } from './facts.js';
import { part } from './part.js';
import { texts } from './texts.js';
import { words } from './words.js';

const named = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/gu)]
    .map(([, name]) => name)
    .sort()
    .join();
const names = { ruleOf: String, rungOf: String, dueOf: String, officeOf: String, said: ({ en }: Sentence) => en };
const sentences: readonly Sentence[] = [
  ...[phases, commands, texts.consequences, texts.steps, texts.failures, texts.hints, texts.fields].flatMap((one) =>
    Object.values<Sentence>(one),
  ),
  ...Object.values<FactContract>(facts).flatMap(({ said, variants = [] }) => [said, ...variants]),
  ...Object.values(words).flatMap((values) => Object.values<Sentence>(values)),
  ...[part.noted.said, ...(part.noted.variants ?? []), part.ended.said, part.parentKnows.said],
];
// Of courses, and of a party on its own page.
const others = [
  ...['open', 'freezeCandidates', 'draw', 'close', 'drawCallBack', 'release', 'passMoment'],
  ...['confirmAnswer', 'noteWish'],
];

describe('what is said of a revisit', () => {
  it('has words for its commands, phases, duties and values, and for no others', () => {
    const own = Object.keys(revisitKind.decide).filter((name) => !others.includes(name));
    expect(Object.keys(commands).sort()).toEqual(own.sort());
    expect(Object.keys(texts.consequences).sort()).toEqual(own.sort());
    const all: Readonly<Record<RevisitPhase, Sentence>> = phases;
    expect(Object.keys(all)).toHaveLength(5);
    const acts = Object.values(revisit.duties).flatMap((one) => one.acts);
    expect(acts.filter((act) => !Object.hasOwn(commands, act))).toEqual([]);
    const values = Object.keys(revisitWords).map((field) => [
      field,
      Object.keys(words[field as keyof typeof revisitWords]),
    ]);
    expect(Object.fromEntries(values)).toEqual(revisitWords);
  });

  it('has a word for every choice of its forms', () => {
    const choices = Object.values(nationalForms).flatMap(({ questions }) => questions.flatMap((one) => one.choices));
    expect(Object.keys(words.choice).sort()).toEqual([...new Set(choices)].sort());
  });

  it('names the same in both languages', () => {
    expect(sentences.filter(({ zh, en }) => zh === '' || en === '' || named(zh) !== named(en))).toEqual([]);
  });

  it('says of a fact what the fact holds', () => {
    const lacking = Object.entries<FactContract>(facts).flatMap(([type, fact]) => {
      const { data = {} } = revisitKind.examples.find((one) => one.type === type) ?? {};
      const of = data as FactData;
      const held = Object.keys({ ...of, ...fact.values?.(of, names) });
      return named(fact.said.en)
        .split(',')
        .filter((name) => name !== '' && !held.includes(name));
    });
    expect(lacking).toEqual([]);
  });

  it('tells its matter each of its causes in a sentence of its own', () => {
    const said = (cause: string) => part.noted.variants?.find(({ fits }) => fits({ cause }, []))?.en;
    const causes = ['opened', 'not-performed/o1/p1', 'content/p1', 'rebound/p1', 'unwanted/p1/0', 'wanted/p1/2'];
    expect(new Set(causes.map(said)).size).toBe(causes.length);
    expect(causes.map(said)).not.toContain(undefined);
  });
});
