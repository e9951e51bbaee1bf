import { describe, expect, it } from '@jest/globals';
import {
  aMediation,
  committeeHead,
  mediator,
  onPage,
  type MediationInMemory,
} from '../../../test/support/a-mediation.js';
import { courseActor, day, text } from '../../../test/support/law.js';

// Ended on Monday 2026-08-03: its notices are owed by the day after.
const ended = () => aMediation().ready().withdrawn('p1');

/** What a delivery of one of them proves. */
function proved(mediation: MediationInMemory, party: string, servedOn: string): MediationInMemory {
  const issued = mediation.dossier.state.end?.notices.find((one) => one.party === party)?.seq ?? 0;
  return mediation.act('tellEnd', { issued, servedOn: day(servedOn) }, courseActor);
}

/** One was served on the day, the other too, and the post brings that a week later. */
const recordedLate = () =>
  proved(ended().act('tellEnd', { party: 'p1' }, mediator).until('2026-08-10').on('2026-08-10'), 'p2', '2026-08-04');

const owed = (mediation: MediationInMemory) => mediation.clock('RM-12/1');

describe('the day on which the notice of the end was served', () => {
  it('meets what is owed, and not the day on which that was recorded', () => {
    const mediation = proved(ended().act('tellEnd', { party: 'p1' }, mediator).on('2026-08-04'), 'p2', '2026-08-03');
    expect([owed(mediation).metOn, mediation.all('breachWithdrawn'), mediation.phase]).toEqual([
      '2026-08-03',
      [],
      'ended',
    ]);
  });

  it('is that of the last of them, whoever is recorded last', () => {
    const mediation = ended().until('2026-08-06').on('2026-08-06').act('tellEnd', { party: 'p1' }, mediator);
    proved(mediation, 'p2', '2026-08-04');
    expect([owed(mediation).metOn, mediation.all('breachWithdrawn')]).toEqual(['2026-08-06', []]);
    expect(owed(mediation).breachedAt).not.toBeNull();
  });

  it('takes back what time had recorded, until the head of the committee has looked', () => {
    const mediation = recordedLate();
    expect(mediation.all('overdue')).toHaveLength(1);
    expect(mediation.all('breachWithdrawn')).toEqual([
      {
        ...{ clock: 'RM-12/1', rule: 'RM-12', breach: 1, on: '2026-08-04', recordedOn: '2026-08-10', parties: ['p2'] },
        lookUntil: '2026-08-17',
      },
    ]);
    expect(owed(mediation)).toMatchObject({ metOn: '2026-08-04', breachedAt: null, look: 'awaited' });
    expect([mediation.duties(), mediation.phase]).toEqual([['confirmRecord@mediation-binju'], 'telling']);
    for (const actor of [mediator, onPage('p1'), courseActor]) {
      expect(mediation.allowed(actor).confirmRecord?.code).toBe('office.not_permitted');
    }
  });

  it('is stated of what was given by hand, too, and looked at where that is recorded late', () => {
    const mediation = ended()
      .on('2026-08-04')
      .act('tellEnd', { party: 'p1', on: day('2026-08-03') }, mediator);
    const by = (on: string) => ({ party: 'p2', on: day(on) });
    mediation.until('2026-08-10').on('2026-08-10');
    expect(mediation.refusal('tellEnd', by('2026-08-02'), mediator).code).toBe('mediation.date_before_event');
    expect(mediation.refusal('tellEnd', by('2026-08-11'), mediator).code).toBe('mediation.date_in_future');
    mediation.act('tellEnd', by('2026-08-04'), mediator);
    expect(mediation.all('endTold').map(({ on }) => on)).toEqual(['2026-08-03', '2026-08-04']);
    expect(mediation.all('breachWithdrawn')).toMatchObject([{ on: '2026-08-04', parties: ['p2'] }]);
    expect(owed(mediation)).toMatchObject({ metOn: '2026-08-04', breachedAt: null, look: 'awaited' });
  });

  it('stands where it was looked at', () => {
    const mediation = recordedLate().act('confirmRecord', { note: null }, committeeHead);
    expect(owed(mediation)).toMatchObject({ metOn: '2026-08-04', breachedAt: null, look: 'confirmed' });
    expect([mediation.duties(), mediation.phase]).toEqual([[], 'ended']);
    expect(mediation.refusal('confirmRecord', { note: null }, committeeHead).code).toBe('mediation.no_look_awaited');
  });

  it('is confirmed by another head than who recorded it, who may say that it does not stand', () => {
    const recorded = () => {
      const mediation = ended().act('tellEnd', { party: 'p1' }, mediator).until('2026-08-10').on('2026-08-10');
      return mediation.act('tellEnd', { party: 'p2', on: day('2026-08-04') }, committeeHead);
    };
    expect(recorded().refusal('confirmRecord', { note: null }, committeeHead)).toMatchObject({
      ...{ kind: 'forbidden', code: 'mediation.own_record' },
    });
    const another = { ...committeeHead, principal: 'another-head' } as typeof committeeHead;
    expect(recorded().act('confirmRecord', { note: null }, another).phase).toBe('ended');
    const rejecting = { found: 'other_day', reasons: text('r') } as const;
    expect(recorded().act('rejectRecord', rejecting, committeeHead).phase).toBe('ended');
  });

  it('is that of the record where it was another day, which is late', () => {
    const mediation = recordedLate().act('rejectRecord', { found: 'other_day', reasons: text('r') }, committeeHead);
    expect(owed(mediation)).toMatchObject({ metOn: '2026-08-10', look: 'rejected', breaches: 2 });
    expect(owed(mediation).breachedAt).not.toBeNull();
    expect([mediation.duties(), mediation.phase]).toEqual([[], 'ended']);
  });

  it('is none where nobody was served: the notice is owed again, to that party alone, and nothing passes twice', () => {
    const mediation = recordedLate().act('rejectRecord', { found: 'not_served', reasons: text('r') }, committeeHead);
    expect([mediation.dossier.state.end?.owedTo, mediation.duties()]).toEqual([['p2'], ['tellEnd@mediation-binju']]);
    expect(mediation.dossier.state.end?.served.map(({ party }) => party)).toEqual(['p1']);
    const notice = mediation.dossier.state.end?.notices.find(({ party }) => party === 'p2')?.seq;
    expect(mediation.all('recordRejected')).toMatchObject([{ parties: ['p2'], issued: [notice] }]);
    expect(owed(mediation)).toMatchObject({ metOn: null, look: 'rejected', breaches: 2 });
    mediation.until('2026-08-20').on('2026-08-20').act('tellEnd', { party: 'p2' }, mediator);
    expect([mediation.all('overdue').length, owed(mediation).metOn, mediation.phase]).toEqual([
      1,
      '2026-08-20',
      'ended',
    ]);
  });

  it('is none for whom the look names, of several that were recorded late', () => {
    const late = () => {
      const mediation = ended().until('2026-08-10').on('2026-08-10');
      return proved(proved(mediation, 'p1', '2026-08-03'), 'p2', '2026-08-04');
    };
    const rejecting = { found: 'not_served', reasons: text('r') } as const;
    const owedAfter = (change: object) =>
      late().act('rejectRecord', { ...rejecting, ...change }, committeeHead).dossier.state.end?.owedTo;
    expect(late().all('breachWithdrawn')).toMatchObject([{ parties: ['p1', 'p2'] }]);
    expect([owedAfter({ party: 'p1' }), owedAfter({})]).toEqual([['p1'], ['p1', 'p2']]);
    expect(recordedLate().refusal('rejectRecord', { ...rejecting, party: 'p1' }, committeeHead).code).toBe(
      'mediation.nobody_to_tell',
    );
  });

  it('is late with the look like with anything else that is owed', () => {
    const mediation = recordedLate().until('2026-08-18');
    expect(mediation.all('overdue').at(-1)).toMatchObject({ clock: 'RM-LOOK/1', dueOn: '2026-08-17' });
    expect(mediation.act('confirmRecord', { note: null }, committeeHead).phase).toBe('ended');
  });
});
