import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import {
  aPetition,
  bureauHead,
  clerk,
  head,
  officer,
  type PetitionInMemory,
} from '../../../test/support/a-petition.js';
import { corrected, named } from '../../../test/support/courses-of-petitions.js';
import { courseActor, courseOf, day, office, person, platformActor, text } from '../../../test/support/law.js';

const part = as<CaseId>('00000000-0000-4000-8000-00000000000e');
const binju = office('mediation-binju');
const police = person('dept-public-security', 'officer');
const jinniu = office('mediation-jinniu');
const accepted = () => aPetition().registered().referred().notified().accepted();
const asked = (petition: PetitionInMemory, committee = binju) => ({ committee, agreedOn: petition.today() });
const handed = (petition = accepted(), committee = binju) =>
  petition.act('handToMediation', asked(petition, committee), officer);

/** What the mediation tells of itself: why it is there, and how it ended. */
function announced(petition: PetitionInMemory, causes: readonly string[], outcome: string | null = null) {
  const known = petition.dossier.parts.find((one) => one.part === part)?.causes.length ?? 0;
  const of = { part, kind: 'mediation', name: 'mediation-binju', isNecessary: false };
  causes.forEach((cause, at) => petition.tell('notePart', { ...of, n: known + at + 1, cause }, courseOf(part)));
  if (outcome === null) return petition;
  return petition.tell('endPart', { part, outcome, causes: known + causes.length }, courseOf(part));
}

const mediated = (petition = accepted()) => {
  const { mediations = [] } = handed(petition).dossier.state;
  return announced(petition, [`until/1/${String(mediations[0]?.until)}`]);
};
const dueOf = ({ dossier }: PetitionInMemory) => dossier.clocks.find(({ rule }) => rule === 'XF-09');
const owedTo = ({ dossier }: PetitionInMemory) => {
  const told = dossier.parts.flatMap(({ causes }) => causes);
  const owed = aPetition().kind.parts.demanded?.(dossier) ?? [];
  return owed.filter(({ kind, cause }) => kind === 'mediation' && !told.includes(cause));
};

