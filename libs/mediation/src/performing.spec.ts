import { describe, expect, it } from '@jest/globals';
import { aMediation, committeeHead, mediator } from '../../../test/support/a-mediation.js';
import { day, text } from '../../../test/support/law.js';
import { anAgreement as agreed, type Draft } from '../../../test/support/an-agreement.js';

const debt = { by: 'p2', to: 'p1', what: text('pay'), amountCents: 300_000, on: day('2026-10-01'), place: null };
const owed = (mediation: ReturnType<typeof agreed>) =>
  mediation
    .standing()
    .parts.owed.flatMap(({ kind, name, cause, open }) =>
      kind === 'obligation' ? [`${name} ${open.type} ${cause}`] : [],
    );
const opened = (mediation: ReturnType<typeof agreed>, name = 'o1') =>
  mediation.standing().parts.owed.find((one) => one.name === name)?.open.payload;

describe('an agreement in force', () => {
  it('leaves its obligations, each a case of its own, with who acts for whom', () => {
    const mediation = agreed({ obligations: [debt, { ...debt, amountCents: null, on: null }] });
    expect(owed(mediation)).toEqual(['o1 open parties/2', 'o2 open parties/2']);
    expect(opened(mediation)).toMatchObject({
      ...{ matter: 'agreement', office: 'mediation-binju', executor: null, isLabour: false, isWage: false },
      ...{ agreedOn: '2026-08-03', effectiveOn: '2026-08-03', debtors: ['p2'], creditors: ['p1'] },
      ...{ what: text('pay').digest, dues: [{ amountCents: 300_000, on: '2026-10-01' }], after: [], withinDays: null },
      ...{ isOnTheSpot: false, isNotarised: false, confirmBy: '2026-09-02', n: 2 },
      parties: [
        { party: 'p1', digest: null },
        { party: 'p2', digest: null },
      ],
    });
    expect(opened(mediation, 'o2')).toMatchObject({ dues: [{ amountCents: null, on: null }] });
  });

  it('says of each what was agreed of it', () => {
    const instalments = [
      { amountCents: 100_000, on: day('2026-10-01') },
      { amountCents: 200_000, on: day('2026-11-01') },
    ];
    const draft: Draft = {
      obligations: [
        { ...debt, on: null, instalments, isNotarised: true },
        { ...debt, amountCents: null, on: null, after: [1], withinDays: 7 },
        { ...debt, isOnTheSpot: true, isWage: true },
      ],
    };
    const mediation = agreed(draft, { sort: 'labour' });
    expect(opened(mediation)).toMatchObject({ dues: instalments, isNotarised: true, isLabour: true });
    expect(opened(mediation, 'o2')).toMatchObject({ after: ['o1'], withinDays: 7, isWage: false });
    expect(opened(mediation, 'o3')).toMatchObject({ isOnTheSpot: true, isWage: true });
  });

  it('leaves none before it is in force, nor where a court puts it into force', () => {
    expect(owed(aMediation().ready().drawnUp().signs('p1').signs('p2').mediatorSigns())).toEqual([]);
    expect(owed(agreed({}, { source: 'court', track: 'entrusted_summary' }))).toEqual([]);
  });

  it('is being performed until the last of them has ended, and was settled all the while', () => {
    const mediation = agreed({ obligations: [debt, debt] });
    expect([mediation.phase, mediation.told().phase]).toEqual(['telling', 'performing']);
    expect(mediation.dossier.state.end?.as).toBe('settled');
    const row = () => mediation.kind.row(mediation.dossier);
    expect(row()).toMatchObject({ phase: 'performing', ended_as: 'settled', ended_on: '2026-08-03', ended_at: null });
    expect(mediation.hears('o1', 'performed').hears('o2').phase).toBe('performing');
    expect(mediation.hears('o2', 'broken').phase).toBe('ended');
    expect(row()).toMatchObject({ phase: 'ended', ended_at: expect.anything() });
    // A payment that was none: it is owed again.
    expect(mediation.hears('o1', null, ['reopened/1']).phase).toBe('performing');
    expect(mediation.hears('o1', 'performed', ['moved/1/2026-12-01']).phase).toBe('ended');
  });

  it('tells an obligation how those before it have ended, also one that is over', () => {
    const mediation = agreed({ obligations: [debt, { ...debt, after: [1] }] });
    mediation.hears('o1').hears('o2');
    expect(owed(mediation)).toEqual([]);
    expect(owed(mediation.hears('o1', 'broken'))).toEqual(['o2 noteBefore before/o1/broken']);
    mediation.hears('o2', 'fallen_away', ['before/o1/broken']);
    expect(owed(mediation)).toEqual([]);
    expect(owed(mediation.hears('o1', 'performed', ['reopened/1']))).toEqual(['o2 noteBefore before/o1/performed/1']);
    expect(opened(mediation, 'o2')).toEqual({ name: 'o1', as: 'performed', n: 1 });
  });

  it('tells an obligation that the one before it is open again, and that it is performed once more', () => {
    const mediation = agreed({ obligations: [debt, { ...debt, after: [1] }] });
    mediation.hears('o1').hears('o2');
    // Before it was told of an end it waits, and hears nothing of this.
    expect(owed(mediation.hears('o1', null, ['unperformed/1']))).toEqual([]);
    expect(owed(mediation.hears('o1', 'performed'))).toEqual(['o2 noteBefore before/o1/performed/1']);
    mediation.hears('o2', null, ['before/o1/performed/1']).hears('o1', null, ['reopened/1']);
    expect(owed(mediation)).toEqual(['o2 noteBefore before/o1/reopened/2']);
    expect(opened(mediation, 'o2')).toEqual({ name: 'o1', as: 'reopened', n: 2 });
    mediation.hears('o2', null, ['before/o1/reopened/2']);
    expect(owed(mediation)).toEqual([]);
    expect(owed(mediation.hears('o1', 'performed'))).toEqual(['o2 noteBefore before/o1/performed/2']);
  });

  it('tells what is under way, or broken, who acts for whom from now on, and nobody else', () => {
    const mediation = agreed({ obligations: [debt, debt, debt] });
    mediation.hears('o1').hears('o2', 'performed').hears('o3', 'broken');
    expect(owed(mediation)).toEqual([]);
    const agent = {
      identity: { party: 'p3', digest: 'd' },
      role: 'representative',
      nature: 'person',
      capacity: 'full',
    };
    mediation.act('addParty', { ...agent, shown: text('s') } as never, mediator);
    expect(owed(mediation)).toEqual(['o1 noteParties parties/3', 'o3 noteParties parties/3']);
    expect(owed(mediation.hears('o1', null, ['parties/3']).hears('o3', null, ['parties/3']))).toEqual([]);
  });
});

