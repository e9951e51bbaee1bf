import { describe, expect, it } from '@jest/globals';
import {
  aMediation,
  committeeHead,
  mediator,
  onPage,
  otherCommittee,
  type MediationInMemory,
} from '../../../test/support/a-mediation.js';
import { day, text } from '../../../test/support/law.js';
import { calledFor } from './told.js';

const called = (on = '2026-08-05') => aMediation().ready().calls(on);
const moving = { session: 1, on: day('2026-08-07'), time: '14:00', place: text('hall'), reason: text('away') };
const stands = ({ dossier }: MediationInMemory) => dossier.state.called.map((one) => one.stands);

describe('a session that is called ahead', () => {
  it('is owed on its day, told the day before, and nothing is late when nobody holds it', () => {
    const mediation = called();
    expect(mediation.all('sessionCalled')).toMatchObject([{ session: 1, on: '2026-08-05', time: '09:30' }]);
    expect(mediation.duties()).toEqual(['holdSession@mediation-binju']);
    expect(mediation.until('2026-08-05').all('warned')).toEqual([
      { clock: 'RM-SESSION/1', rule: 'RM-SESSION', warning: 'w1', to: 'owner' },
    ]);
    mediation.until('2026-08-07');
    expect([mediation.all('overdue'), mediation.duties()]).toEqual([[], []]);
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
    expect([stands(mediation), mediation.duties(), mediation.dossier.state.fallen.length]).toEqual([['off'], [], 2]);
    expect(mediation.allowed(mediator).moveSession?.code).toBe('mediation.no_such_session');
    mediation.calls('2026-08-06');
    const code = (session: number) => mediation.refusal('moveSession', { ...moving, session }, mediator).code;
    expect([code(1), code(3)]).toEqual(['mediation.session_over', 'mediation.no_such_session']);
  });

  it('is what its record refers to, whenever it was held; another one needs none', () => {
    const mediation = called().on('2026-08-05').sits({ session: 1 });
    expect([stands(mediation), mediation.duties(), mediation.clock('RM-SESSION/1').metOn]).toEqual([
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
    expect([stands(mediation), mediation.duties()]).toEqual([['off'], ['tellProtection@mediation-binju']]);
  });

  it('is over with the mediation', () => {
    expect(called().withdrawn('p1').duties()).toEqual(['tellEnd@mediation-binju']);
  });

  it('is told to whoever was called, or for whom somebody was, and to nobody else', () => {
    const mediation = aMediation()
      .ready()
      .calls('2026-08-05', { invited: ['p1'] });
    const agent = {
      identity: { party: 'p3', digest: 'd' },
      role: 'representative',
      nature: 'person',
      capacity: 'full',
    };
    mediation.act('addParty', agent as never, mediator);
    const mandate = { by: 'p3', of: 'p2', as: 'agent', scope: ['receive'], from: null, until: null, attachment: null };
    mediation.act('giveMandate', { ...mandate, shown: text('s') } as never, mediator);
    const told = (party: string) => calledFor(mediation.dossier, party).map(({ session }) => session);
    expect([told('p1'), told('p2')]).toEqual([[1], []]);
    mediation.calls('2026-08-06', { invited: ['p3'] });
    expect([told('p1'), told('p2')]).toEqual([[1], [2]]);
  });

  it('is recorded for whoever mediates, and by the head too', () => {
    const mediation = aMediation().ready();
    const calling = { on: day('2026-08-05'), time: '09:30', place: text('place'), invited: ['p1', 'p2'] };
    expect(mediation.act('callSession', calling, committeeHead).duties()).toEqual(['holdSession@mediation-binju']);
  });
});

const sat = (mediation: MediationInMemory, session: number) => ({
  ...{ session, on: mediation.today, place: text('place'), attended: ['p1', 'p2'] },
  ...{ minutes: text('minutes'), undisputed: null },
});
