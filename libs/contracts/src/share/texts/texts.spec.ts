import { describe, expect, it } from '@jest/globals';
import { shareKind, shareWords, type SharePhase } from '#libs/share';
import type { FactContract, FactData } from '../../fact.js';
import type { Sentence } from '../../sentences/sentence.js';
import { commands, phases, share } from '../head.js';
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
const courses = ['open', 'owePosition', 'loseLead', 'finish', 'release', 'passMoment'];

describe('what is said of a share', () => {
  it('has words for its commands, phases, duties and values, and for no others', () => {
    const own = Object.keys(shareKind.decide).filter((name) => !courses.includes(name));
    expect(Object.keys(commands).sort()).toEqual(own.sort());
    expect(Object.keys(texts.consequences).sort()).toEqual(own.sort());
    const all: Readonly<Record<SharePhase, Sentence>> = phases;
    expect(Object.keys(all)).toHaveLength(5);
    const acts = Object.values(share.duties).flatMap((one) => one.acts);
    expect(acts.filter((act) => !Object.hasOwn(commands, act))).toEqual([]);
    const values = Object.keys(shareWords).map((field) => [
      field,
      Object.keys(words[field as keyof typeof shareWords]),
    ]);
    expect(Object.fromEntries(values)).toEqual(shareWords);
  });

  it('names the same in both languages', () => {
    expect(sentences.filter(({ zh, en }) => zh === '' || en === '' || named(zh) !== named(en))).toEqual([]);
  });

  it('says of a fact what the fact holds', () => {
    const lacking = Object.entries<FactContract>(facts).flatMap(([type, fact]) => {
      const { data = {} } = shareKind.examples.find((one) => one.type === type) ?? {};
      const of = data as FactData;
      const held = Object.keys({ ...of, ...fact.values?.(of, names) });
      return named(fact.said.en)
        .split(',')
        .filter((name) => name !== '' && !held.includes(name));
    });
    expect(lacking).toEqual([]);
  });

  it('tells its joint mediation each of its causes in a sentence of its own', () => {
    const said = (cause: string) => part.noted.variants?.find(({ fits }) => fits({ cause }, []))?.en;
    const causes = ['asked/1', 'confirmed/1', 'objected/2', 'owed/1', 'unled/1', 'position/3', 'finish', 'release'];
    expect(new Set(causes.map(said)).size).toBe(causes.length);
    expect(causes.map(said)).not.toContain(undefined);
    expect(part.noted.values?.({ name: 'm4', cause: 'position/3' }, names)).toEqual({ member: 'm4', which: '3' });
  });
});
