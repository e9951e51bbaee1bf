import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, clerk, head, officer, opinion, signed } from '../../../test/support/a-petition.js';
import { day, office, person, platformActor, text } from '../../../test/support/law.js';
import { isDisputable } from './disputing.js';

const accepted = () => aPetition().registered().referred().notified().accepted();
const supported = (executor: string | null = null) => accepted().supported('2026-09-01', executor).delivered();
const carried = { executedOn: day('2026-08-20'), proof: text('photographs') };

describe('the day of an execution that an opinion names', () => {
  it('is that day, of rest or not: no period is counted that could move', () => {
    const petition = aPetition().registered().referred().notified().accepted().supported('2026-09-05');
    expect(petition.clock('XF-EXEC/1')).toMatchObject({ rawDueOn: '2026-09-05', legalDueOn: '2026-09-05' });
    petition.delivered().until('2026-09-06');
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-EXEC', dueOn: '2026-09-05' }]);
  });
});

describe('an opinion that supports (art. 32(2))', () => {
  const decide = { ...opinion, outcome: 'support' as const, executeBy: day('2026-09-01') };

  it('sets the date of its execution within the bounds of the pack, and no other does', () => {
    const petition = accepted();
    const refusal = (more: object) => petition.refusal('submitOpinion', { ...decide, ...more }, officer);
    expect(refusal({ executeBy: null }).code).toBe('petition.execution_missing');
    expect(refusal({ executeBy: day('2026-08-03') }).code).toBe('petition.execution_out_of_bounds');
    expect(refusal({ executeBy: day('2027-01-31') })).toMatchObject({
      code: 'petition.execution_out_of_bounds',
      details: { max: 180, bound: '2027-01-30' },
    });
    expect(refusal({ outcome: 'explain' }).code).toBe('petition.execution_without_support');
    expect(refusal({ executor: office('nowhere') }).code).toBe('petition.office_unknown');
    expect(refusal({ executor: office('village-jinniu-liuxi') }).code).toBe('petition.office_not_handling');
  });

  it('is never carried out by an office that was accused in the matter (art. 30(3))', () => {
    const petition = aPetition().registered({ class: 'accusation' });
    petition.act('nameAccused', { office: office('dept-water'), person: null }, clerk);
    petition.act('correctClass', { class: 'appeal', reason: text('she asks for repair') }, clerk);
    petition.referred().notified().accepted();
    expect(petition.refusal('submitOpinion', { ...decide, executor: office('dept-water') }, officer)).toMatchObject({
      code: 'petition.office_not_for_matter',
      details: { office: 'dept-water' },
    });
  });

  it('may come without a date with an import alone, of which nothing is known', () => {
    const past = aPetition().imported('2026-08-03').act('accept', { notice: null }, platformActor);
    past.act('decide', { ...decide, executeBy: null }, platformActor);
    expect(past.dossier.clocks.some(({ rule }) => rule === 'XF-EXEC')).toBe(false);
  });

  it('opens its execution before the organ that decided, and is not closed before it is carried out', () => {
    const petition = supported();
    expect(petition.clock('XF-EXEC/1')).toMatchObject({ owner: 'dept-transport', legalDueOn: '2026-09-01' });
    expect(petition.duties()).toEqual(['recordExecution@dept-transport']);
    expect(petition.refusal('close', { note: null }, officer)).toMatchObject({
      code: 'petition.execution_open',
      details: { dueOn: '2026-09-01' },
    });
    petition.on('2026-08-20').act('recordExecution', carried, officer).closed();
    expect(petition.clock('XF-EXEC/1').metAt).not.toBeNull();
    expect(petition.refusal('recordExecution', carried, officer).code).toBe('petition.ended');
  });

  it('that is not carried out in time reminds the organ to urge, and opens no supervision by itself', () => {
    const petition = supported('dept-water').until('2026-09-02').on('2026-09-02');
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-EXEC', trigger: null, dueOn: '2026-09-01' }]);
    expect(petition.duties()).toEqual(['recordExecution@dept-water', 'urgeExecution@dept-transport']);
    expect(petition.standing().parts.owedInAll).toBe(0);
    petition.act('urgeExecution', { text: text('carry it out') }, officer);
    expect(petition.all('executionUrged')).toMatchObject([{ number: 1, executor: 'dept-water' }]);
    expect(petition.duties()).toEqual(['recordExecution@dept-water']);
  });

  it('is carried out in time on its own date, whenever that is recorded, and another office looks at it', () => {
    const petition = supported().until('2026-09-03').on('2026-09-03');
    expect(petition.clock('XF-EXEC/1').breachedAt).not.toBeNull();
    const onLastDay = { executedOn: day('2026-09-01'), proof: text('photographs') };
    petition.act('recordExecution', onLastDay, officer);
    expect(petition.all('executed')).toEqual([onLastDay]);
    expect(petition.dossier.state.records.at(-1)).toMatchObject({ recordedLate: 2, proof: onLastDay.proof });
    expect(petition.clock('XF-EXEC/1')).toMatchObject({ metOn: '2026-09-01', breachedAt: null, look: 'awaited' });
    expect(petition.all('breachWithdrawn')).toMatchObject([{ why: 'execution', on: '2026-09-01', looker: 'bureau' }]);
    expect(petition.duties()).toEqual(['confirmRecord@bureau']);
    // It is no paper that the petitioner received.
    const { dossier } = petition;
    const disputable = dossier.state.records
      .filter((one) => isDisputable(dossier, one))
      .map(({ document }) => document);
    expect(disputable).toEqual(['notice', 'opinion']);
    petition.act('rejectRecord', { record: null, finding: 'other_day', reasons: text('not so') }, bureauHead);
    expect(petition.clock('XF-EXEC/1')).toMatchObject({ metOn: '2026-09-03', look: 'rejected' });
    expect(petition.all('breachReinstated')).toMatchObject([{ rule: 'XF-EXEC', breach: 2 }]);
  });

  it('is late by the date on which it was carried out, not by that of its record', () => {
    const late = supported().until('2026-09-10').on('2026-09-10');
    late.act('recordExecution', { executedOn: day('2026-09-04'), proof: text('photographs') }, officer);
    expect(late.clock('XF-EXEC/1')).toMatchObject({ metOn: '2026-09-04' });
    expect(late.types()).not.toContain('breachWithdrawn');
    const early = { executedOn: day('2026-08-02'), proof: text('photographs') };
    expect(supported().refusal('recordExecution', early, officer).code).toBe('petition.date_before_event');
  });

  it('is a duty of the office that carries it out, which reads the file and records it with its proof', () => {
    const waterworks = person('dept-water', 'officer');
    const petition = supported('dept-water');
    expect(petition.clock('XF-EXEC/1')).toMatchObject({ owner: 'dept-water', legalDueOn: '2026-09-01' });
    expect(petition.duties()).toEqual(['recordExecution@dept-water']);
    expect(petition.access()).toContain('dept-water:executor');
    expect(petition.dossier.state.handler).toBe('dept-transport');
    const may = Object.entries(petition.allowed(waterworks)).flatMap(([name, no]) => (no === null ? [name] : []));
    expect(may).toEqual(['recordExecution']);
    petition.on('2026-08-20').act('recordExecution', carried, waterworks).closed();
    expect(petition.access()).toContain('dept-water:executor');
    expect(supported().access()).not.toContain('dept-transport:executor');
  });

  it('is read by nobody for its execution once the matter ends without it', () => {
    const petition = supported('dept-water').act('withdraw', signed('2026-08-03'), officer);
    expect(petition.dossier.state.end?.as).toBe('withdrawn');
    expect(petition.access()).not.toContain('dept-water:executor');
  });

  it('that is refused is supervised by a person’s finding, at the office that refuses', () => {
    const petition = supported('dept-water').until('2026-09-02').on('2026-09-02');
    const found = { finding: text('they said no') };
    expect(petition.refusal('findRefusal', found, officer).code).toBe('office.not_permitted');
    petition.act('findRefusal', found, clerk);
    const [owed] = petition.standing().parts.owed;
    expect(owed).toMatchObject({
      name: 'art40/dept-water',
      cause: 'XF-EXEC/1',
      open: { payload: { office: 'dept-water', trigger: 'DB-5', rule: 'XF-EXEC', dueOn: '2026-09-02' } },
    });
    petition.supervised('art40/dept-water', 'XF-EXEC/1');
    expect(petition.standing().parts.owedInAll).toBe(0);
  });

  it('is found refused before its date too, where that was declared, and is supervised in time (art. 40(1))', () => {
    const petition = supported('dept-water').on('2026-08-06');
    petition.act('findRefusal', { finding: text('in writing: we will not') }, clerk);
    const [owed] = petition.standing().parts.owed;
    expect(owed).toMatchObject({
      name: 'art40/dept-water',
      cause: 'XF-EXEC/1',
      open: { payload: { office: 'dept-water', trigger: 'DB-5', dueOn: '2026-08-06' } },
    });
    petition.supervised('art40/dept-water', 'XF-EXEC/1');
    // Its date passes as ever: late is reminded of, and opens nothing beside it.
    petition.until('2026-09-02');
    expect(petition.clock('XF-EXEC/1').breachedAt).not.toBeNull();
    expect(petition.standing().parts.owedInAll).toBe(0);
    expect(petition.duties()).toContain('urgeExecution@dept-transport');
  });

  it('is found refused once', () => {
    const petition = supported('dept-water').until('2026-09-02').on('2026-09-03');
    const found = { finding: text('they said no') };
    petition.act('findRefusal', found, clerk);
    expect(petition.on('2026-09-10').refusal('findRefusal', found, head)).toMatchObject({
      code: 'petition.refusal_found',
      details: { executor: 'dept-water', foundOn: '2026-09-03' },
    });
  });

  it('has nothing to urge or to find where nothing is to be carried out', () => {
    const petition = accepted().decided().delivered();
    expect(petition.refusal('urgeExecution', { text: text('t') }, officer).code).toBe('petition.nothing_to_execute');
    expect(petition.refusal('findRefusal', { finding: text('t') }, clerk).code).toBe('petition.nothing_to_execute');
    expect(petition.refusal('recordExecution', carried, officer).code).toBe('petition.nothing_to_execute');
  });
});
