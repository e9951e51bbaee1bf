import { describe, expect, it } from '@jest/globals';
import { cadenceKind, cadenceWords, type CadencePhase } from '#libs/cadence';
import { holdTexts, plainNames } from '../../../../../test/support/held-texts.js';
import type { FactContract, FactData } from '../../fact.js';
import type { Sentence } from '../../sentences/sentence.js';
import { cadence } from '../head.js';
import { facts } from './facts.js';
import { texts } from './texts.js';

const head = cadence satisfies { readonly phases: Readonly<Record<CadencePhase, Sentence>> };

describe('what is said of recurring work', () => {
  holdTexts({
    ...{ kind: cadenceKind, values: cadenceWords, head, texts, phases: 3 },
    others: ['open', 'count', 'noteNext', 'passMoment'],
  });

  const sentence = (type: keyof typeof facts, data: FactData): string => {
    const fact: FactContract = facts[type];
    const values = fact.values?.(data, plainNames) ?? {};
    const { en } = fact.variants?.find(({ fits }) => fits(data, [])) ?? fact.said;
    return en.replaceAll(/\{(\w+)\}/gu, (_whole, name: string) => values[name] ?? '');
  };

  it('says that somebody has filed, and nothing of what or how much', () => {
    for (const cases of [['a', 'b'], []]) expect(sentence('filed', { debtor: 'v1', cases })).toBe('v1 has filed.');
  });

  it('says whether somebody is missing, and how many', () => {
    expect(sentence('closed', { missing: [] })).toBe('All have done it.');
    expect(sentence('closed', { missing: [{}, {}] })).toContain('2 are missing');
    expect(sentence('alarmed', { missing: [{}] })).toContain('1 have not');
  });

  it('says which period begins', () => {
    const period = { key: '2026Q4', from: '2026-10-01', until: '2026-12-31' };
    expect(sentence('opened', { period, debtors: [{}] })).toBe(
      'Period 2026Q4 begins (2026-10-01 to 2026-12-31); 1 owe something in it.',
    );
  });
});