describe('a petition that is handed over to mediation (访调)', () => {
  it('gives it thirty days where the handling limit is far, and goes on as it was', () => {
    const before = accepted();
    const due = dueOf(before);
    const { dossier } = handed(before);
    expect(dossier.state.mediations).toMatchObject([{ committee: 'mediation-binju', until: '2026-09-02', number: 1 }]);
    expect(dueOf(before)).toEqual(due);
    expect(dossier.state.phase).toBe('accepted');
    expect(dossier.duties.map(({ what }) => what)).toEqual(['decide']);
  });

  // Accepted on 2026-08-03 its limit is 2026-10-08, the first working day after one holiday, and the fifth before that lies before
  // another one.
  it.each([
    ['2026-08-23', '2026-09-22'],
    ['2026-08-24', '2026-09-23'],
    ['2026-08-25', '2026-09-23'],
    ['2026-09-22', '2026-09-23'],
  ])('handed over on %s has until %s', (on, until) => {
    const petition = accepted().until(on).on(on);
    expect(dueOf(petition)?.legalDueOn).toBe('2026-10-08');
    expect(handed(petition).dossier.state.mediations?.[0]?.until).toBe(until);
  });

  it.each(['2026-09-23', '2026-10-08', '2026-10-12'])('is refused on %s, when nothing is left of its time', (on) => {
    const petition = accepted().until(on).on(on);
    const refusal = { code: 'petition.no_time_for_mediation', details: { dueOn: '2026-10-08' } };
    expect(petition.refusal('handToMediation', asked(petition), officer)).toMatchObject(refusal);
    // Its page says so before anybody types anything.
    expect(petition.allowed(officer).handToMediation).toMatchObject(refusal);
  });

  it('is handed over by whoever handles it, once it was accepted and before it is decided', () => {
    const early = aPetition().registered().referred();
    expect(early.refusal('handToMediation', asked(early), officer).code).toBe('petition.not_accepted');
    const decided = accepted().decided();
    expect(decided.allowed(officer).handToMediation).toMatchObject({ code: 'petition.already_decided' });
    for (const actor of [clerk, bureauHead, person('dept-water', 'officer')]) {
      expect(accepted().allowed(actor).handToMediation).toMatchObject({ kind: 'forbidden' });
    }
    expect(accepted().allowed(head).handToMediation).toBeNull();
  });

  it('goes to a committee, at the wish of whoever petitions, and of nobody unknown', () => {
    const petition = accepted();
    const code = (more: object) => petition.refusal('handToMediation', { ...asked(petition), ...more }, officer).code;
    for (const committee of ['dept-water', 'nowhere']) {
      expect(code({ committee: office(committee) })).toBe('petition.no_mediation_committee');
    }
    expect(code({ agreedOn: day('2026-08-04') })).toBe('petition.date_in_future');
    expect(code({ agreedOn: day('2026-08-02') })).toBe('petition.date_before_event');
    const unknown = aPetition().registered({ petitioner: null, isReachable: false }).referred().accepted();
    expect(unknown.allowed(officer).handToMediation).toMatchObject({ code: 'petition.nobody_to_mediate' });
  });

  it('is with one committee at a time, and asked again while that begins it changes nothing', () => {
    const petition = handed();
    const facts = petition.facts.length;
    expect(handed(petition).facts).toHaveLength(facts);
    const under = { code: 'petition.mediation_under_way', details: { office: 'mediation-binju' } };
    expect(petition.refusal('handToMediation', asked(petition, jinniu), officer)).toMatchObject(under);
    const begun = mediated();
    expect(begun.allowed(officer).handToMediation).toMatchObject(under);
    const again = announced(begun, [], 'failed');
    expect(handed(again).dossier.state.mediations?.[1]?.name).toBe('mediation-binju/2');
    expect(handed(announced(mediated(), [], 'declined'), jinniu).dossier.state.mediations?.[1]?.name).toBe(jinniu);
  });

  it('that never came to its committee is over with its date', () => {
    const petition = handed().until('2026-09-02').on('2026-09-02');
    expect(handed(petition, jinniu).dossier.state.mediations?.map(({ name }) => name)).toEqual([binju, jinniu]);
  });

  it('tells it once that it was decided or has ended: nobody waits for its outcome any more', () => {
    const decided = mediated().decided();
    const [owed] = owedTo(decided);
    const on = decided.today();
    expect([owed?.cause, owed?.open]).toEqual([
      `over/1/decided/${on}`,
      { type: 'noteOver', payload: { stage: 'decided', on, cause: `over/1/decided/${on}` } },
    ]);
    announced(decided, [`over/1/decided/${on}`]);
    expect(owedTo(decided)).toEqual([]);
    // Of one that is over nothing is told.
    expect(owedTo(announced(mediated(), [], 'failed').decided())).toEqual([]);
  });

  it('waits for it again once its decision is undone, tells it a date, and another decision too', () => {
    // Taken for an accusation it is answered by an organ that turns out to be accused in it.
    const petition = corrected(mediated(), 'accusation', false, officer).referred({ to: police.office! });
    petition.act('giveFeedback', { feedback: text('f') }, police);
    announced(petition, [String(owedTo(petition)[0]?.cause)]);
    named(petition, 'dept-public-security');
    expect([petition.dossier.state.decidedOn, owedTo(petition)]).toEqual([null, []]);
    // It was no accusation, and its limit runs on.
    corrected(petition, 'appeal').referred().accepted();
    expect(petition.dossier.state.mediations).toMatchObject([{ number: 2, until: '2026-09-02' }]);
    const [owed] = owedTo(petition);
    const cause = 'until/2/2026-09-02';
    expect([owed?.cause, owed?.open]).toEqual([cause, { type: 'moveDate', payload: { setOn: '2026-09-02', cause } }]);
    announced(petition, [cause]);
    expect(owedTo(petition)).toEqual([]);
    petition.decided();
    expect(owedTo(petition).map((one) => one.cause)).toEqual([`over/2/decided/${petition.today()}`]);
  });

  it('is closed as settled by whoever takes over from an office that has ended', () => {
    const petition = mediated();
    petition.act('noteSettlement', { part, on: petition.today() }, courseOf(part));
    const handOver = { from: office('dept-transport'), to: office('dept-housing'), reasons: ['handler'] as const };
    petition.tell('handOver', handOver, platformActor);
    expect(petition.duties().filter((one) => /^(settle|decide)@/u.test(one))).toEqual(['settle@dept-housing']);
    expect(petition.act('settle', { note: null }, person('dept-housing', 'officer')).dossier.state.end?.as).toBe(
      'settled',
    );
  });

  it('tells it the date that an extension moves, once for each', () => {
    const petition = mediated(accepted().until('2026-09-16').on('2026-09-16'));
    expect(owedTo(petition)).toEqual([]);
    petition.extended(30);
    expect(petition.types().slice(-2)).toEqual(['extensionNoticed', 'mediationDated']);
    const [owed] = owedTo(petition);
    const { until, number } = petition.dossier.state.mediations?.[0] ?? {};
    expect([until, number]).toEqual(['2026-10-16', 2]);
    const cause = 'until/2/2026-10-16';
    expect(owed).toMatchObject({ cause, name: binju, open: { type: 'moveDate', payload: { setOn: until, cause } } });
    expect(owedTo(announced(petition, [cause]))).toEqual([]);
    expect(owedTo(announced(petition, [], 'failed'))).toEqual([]);
  });

  it('tells it nothing where its thirty days end before', () => {
    const petition = mediated().extended(30);
    expect([owedTo(petition), petition.all('mediationDated')]).toEqual([[], []]);
  });

  it('that comes to nothing goes on the same day, with its clock and duty as they were', () => {
    const before = mediated();
    const { clocks, duties } = before.dossier;
    const petition = announced(before, [], 'failed');
    expect([petition.dossier.clocks, petition.dossier.duties]).toEqual([clocks, duties]);
    expect(petition.refusal('settle', { note: null }, officer).code).toBe('petition.not_settled');
  });

  it('hears of a settlement from the course of its mediation alone', () => {
    const petition = mediated();
    const settlement = { part, on: petition.today() };
    expect(petition.refusal('noteSettlement', settlement, courseActor).code).toBe('docket.not_its_course');
    expect(petition.refusal('noteSettlement', settlement, officer).kind).toBe('forbidden');
  });
});
