import { describe, expect, it } from '@jest/globals';
import { obligationKind, obligationWords, type ObligationPhase } from '#libs/obligation';
import type { FactContract, FactData } from '../../fact.js';
import type { Sentence } from '../../sentences/sentence.js';
import { commands, obligation, phases } from '../head.js';
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
const courses = [
  ...['open', 'noteParties', 'noteBefore', 'noteConfirmation', 'noteUnperformed', 'replace', 'passMoment'],
];

describe('what is said of an obligation', () => {
  it('has words for its commands, phases, duties and values, and for no others', () => {
    const own = Object.keys(obligationKind.decide).filter((name) => !courses.includes(name));
    expect(Object.keys(commands).sort()).toEqual(own.sort());
    expect(Object.keys(texts.consequences).sort()).toEqual(own.sort());
    const all: Readonly<Record<ObligationPhase, Sentence>> = phases;
    expect(Object.keys(all)).toHaveLength(4);
    const acts = Object.values(obligation.duties).flatMap((one) => one.acts);
    expect(acts.filter((act) => !Object.hasOwn(commands, act))).toEqual([]);
    const values = Object.keys(obligationWords).map((field) => [
      field,
      Object.keys(words[field as keyof typeof obligationWords]),
    ]);
    expect(Object.fromEntries(values)).toEqual(obligationWords);
  });

  it('names the same in both languages', () => {
    expect(sentences.filter(({ zh, en }) => zh === '' || en === '' || named(zh) !== named(en))).toEqual([]);
  });

  it('says of a fact what the fact holds', () => {
    const lacking = Object.entries<FactContract>(facts).flatMap(([type, fact]) => {
      const { data = {} } = obligationKind.examples.find((one) => one.type === type) ?? {};
      const of = data as FactData;
      const held = Object.keys({ ...of, ...fact.values?.(of, names) });
      return named(fact.said.en)
        .split(',')
        .filter((name) => name !== '' && !held.includes(name));
    });
    expect(lacking).toEqual([]);
  });

  it('tells the case above each of its causes in a sentence of its own', () => {
    const said = (cause: string) => part.noted.variants?.find(({ fits }) => fits({ cause }, []))?.en;
    const causes = [
      ...['before/o1/performed', 'confirmation/1/asked', 'moved/1/2026-12-01', 'reopened/1', 'unperformed/1'],
      'replaced',
    ];
    expect(new Set(causes.map(said)).size).toBe(causes.length);
    expect(causes.map(said)).not.toContain(undefined);
    const moved = { name: 'o4', cause: 'moved/1/2026-12-01' };
    expect(part.noted.values?.(moved, names)).toEqual({ which: '4', until: '2026-12-01' });
  });

  it('says of a sum so many yuan, and of what is no money none', () => {
    const sentence = (type: keyof typeof facts, data: FactData) => {
      const fact: FactContract = facts[type];
      return (fact.variants?.find(({ fits }) => fits(data, [])) ?? fact.said).en;
    };
    expect(sentence('proved', { amountCents: 120_000 })).toContain('{sum}');
    expect(sentence('proved', { amountCents: null })).not.toContain('{sum}');
    expect(facts.proved.values?.({ amountCents: 120_050 }, names)).toEqual({ sum: '1,200.50' });
    expect(sentence('ended', { excessCents: 0 })).not.toContain('excess');
    expect(sentence('ended', { excessCents: 1 })).toContain('excess');
  });
});
