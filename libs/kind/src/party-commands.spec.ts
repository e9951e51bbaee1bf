import { describe, expect, it } from '@jest/globals';
import { closed, context, definition, Dispute, kind, ref, today } from '../../../test/support/a-dispute.js';
import type { DisputeCommands } from '../../../test/support/a-dispute.js';
import { as, freshParty, mandateScopes, partiesIn, type LegalDate } from '#libs/kernel';
import { defineKind } from './define.js';
import { partyCommandNames } from './party-commands.js';

const attachment = '00000000-0000-4000-8000-000000000003';
const correction = { identity: null, nature: null, capacity: null, reason: ref } as const;

describe('the parties of a case', () => {
  it('are named by the effects of facts, those of the kind as those of the mechanism', () => {
    const dispute = new Dispute().joined('p2');
    expect(dispute.one('p1')).toEqual({ ...freshParty, party: 'p1', role: 'applicant', seq: 1, digest: 'd1' });
    expect(dispute.one('p2')).toMatchObject({ role: 'respondent', seq: 2, digest: 'd-p2' });
    expect(partiesIn(dispute.dossier.parties, 'applicant').map(({ party }) => party)).toEqual(['p1']);
  });

  it('are so many of a role as the kind says, and of its roles alone', () => {
    const dispute = new Dispute().joined('p2');
    const add = { identity: { party: 'p3', digest: 'x' }, nature: 'person', capacity: 'full' } as const;
    expect(dispute.code('addParty', { ...add, role: 'respondent' })).toBe('party.too_many');
    expect(dispute.code('addParty', { ...add, role: 'debtor' })).toBe('party.role_unknown');
    expect(dispute.code('addParty', { ...add, role: 'accused' })).toBe('party.role_unknown');
    expect(dispute.code('addParty', { ...add, identity: { party: 'p2', digest: 'x' }, role: 'applicant' })).toBe(
      'party.named_before',
    );
    const firm = { ...add, role: 'applicant', nature: 'organisation', capacity: 'none' } as const;
    expect(dispute.code('addParty', firm)).toBe('party.organisation_has_capacity');
  });

  it('are corrected by a new identity, a nature or a capacity, and only by something new', () => {
    const dispute = new Dispute();
    const identity = { party: 'p1', digest: 'd2' };
    dispute.act('correctParty', { party: 'p1', ...correction, identity });
    expect(dispute.one('p1').digest).toBe('d2');
    dispute.act('correctParty', { party: 'p1', ...correction, capacity: 'limited' });
    expect(dispute.one('p1')).toMatchObject({ capacity: 'limited', digest: 'd2', nature: 'person' });
    expect(dispute.code('correctParty', { party: 'p1', ...correction, identity })).toBe('party.nothing_corrected');
    expect(dispute.code('correctParty', { party: 'p1', ...correction, nature: 'organisation' })).toBe(
      'party.organisation_has_capacity',
    );
  });

  it('leave, with every mandate by them and for them; the last of a role that has to be there stays', () => {
    const dispute = new Dispute().joined('p2', { role: 'third' }).joined('p3', { role: 'representative' });
    dispute.mandate('p3', 'p1').mandate('p3', 'p2');
    expect(dispute.code('leaveParty', { party: 'p1', reason: ref })).toBe('party.last_of_role');
    expect(kind.allowed(dispute.dossier, context).leaveParty).toBeNull();
    expect(kind.allowed(new Dispute().dossier, context).leaveParty).toMatchObject({ code: 'party.last_of_role' });
    dispute.act('leaveParty', { party: 'p3', reason: ref });
    expect([dispute.one('p3').leftOn, dispute.may('p3', 'p1'), dispute.may('p3', 'p2')]).toEqual([today, false, false]);
    expect(dispute.one('p1').mandates).toMatchObject([{ id: 'm1', endedOn: today }]);
    expect(dispute.code('leaveParty', { party: 'p3', reason: ref })).toBe('party.left');
    expect(dispute.joined('p4', { role: 'applicant' }).code('leaveParty', { party: 'p1', reason: ref })).toBe('taken');
  });

  it('do not leave a ward without a guardian, and whoever lacks capacity comes to act for nobody', () => {
    const dispute = new Dispute().joined('p2', { role: 'third', capacity: 'none' });
    for (const guardian of ['p3', 'p4']) dispute.joined(guardian, { role: 'representative' });
    dispute.mandate('p3', 'p2', { as: 'guardian' });
    expect(dispute.code('leaveParty', { party: 'p3', reason: ref })).toBe('party.last_guardian');
    dispute.mandate('p4', 'p2', { as: 'guardian' }).act('leaveParty', { party: 'p3', reason: ref });
    expect(dispute.code('leaveParty', { party: 'p4', reason: ref })).toBe('party.last_guardian');
    dispute.act('leaveParty', { party: 'p2', reason: ref, shown: ref });
    dispute.act('leaveParty', { party: 'p4', reason: ref });
    const ward = { identity: { party: 'p5', digest: 'd5' }, nature: 'person', capacity: 'limited' } as const;
    expect(dispute.code('addParty', { ...ward, role: 'representative' })).toBe('party.ward_for_others');
    dispute.act('addParty', { ...ward, role: 'third' });
    expect(dispute.code('correctParty', { party: 'p5', ...correction, role: 'representative' })).toBe(
      'party.ward_for_others',
    );
  });

  it('who were one and the same are one, with the mandates of both', () => {
    const dispute = new Dispute().joined('p2', { role: 'third' }).joined('p3', { role: 'applicant' });
    dispute.joined('p4', { role: 'representative' }).mandate('p4', 'p3').mandate('p3', 'p2');
    dispute.act('mergeParties', { party: 'p3', into: 'p1', reason: ref });
    expect(dispute.one('p3')).toMatchObject({ mergedInto: 'p1', mandates: [] });
    expect(dispute.one('p1').mandates).toMatchObject([{ id: 'm1', by: 'p4' }]);
    expect([dispute.may('p1', 'p2'), dispute.may('p3', 'p2'), dispute.may('p4', 'p1')]).toEqual([true, true, true]);
    const reason = ref;
    expect(dispute.code('mergeParties', { party: 'p1', into: 'p3', reason })).toBe('party.merged_into_itself');
    expect(dispute.code('mergeParties', { party: 'p1', into: 'p2', reason })).toBe('party.other_role');
    dispute.joined('p5', { role: 'applicant', nature: 'organisation' });
    expect(dispute.code('mergeParties', { party: 'p5', into: 'p1', reason })).toBe('party.other_nature');
    dispute.joined('p6', { role: 'applicant', capacity: 'none' });
    expect(dispute.code('mergeParties', { party: 'p6', into: 'p1', reason })).toBe('party.other_capacity');
    expect(dispute.code('correctParty', { party: 'p3', ...correction, capacity: 'none' })).toBe('party.merged');
  });

  it('who came first stays of two that are one, with its name', () => {
    const dispute = new Dispute().joined('p2', { role: 'applicant' });
    expect(dispute.code('mergeParties', { party: 'p1', into: 'p2', reason: ref })).toBe('party.merged_into_later');
    const parties = dispute.dossier.parties.map((one) => (one.party === 'p1' ? { ...one, digest: null } : one));
    dispute.dossier = { ...dispute.dossier, parties };
    expect(dispute.code('mergeParties', { party: 'p2', into: 'p1', reason: ref })).toBe('party.merged_into_nameless');
    const identity = { party: 'p1', digest: 'd1' };
    dispute.act('correctParty', { party: 'p1', ...correction, identity });
    expect(dispute.code('mergeParties', { party: 'p2', into: 'p1', reason: ref })).toBe('taken');
  });

  it('leave by an own statement alone, where their role asks for it', () => {
    const dispute = new Dispute().joined('p2').joined('p3', { role: 'third' });
    expect(dispute.code('leaveParty', { party: 'p3', reason: ref })).toBe('party.leaving_unproved');
    expect(dispute.code('leaveParty', { party: 'p3', reason: ref, attachment })).toBe('docket.no_such_attachment');
    expect(dispute.code('leaveParty', { party: 'p3', reason: ref, shown: ref })).toBe('taken');
  });

  it('who are named otherwise are nobody to these commands', () => {
    const dispute = new Dispute().joined('p2');
    expect(dispute.code('leaveParty', { party: 'a1', reason: ref })).toBe('party.unknown');
    expect(dispute.code('mergeParties', { party: 'p2', into: 'a1', reason: ref })).toBe('party.unknown');
    expect(kind.allowed(new Dispute().dossier, context).mergeParties).toMatchObject({ code: 'party.too_few' });
  });

  it('change by whom the kind lets, and of no kind without them', () => {
    closed.isClosed = true;
    expect(() => new Dispute().joined('p2')).toThrow('closed');
    closed.isClosed = false;
    expect(partyCommandNames.filter((name) => name in kind.decide)).toEqual(partyCommandNames);
    const without = { ...definition };
    delete without.parties;
    expect(
      partyCommandNames.filter(
        (name) => name in defineKind<object, DisputeCommands, { opened: { readonly n: number } }, null>(without).decide,
      ),
    ).toEqual([]);
  });
});

