import { describe, expect, it } from '@jest/globals';
import {
  aMediation,
  committeeHead,
  itself,
  mediator,
  mediatorId,
  onPage,
  otherCommittee,
  otherMediator,
  type MediationInMemory,
} from '../../../test/support/a-mediation.js';
import { day, text } from '../../../test/support/law.js';
import { mediationKind } from './kind.js';
import { papersOver } from './papers.js';
import { calledFor } from './told.js';

const called = (on = '2026-08-05') => aMediation().ready().calls(on);
const moving = { session: 1, on: day('2026-08-07'), time: '14:00', place: text('hall'), reason: text('away') };
const stands = ({ dossier }: MediationInMemory) => dossier.state.called.map((one) => one.stands);

describe('a session that is called ahead', () => {
  it('is owed on its day, told the day before, and nothing is late when nobody holds it', () => {
    const mediation = called();
    expect(mediation.all('sessionCalled')).toMatchObject([{ session: 1, on: '2026-08-05', time: '09:30' }]);
    expect(mediation.others).toEqual(['holdSession@mediation-binju']);
    expect(mediation.until('2026-08-05').all('warned')).toEqual([
      { clock: 'RM-SESSION/1', rule: 'RM-SESSION', warning: 'w1', to: 'owner' },
    ]);
    mediation.until('2026-08-07');
    expect([mediation.all('overdue'), mediation.others]).toEqual([[], []]);
    expect(mediation.all('limitPassed')).toEqual([{ clock: 'RM-SESSION/1', rule: 'RM-SESSION' }]);
  });

  it('is called off or moved with a reason, and its paper stands no more', () => {
    const mediation = called();
    const [first] = mediation.dossier.state.called.map(({ fact }) => fact);
    mediation.act('moveSession', moving, mediator);
    expect(mediation.dossier.state.called).toMatchObject([{ on: '2026-08-07', time: '14:00', invited: ['p1', 'p2'] }]);
    expect([mediation.clock('RM-SESSION/1').endedAs, mediation.clock('RM-SESSION/2').legalDueOn]).toEqual([
      'superseded',
      '2026-08-07',
    ]);
    expect(mediation.dossier.state.fallen).toEqual([first]);
    mediation.act('callOffSession', { session: 1, reason: text('ill') }, mediator);
    expect([stands(mediation), mediation.others, mediation.dossier.state.fallen.length]).toEqual([['off'], [], 2]);
    expect(mediation.allowed(mediator).moveSession?.code).toBe('mediation.no_such_session');
    mediation.calls('2026-08-06');
    const code = (session: number) => mediation.refusal('moveSession', { ...moving, session }, mediator).code;
    expect([code(1), code(3)]).toEqual(['mediation.session_over', 'mediation.no_such_session']);
  });

  it('is what its record refers to, whenever it was held; another one needs none', () => {
    const mediation = called().on('2026-08-05').sits({ session: 1 });
    expect([stands(mediation), mediation.others, mediation.clock('RM-SESSION/1').metOn]).toEqual([
      ['held'],
      [],
      '2026-08-05',
    ]);
    expect(mediation.refusal('holdSession', sat(mediation, 1), mediator).code).toBe('mediation.session_over');
    expect(stands(mediation.sits())).toEqual(['held']);
    const late = called().until('2026-08-10').on('2026-08-10').sits({ session: 1 });
    expect(stands(late)).toEqual(['held']);
  });

  it('is for those who are in it, on a day ahead, and only where they may be set face to face', () => {
    const mediation = aMediation().ready();
    const calling = { on: day('2026-08-05'), time: '09:30', place: text('place'), invited: ['p1', 'p2'] };
    const code = (change: object) => mediation.refusal('callSession', { ...calling, ...change }, mediator).code;
    expect(code({ on: day('2026-08-02') })).toBe('mediation.session_in_past');
    expect(code({ invited: ['p9'] })).toBe('mediation.not_party');
    mediation.act('inviteHelper', { helperAs: 'interpreter', of: 'p2', name: text('who') }, mediator);
    expect(code({ invited: ['p1', 'h1'] })).toBe('mediation.helper_not_agreed');
    mediation.act('agreeHelper', { party: 'p2', by: 'p2', helper: 'h1' }, onPage('p2'));
    mediation.act('callSession', { ...calling, invited: ['p1', 'p2', 'h1'] }, mediator);
    for (const actor of [onPage('p1'), otherCommittee]) {
      expect(mediation.allowed(actor).callSession?.code).toBe('office.not_permitted');
    }
    expect(aMediation().prepared().refusal('callSession', calling, mediator).code).toBe('mediation.not_consented');
  });

  it('is off once violence is suspected, and says nothing of why', () => {
    const mediation = aMediation().ready({ sort: 'family' }).calls('2026-08-05').screened('suspected');
    expect(mediation.all('sessionCalledOff')).toEqual([{ session: 1, reason: null }]);
    expect([stands(mediation), mediation.others]).toEqual([['off'], ['tellProtection@mediation-binju']]);
  });

  it.each<[what: string, act: (mediation: MediationInMemory) => MediationInMemory]>([
    ['others are to mediate', (one) => one.proposed(otherMediator)],
    ['ties come out', (one) => one.act('disclose', { mediator: mediatorId, ties: text('cousins') }, mediator)],
    ['whoever mediates is recused', (one) => recused(one, true)],
    ['a sham is suspected', (one) => one.act('suspectSham', { grounds: text('why') }, mediator)],
  ])('is off once nobody may hold it, with that act and without a word of why: %s', (_what, act) => {
    const mediation = act(called());
    expect(mediation.all('sessionCalledOff')).toEqual([{ session: 1, reason: null }]);
    expect([stands(mediation), mediation.clock('RM-SESSION/1').endedAs]).toEqual([['off'], 'cancelled']);
  });

  it('stands where nothing comes of that', () => {
    expect(stands(recused(called(), false))).toEqual(['called']);
    expect(stands(called().act('disclose', { mediator: mediatorId, ties: null }, mediator))).toEqual(['called']);
  });

  it('is neither moved nor called off once its day is over, whoever has noticed that', () => {
    for (const mediation of [called().on('2026-08-07'), called().until('2026-08-07').on('2026-08-07')]) {
      const [first] = mediation.dossier.state.called.map(({ fact }) => fact);
      for (const command of ['moveSession', 'callOffSession'] as const)
        expect(mediation.allowed(mediator)[command]?.code).toBe('mediation.no_such_session');
      mediation.calls('2026-08-10');
      const again = { ...moving, on: day('2026-08-11') };
      expect(mediation.refusal('moveSession', again, mediator).code).toBe('mediation.session_over');
      const off = { session: 1, reason: text('ill') };
      expect(mediation.refusal('callOffSession', off, mediator).code).toBe('mediation.session_over');
      mediation.screened('suspected');
      expect(mediation.all('sessionCalledOff')).toEqual([{ session: 2, reason: null }]);
      expect(mediation.dossier.state.fallen).not.toContain(first);
    }
    expect(stands(called().until('2026-08-07'))).toEqual(['passed']);
  });

  it('is over with the mediation, and its invitation asks nobody any more', () => {
    const mediation = called();
    const invitations = () => mediation.dossier.state.called.map(({ fact }) => fact);
    const [first] = invitations();
    mediation.until('2026-08-07').on('2026-08-07').calls('2026-08-10').withdrawn('p1');
    expect(mediation.duties()).toEqual(['tellEnd@mediation-binju']);
    expect(papersOver(mediation.dossier)).toEqual(invitations().filter((fact) => fact !== first));
    expect(papersOver(mediation.dossier)).toHaveLength(1);
  });

  it('is of both sides: one alone is called in its own room, by whoever acts for it too', () => {
    const mediation = aMediation().ready();
    const calling = { on: day('2026-08-05'), time: '09:30', place: text('place') };
    const code = (...invited: string[]) => mediation.refusal('callSession', { ...calling, invited }, mediator).code;
    const agent = { identity: { party: 'p3', digest: 'd' }, nature: 'person', capacity: 'full' } as const;
    mediation.act('addParty', { ...agent, role: 'representative' }, mediator);
    const mandate = { by: 'p3', of: 'p2', as: 'agent', scope: ['receive'], from: null, until: null, attachment: null };
    expect(code('p1', 'p3')).toBe('mediation.one_side_alone');
    mediation.act('giveMandate', { ...mandate, shown: text('s') } as never, mediator);
    expect([code('p1'), code('p2'), code('p2', 'p3')]).toEqual(Array(3).fill('mediation.one_side_alone'));
    const told = (party: string) => calledFor(mediation.dossier, party).map(({ session }) => session);
    mediation.calls('2026-08-05', { invited: ['p1', 'p3'] });
    expect([told('p1'), told('p2')]).toEqual([[1], [1]]);
  });

  it('may be of today, whose day has begun, and is held on it', () => {
    const mediation = aMediation().ready();
    mediation.calls(mediation.today).act('moveSession', { ...moving, on: mediation.today }, mediator);
    expect(mediation.clock('RM-SESSION/2')).toMatchObject({ legalDueOn: mediation.today, breachedAt: null });
    expect([mediation.others, stands(mediation)]).toEqual([['holdSession@mediation-binju'], ['called']]);
    expect(stands(mediation.sits({ session: 1 }))).toEqual(['held']);
  });

  it('is asked about beyond the last day, at night, and where another one is at that hour', () => {
    const mediation = aMediation().ready({ source: 'court', track: 'online' }).calls('2026-08-05');
    const { dossier } = mediation;
    const given = { place: text('place'), invited: ['p1', 'p2'] };
    const warned = (change: object, type = 'callSession') =>
      (
        mediationKind.warnings?.(
          dossier,
          { type, payload: { ...given, on: day('2026-08-05'), time: '14:00', ...change } },
          mediation.context(mediator),
        ) ?? []
      ).map(({ code }) => code);
    expect(warned({})).toEqual([]);
    expect(warned({ on: day('2027-12-20') })).toEqual(['mediation.session_after_limit']);
    expect([warned({ time: '03:00' }), warned({ time: '21:00' })]).toEqual(
      Array(2).fill(['mediation.session_at_night']),
    );
    expect(warned({ time: '09:30' })).toEqual(['mediation.session_same_hour']);
    expect(warned({ time: '09:30', session: 1 }, 'moveSession')).toEqual([]);
  });

  it('is none where one side sat alone, so that nothing is undisputed by it', () => {
    const mediation = aMediation().ready();
    const alone = { ...sat(mediation, 1), session: null, attended: ['p1'], undisputed: text('owed') };
    expect(mediation.refusal('holdSession', alone, mediator).code).toBe('mediation.one_side_alone');
  });

  it('is recorded for whoever mediates, and by the head too', () => {
    const mediation = aMediation().ready();
    const calling = { on: day('2026-08-05'), time: '09:30', place: text('place'), invited: ['p1', 'p2'] };
    expect(mediation.act('callSession', calling, committeeHead).others).toEqual(['holdSession@mediation-binju']);
  });
});

function recused(mediation: MediationInMemory, isRecused: boolean): MediationInMemory {
  mediation.act('askRecusal', { ...itself('p1'), mediator: mediatorId, reason: text('why') }, mediator);
  return mediation.act('ruleRecusal', { mediator: mediatorId, isRecused, reasons: text('r') }, committeeHead);
}

const sat = (mediation: MediationInMemory, session: number) => ({
  ...{ session, on: mediation.today, place: text('place'), attended: ['p1', 'p2'] },
  ...{ minutes: text('minutes'), undisputed: null },
});
