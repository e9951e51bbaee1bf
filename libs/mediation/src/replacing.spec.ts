import { describe, expect, it } from '@jest/globals';
import { as, type Instant } from '#libs/kernel';
import type { Replacing } from './replacement.js';
import { aMediation, committeeHead, itself, mediator, onPage, otherCase } from '../../../test/support/a-mediation.js';
import { agreedAnew as by, anAgreement, bothAgreed, inForceSince } from '../../../test/support/an-agreement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseOf, day, text } from '../../../test/support/law.js';

const debt = { by: 'p2', to: 'p1', what: text('pay'), amountCents: 100_000, on: day('2026-10-01'), place: null };
const agreed = () =>
  anAgreement({ obligations: [debt, debt] })
    .told()
    .hears('o1', 'performed')
    .hears('o2');

describe('an agreement that another one took the place of', () => {
  it('is of no court and of nobody to perform any more, and what has come of it stays', () => {
    const one = agreed().hears('confirmation', null, [], 'confirmation');
    one.act('agreeVisit', { ...itself('p1'), isGrid: false }, onPage('p1'));
    one.hears('2026-08-10', null, ['opened'], 'revisit');
    expect(one.refusal('replaceAgreement', by, mediator).code).toBe('office.not_permitted');
    one.act('replaceAgreement', by, committeeHead);
    expect(one.all('agreementReplaced')).toMatchObject([{ number: by.number, on: '2026-08-10' }]);
    expect(one.dossier.state.links).toMatchObject([{ case: by.case }]);
    const owed = () => one.standing().parts.owed.map(({ name, cause, open }) => [name, cause, open.type]);
    expect(owed()).toEqual([
      ['o2', 'replaced/1', 'replace'],
      ['confirmation', 'replaced/1', 'replace'],
      ['2026-08-10', 'release', 'release'],
    ]);
    expect(one.dossier.clocks.filter(({ rule, endedAs }) => rule === 'RM-VISIT' && endedAs === null)).toEqual([]);
    expect(one.phase).toBe('performing');
    one.hears('o2', 'replaced', ['replaced']);
    one.hears('confirmation', 'replaced', ['replaced'], 'confirmation').hears('2026-08-10', 'released', [], 'revisit');
    expect([owed(), one.phase]).toEqual([[], 'ended']);
    expect(one.refusal('replaceAgreement', by, committeeHead)).toMatchObject({
      ...{ code: 'mediation.replaced_already', details: { number: by.number } },
    });
    expectCaseInvariants(one);
  });

  it('is one in force that no court has confirmed, and the other one a mediation in force', () => {
    expect(aMediation().ready().refusal('replaceAgreement', by, committeeHead).code).toBe('mediation.nothing_in_force');
    const one = agreed();
    expect(one.refusal('replaceAgreement', { ...by, kind: 'petition' }, committeeHead).code).toBe(
      'mediation.link_unfit',
    );
    expect(one.refusal('replaceAgreement', { ...by, by: null }, committeeHead).code).toBe('mediation.not_in_force');
    expect(one.refusal('replaceAgreement', { ...by, case: one.dossier.id }, committeeHead).code).toBe(
      'mediation.link_unfit',
    );
    one.hears('confirmation', 'confirmed', [], 'confirmation');
    expect(one.refusal('replaceAgreement', by, committeeHead).code).toBe('mediation.court_confirmed');
  });

  it('is replaced by none of others, of another sort, no later, or replaced itself', () => {
    const refusal = (on: string, change: Partial<Replacing> = {}) =>
      agreed().refusal('replaceAgreement', { ...by, by: inForceSince(on, change) }, committeeHead).code;
    expect(refusal('2026-08-10', { isOfSameParties: false })).toBe('mediation.other_parties');
    expect(refusal('2026-08-10', { sort: 'labour' })).toBe('mediation.other_matter');
    expect(refusal('2026-08-10', { isReplaced: true })).toBe('mediation.other_replaced');
    expect(refusal('2026-08-02')).toBe('mediation.not_later');
    expect(refusal('2026-08-03', { at: as<Instant>('2026-08-03T00:00:00.000Z') })).toBe('mediation.not_later');
    const linked = agreed().act('linkCase', { ...otherCase, kind: 'mediation', isRemoved: false }, mediator);
    linked.act('replaceAgreement', { ...by, by: inForceSince('2026-08-10', { sort: 'labour' }) }, committeeHead);
    expect(linked.all('caseLinked')).toHaveLength(1);
  });

  it('is replaced by the word of every party alone, of one of them by its guardian, and since it binds', () => {
    const refusal = (agreed: object[]) => {
      const { code, details } = one().refusal('replaceAgreement', { ...by, agreed } as typeof by, committeeHead);
      return [code, details['party'] ?? details['on'] ?? null];
    };
    const one = () => agreed().on('2026-08-10');
    const [first, second] = bothAgreed('2026-08-10') as [object, object];
    expect(refusal([first])).toEqual(['mediation.not_agreed_by_all', 'p2']);
    expect(refusal([first, first])).toEqual(['mediation.not_agreed_by_all', 'p2']);
    expect(refusal([first, { ...second, on: '2026-08-02' }])).toEqual(['mediation.date_before_event', '2026-08-02']);
    expect(refusal([first, { ...second, on: '2026-08-11' }])).toEqual(['mediation.date_in_future', '2026-08-11']);
    expect(refusal([first, { ...second, by: 'p1' }])[0]).toBe('party.no_mandate');
    const words = bothAgreed('2026-08-10');
    const done = one().act('replaceAgreement', { ...by, agreed: words }, committeeHead);
    expect(done.dossier.state.agreement?.replacedBy).toEqual({ number: by.number, on: '2026-08-10', agreed: words });
  });

  it('is replaced by none while a court has it, and may be once that was withdrawn', () => {
    const one = agreed().hears('confirmation', null, ['applied/1/2026-08-10'], 'confirmation');
    expect(one.refusal('replaceAgreement', by, committeeHead).code).toBe('mediation.court_has_it');
    one.hears('confirmation', 'withdrawn', ['over/withdrawn/2026-08-12'], 'confirmation');
    one.act('replaceAgreement', by, committeeHead);
    expect(one.all('agreementReplaced')).toHaveLength(1);
  });

  it.each(['withdrawn', 'not_accepted', 'lapsed'])('is of no court any more where asking had %s', (outcome) => {
    const one = agreed().hears('confirmation', outcome, [], 'confirmation').act('replaceAgreement', by, committeeHead);
    const owed = () => one.standing().parts.owed.map(({ name, open }) => [name, open.type]);
    expect(owed()).toContainEqual(['confirmation', 'replace']);
    one.hears('confirmation', 'replaced', ['replaced'], 'confirmation').hears('o2', 'replaced', ['replaced']);
    expect(owed()).toEqual([]);
  });

  it('binds as before where that was a mistake: all that ended by it is owed again, by whichever time it was', () => {
    const one = agreed().hears('confirmation', null, [], 'confirmation');
    expect(one.refusal('restoreAgreement', { words: text('slip') }, committeeHead).code).toBe('mediation.not_replaced');
    one.act('agreeVisit', { ...itself('p1'), isGrid: false }, onPage('p1')).act('replaceAgreement', by, committeeHead);
    expect(one.all('visitsEnded')).toEqual([{ because: 'replaced' }]);
    one.hears('o2', 'replaced', ['replaced']).hears('confirmation', 'replaced', ['replaced'], 'confirmation');
    expect(one.refusal('restoreAgreement', { words: text('slip') }, mediator).code).toBe('office.not_permitted');
    one.act('restoreAgreement', { words: text('slip') }, committeeHead);
    expect(one.all('agreementRestored')).toMatchObject([{ number: by.number }]);
    expect(one.dossier.state.links).toEqual([]);
    const owed = () => one.standing().parts.owed.map(({ name, cause, open }) => [name, cause, open.type]);
    expect(owed()).toEqual([
      ['o2', 'restored/1', 'restore'],
      ['confirmation', 'restored/1', 'restore'],
    ]);
    const ahead = one.dossier.clocks.filter(({ rule, endedAs }) => rule === 'RM-VISIT' && endedAs === null);
    expect(ahead.length).toBeGreaterThan(0);
    one.hears('o2', null, ['restored']).hears('confirmation', null, ['restored'], 'confirmation');
    expect([owed(), one.phase]).toEqual([[], 'performing']);
    one.act('replaceAgreement', by, committeeHead);
    expect(owed().map(([name, cause]) => [name, cause])).toEqual([
      ['o2', 'replaced/2'],
      ['confirmation', 'replaced/2'],
    ]);
    expectCaseInvariants(one);
    // What had ended because all were content stays so.
    const content = agreed().act('agreeVisit', { ...itself('p1'), isGrid: false }, onPage('p1'));
    content.hears('o2', 'performed').act('endVisits', {}, courseOf(content.dossier.id));
    content.act('replaceAgreement', by, committeeHead);
    content.act('restoreAgreement', { words: text('slip') }, committeeHead);
    expect([content.all('visitsEnded'), content.all('visitsChanged')]).toEqual([[{ because: 'content' }], []]);
    // What was linked before stays linked.
    const linked = agreed().act('linkCase', { ...otherCase, kind: 'mediation', isRemoved: false }, mediator);
    linked.act('replaceAgreement', by, committeeHead).act('restoreAgreement', { words: text('slip') }, committeeHead);
    expect(linked.dossier.state.links).toHaveLength(1);
  });
});