describe('what is drawn up', () => {
  const code = (...obligations: readonly object[]) => {
    const asked = { form: 'written', text: text('a'), isWhole: true, isPaperOnly: false, limits: [] } as const;
    const refusal = aMediation()
      .ready()
      .refusal('drawUp', { ...asked, obligations } as never, mediator);
    return [refusal.code, refusal.details] as const;
  };
  const unfit = (change: object) => code({ ...debt, ...change })[0];

  it('has nothing in it that waits for itself', () => {
    const circle = code({ ...debt, after: [2] }, { ...debt, after: [1] });
    expect(circle).toEqual(['mediation.obligation_circle', { numbers: '1, 2' }]);
    expect(code({ ...debt, after: [5] })[0]).toBe('mediation.obligation_circle');
  });

  it('has instalments that make the sum, each with a day of its own, and days only after another one', () => {
    const instalments = [{ amountCents: 100_000, on: null }];
    expect([unfit({ instalments, on: null }), unfit({ instalments, amountCents: 100_000 })]).toEqual(
      Array(2).fill('mediation.obligation_unfit'),
    );
    const wrong = [{ instalments: [], on: null }, { jointly: ['p2'] }, { jointly: ['p1'] }, { withinDays: 3 }];
    expect(wrong.map(unfit)).toEqual(Array(4).fill('mediation.obligation_unfit'));
    expect([unfit({ isOnTheSpot: true, after: [1] }), unfit({ withinDays: 0, after: [1] })]).toEqual(
      Array(2).fill('mediation.obligation_unfit'),
    );
    expect(code({ ...debt, jointly: ['p9'] })[0]).toBe('mediation.obligation_of_stranger');
  });

  it('warns of an instalment whose day is over', () => {
    const mediation = aMediation().ready();
    const instalments = [{ amountCents: 300_000, on: day('2026-08-02') }];
    const payload = { limits: [], isPaperOnly: false, obligations: [{ ...debt, on: null, instalments }] };
    const warned = mediation.kind.warnings?.(
      mediation.dossier,
      { type: 'drawUp', payload },
      mediation.context(committeeHead),
    );
    expect(warned).toEqual([{ code: 'mediation.obligation_in_past', details: { on: '2026-08-02' } }]);
  });
});
