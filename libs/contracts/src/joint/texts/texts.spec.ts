import { describe, expect, it } from '@jest/globals';
import { jointKind, jointWords, type JointPhase } from '#libs/joint';
import type { FactContract, FactData } from '../../fact.js';
import type { Sentence } from '../../sentences/sentence.js';
import { commands, joint, phases } from '../head.js';
import { consequences, failures, steps } from './consequences.js';
import { facts } from './facts.js';
import { part } from './part.js';
import { words } from './words.js';

const named = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/gu)]
    .map(([, name]) => name)
    .sort()
    .join();
const sentences: readonly Sentence[] = [
  ...[phases, commands, consequences, steps, failures].flatMap((one) => Object.values<Sentence>(one)),
  ...Object.values<FactContract>(facts).flatMap(({ said, variants = [] }) => [said, ...variants]),
  ...Object.values(words).flatMap((values) => Object.values<Sentence>(values)),
  ...[part.noted.said, part.ended.said, part.parentKnows.said],
];
// What the platform and its courses ask for is nobody's button.
const courses = [
  'open',
  'countAnswers',
  'noteAdmitted',
  'dropBarred',
  'dropUntold',
  'draw',
  'close',
  'noteHeard',
  'noteMediationSettled',
  'release',
  'passMoment',
];

describe('what is said of a joint mediation', () => {
  it('has words for its commands, phases, duties and values, and for no others', () => {
    const own = Object.keys(jointKind.decide).filter((name) => !courses.includes(name));
    expect(Object.keys(commands).sort()).toEqual(own.sort());
    expect(Object.keys(consequences).sort()).toEqual(own.sort());
    const all: Readonly<Record<JointPhase, Sentence>> = phases;
    expect(Object.keys(all)).toHaveLength(6);
    const acts = Object.values(joint.duties).flatMap((one) => one.acts);
    expect(acts.filter((act) => !Object.hasOwn(commands, act))).toEqual([]);
    const values = Object.keys(jointWords).map((field) => [
      field,
      Object.keys(words[field as keyof typeof jointWords]),
    ]);
    expect(Object.fromEntries(values)).toEqual(jointWords);
  });

  it('names the same in both languages', () => {
    expect(sentences.filter(({ zh, en }) => zh === '' || en === '' || named(zh) !== named(en))).toEqual([]);
  });

  it('says of a fact what the fact holds', () => {
    const names = { ruleOf: String, rungOf: String, dueOf: String, officeOf: String, said: ({ zh }: Sentence) => zh };
    const lacking = Object.entries<FactContract>(facts).flatMap(([type, fact]) => {
      const { data = {} } = jointKind.examples.find((one) => one.type === type) ?? {};
      const of = data as FactData;
      const held = Object.keys({ ...of, ...fact.values?.(of, names) });
      return named(fact.said.en)
        .split(',')
        .filter((name) => name !== '' && !held.includes(name));
    });
    expect(lacking).toEqual([]);
  });

  it('names every office and counts everybody of a list', () => {
    const names = {
      ruleOf: String,
      rungOf: String,
      dueOf: String,
      officeOf: (id: unknown) => `<${String(id)}>`,
      said: ({ en }: Sentence) => en,
    };
    const said: Readonly<Record<string, FactContract>> = facts;
    const members = [{ office: 'a' }, { office: 'b' }];
    expect(said['leadProposed']?.values?.({ members }, names)).toEqual({ offices: '<a>, <b>' });
    const drawn = { candidates: ['x', 'y'], excluded: [] };
    expect(said['drawFrozen']?.values?.(drawn, names)).toEqual({ listed: '2', out: '0' });
  });
});
