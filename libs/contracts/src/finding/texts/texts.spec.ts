import { describe, expect, it } from '@jest/globals';
import { findingKind, findingWords, type FindingPhase } from '#libs/finding';
import { holdTexts, plainNames } from '../../../../../test/support/held-texts.js';
import type { FactContract, FactData } from '../../fact.js';
import type { Sentence } from '../../sentences/sentence.js';
import { finding } from '../head.js';
import { facts } from './facts.js';
import { part } from './part.js';
import { words as ofTours } from '../../inspection/texts/words.js';
import { texts } from './texts.js';
import { words } from './words.js';

const head = finding satisfies { readonly phases: Readonly<Record<FindingPhase, Sentence>> };

describe('what is said of a finding', () => {
  holdTexts({
    ...{ kind: findingKind, values: findingWords, head, texts, phases: 7 },
    others: ['open', 'noteSimilar', 'noteMembers', 'passMoment'],
  });

  const sentence = (fact: FactContract, data: FactData): string => {
    const values = fact.values?.(data, plainNames) ?? {};
    const { en } = fact.variants?.find(({ fits }) => fits(data, [])) ?? fact.said;
    return en.replaceAll(
      /\{(\w+)\}/gu,
      (_whole, name: string) => values[name] ?? (data[name] as string | undefined) ?? '',
    );
  };

  it('says whether it is repeated', () => {
    expect(sentence(facts.served, { earlier: [] })).toBe('It is put to its office.');
    expect(sentence(facts.served, { earlier: [{}, {}] })).toContain('2 times');
  });

  it('says what a ruling came to, and by when it is mended where it stands', () => {
    expect(sentence(facts.ruled, { as: 'withdrawn', mendBy: null })).toBe('Ruled on: withdrawn.');
    expect(sentence(facts.ruled, { as: 'upheld', mendBy: '2026-10-09' })).toContain(
      'upheld; to be mended by 2026-10-09',
    );
  });

  it('says whether a second visit has found it mended', () => {
    expect(sentence(facts.visitedAgain, { on: '2026-10-09', isMended: true })).toContain('it is mended');
    expect(sentence(facts.visitedAgain, { on: '2026-10-09', isMended: false, until: '2026-11-09' })).toContain(
      'is to be by 2026-11-09',
    );
  });

  it('grades it in the words of the tour that has found it', () => {
    expect(words.grade).toEqual(ofTours.grade);
  });

  it('tells the inspection of each by its number', () => {
    expect(sentence(part.noted, { name: 'f3', cause: 'carried/2027Q1' })).toBe('Finding 3 is carried over to 2027Q1.');
    expect(sentence(part.noted, { name: 'f3', cause: 'ruled/changed' })).toContain('changed');
    expect(sentence(part.ended, { outcome: 'mended' })).toBe('A finding has ended: mended.');
  });
});
