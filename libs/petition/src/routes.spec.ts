import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, head, officer, opinion } from '../../../test/support/a-petition.js';
import { day, office, text } from '../../../test/support/law.js';
import { isRunning } from '#libs/rules';
import { petitionRoutes, type PetitionCommands } from './index.js';

const reason = text('reason');
const notice: PetitionCommands['routeOut'] = {
  ...{ route: 'reconsideration', notice: text('where to go, and until when'), servedOn: day('2026-08-03') },
  ...{ manner: 'in_person', sentOn: null, proof: null },
};
const referred = () => aPetition().registered().referred();

describe('the list of statutory routes (art. 31(1) to (4))', () => {
  it('says of each its body and its law, and of every number whose it is', () => {
    for (const { branch, body, law, limit, starts } of petitionRoutes) {
      expect([1, 2, 3, 4]).toContain(branch);
      expect([body.zh, law.zh].every((each) => each.length > 0)).toBe(true);
      expect((limit === null) === (starts === null)).toBe(true);
      if (limit !== null) expect(['law', 'ours']).toContain(limit.origin);
    }
    expect(new Set(petitionRoutes.map(({ id }) => id)).size).toBe(petitionRoutes.length);
    expect(new Set(petitionRoutes.map(({ branch }) => branch))).toEqual(new Set([1, 2, 3, 4]));
  });
});

describe('an appeal that is led into its procedure', () => {
  it('ends by the served notice, which meets the date of the notice; the limit is pinned as it was told', () => {
    const petition = referred().accepted().act('routeOut', notice, officer);
    expect(petition.dossier.state).toMatchObject({ phase: 'routed', end: { as: 'routed' } });
    expect(petition.clock('XF-07/1').metOn).toBe('2026-08-03');
    expect(petition.clock('XF-09/1').endedAs).toBe('cancelled');
    expect(petition.all('routedOut')).toMatchObject([
      { route: 'reconsideration', branch: 4, limit: { length: 60, unit: 'CALENDAR_DAY', origin: 'law' } },
    ]);
    expect(petition.dossier.clocks.map(({ rule }) => rule)).not.toContain('XF-11');
    expect(petition.kind.row(petition.dossier)).toMatchObject({ branch: '31(4)', ended_as: 'routed' });
  });

  it('does not end by half a service, for a route that is not there, or as another class', () => {
    const half = { ...notice, manner: null };
    expect(referred().refusal('routeOut', half, officer).code).toBe('petition.notice_not_served');
    expect(referred().refusal('routeOut', { ...notice, route: 'moon' }, officer).code).toBe('petition.route_unknown');
    const suggestion = aPetition().registered({ class: 'suggestion' }).referred();
    expect(suggestion.refusal('routeOut', notice, officer).code).toBe('petition.other_class');
  });

  it('does not end by what was tried without reaching anybody, which proves no service', () => {
    const tried = { ...notice, manner: 'attempts', proof: text('twice at the door') } as const;
    expect(referred().refusal('routeOut', tried, officer).code).toBe('petition.notice_only_tried');
    const published = { ...tried, manner: 'public_notice' } as const;
    expect(referred().act('routeOut', published, officer).dossier.state.end?.as).toBe('routed');
  });

  it('of a referred matter ends with no less where name or address is unclear: what was tried is on record (art. 23(3))', () => {
    const unclear = () => aPetition().registered({ isReachable: false }).referred();
    const unserved = { ...notice, servedOn: null, manner: null };
    expect(unclear().act('routeOut', unserved, officer).dossier.state.end).toBeNull();
    const tried = { ...notice, manner: 'attempts', proof: text('no address on the letter') } as const;
    const wordless = { ...tried, proof: null };
    expect(unclear().refusal('routeOut', wordless, officer).code).toBe('petition.service_in_words');
    const petition = unclear().act('routeOut', tried, officer);
    expect(petition.all('notified')).toMatchObject([{ manner: 'attempts', tells: 'procedure' }]);
    expect(petition.clock('XF-07/1').metOn).toBe('2026-08-03');
    expect(petition.dossier.state.end?.as).toBe('routed');
    // Of a direct submission art. 23(2) excuses from the notice, and nothing that was tried is asked for.
    const direct = () => aPetition().registered({ registrar: office('dept-transport'), isReachable: false }, officer);
    expect(direct().act('routeOut', unserved, officer).all('notified')).toEqual([]);
    expect(direct().refusal('routeOut', tried, officer).code).toBe('petition.notice_only_tried');
  });

  it('keeps an earlier breach, and its supervision', () => {
    const late = { ...notice, servedOn: day('2026-08-20') };
    const petition = referred().until('2026-08-20').act('routeOut', late, officer);
    expect(petition.dossier.state.breaches.map(({ rule }) => rule)).toEqual(['XF-07', 'XF-ACCEPT']);
    expect(petition.standing().parts.owed).not.toEqual([]);
  });

  it('of an assigned matter still owes its report, and ends with that', () => {
    const assigned = aPetition()
      .registered()
      .referred({ manner: 'assign', setOn: day('2026-09-30') });
    assigned.act('routeOut', notice, officer);
    expect(assigned.dossier.state).toMatchObject({ phase: 'routed', end: null });
    expect(assigned.duties()).toEqual(['reportCompletion@dept-transport']);
    for (const command of ['accept', 'decide', 'submitOpinion', 'correctClass', 'routeOut'] as const) {
      expect(assigned.allowed(officer)[command]?.code).toBe('petition.routed_out');
    }
    assigned.act('reportCompletion', { report: text('led elsewhere') }, officer);
    expect(assigned.dossier.state.end?.as).toBe('routed');
    expect(assigned.dossier.clocks.filter(isRunning)).toEqual([]);
  });

  it('drops an extension on its way', () => {
    const petition = referred().notified().accepted().act('askExtension', { days: 10, reason }, officer);
    expect(petition.act('routeOut', notice, officer).duties()).toEqual([]);
  });
});

