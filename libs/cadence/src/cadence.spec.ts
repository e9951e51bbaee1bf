import { describe, expect, it } from '@jest/globals';
import { commissioner, follows, groups, PeriodInMemory, tours } from '../../../test/support/a-cadence.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';

const quarter = () => new PeriodInMemory().on('2026-07-01').opened();
const villages = groups.slice(0, 3).map((one) => ({ ...one, debtor: one.office }));
const returns = (on = '2026-11-23') =>
  new PeriodInMemory().on(on).opened(tours({ unit: 'week', work: 'return', on: day(on), debtors: villages }));
const reasons = text('reasons');

describe('one period of a cadence', () => {
  it('asks each of them by its last day, and tells whoever commissioned it before who has not done it', () => {
    const one = quarter().on('2026-08-20').counted('g1').until('2026-10-01');
    expect(one.dossier.clocks.map(({ owner, legalDueOn }) => [owner, legalDueOn])).toEqual([
      ...groups.map((each) => [each.office, '2026-09-30']),
      ['bureau', '2026-09-30'],
      // To see what is missing, once the holidays are over.
      ['bureau', '2026-10-13'],
    ]);
    expect(one.all('alarmed').map(({ warning, missing }) => [warning, (missing as unknown[]).length])).toEqual([
      ['d30', 3],
      ['d14', 3],
      ['d3', 3],
    ]);
    expect(one.all('alarmed').map((each) => each['owner'])).toEqual(['bureau', 'bureau', 'bureau']);
    expect(one.all('overdue').map((each) => each['office'])).toEqual(groups.slice(1).map((each) => each.office));
    expectCaseInvariants(one);
  });

  it('is kept where everybody has done it, and ends once the next one is there', () => {
    const one = quarter();
    for (const { debtor } of groups) one.counted(debtor);
    expect(one.dossier.duties).toEqual([]);
    expect(one.until('2026-10-01').standing().isOpen).toBe(true);
    expect(one.detail.next).toMatchObject({ key: '2026Q4', open: { on: '2026-10-01', debtors: groups } });
    one.act('noteNext', { key: '2026Q4' }, courseActor).act('noteNext', { key: '2026Q4' }, courseActor);
    expect([one.state.end?.as, one.all('nextOpened').length, one.detail.next]).toEqual(['kept', 1, null]);
    // Nobody has to hear that nothing is missing.
    expect(one.all('alarmed').map(({ owner }) => owner)).toEqual([null, null, null]);
    expectCaseInvariants(one);
  });

  it('has what is missing seen by whoever commissioned it, or done late', () => {
    const late = () => returns().filed('dept-transport', ['1', '2']).filed('dept-water').until('2026-11-30');
    const seen = late().act('noteNext', { key: '2026-W49' }, courseActor);
    expect(seen.all('closed')).toEqual([{ missing: [{ debtor: 'dept-housing', office: 'dept-housing', missing: 1 }] }]);
    expect(seen.dossier.duties).toMatchObject([{ what: 'file' }, { what: 'seeMissing', office: 'bureau' }]);
    expect(seen.clock('CD-SEE/1').legalDueOn).toBe('2026-12-07');
    expect(seen.seen().state.end?.as).toBe('missed');
    expectCaseInvariants(seen);
    const filed = late().act('noteNext', { key: '2026-W49' }, courseActor).filed('dept-housing', ['1']);
    expect(filed.state.end?.as).toBe('late');
    expectCaseInvariants(filed);
  });

  it('takes what was found since once more, and counts it once', () => {
    const one = returns().filed('dept-water', ['1']).filed('dept-water', ['1', '2']);
    const { done, cases } = one.state.owing.find(({ debtor }) => debtor === 'dept-water') ?? {};
    expect([done, cases?.map((id) => id.at(-1))]).toEqual([1, ['1', '2']]);
    for (const again of [[], ['2']]) {
      expect(() => one.filed('dept-water', again)).toThrow(expect.objectContaining({ code: 'cadence.filed' }));
    }
  });

  it('counts a tour once, however often it is told', () => {
    const one = quarter().counted('g1').counted('g1').counted('g1', 2);
    expect([one.all('counted').length, one.state.owing[0]?.done]).toEqual([2, 2]);
  });

  it('lets somebody off, and passes the debt of who is there no more to whoever commissioned it', () => {
    const one = quarter()
      .act('excuse', { debtors: ['g1'], reasons }, commissioner)
      .act('dissolve', { debtor: 'g2', reasons }, commissioner);
    // Whoever commissioned it plans each of them.
    expect(one.dossier.duties.map(({ what, office: of }) => `${what}@${of}`)).toEqual(Array(3).fill('tour@bureau'));
    expect(one.dossier.clocks.slice(0, 4).map(({ owner }) => owner)).toEqual(groups.map((each) => each.office));
    expect(one.state.next.debtors.map(({ debtor }) => debtor)).toEqual(['g1', 'g3', 'g4']);
    one.counted('g2').counted('g3').counted('g4').until('2026-10-01').act('noteNext', { key: '2026Q4' }, courseActor);
    expect(one.state.end?.as).toBe('kept');
    expectCaseInvariants(one);
  });

  it('has whoever commissioned it file for a village that is there no more, or let that off', () => {
    const one = returns()
      .act('dissolve', { debtor: 'dept-water', reasons }, commissioner)
      .act('dissolve', { debtor: 'dept-transport', reasons }, commissioner);
    const gone = person('dept-water', 'officer');
    expect(one.refusal('file', { debtor: 'dept-water', cases: [] }, gone).code).toBe('office.not_permitted');
    one
      .filed('dept-water')
      .filed('dept-housing')
      .act('excuse', { debtors: ['dept-transport'], reasons }, commissioner);
    expect(one.dossier.duties).toEqual([]);
    expect(one.until('2026-11-30').state.missing).toEqual([]);
    expectCaseInvariants(one);
  });

  it('changes its plan for the next period alone', () => {
    const debtors = [
      ...groups.slice(0, 2),
      { ...groups[2], quota: 2 },
      { debtor: 'g5', office: office('town-jinniu'), quota: 1 },
    ];
    const one = quarter().act('plan', { debtors: debtors as typeof groups, endsOn: null, reasons }, commissioner);
    expect(one.state.owing.map(({ debtor, quota }) => [debtor, quota])).toEqual(
      groups.map(({ debtor }) => [debtor, 1]),
    );
    one.until('2026-10-01');
    expect(one.detail.next?.open.debtors).toEqual(debtors);
    const change = { debtors: groups, endsOn: null, reasons };
    expect(one.refusal('plan', change, commissioner).code).toBe('cadence.next_opened');
  });

  it('is followed by none once the cadence has ended', () => {
    const one = quarter().act('plan', { debtors: groups, endsOn: day('2026-09-30'), reasons }, commissioner);
    for (const { debtor } of groups) one.counted(debtor);
    expect(one.until('2026-10-01').state.end?.as).toBe('kept');
  });

  it('begins without whoever has ended since it was planned, so that nobody else is held up', () => {
    const moon = { debtor: 'g9', office: office('moon'), quota: 1 };
    const one = new PeriodInMemory().on('2026-07-01').followed(tours({ follows, debtors: [...groups, moon] }));
    expect(one.state.owing.map(({ debtor }) => debtor)).toEqual(groups.map(({ debtor }) => debtor));
    expect(one.state.next.debtors).toEqual(groups);
    expectCaseInvariants(one);
  });

  it('gives everybody days for a period that is opened late', () => {
    const one = new PeriodInMemory()
      .on('2026-12-02')
      .followed(tours({ follows, unit: 'week', work: 'return', on: day('2026-11-16'), debtors: villages }));
    expect(one.all('opened')).toMatchObject([{ isLate: true, period: { key: '2026-W47' } }]);
    expect(one.clock('CD-QW/1').legalDueOn).toBe('2026-12-04');
    // The next one is owed at once, so that what was left out is caught up in order.
    one.until('2026-12-03');
    expect([one.state.isOver, one.detail.next?.key, one.state.missing]).toEqual([true, '2026-W48', null]);
    one.until('2026-12-06');
    expect(one.state.missing).toHaveLength(3);
    expectCaseInvariants(one);
  });

  it.each([
    [
      'its own office alone files',
      { debtor: 'dept-water', cases: [] },
      person('dept-transport', 'officer'),
      'office.not_permitted',
    ],
    [
      'nobody who owes nothing',
      { debtor: 'town-jinniu', cases: [] },
      person('dept-water', 'officer'),
      'cadence.debtor_unknown',
    ],
  ])('%s', (_name, payload, actor, code) => {
    expect(returns().refusal('file', payload, actor).code).toBe(code);
  });

  it('begins with whoever acts, whatever they say of another one, and is opened once', () => {
    const one = new PeriodInMemory()
      .on('2026-07-01')
      .opened(tours({ follows: { ...follows, owner: office('dept-water') } }));
    expect(one.state.terms).toEqual({ cadence: one.dossier.id, owner: 'bureau', unit: 'quarter', work: 'tour' });
    expect(one.refusal('open', tours(), commissioner)).toMatchObject({
      ...{ kind: 'conflict', code: 'cadence.begun', details: { number: one.dossier.number } },
    });
    // Its course asks again as often as it has to, and means the same one.
    expect(one.followed(tours({ follows })).all('opened')).toHaveLength(1);
    expect(one.facts[0]?.access).toEqual([
      { change: 'grant', office: 'bureau', reason: 'handler' },
      ...groups.map((each) => ({ change: 'grant', office: each.office, reason: 'executor' })),
    ]);
  });

  it('has its course count the tours that say they count, once each', () => {
    const one = quarter();
    const part = {
      part: one.dossier.id,
      kind: 'inspection',
      isNecessary: false,
      notedAt: one.at,
      outcome: null,
      endedAt: null,
    };
    const names = ['g1/1', 'g2/1', 'g2/2'];
    const parts = names.map((name) => ({
      ...part,
      name,
      causes: name === 'g2/1' ? ['planned'] : ['planned', 'counted/2026-08-20'],
    }));
    one.dossier = { ...one.dossier, parts };
    expect(one.detail.toCount).toEqual([
      { debtor: 'g1', part: 'g1/1', on: '2026-08-20' },
      { debtor: 'g2', part: 'g2/2', on: '2026-08-20' },
    ]);
    expect(one.counted('g1').detail.toCount).toEqual([{ debtor: 'g2', part: 'g2/2', on: '2026-08-20' }]);
  });

  it('shows its next date of those that somebody has to keep', () => {
    const row = (one: PeriodInMemory) => one.kind.row(one.dossier);
    expect(row(quarter())).toMatchObject({ due_rule: 'CD-QQ', legal_due_on: '2026-09-30', missing: 4, owing: 4 });
    const done = quarter();
    for (const { debtor } of groups) done.counted(debtor);
    expect(row(done)).toMatchObject({ due_rule: null, legal_due_on: null, missing: 0 });
  });

  it('names who has merged in the place of who is no more, also in its plan', () => {
    const { kind, state } = quarter();
    const moved = (from: string) => kind.handedOver?.(state, { from: office(from), to: office('dept-finance') });
    expect(moved('dept-water')?.owing[1]?.office).toBe('dept-finance');
    expect(moved('dept-water')?.next.debtors[1]?.office).toBe('dept-finance');
    expect([moved('bureau')?.terms?.owner, moved('dept-water')?.terms?.owner]).toEqual(['dept-finance', 'bureau']);
  });

  it('says whom and what it refuses', () => {
    const dissolved = quarter().act('dissolve', { debtor: 'g1', reasons }, commissioner);
    const nowhere = [{ debtor: 'g1', office: office('moon'), quota: 1 }];
    const details = (one: PeriodInMemory, ...asked: Parameters<PeriodInMemory['refusal']>) =>
      one.refusal(...asked).details;
    expect([
      details(dissolved, 'dissolve', { debtor: 'g1', reasons }, commissioner),
      details(dissolved, 'excuse', { debtors: ['g9'], reasons }, commissioner),
      details(new PeriodInMemory().on('2026-07-01'), 'open', tours({ on: day('2026-10-01') }), commissioner),
      details(new PeriodInMemory().on('2026-07-01'), 'open', tours({ debtors: [...groups, ...groups] }), commissioner),
      details(new PeriodInMemory().on('2026-07-01'), 'open', tours({ debtors: nowhere }), commissioner),
    ]).toEqual([{ debtor: 'g1' }, { debtor: 'g9' }, { key: '2026Q4' }, { debtor: 'g1' }, { office: 'moon' }]);
  });

  it('refuses what is not owed, or was', () => {
    const twice = [...groups, groups[0] as (typeof groups)[number]];
    const none = groups.map((each) => ({ ...each, quota: 0 }));
    const fresh = () => new PeriodInMemory().on('2026-07-01');
    const refusedBy = (one: PeriodInMemory, ...asked: Parameters<PeriodInMemory['refusal']>) =>
      one.refusal(...asked).code;
    expect([
      refusedBy(fresh(), 'open', tours({ debtors: twice }), commissioner),
      refusedBy(fresh(), 'open', tours({ debtors: none }), commissioner),
      refusedBy(fresh(), 'open', tours({ on: day('2026-10-01') }), commissioner),
      refusedBy(fresh(), 'open', tours({ endsOn: day('2026-06-30') }), commissioner),
      refusedBy(fresh().on('2026-10-01'), 'open', tours(), commissioner),
      refusedBy(fresh(), 'open', tours(), courseActor),
      refusedBy(fresh(), 'file', { debtor: 'g1', cases: [] }, commissioner),
      refusedBy(quarter(), 'file', { debtor: 'g1', cases: [] }, person('dept-transport', 'officer')),
      refusedBy(quarter(), 'seeMissing', { words: reasons }, commissioner),
      refusedBy(
        quarter().act('excuse', { debtors: ['g1'], reasons }, commissioner),
        'excuse',
        { debtors: ['g2', 'g1'], reasons },
        commissioner,
      ),
      refusedBy(
        quarter().act('dissolve', { debtor: 'g1', reasons }, commissioner),
        'dissolve',
        { debtor: 'g1', reasons },
        commissioner,
      ),
    ]).toEqual([
      ...['cadence.debtor_twice', 'cadence.quota_unfit', 'cadence.period_unfit', 'cadence.period_unfit'],
      'cadence.period_over',
      ...[
        'cadence.not_followed',
        'office.not_permitted',
        'cadence.other_work',
        'cadence.not_closed',
        'cadence.excused',
        'cadence.dissolved',
      ],
    ]);
  });

  it('is begun for tours by whoever commissions any, and lists each group once', () => {
    const twice = groups.slice(0, 1).flatMap((one) => [one, { ...one, debtor: 'gx' }]);
    const refusal = (terms: Parameters<typeof tours>[0], by = commissioner) =>
      new PeriodInMemory().on('2026-07-01').refusal('open', tours(terms), by);
    expect(refusal({ debtors: twice })).toMatchObject({
      ...{ code: 'cadence.office_twice', details: { office: 'dept-transport' } },
    });
    for (const other of ['town-zhoucheng', 'discipline']) {
      expect(refusal({}, person(other, 'head')).code).toBe('cadence.commissions_none');
    }
    // A merger has made one owe for two: the next period is begun all the same.
    const one = new PeriodInMemory().on('2026-07-01').followed(tours({ debtors: twice, follows }));
    expect(one.state.owing.map(({ debtor }) => debtor)).toEqual(['g1', 'gx']);
  });

  it('lets nobody off who has filed', () => {
    const one = returns().filed('dept-water');
    expect(one.refusal('excuse', { debtors: ['dept-water'], reasons }, commissioner).code).toBe('cadence.filed');
    one.act('excuse', { debtors: ['dept-housing'], reasons }, commissioner);
    expect(one.all('excused')).toHaveLength(1);
  });
});
