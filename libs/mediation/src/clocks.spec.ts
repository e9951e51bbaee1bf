import { describe, expect, it } from '@jest/globals';
import { aMediation, itself, mediator, onPage, petition } from '../../../test/support/a-mediation.js';
import { courseActor, day } from '../../../test/support/law.js';

const last = (mediation: ReturnType<typeof aMediation>) => mediation.types().at(-1);
const later = (party: string, until: string) => ({ ...itself(party), until: day(until) });

describe('the time of a mediation', () => {
  it.each([
    ['a medical one', { sort: 'medical' }, 'RM-40/1', '2026-09-14', 'deemed_failed'],
    ['one that a court delegated', { source: 'court', track: 'delegated' }, 'RM-30/1', '2026-09-02', 'time_over'],
    [
      'one entrusted in ordinary procedure',
      { source: 'court', track: 'entrusted_ordinary' },
      'RM-31/1',
      '2026-08-18',
      'time_over',
    ],
    [
      'one entrusted in summary procedure',
      { source: 'court', track: 'entrusted_summary' },
      'RM-31S/1',
      '2026-08-10',
      'time_over',
    ],
    ['one online', { source: 'court', track: 'online' }, 'RM-32/1', '2026-09-02', 'time_over'],
    [
      'one online in ordinary procedure',
      { source: 'court', track: 'online_ordinary' },
      'RM-33/1',
      '2026-08-18',
      'time_over',
    ],
    [
      'one online in summary procedure',
      { source: 'court', track: 'online_summary' },
      'RM-33S/1',
      '2026-08-10',
      'time_over',
    ],
    ['one for a petition', { source: 'petition', setOn: day('2026-08-20') }, 'RM-SET/1', '2026-08-20', 'time_over'],
  ] as const)('of %s ends it', (_what, opening, clock, dueOn, as) => {
    const mediation = aMediation().ready(opening);
    expect(mediation.clock(clock).legalDueOn).toBe(dueOn);
    const ended = mediation.until('2026-10-30').facts.find(({ type }) => type === 'ended');
    expect(ended?.data).toMatchObject({ as, owedTo: ['p1', 'p2'] });
    expect(ended?.dueAt).toBe(mediation.clock(clock).legalDueAt);
    expect(mediation.told().phase).toBe('ended');
  });

  it('is found to be over by whoever acts after it, also where the course slept', () => {
    const mediation = aMediation().ready({ sort: 'medical' }).drawnUp().signs('p1').on('2026-09-16');
    const signing = { ...itself('p2'), how: 'paper', on: day('2026-09-14'), text: 'x' } as const;
    expect(mediation.refusal('sign', signing, mediator)).toMatchObject({
      ...{ code: 'mediation.ended', details: { as: 'deemed_failed', on: '2026-09-15' } },
    });
  });

  it('normally a month, ends nothing', () => {
    const mediation = aMediation().ready().until('2026-09-04');
    expect(mediation.clock('RM-09/1').rawDueOn).toBe('2026-09-03');
    expect([mediation.all('limitPassed'), mediation.phase]).toEqual([
      [{ clock: 'RM-09/1', rule: 'RM-09' }],
      'sessions',
    ]);
  });

  it('of a labour dispute opens arbitration, from the day of its receipt, and goes on', () => {
    const mediation = aMediation().opened({ sort: 'labour' }).on('2026-08-05').act('accept', {}, mediator);
    expect(mediation.clock('RM-46/1')).toMatchObject({
      owner: 'applicant',
      startOn: '2026-08-03',
      legalDueOn: '2026-08-18',
    });
    expect(mediation.until('2026-08-19').all('limitPassed')).toEqual([{ clock: 'RM-46/1', rule: 'RM-46' }]);
    expect(mediation.phase).toBe('preparing');
  });

  it('to accept is late where a committee is silent, and a no where a court’s platform asks', () => {
    expect(aMediation().opened().until('2026-08-10').all('overdue')).toMatchObject([{ clock: 'RM-TAKE/1' }]);
    const online = aMediation().opened({ source: 'court', track: 'online' }).until('2026-08-10');
    expect(online.all('ended')).toMatchObject([{ as: 'declined', on: '2026-08-07', owedTo: ['p1'] }]);
  });

  it('to tell of the end is late and still owed', () => {
    const mediation = aMediation(petition)
      .ready({ source: 'petition', setOn: day('2026-08-20') })
      .withdrawn('p1');
    expect(mediation.until('2026-08-06').all('overdue')).toMatchObject([{ clock: 'RM-12/1', dueOn: '2026-08-04' }]);
    expect(mediation.told().phase).toBe('ended');
  });
});