describe('a duty of the organ itself (art. 31(5))', () => {
  const taken = () => referred().notified().accepted().act('takeAsDuty', { note: null }, officer);

  it('has a date of its own from the receipt, no handling limit and no opinion', () => {
    const petition = taken();
    expect(petition.clock('XF-09/1').endedAs).toBe('cancelled');
    expect(petition.clock('XF-PERFORM/1')).toMatchObject({ startOn: '2026-08-03', rawDueOn: '2026-10-03' });
    expect(petition.duties()).toEqual(['performOrAnswer@dept-transport']);
    expect(petition.refusal('submitOpinion', opinion, officer).code).toBe('petition.outcome_not_of_class');
    expect(petition.refusal('askExtension', { days: 10, reason }, officer).code).toBe('petition.no_limit_to_extend');
    expect(petition.refusal('takeAsDuty', { note: null }, officer).code).toBe('petition.already_own_duty');
  });

  it('ends as performed or answered, served, and opens no review', () => {
    const petition = taken().act('performOrAnswer', { outcome: 'performed', answer: text('done') }, officer);
    expect(petition.clock('XF-PERFORM/1').metAt).not.toBeNull();
    petition.delivered().closed();
    expect(petition.dossier.clocks.map(({ rule }) => rule)).not.toContain('XF-11');
    expect(petition.all('closed')).toMatchObject([{ outcome: 'performed', reviewUntil: null }]);
    const before = referred().accepted();
    const early = { outcome: 'performed', answer: text('done') } as const;
    expect(before.refusal('performOrAnswer', early, officer).code).toBe('petition.not_own_duty');
  });

  it('can still turn out to belong into another procedure, or to be of another class', () => {
    expect(taken().act('routeOut', notice, officer).dossier.state.end?.as).toBe('routed');
    const corrected = taken().act('correctClass', { class: 'suggestion', reason }, officer);
    expect(corrected.duties()).toEqual(['answerSuggestion@dept-transport']);
  });

  it('is neither accepted any more nor objected to, nor outside of the remit', () => {
    const petition = referred().act('takeAsDuty', { note: null }, officer);
    for (const command of ['accept', 'object'] as const) {
      expect(petition.allowed(officer)[command]?.code).toBe('petition.already_own_duty');
    }
    const direct = aPetition().registered({ registrar: office('dept-transport') }, officer);
    direct.act('takeAsDuty', { note: null }, officer);
    expect(direct.allowed(officer).declareOutOfRemit?.code).toBe('petition.already_own_duty');
  });

  it('that is of another class is where it was before, and an appeal again is accepted', () => {
    const correct = (petition: ReturnType<typeof referred>) =>
      petition.act('correctClass', { class: 'suggestion', reason }, officer).dossier.state.phase;
    expect(correct(taken())).toBe('accepted');
    const unaccepted = referred().act('takeAsDuty', { note: null }, officer);
    expect(correct(unaccepted)).toBe('referred');
    unaccepted.act('correctClass', { class: 'appeal', reason }, officer);
    expect(unaccepted.duties()).toEqual(['accept@dept-transport', 'notify@dept-transport']);
    expect(unaccepted.accepted().dossier.state.phase).toBe('accepted');
    const direct = aPetition().registered({ registrar: office('dept-transport') }, officer);
    expect(correct(direct.act('takeAsDuty', { note: null }, officer))).toBe('registered');
  });

  it('late is a breach of ours, pressed as that', () => {
    const petition = taken().until('2026-10-10');
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-PERFORM', trigger: null }]);
    const [owed] = petition.standing().parts.owed;
    expect(owed).toMatchObject({ name: 'ours/dept-transport', cause: 'XF-PERFORM/1' });
    expect(owed?.open.payload).toMatchObject({ trigger: null, commissionedBy: 'bureau' });
    expect(petition.allowed(head).close?.code).toBe('office.not_permitted');
    expect(petition.allowed(bureauHead).correctClass).toBeNull();
  });
});
