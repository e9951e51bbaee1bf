import { describe, expect, it } from '@jest/globals';
import { incidentCodes, incidentKind, incidentWords, type IncidentPhase } from '#libs/incident';
import type { Sentence } from '../../sentences/sentence.js';
import { commands, incident, phases } from '../head.js';
import { codes } from './codes.js';
import { consequences } from './consequences.js';
import { facts } from './facts.js';
import { words } from './words.js';
import { examples } from '../../../../../test/examples/incident.js';

const named = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/gu)]
    .map(([, name]) => name)
    .sort()
    .join();
const sentences: readonly Sentence[] = [
  ...[codes, phases, commands, consequences].flatMap((one) => Object.values<Sentence>(one)),
  ...Object.values(facts).map(({ said }) => said),
  ...Object.values(words).flatMap((values) => Object.values<Sentence>(values)),
];

describe('what is said of an incident', () => {
  it('has words for its refusals, commands, phases and values, and for no others', () => {
    expect(Object.keys(codes).sort()).toEqual([...incidentCodes].sort());
    const own = Object.keys(incidentKind.decide).filter((name) => !['open', 'passMoment'].includes(name));
    expect(Object.keys(commands).sort()).toEqual(own.sort());
    expect(Object.keys(consequences).sort()).toEqual(own.sort());
    const all: Readonly<Record<IncidentPhase, Sentence>> = phases;
    expect(Object.keys(all)).toHaveLength(3);
    expect(
      Object.values(incident.duties)
        .flatMap(({ acts }) => acts)
        .filter((act) => !Object.hasOwn(commands, act)),
    ).toEqual([]);
    const values = Object.entries(words).map(([field, one]) => [field, Object.keys(one)]);
    expect(Object.fromEntries(values)).toEqual(incidentWords);
  });

  it('names the same in both languages', () => {
    expect(sentences.filter(({ zh, en }) => zh === '' || en === '' || named(zh) !== named(en))).toEqual([]);
  });

  it('says of a fact what the fact holds', () => {
    const lacking = Object.entries(facts).flatMap(([type, { said }]) => {
      const held = Object.keys(examples.find((one) => one.type === type)?.data ?? {});
      return named(said.en)
        .split(',')
        .filter((name) => name !== '' && !held.includes(name));
    });
    expect(lacking).toEqual([]);
  });
});
