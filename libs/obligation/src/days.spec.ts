import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, nationalTimeBefore, text } from '../../../test/support/law.js';
import { above, mediator, ObligationInMemory, pageOf } from '../../../test/support/a-settlement.js';
import { isDemanded, optionsOf } from './index.js';

const words = text('words');
const one = () => new ObligationInMemory().opened();
const threeParts = [
  { amountCents: 300_000, on: day('2026-09-01') },
  { amountCents: 300_000, on: day('2026-10-01') },
  { amountCents: 400_000, on: day('2026-11-02') },
];
const inParts = () => new ObligationInMemory().opened({ dues: threeParts });
const twoYears = { months: 24, article: 'civil-procedure 250' };
const routes = (of: ObligationInMemory) => optionsOf(of.state, of.context(mediator));

describe('the days of an obligation', () => {
  it('waits for another one, and then has its days', () => {
    const it = new ObligationInMemory('o2').opened({ after: ['o1'] }).on('2026-09-10');
    expect([it.phase, it.dossier.clocks]).toEqual(['waiting', []]);
    it.act('noteBefore', { name: 'o1', as: 'performed', n: 0 }, above).act(
      'noteBefore',
      { name: 'o1', as: 'performed', n: 0 },
      above,
    );
    // Its own day has passed while it waited.
    expect(it.all('becameDue')).toEqual([{ days: [{ due: 1, on: '2026-09-17', clock: 'RM-PERFORM/1' }] }]);
    const within = new ObligationInMemory('o2').opened({
      after: ['o1'],
      withinDays: 10,
      dues: [{ amountCents: 1, on: null }],
    });
    within.act('noteBefore', { name: 'o1', as: 'waived', n: 0 }, above);
    expect(within.clock('RM-PERFORM/1').legalDueOn).toBe('2026-08-13');
    expect(within.state.causes).toEqual(['parties/0', 'before/o1/waived', 'moved/1/2026-08-13']);
  });

  it('falls away with the one before it, and rises with it', () => {
    const it = new ObligationInMemory('o2').opened({ after: ['o1'] });
    it.act('noteBefore', { name: 'o1', as: 'broken', n: 0 }, above);
    expect(it.state.end?.as).toBe('fallen_away');
    it.act('noteBefore', { name: 'o1', as: 'performed', n: 0 }, above);
    expect([it.phase, it.state.end]).toEqual(['running', null]);
    expectCaseInvariants(it);
  });

  it('waits again where the one before it is open again: no day of it runs, and nobody urges', () => {
    const it = new ObligationInMemory('o2').opened({ after: ['o1'], withinDays: 10 }).on('2026-09-10');
    it.act('noteBefore', { name: 'o1', as: 'performed', n: 0 }, above).until('2026-09-22').on('2026-09-22');
    expect([it.phase, it.duties()]).toEqual(['late', ['urge@mediation-binju']]);
    const again = { name: 'o1', as: 'reopened', n: 1 } as const;
    it.act('noteBefore', again, above).act('noteBefore', again, above);
    expect([it.phase, it.duties()]).toEqual(['waiting', []]);
    expect(it.all('beforeEnded')).toHaveLength(2);
    it.until('2026-10-20').on('2026-10-20');
    expect([it.phase, it.duties()]).toEqual(['waiting', []]);
    it.act('noteBefore', { name: 'o1', as: 'performed', n: 1 }, above);
    expect([it.phase, it.clock('RM-PERFORM/2').legalDueOn]).toEqual(['running', '2026-10-30']);
    expect(it.state.causes.filter((cause) => cause?.startsWith('before/'))).toEqual([
      ...['before/o1/performed', 'before/o1/reopened/1', 'before/o1/performed/1'],
    ]);
    expectCaseInvariants(it);
    it.act('noteBefore', { ...again, n: 2 }, above);
    expect([it.phase, it.clock('RM-PERFORM/2').endedAs]).toEqual(['waiting', 'cancelled']);
    // What has ended stays so: it was performed, though nobody had to yet.
    const done = new ObligationInMemory('o2').opened({ after: ['o1'] });
    done.act('noteBefore', { name: 'o1', as: 'performed', n: 0 }, above).acknowledged(1_000_000, '2026-08-03');
    done.act('noteBefore', again, above);
    expect([done.phase, done.state.end?.as]).toEqual(['ended', 'performed']);
  });

  it('do not keep a committee from asking how it stands, and nothing is owed by that', () => {
    const it = one().on('2026-08-25').act('ask', { words }, mediator);
    expect([it.all('asked').length, it.duties(), it.phase]).toEqual([1, [], 'running']);
    it.acknowledged(1_000_000, '2026-08-25');
    expect(it.refusal('ask', { words }, mediator).code).toBe('obligation.ended');
    expectCaseInvariants(it);
  });

  it('says of what has no day that nobody agreed on the one that an urging gave, and of a later one that all have signed that they did', () => {
    const it = new ObligationInMemory().opened({ dues: [{ amountCents: 1_000_000, on: null }] }).on('2026-08-10');
    expect(isDemanded(it.state, 0)).toBe(false);
    it.urged().until('2026-08-26');
    expect([isDemanded(it.state, 0), it.phase]).toEqual([true, 'late']);
    expect(it.all('dayPassed')).toMatchObject([{ dueOn: '2026-08-25', isDemanded: true, missingCents: 1_000_000 }]);
    it.postponed({ due: 1, on: day('2026-09-20') }).until('2026-09-21');
    expect(it.all('dayPassed').map((passed) => passed['isDemanded'])).toEqual([true, false]);
    expect(isDemanded(inParts().state, 0)).toBe(false);
  });

  it('that waits for what a court has is asked about, so that nobody forgets it', () => {
    const it = new ObligationInMemory('o2').opened({ after: ['o1'] });
    it.act('noteBefore', { name: 'o1', as: 'elsewhere', n: 0 }, above);
    expect([it.phase, it.duties()]).toEqual(['waiting', ['ask@mediation-binju']]);
    it.on('2026-08-20').act('ask', { words }, mediator);
    expect([it.duties(), it.clock('RM-ASK/2').startOn]).toEqual([['ask@mediation-binju'], '2026-08-20']);
    // It comes after all: what waited runs, and nobody asks any more.
    it.act('noteBefore', { name: 'o1', as: 'performed', n: 0 }, above);
    expect([it.phase, it.duties()]).toEqual(['running', []]);
    // Or it is taken where the other one is, and watched there.
    const gone = new ObligationInMemory('o2').opened({ after: ['o1'] });
    gone.act('noteBefore', { name: 'o1', as: 'elsewhere', n: 0 }, above);
    gone.act('noteElsewhere', { where: 'court', on: day('2026-08-03'), words }, mediator);
    expect([gone.duties(), gone.state.end?.as]).toEqual([[], 'elsewhere']);
    expectCaseInvariants(gone);
  });

  it('is postponed once all have signed, to later days alone', () => {
    const it = inParts().until('2026-09-02');
    const propose = (on: string, due = 1) => ({ party: 'p2', by: 'p2', days: [{ due, on: day(on) }], text: words });
    for (const [on, due] of [
      ['2026-09-02', 1],
      ['2026-08-30', 1],
      ['2026-10-01', 2],
      ['2026-12-01', 4],
    ] as const) {
      expect(it.refusal('propose', propose(on, due), pageOf('p2')).code).toBe('obligation.day_unfit');
    }
    const none = it.refusal('propose', { ...propose('2026-09-20'), days: [] }, pageOf('p2'));
    expect([none.code, none.details]).toEqual(['obligation.day_unfit', { due: null }]);
    const twice = ['2026-09-20', '2026-09-21'].flatMap((on) => propose(on).days);
    const both = it.refusal('propose', { ...propose('2026-09-20'), days: twice }, pageOf('p2'));
    expect([both.code, both.details]).toEqual(['obligation.day_unfit', { due: 1 }]);
    it.act('propose', { ...propose('2026-09-20'), text: text('later') }, pageOf('p2'));
    expect(it.refusal('signAmendment', { ...it.signature('p3') }, mediator).code).toBe('obligation.not_party');
    expect(it.refusal('signAmendment', { ...it.signature('p1'), text: 'x' }, mediator).code).toBe(
      'obligation.other_text',
    );
    it.signed('p2');
    expect(it.refusal('signAmendment', it.signature('p2'), mediator).code).toBe('obligation.signed_already');
    expect(it.phase).toBe('late');
    it.signed('p1');
    expect([it.phase, it.duties()]).toEqual(['running', []]);
    expect(it.clock('RM-PERFORM/4').legalDueOn).toBe('2026-09-20');
    expect(it.state.causes).toEqual(['parties/0', 'moved/1/2026-09-20']);
    expectCaseInvariants(it);
    it.act('propose', propose('2026-09-25'), pageOf('p2'));
    it.act('declineAmendment', { party: 'p1', by: 'p1', amendment: 2 }, pageOf('p1'));
    expect(it.refusal('signAmendment', it.signature('p1'), mediator).code).toBe('obligation.amendment_not_open');
  });

  it('after confirmation is enforceable by the days of then, which is said before it is postponed', () => {
    const it = inParts()
      .on('2026-08-25')
      .act('noteConfirmation', { n: 1, as: 'confirmed', on: day('2026-08-24') }, above);
    const later = { party: 'p2', by: 'p2', days: [{ due: 3, on: day('2026-12-01') }], text: words };
    // Two years from 2 November 2026, the last day of the last instalment.
    const until = { code: 'obligation.enforcement_runs', details: { until: '2028-11-02' } };
    expect(it.warned('propose', later)).toEqual([until]);
    expect(inParts().warned('propose', later)).toEqual([]);
    it.postponed(...later.days).until('2026-12-02');
    expect(routes(it)).toEqual([{ route: 'enforcement', whose: 'creditor', until: '2028-11-02', period: twoYears }]);
  });

  it('is enforceable by the days that the court was handed, whatever is signed before it rules or recorded late', () => {
    const told = (it: ObligationInMemory, n: number, as: 'asked' | 'confirmed', on: string) =>
      it.act('noteConfirmation', { n, as, on: day(on) }, above);
    const later = { due: 3, on: day('2026-12-01') };
    const between = told(inParts().on('2026-08-14'), 1, 'asked', '2026-08-13').postponed(later).on('2026-08-28');
    told(between, 2, 'confirmed', '2026-08-27').until('2026-12-02');
    expect(routes(between)[0]).toMatchObject({ route: 'enforcement', until: '2028-11-02' });
    // Signed before the court was asked it is handed in with the paper; recorded together afterwards, it is not known.
    const before = told(inParts().on('2026-08-12').postponed(later).on('2026-08-14'), 1, 'asked', '2026-08-13');
    told(before, 2, 'confirmed', '2026-08-13').until('2026-12-02');
    expect(routes(before)[0]).toMatchObject({ route: 'enforcement', until: '2028-12-01' });
    const late = told(inParts().on('2026-08-20').postponed(later).on('2026-08-28'), 1, 'asked', '2026-08-13');
    told(late, 2, 'confirmed', '2026-08-27').until('2026-12-02');
    expect(routes(late)[0]).toMatchObject({ route: 'enforcement', until: '2028-11-02' });
  });

  it('proposed anew overtakes what was proposed before, which is said first', () => {
    const it = one();
    const later = (on: string) => ({ party: 'p2', by: 'p2', days: [{ due: 1, on: day(on) }], text: text('later') });
    it.act('propose', later('2026-10-01'), pageOf('p2')).signed('p2');
    expect(it.warned('propose', later('2026-11-01'))).toEqual([
      { code: 'obligation.voids_before', details: { amendment: 1, signed: 1 } },
    ]);
    it.act('propose', later('2026-11-01'), pageOf('p2'));
    expect(it.state.amendments.map(({ stands }) => stands)).toEqual(['overtaken', 'proposed']);
    const old = { ...it.signature('p1'), amendment: 1 };
    expect(it.refusal('signAmendment', old, mediator).code).toBe('obligation.amendment_not_open');
  });

  it('of what a notary made enforceable runs from the paper, which is said before it is postponed', () => {
    const it = new ObligationInMemory().opened({ isNotarised: true });
    const later = { party: 'p2', by: 'p2', days: [{ due: 1, on: day('2026-12-31') }], text: words };
    const until = { code: 'obligation.enforcement_runs', details: { until: '2028-09-01' } };
    expect(it.warned('propose', later)).toEqual([until]);
    it.postponed(...later.days).until('2027-01-02');
    expect(routes(it)[0]).toMatchObject({ route: 'notarised_enforcement', until: '2028-09-01', period: twoYears });
  });

  it('of what waits for another one is that which its words give, once they do', () => {
    const it = new ObligationInMemory('o2').opened({
      ...{ after: ['o1'], withinDays: 10, dues: [{ amountCents: 100, on: null }], isNotarised: true },
    });
    it.act('noteBefore', { name: 'o1', as: 'performed', n: 0 }, above);
    const { on } = it.state.dues[0] ?? {};
    expect([it.state.dues[0]?.paperOn, it.state.causes.at(-1)]).toEqual([on, `moved/1/${String(on)}`]);
  });

  it('asks a court by the day that is known now, and is not over while that may be moved', () => {
    const asks = (year: number, confirmBy: string, on: string) => {
      const it = new ObligationInMemory().on('2026-08-03').opened({ confirmBy: day(confirmBy) });
      const { calendar } = nationalTimeBefore(year, 'obligation');
      const context = { ...it.context(mediator), calendar, today: day(on) };
      return optionsOf(it.state, context).flatMap(({ route, until }) => (route === 'confirmation' ? [until] : []));
    };
    // Its holidays are not published: it is never too late by that day, and not over after it.
    expect([asks(2027, '2027-01-01', '2027-01-01'), asks(2027, '2027-01-01', '2027-01-04')]).toEqual([
      ['2027-01-01'],
      [null],
    ]);
    // The first three days of January were off.
    expect([asks(2027, '2026-01-01', '2026-01-04'), asks(2027, '2026-01-01', '2026-01-05')]).toEqual([
      ['2026-01-04'],
      [],
    ]);
  });

  it('says what each side may do', () => {
    // Either side may sue over what was agreed on, before anything is late (人民调解法 32): no limitation runs yet.
    expect(routes(one())).toMatchObject([
      { route: 'confirmation', whose: 'all', until: '2026-09-02', period: null },
      { route: 'suit', whose: 'each', until: null, period: { months: 36 } },
    ]);
    const late = (change = {}) => new ObligationInMemory().opened(change).until('2026-09-03');
    const named = (change = {}) => routes(late(change)).map(({ route }) => route);
    expect(named()).toEqual(['payment_order', 'suit']);
    expect(named({ dues: [{ amountCents: null, on: day('2026-09-01') }] })).toEqual(['suit']);
    expect(named({ isLabour: true })).toEqual(['labour_arbitration']);
    expect(named({ isLabour: true, isWage: true })).toEqual(['payment_order', 'labour_arbitration']);
    expect(routes(late({ isNotarised: true }))[0]).toEqual({
      ...{ route: 'notarised_enforcement', whose: 'creditor', until: '2028-09-01', period: twoYears },
    });
    const elsewhere = late().act('noteElsewhere', { where: 'court', on: day('2026-09-02'), words }, mediator);
    expect([routes(elsewhere), elsewhere.state.end?.as]).toEqual([[], 'elsewhere']);
  });

  it('names the last day of a limitation where the day that it runs from was agreed on', () => {
    const told = (it: ObligationInMemory) => routes(it).at(-1);
    const suit = { route: 'suit', whose: 'each', period: { months: 36, article: expect.stringContaining('188') } };
    expect(told(one().until('2026-09-03'))).toEqual({ ...suit, until: '2029-09-01' });
    // Of instalments the last one's, which may be ahead (民法典 189).
    expect(told(inParts().until('2026-09-02'))).toEqual({ ...suit, until: '2029-11-02' });
    const later = one()
      .postponed({ due: 1, on: day('2026-10-09') })
      .until('2026-10-10');
    expect(told(later)).toEqual({ ...suit, until: '2029-10-09' });
    const labour = { route: 'labour_arbitration', period: { months: 12, article: 'labour 27' } };
    const late = (change = {}) => new ObligationInMemory().opened({ isLabour: true, ...change }).until('2026-09-03');
    expect(told(late())).toMatchObject({ ...labour, until: '2027-09-01' });
    // Wages know none while the employment lasts, and from which instalment it runs no text says.
    expect(told(late({ isWage: true }))).toMatchObject({ ...labour, until: null });
    expect(told(late({ dues: threeParts }))).toMatchObject({ ...labour, until: null });
  });

  it('names the rule of a limitation alone where its beginning is not certain', () => {
    const unsure = { route: 'suit', until: null, period: { months: 36 } };
    const undated = new ObligationInMemory()
      .opened({ dues: [{ amountCents: 100, on: null }] })
      .on('2026-08-10')
      .urged();
    expect(routes(undated.until('2026-08-26')).at(-1)).toMatchObject(unsure);
    const after = (change = {}) => new ObligationInMemory('o2').opened({ after: ['o1'], ...change });
    const first = { name: 'o1', as: 'performed', n: 0 } as const;
    // Days counted from what came before it, and seven that were given because its own had passed.
    const within = after({ withinDays: 10, dues: [{ amountCents: 100, on: null }] }).act('noteBefore', first, above);
    expect(routes(within.until('2026-08-20')).at(-1)).toMatchObject(unsure);
    const waited = after().on('2026-09-10').act('noteBefore', first, above).until('2026-09-18');
    expect([waited.phase, routes(waited).at(-1)]).toMatchObject(['late', unsure]);
  });
});
