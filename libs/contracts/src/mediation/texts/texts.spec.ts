import { describe, expect, it } from '@jest/globals';
import { mediationCodes, mediationKind, mediationWords, type MediationPhase } from '#libs/mediation';
import { partyCommandNames } from '#libs/kind';
import type { Sentence } from '../../sentences/sentence.js';
import { commands, mediation, phases } from '../head.js';
import { contract } from '../contract.js';
import { codes } from './codes.js';
import { consequences } from './consequences.js';
import { facts } from './facts.js';
import { words } from './words.js';
import { examples } from '../../../../../test/examples/mediation.js';

const named = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/gu)]
    .map(([, name]) => name)
    .sort()
    .join();
const sentences: readonly Sentence[] = [
  ...Object.values(codes),
  ...Object.values(facts).map(({ said }) => said),
  ...Object.values(phases),
  ...Object.values(commands),
  ...Object.values(consequences),
  ...Object.values(words).flatMap((values) => Object.values<Sentence>(values)),
];

describe('what is said of a mediation', () => {
  it('says whose seal is on an agreement, and by which office an answer was led', () => {
    const [ofOrgan] = facts.sealed.variants;
    expect([ofOrgan.fits({ lead: 'dept-water' }), ofOrgan.fits({})]).toEqual([true, false]);
    expect([facts.sealed.said.zh, ofOrgan.zh].map((zh) => zh.includes('人民调解委员会'))).toEqual([true, false]);
    expect(contract.officeFields).toContain('lead');
  });

  it('has a sentence for each of its refusals, and none for others', () => {
    expect(Object.keys(codes).sort()).toEqual([...mediationCodes].sort());
  });

  it('has a label for every command that a person may give', () => {
    const own = Object.keys(mediationKind.decide).filter(
      (name) =>
        ![
          ...['open', 'passMoment', 'moveDate', 'noteOver', 'notePetitionTold', 'talkApart', 'reportIncident'],
          ...['mediateJointly', 'carryMembers', 'hearWish', 'endVisits', 'followDays'],
        ].includes(name),
    );
    expect(Object.keys(commands).sort()).toEqual(own.sort());
    expect(
      Object.values(mediation.duties)
        .flatMap(({ acts }) => acts)
        .filter((act) => !Object.hasOwn(commands, act)),
    ).toEqual([]);
  });

  it('has a name for every phase', () => {
    const names: Readonly<Record<MediationPhase, Sentence>> = phases;
    expect(Object.keys(names)).toHaveLength(8);
  });

  it('says what each command means in law, but of those that every kind with parties has', () => {
    const own = Object.keys(commands).filter((name) => !partyCommandNames.some((one) => one === name));
    expect(Object.keys(consequences).sort()).toEqual(own.sort());
  });

  it('has a word for every value of its lists, and no other', () => {
    const said = Object.fromEntries(
      Object.keys(mediationWords).map((field) => [field, Object.keys(words[field as keyof typeof words])]),
    );
    expect(said).toEqual(
      Object.fromEntries(Object.entries(mediationWords).map(([field, values]) => [field, [...values]])),
    );
  });

  it('names the same in both languages', () => {
    expect(sentences.filter(({ zh, en }) => named(zh) !== named(en))).toEqual([]);
    expect(sentences.filter(({ zh, en }) => zh === '' || en === '')).toEqual([]);
  });

  it('says of a fact what the fact holds', () => {
    const lacking = Object.entries(facts).flatMap(([type, { said }]) => {
      const example = examples.find((one) => one.type === type);
      const held = Object.keys(example?.data ?? {});
      return named(said.en)
        .split(',')
        .filter((name) => name !== '' && !held.includes(name))
        .map((name) => `${type}.${name}`);
    });
    expect(lacking).toEqual([]);
  });
});