describe('a mandate of a party', () => {
  const three = () => new Dispute().joined('p2').joined('p3', { role: 'representative' });
  const given = { as: 'agent', scope: ['speak'], from: null, until: null, attachment: null, shown: ref } as const;

  it('begins today where no other day is named, and has a number that no other one gets', () => {
    const dispute = new Dispute().joined('p2', { role: 'third' }).joined('p3', { role: 'representative' });
    dispute.mandate('p3', 'p1').mandate('p3', 'p2', { until: as<LegalDate>('2026-12-31') });
    expect(dispute.one('p1').mandates).toEqual([
      {
        ...{ id: 'm1', by: 'p3', as: 'agent', scope: ['receive', 'speak'], from: today, until: null },
        ...{ attachment: null, endedOn: null },
      },
    ]);
    expect(dispute.one('p2').mandates).toMatchObject([{ id: 'm2', until: '2026-12-31' }]);
  });

  it('is proved by a paper of the case, or by words', () => {
    const dispute = three();
    const by = { by: 'p3', of: 'p1', ...given };
    expect(dispute.code('giveMandate', { ...by, shown: null })).toBe('party.mandate_unproved');
    expect(dispute.code('giveMandate', { ...by, attachment })).toBe('docket.no_such_attachment');
    dispute.dossier = { ...dispute.dossier, attachments: [{ attachment, seq: 1, file: {} as never, office: null }] };
    expect(dispute.code('giveMandate', { ...by, attachment, shown: null })).toBe('taken');
  });

  it.each([
    ['p1', {}, 'party.mandate_to_itself'],
    ['p9', {}, 'party.unknown'],
    ['p3', { scope: [] }, 'party.mandate_without_scope'],
    ['p3', { as: 'guardian' }, 'party.mandate_not_fitting'],
    ['p3', { as: 'statutory' }, 'party.mandate_not_fitting'],
    ['p3', { until: as<LegalDate>('2026-08-09') }, 'party.mandate_dates'],
  ] as const)('by %s with %o is refused: %s', (by, more, code) => {
    expect(three().code('giveMandate', { by, of: 'p1', ...given, ...more })).toBe(code);
  });

  it('of whoever lacks capacity is a guardian’s, who lacks none, and covers everything', () => {
    const dispute = three().act('correctParty', { party: 'p2', ...correction, capacity: 'none' });
    expect(dispute.code('giveMandate', { by: 'p3', of: 'p2', ...given })).toBe('party.guardian_required');
    expect(dispute.code('giveMandate', { by: 'p2', of: 'p1', ...given })).toBe('party.agent_lacks_capacity');
    dispute.mandate('p3', 'p2', { as: 'guardian', scope: [] });
    expect(dispute.one('p2').mandates).toMatchObject([{ as: 'guardian', scope: mandateScopes }]);
  });

  it('of whoever lacks capacity is an agent’s by its guardian, and ends with that one for good', () => {
    const dispute = three().joined('p4', { role: 'representative' }).joined('p5', { role: 'representative' });
    dispute.act('correctParty', { party: 'p2', ...correction, capacity: 'none' });
    dispute.mandate('p3', 'p2', { as: 'guardian', scope: [] }).mandate('p5', 'p2');
    expect([dispute.one('p2').mandates[1]?.through, dispute.may('p5', 'p2')]).toEqual(['p3', true]);
    expect(dispute.code('giveMandate', { by: 'p5', of: 'p1', ...given, through: 'p3' })).toBe(
      'party.mandate_not_fitting',
    );
    dispute.mandate('p4', 'p2', { as: 'guardian', scope: [] });
    expect(dispute.code('giveMandate', { by: 'p5', of: 'p2', ...given })).toBe('party.guardian_unnamed');
    expect(dispute.code('giveMandate', { by: 'p5', of: 'p2', ...given, through: 'p4' })).toBe('taken');
    dispute.act('endMandate', { mandate: 'm1', on: null, reason: ref });
    expect(dispute.one('p2').mandates.map(({ endedOn }) => endedOn)).toEqual([today, today, null, null]);
    dispute.mandate('p3', 'p2', { as: 'guardian', scope: [] }).act('leaveParty', { party: 'p4', reason: ref });
    expect([dispute.one('p2').mandates[3]?.endedOn, dispute.may('p5', 'p2')]).toEqual([today, false]);
  });

  it('by law ends with what the law asked it for, and does not come back with it', () => {
    const dispute = three().act('correctParty', { party: 'p2', ...correction, capacity: 'none' });
    dispute.mandate('p3', 'p2', { as: 'guardian', scope: [] });
    dispute.act('correctParty', { party: 'p2', ...correction, capacity: 'full' });
    expect(dispute.one('p2').mandates).toMatchObject([{ endedOn: today }]);
    dispute.act('correctParty', { party: 'p2', ...correction, capacity: 'none' });
    expect(dispute.may('p3', 'p2')).toBe(false);
    dispute.act('correctParty', { party: 'p2', ...correction, capacity: 'full' });
    dispute.act('correctParty', { party: 'p2', ...correction, nature: 'organisation' });
    dispute.mandate('p3', 'p2', { as: 'statutory', scope: [] }).mandate('p3', 'p2');
    dispute.act('correctParty', { party: 'p2', ...correction, nature: 'person' });
    expect(dispute.one('p2').mandates.map(({ endedOn }) => endedOn)).toEqual([today, today, null]);
  });

  it('that has yet to begin can be ended before it does', () => {
    const dispute = three().mandate('p3', 'p1', { from: as<LegalDate>('2026-09-01') });
    const later = as<LegalDate>('2026-09-02');
    expect(dispute.code('endMandate', { mandate: 'm1', on: later, reason: ref })).toBe('party.mandate_dates');
    expect(dispute.code('endMandate', { mandate: 'm1', on: null, reason: ref })).toBe('taken');
  });

  it('of an organisation is also that of a person who represents it by law', () => {
    const dispute = new Dispute().joined('p2', { nature: 'organisation' }).joined('p3', { role: 'representative' });
    dispute.mandate('p3', 'p2', { as: 'statutory', scope: [] });
    expect(dispute.one('p2').mandates).toMatchObject([{ as: 'statutory', scope: mandateScopes }]);
    dispute.joined('p4', { role: 'representative', nature: 'organisation' });
    const wrong = { by: 'p4', of: 'p2', ...given, as: 'statutory' } as const;
    expect(dispute.code('giveMandate', wrong)).toBe('party.mandate_not_fitting');
  });

  it('is one of two at most as an agent', () => {
    const dispute = three().joined('p4', { role: 'representative' }).joined('p5', { role: 'representative' });
    dispute.mandate('p3', 'p1').mandate('p4', 'p1');
    expect(dispute.code('giveMandate', { by: 'p5', of: 'p1', ...given })).toBe('party.too_many_agents');
    dispute.act('endMandate', { mandate: 'm1', on: null, reason: ref });
    expect(dispute.code('giveMandate', { by: 'p5', of: 'p1', ...given })).toBe('taken');
  });

  it('is counted as an agent on each of its days, also those ahead', () => {
    const dispute = three().joined('p4', { role: 'representative' }).joined('p5', { role: 'representative' });
    const [from, until] = [as<LegalDate>('2026-09-01'), as<LegalDate>('2026-08-31')];
    dispute.mandate('p3', 'p1', { from }).mandate('p4', 'p1', { from });
    expect(dispute.code('giveMandate', { by: 'p5', of: 'p1', ...given })).toBe('party.too_many_agents');
    expect(dispute.code('giveMandate', { by: 'p5', of: 'p1', ...given, until })).toBe('taken');
  });

  it('is never of both sides, nor of the one against oneself: not on any day of another', () => {
    const dispute = three().mandate('p3', 'p1', { until: as<LegalDate>('2026-08-31') });
    const bySide = { of: 'p2', ...given };
    expect(dispute.code('giveMandate', { by: 'p3', ...bySide })).toBe('party.agent_of_both_sides');
    expect(dispute.code('giveMandate', { by: 'p3', ...bySide, as: 'representative' })).toBe(
      'party.agent_of_both_sides',
    );
    expect(dispute.code('giveMandate', { by: 'p1', ...bySide })).toBe('party.agent_of_both_sides');
    const [from, until] = [as<LegalDate>('2026-08-20'), as<LegalDate>('2026-09-30')];
    expect(dispute.code('giveMandate', { by: 'p3', ...bySide, from, until })).toBe('party.agent_of_both_sides');
    const later = as<LegalDate>('2026-09-01');
    expect(dispute.code('giveMandate', { by: 'p3', ...bySide, from: later })).toBe('taken');
    // Ahead of one that has yet to begin.
    expect(dispute.code('giveMandate', { by: 'p3', of: 'p1', ...given, from, until })).toBe(
      'party.agent_of_both_sides',
    );
  });

  it('is never of both sides either where the law gives it', () => {
    const dispute = three()
      .act('correctParty', { party: 'p1', ...correction, capacity: 'limited' })
      .act('correctParty', { party: 'p2', ...correction, capacity: 'none' });
    const guardian = { ...given, as: 'guardian', scope: [] } as const;
    dispute.mandate('p3', 'p1', { as: 'guardian', scope: [] });
    expect(dispute.code('giveMandate', { by: 'p3', of: 'p2', ...guardian })).toBe('party.agent_of_both_sides');
    dispute.act('correctParty', { party: 'p2', ...correction, capacity: 'full' });
    // Nor is whose dispute with the ward it is.
    expect(dispute.code('giveMandate', { by: 'p2', of: 'p1', ...guardian })).toBe('party.agent_of_both_sides');
    dispute.act('endMandate', { mandate: 'm1', on: null, reason: ref });
    dispute.act('correctParty', { party: 'p2', ...correction, capacity: 'none' });
    expect(dispute.code('giveMandate', { by: 'p3', of: 'p2', ...guardian })).toBe('taken');
  });

  it('is of one side also of two who turn out to be the same, and of a party put right', () => {
    const dispute = three().joined('p4', { role: 'representative' }).mandate('p3', 'p1').mandate('p4', 'p2');
    const reason = ref;
    expect(dispute.code('mergeParties', { party: 'p4', into: 'p3', reason })).toBe('party.agent_of_both_sides');
    dispute.act('endMandate', { mandate: 'm2', on: null, reason });
    expect(dispute.code('mergeParties', { party: 'p4', into: 'p3', reason })).toBe('taken');
    const wrong = new Dispute().joined('p2', { role: 'representative' }).mandate('p2', 'p1');
    expect(wrong.code('correctParty', { party: 'p2', ...correction, role: 'respondent' })).toBe(
      'party.agent_of_both_sides',
    );
  });

  it('ends once, on a day that is neither before it nor ahead', () => {
    const dispute = three().mandate('p3', 'p1', { from: as<LegalDate>('2026-08-03') });
    const end = (mandate: string, on: string | null) =>
      dispute.code('endMandate', { mandate, on: on === null ? null : as<LegalDate>(on), reason: ref });
    expect([end('m9', null), end('m1', '2026-08-02'), end('m1', '2026-08-11')]).toEqual([
      'party.no_such_mandate',
      'party.mandate_dates',
      'party.mandate_dates',
    ]);
    expect([end('m1', '2026-08-05'), dispute.may('p3', 'p1')]).toEqual(['taken', false]);
    dispute.mandate('p3', 'p2');
    expect([end('m1', null), end('m2', null)]).toEqual(['party.mandate_ended', 'taken']);
    expect(kind.allowed(dispute.dossier, context).endMandate).toMatchObject({ code: 'party.no_running_mandate' });
  });
});
