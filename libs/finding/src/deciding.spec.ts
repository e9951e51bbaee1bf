import { describe, expect, it } from '@jest/globals';
import {
  aReceived,
  colleague,
  commissionerHead,
  commissionerOfficer,
  FindingInMemory,
  headOfInspected,
  inspected,
  unchanged,
} from '../../../test/support/a-finding.js';
import { findingKind } from './kind.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office, person, text } from '../../../test/support/law.js';

const reasons = text('reasons');
const upheld = { as: 'upheld', reasons, ...unchanged } as const;
const government = office('county-government');

/** Led by the only one who could rule on it. */
function disputed(): FindingInMemory {
  const head = { account: commissionerHead.principal, office: government };
  return new FindingInMemory()
    .opened({ leader: head.account, inspectors: [head], finders: [head.account] })
    .served()
    .received()
    .act('dispute', { reasons, files: [] }, headOfInspected);
}

const naming = (account: string, of = government, posts = [{ account, office: of, until: null }]) => ({
  ...{ account, office: of, reasons, posts, heads: [commissionerHead.principal] },
});

describe('a dispute that nobody is left to rule on', () => {
  it('is ruled on by whoever is named, and by nobody in that place', () => {
    const one = disputed();
    expect(one.refusal('rule', upheld, commissionerHead).code).toBe('finding.found_by_oneself');
    expect(one.refusal('rule', upheld, commissionerOfficer).code).toBe('office.not_permitted');
    one.act('nameDecider', naming(commissionerOfficer.principal), commissionerHead);
    const deputy = { ...commissionerOfficer, principal: 'somebody', deputyFor: commissionerOfficer.principal };
    expect(one.refusal('rule', upheld, deputy as typeof commissionerOfficer).code).toBe('office.not_permitted');
    const other = { ...commissionerHead, principal: 'another-head' } as typeof commissionerHead;
    expect(one.refusal('rule', upheld, other).code).toBe('finding.for_decider');
    one.act('rule', upheld, commissionerOfficer);
    expect([one.state.ruled, one.duties()]).toEqual(['upheld', ['report@dept-transport']]);
    expect(one.refusal('nameDecider', naming(commissionerOfficer.principal), commissionerHead).code).toBe(
      'finding.not_disputed',
    );
    expectCaseInvariants(one);
  });

  it('is picked for by nobody as long as somebody who took no part may rule', () => {
    const one = disputed();
    const other = 'another-head';
    const asked = { ...naming(commissionerOfficer.principal), heads: [commissionerHead.principal, other] };
    expect(one.refusal('nameDecider', asked, commissionerHead).code).toBe('finding.decider_needless');
    one.act('nameDecider', { ...asked, heads: [] }, commissionerHead);
  });

  it('is ruled on by a head who comes in the place of whoever was named', () => {
    const one = disputed().act('nameDecider', naming(commissionerOfficer.principal), commissionerHead);
    const other = { ...commissionerHead, principal: 'another-head' } as typeof commissionerHead;
    const heads = [commissionerHead.principal, other.principal];
    const clerk = { ...naming('another-clerk'), heads };
    expect(one.refusal('nameDecider', clerk, commissionerHead).code).toBe('finding.decider_needless');
    one.act('nameDecider', { ...naming(other.principal), heads }, other);
    expect(one.act('rule', upheld, other).state.ruled).toBe('upheld');
  });

  it('is left where the only one who answers for the commissioner has a post where it was found', () => {
    const one = aReceived().act('dispute', { reasons, files: [] }, headOfInspected);
    const named = naming(commissionerOfficer.principal);
    expect(one.refusal('nameDecider', named, commissionerHead).code).toBe('finding.decider_needless');
    const post = (until: string | null) => ({
      ...{ account: commissionerHead.principal, office: inspected, until: until === null ? null : day(until) },
    });
    const before = { ...named, posts: [...named.posts, post('2026-01-01')] };
    expect(one.refusal('nameDecider', before, commissionerHead).code).toBe('finding.decider_needless');
    one.act('nameDecider', { ...named, posts: [...named.posts, post(null)] }, commissionerHead);
    expect(one.act('rule', upheld, commissionerOfficer).state.ruled).toBe('upheld');
  });

  it('is owed by whoever is named, alone', () => {
    const one = disputed();
    const rulers = () => one.dossier.duties.map((duty) => [duty.what, findingKind.fallsTo?.(one.dossier, duty)]);
    expect(rulers()).toEqual([['rule', null]]);
    const { principal: account } = commissionerOfficer;
    one.act('nameDecider', naming(account), commissionerHead);
    expect(rulers()).toEqual([['rule', [{ account, office: government }]]]);
  });

  it('names nobody who took part, has a post where it was found, or none above whoever commissioned it', () => {
    const because = (payload: ReturnType<typeof naming>) =>
      disputed().refusal('nameDecider', payload, commissionerHead).details['because'];
    const officer = commissionerOfficer.principal;
    const post = (of: string) => ({ account: officer, office: office(of), until: null });
    expect(because(naming(commissionerHead.principal))).toBe('part');
    expect(because(naming(officer, office('dept-water')))).toBe('office');
    expect(because(naming(officer, government, [post('county-government'), post(inspected)]))).toBe('inspected');
    expect(because(naming(officer, government, []))).toBe('post');
    expect(disputed().refusal('nameDecider', naming(officer), colleague).code).toBe('office.not_permitted');
  });

  it('is seen by somebody of an office above by the account, until another one is named', () => {
    const under = new FindingInMemory()
      .opened({ commissioner: office('bureau') })
      .served()
      .received()
      .act('dispute', { reasons, files: [] }, headOfInspected);
    const head = person('bureau', 'petition-head');
    under.act('nameDecider', { ...naming('above', office('joint-conference')), heads: [] }, head);
    expect(under.access()).toContain('joint-conference:superior');
    under.act('nameDecider', { ...naming('somebody', office('bureau')), heads: [] }, head);
    expect(under.access()).not.toContain('joint-conference:superior');
    expectCaseInvariants(under);
  });
});

describe('a ruling', () => {
  const ruledOn = (change: Parameters<typeof aReceived>[0]) =>
    aReceived(change).act('dispute', { reasons, files: [] }, headOfInspected);
  const change = { as: 'changed', reasons, ...unchanged } as const;

  it('leaves nobody worse off for the dispute', () => {
    const one = ruledOn({ grade: 'ordinary' });
    expect(one.refusal('rule', { ...change, grade: 'grave' }, commissionerHead).code).toBe('finding.made_worse');
    expect(one.refusal('rule', { ...change, isRevisited: true }, commissionerHead).code).toBe('finding.made_worse');
    one.act('rule', { ...change, grade: 'minor' }, commissionerHead);
    expect([one.state.terms?.grade, one.state.terms?.isRevisited]).toEqual(['minor', false]);
    expectCaseInvariants(one);
  });

  it('takes no second visit from what stays grave', () => {
    const one = ruledOn({ grade: 'grave' });
    expect(one.refusal('rule', { ...change, isRevisited: false }, commissionerHead).code).toBe('finding.change_unfit');
    one.act('rule', { ...change, grade: 'ordinary', isRevisited: false }, commissionerHead);
    expect([one.state.terms?.grade, one.state.terms?.isRevisited]).toEqual(['ordinary', false]);
  });
});
