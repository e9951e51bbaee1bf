import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#libs/kernel';
import { commissioner, leader, second, TourInMemory } from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office, person, text } from '../../../test/support/law.js';
import { inspectionKind } from './kind.js';

const reasons = text('reasons');
const report = { report: text('report'), summary: text('summary') };
const clerk = person('bureau', 'petition-clerk', 'wei');

/** Everybody who answers for the bureau is of the group that has handed its report in. */
function submitted(): TourInMemory {
  const one = new TourInMemory().published().makes('v1', '2026-11-03').makes('v2', '2026-11-10');
  for (const visit of ['v1', 'v2']) one.act('settleVisit', { visit }, leader);
  return one.act('submitReport', report, leader);
}

const naming = (account: string, of = 'bureau', posts: readonly string[] = [of]) => ({
  ...{ account, office: office(of), reasons, heads: [leader.principal, second.principal] },
  posts: posts.map((one) => ({ account, office: office(one), until: null })),
});

describe('a report that nobody is left to weigh', () => {
  it('is adopted by whoever is named, and by nobody in that place', () => {
    const one = submitted();
    expect(one.refusal('adoptReport', {}, clerk).code).toBe('office.not_permitted');
    one.act('nameDecider', naming(clerk.principal), commissioner);
    const deputy = { ...clerk, principal: 'somebody', deputyFor: clerk.principal } as Actor;
    expect(one.refusal('adoptReport', {}, deputy).code).toBe('office.not_permitted');
    expect(one.refusal('adoptReport', {}, commissioner).code).toBe('inspection.for_decider');
    expect(one.refusal('returnReport', { reasons }, commissioner).code).toBe('inspection.for_decider');
    one.act('returnReport', { reasons }, clerk).act('submitReport', report, leader).act('adoptReport', {}, clerk);
    expect([one.state.end?.as, one.duties()]).toEqual(['reported', []]);
    expectCaseInvariants(one);
  });

  it('is picked for by nobody as long as one who answers for the office took no part', () => {
    const one = submitted();
    const free = { ...naming(clerk.principal), heads: [leader.principal, commissioner.principal] };
    for (const account of [clerk.principal, commissioner.principal]) {
      const code = one.refusal('nameDecider', { ...free, ...naming(account), heads: free.heads }, commissioner).code;
      expect(code).toBe('inspection.decider_needless');
    }
    // One who took no part has a post where somebody was, as whoever is named may not have.
    const there = { account: commissioner.principal, office: office('dept-housing'), until: null };
    const tied = { ...free, posts: [...free.posts, there] };
    expect(submitted().act('nameDecider', tied, commissioner).state.decider?.account).toBe(clerk.principal);
    const before = { ...free, posts: [...free.posts, { ...there, until: day('2026-10-01') }] };
    expect(one.refusal('nameDecider', before, commissioner).code).toBe('inspection.decider_needless');
    expect(one.refusal('nameDecider', naming(clerk.principal), leader).code).toBe('office.not_permitted');
    one.act('returnReport', { reasons }, commissioner);
    expect(one.refusal('nameDecider', naming(clerk.principal), commissioner).code).toBe('inspection.not_submitted');
  });

  it('is weighed by a head who comes in the place of whoever was named', () => {
    const one = submitted().act('nameDecider', naming(clerk.principal), commissioner);
    const heads = [leader.principal, second.principal, commissioner.principal];
    const other = { ...naming('another-clerk'), heads };
    expect(one.refusal('nameDecider', other, commissioner).code).toBe('inspection.decider_needless');
    one.act('nameDecider', { ...naming(commissioner.principal), heads }, commissioner);
    expect(one.act('adoptReport', {}, commissioner).state.end?.as).toBe('reported');
  });

  it('is owed by whoever is named, alone', () => {
    const one = submitted();
    const owing = () => one.dossier.duties.map((duty) => [duty.what, inspectionKind.fallsTo?.(one.dossier, duty)]);
    expect(owing()).toEqual([['adoptReport', null]]);
    one.act('nameDecider', naming(clerk.principal), commissioner);
    expect(owing()).toEqual([['adoptReport', [{ account: clerk.principal, office: 'bureau' }]]]);
  });

  it('is weighed by nobody who took part, has a post where somebody was, or none in the office that is named', () => {
    const because = (payload: ReturnType<typeof naming>) =>
      submitted().refusal('nameDecider', payload, commissioner).details['because'];
    expect(because(naming(second.principal))).toBe('part');
    expect(because(naming(clerk.principal, 'dept-water'))).toBe('office');
    expect(because(naming(clerk.principal, 'bureau', ['bureau', 'dept-housing']))).toBe('visited');
    expect(because(naming(clerk.principal, 'bureau', []))).toBe('post');
  });

  it('is read by somebody of an office above by the account, until another one is named, or the tour is over', () => {
    const one = submitted().act('nameDecider', naming('above', 'joint-conference'), commissioner);
    expect(one.access()).toContain('joint-conference:superior');
    one.act('nameDecider', naming(clerk.principal), commissioner);
    expect(one.access()).not.toContain('joint-conference:superior');
    const above = person('joint-conference', 'officer', 'gao');
    one.act('nameDecider', naming(above.principal, 'joint-conference'), commissioner);
    expect(one.access()).toContain('joint-conference:superior');
    one.act('adoptReport', {}, above);
    expect(one.access()).not.toContain('joint-conference:superior');
    expectCaseInvariants(one);
  });
});