describe('the date of a petition', () => {
  const ofPetition = () => aMediation(petition).ready({ source: 'petition', setOn: day('2026-08-20') });

  it('moves with the petition, by its course alone', () => {
    const mediation = ofPetition();
    expect(mediation.allowed(mediator).moveDate?.code).toBe('office.not_permitted');
    mediation.act('moveDate', { setOn: day('2026-08-12') }, courseActor);
    expect([mediation.clock('RM-SET/1').endedAs, mediation.clock('RM-SET/2').legalDueOn]).toEqual([
      'superseded',
      '2026-08-12',
    ]);
    expect(mediation.until('2026-08-14').all('ended')).toMatchObject([{ as: 'time_over' }]);
  });

  it('ends it where nothing is left, and not what all have signed', () => {
    const none = { setOn: day('2026-08-03') };
    expect(ofPetition().act('moveDate', none, courseActor).dossier.state.end?.as).toBe('time_over');
    const signed = ofPetition().drawnUp().signs('p1').signs('p2').act('moveDate', none, courseActor);
    expect(signed.mediatorSigns().isSealed().dossier.state.end?.as).toBe('settled');
  });

  it('is one of petitions alone', () => {
    const refusal = aMediation()
      .ready()
      .refusal('moveDate', { setOn: day('2026-08-12') }, courseActor);
    expect(refusal.code).toBe('mediation.source_unfit');
  });
});

describe('a later day', () => {
  it('is one on which all agree', () => {
    const mediation = aMediation()
      .ready({ sort: 'medical' })
      .act('agreeLater', later('p1', '2026-11-30'), onPage('p1'));
    expect(mediation.clock('RM-40/1').legalDueOn).toBe('2026-09-14');
    mediation.act('agreeLater', later('p2', '2026-11-20'), onPage('p2'));
    expect(mediation.clock('RM-40/1').legalDueOn).toBe('2026-09-14');
    mediation.act('agreeLater', later('p1', '2026-11-20'), mediator);
    expect(mediation.clock('RM-40/1').legalDueOn).toBe('2026-11-20');
    expect(mediation.dossier.state.later).toBeNull();
  });

  it('is none where nothing can be moved, or it is no later', () => {
    const mediation = aMediation().ready({ source: 'petition', setOn: day('2026-08-20') });
    expect(mediation.refusal('agreeLater', later('p1', '2026-11-30'), mediator).code).toBe(
      'mediation.nothing_to_extend',
    );
    const medical = aMediation().ready({ sort: 'medical' });
    expect(medical.refusal('agreeLater', later('p1', '2026-09-14'), mediator).code).toBe('mediation.nothing_to_extend');
  });
});

describe('an appraisal', () => {
  const appraised = () =>
    aMediation()
      .ready({ sort: 'medical' })
      .act('beginAppraisal', { on: day('2026-08-03') }, mediator);

  it('is not counted, and is watched by a clock of its own', () => {
    const mediation = appraised();
    expect(mediation.others).toEqual(['endAppraisal@mediation-binju']);
    mediation.on('2026-08-12').act('endAppraisal', { on: day('2026-08-10') }, mediator);
    expect(mediation.others).toEqual([]);
    // Five working days from the Tuesday to the next Monday are left out; a Sunday before the national day is worked.
    expect(mediation.clock('RM-40/1').legalDueOn).toBe('2026-09-20');
    expect(mediation.refusal('endAppraisal', { on: day('2026-08-12') }, mediator).code).toBe(
      'mediation.appraisal_not_open',
    );
  });

  it('that takes longer than our number does not end it', () => {
    const mediation = appraised().until('2026-12-15');
    expect(mediation.types()).toContain('appraisalOverran');
    expect(mediation.phase).toBe('sessions');
    mediation.act('endAppraisal', { on: day('2026-12-14') }, mediator);
    expect(mediation.clock('RM-40/1')).toMatchObject({ startOn: '2026-08-03', endedAs: null });
    expect(String(mediation.clock('RM-40/1').legalDueOn) > '2027-01-15').toBe(true);
    expect(mediation.until('2027-04-01').all('ended')).toMatchObject([{ as: 'deemed_failed' }]);
  });

  it('is under way once, and only after the consent of all', () => {
    expect(appraised().refusal('beginAppraisal', { on: day('2026-08-03') }, mediator).code).toBe(
      'mediation.appraisal_open',
    );
    const unasked = aMediation().prepared({ sort: 'medical' });
    expect(unasked.refusal('beginAppraisal', { on: day('2026-08-03') }, mediator).code).toBe('mediation.not_consented');
  });

  it('of a court’s medical dispute online is left out of both limits, and watched once', () => {
    const mediation = aMediation().ready({ sort: 'medical', source: 'court', track: 'online' });
    mediation.on('2026-08-04').act('beginAppraisal', { on: day('2026-08-04') }, mediator);
    expect(mediation.others).toEqual(['endAppraisal@mediation-binju']);
    mediation.on('2026-08-20').act('endAppraisal', { on: day('2026-08-18') }, mediator);
    expect(last(mediation)).toBe('appraisalEnded');
    expect(mediation.others).toEqual([]);
    expect(
      mediation.dossier.clocks.filter(
        ({ rule, metAt, endedAt }) => rule === 'RM-40A' && metAt === null && endedAt === null,
      ),
    ).toEqual([]);
  });
});
