import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/calendar';
import { as, type CaseId } from '#libs/kernel';
import { aMediation, committeeHead, itself, mediator, onPage } from '../../../test/support/a-mediation.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseOf, day, text } from '../../../test/support/law.js';
import { obligationsWith } from './visiting.js';

const agree = (party: string, isGrid = false) => ({ ...itself(party), isGrid });
const part = as<CaseId>('00000000-0000-4000-8000-0000000000dd');
const reasons = text('reasons');

/** Settled, by parties who have agreed to being visited. */
const settled = (...parties: readonly string[]) => {
  const one = aMediation().ready();
  for (const party of parties) one.act('agreeVisit', agree(party), onPage(party));
  return one.drawnUp({ obligations: [] }).signs('p1').signs('p2').mediatorSigns().isSealed();
};
type Settled = ReturnType<typeof settled>;

const stands = ({ dossier }: Settled) => dossier.state.visits.dates.map(({ stands: how }) => how);
const running = ({ dossier }: Settled) =>
  dossier.clocks.filter(({ rule, endedAt }) => rule === 'RM-VISIT' && endedAt === null).map(({ rawDueOn }) => rawDueOn);
const owed = (one: Settled) => one.standing().parts.owed.filter(({ kind }) => kind === 'revisit');
/** Its date comes, and passes. */
const comes = (one: Settled, on: string): Settled => one.until(addDays(day(on), 1));
/** The revisit has told that it is there, and what it heard. */
const tells = (one: Settled, name: string, ...causes: readonly string[]) => {
  for (const [at, cause] of ['opened', ...causes].entries()) {
    const noted = { part, kind: 'revisit', name, isNecessary: false, n: at + 1, cause };
    one.tell('notePart', noted, courseOf(part));
  }
  return one;
};

describe('whether anybody was asked about revisits', () => {
  it('is known once a party has said yes or no', () => {
    const asked = (one: Settled) => one.kind.row(one.dossier)['visits_asked'];
    expect([asked(settled()), asked(settled('p1'))]).toEqual([false, true]);
    expect(asked(settled().act('unwantContact', itself('p1'), onPage('p1')))).toBe(true);
  });
});

describe('the plan of revisits of a mediation', () => {
  it('begins with the effect for whoever has agreed, on days 7, 30 and 90, the right of the parties', () => {
    const one = settled('p1', 'p2');
    const { effectiveOn } = one.dossier.state.agreement ?? {};
    const from = effectiveOn ?? day('2026-01-01');
    expect(running(one)).toEqual([7, 30, 90].map((days) => addDays(from, days)));
    expect(one.all('visitsPlanned')).toMatchObject([{ plan: 'mediation', from }]);
    expect(one.dossier.clocks.filter(({ rule }) => rule === 'RM-VISIT').map(({ owner }) => owner)).toEqual(
      Array.from({ length: 3 }, () => 'applicant'),
    );
    // Nobody owes anything because of it, and its course goes on for it.
    expect(one.duties().some((duty) => duty.includes('isit'))).toBe(false);
    expect(one.standing().isOpen).toBe(true);
    expectCaseInvariants(one);
  });

  it('is none where nobody has agreed, and begins with the first who does later', () => {
    const one = settled();
    expect(running(one)).toEqual([]);
    one.act('agreeVisit', agree('p2'), onPage('p2'));
    expect(running(one)).toHaveLength(3);
    one.act('agreeVisit', agree('p1'), onPage('p1')).act('agreeVisit', agree('p1'), onPage('p1'));
    expect(one.all('visitsPlanned')).toHaveLength(1);
    expect(one.all('visitAgreed')).toHaveLength(2);
  });

  it('opens a revisit when its date has passed, by the justice office, of whoever has agreed', () => {
    const one = settled('p1');
    const [first] = running(one);
    const on = first ?? day('2026-01-01');
    comes(one, on);
    const [due] = one.all('visitDue');
    expect(due).toMatchObject({
      ...{
        on,
        office: 'justice-binju',
        supervisor: 'dept-justice',
        parties: ['p1'],
        unwanted: [],
        isGridAgreed: false,
      },
      handled: { offices: ['mediation-binju'] },
    });
    expect(stands(one)).toEqual(['due', 'planned', 'planned']);
    expect(owed(one)).toMatchObject([
      { name: on, cause: 'opened', open: { type: 'open', payload: { matter: 'mediation', on } } },
    ]);
    tells(one, on);
    expect(owed(one)).toEqual([]);
    expect(running(one)).toHaveLength(2);
  });

  it('opens none where nobody wants to be asked', () => {
    const one = settled('p1').act('unwantContact', itself('p1'), onPage('p1'));
    const [first] = running(one);
    comes(one, first ?? '');
    expect(stands(one)).toEqual(['over', 'planned', 'planned']);
    expect(owed(one)).toEqual([]);
  });

  it('tells an open revisit of a wish, and of its revocation, and hears one that was said to the visitor', () => {
    const one = settled('p1', 'p2');
    expect(one.refusal('wantContact', itself('p1'), onPage('p1')).code).toBe('mediation.nobody_declined');
    const [first] = running(one);
    const on = first ?? day('2026-01-01');
    tells(comes(one, on), on);
    one.act('unwantContact', itself('p1'), onPage('p1')).act('unwantContact', itself('p1'), onPage('p1'));
    expect(owed(one)).toMatchObject([{ cause: 'unwanted/p1/1', open: { type: 'noteWish', payload: { n: 1 } } }]);
    one.act('wantContact', itself('p1'), onPage('p1'));
    expect(owed(one)).toMatchObject([{ cause: 'wanted/p1/2', open: { payload: { isWanted: true, n: 2 } } }]);
    const heard = { part, kind: 'revisit', name: on, isNecessary: false, n: 2, cause: 'unwanted/p2/0' };
    one.tell('notePart', heard, courseOf(part));
    const { visits } = one.standing().detail as { readonly visits?: { readonly wish?: object } };
    expect(visits?.wish).toEqual({ party: 'p2', part });
    const course = courseOf(one.dossier.id);
    one.act('hearWish', { party: 'p2', part }, course).act('hearWish', { party: 'p2', part }, course);
    expect(one.all('wishHeard')).toEqual([{ party: 'p2', part }]);
    expect((one.standing().detail as { readonly visits?: object }).visits).toBeUndefined();
  });

  it('tells an obligation what a revisit has heard of it, of whoever owes it or is owed it alone', () => {
    const debt = { amountCents: 500_000, on: day('2026-10-01'), place: null };
    const obligations = [{ by: 'p2', to: 'p1', what: text('pay'), ...debt }];
    const one = aMediation().ready().act('agreeVisit', agree('p1'), onPage('p1'));
    one.drawnUp({ obligations }).signs('p1').signs('p2').mediatorSigns().isSealed();
    const [first] = running(one);
    const on = first ?? day('2026-01-01');
    const obligation = as<CaseId>('00000000-0000-4000-8000-0000000000ee');
    const noted = { part: obligation, kind: 'obligation', name: 'o1', isNecessary: false, n: 1, cause: 'parties/1' };
    one.tell('notePart', noted, courseOf(obligation));
    const told = () => one.standing().parts.owed.filter(({ open: { type } }) => type === 'noteUnperformed');
    // A stranger to it unsettles nothing of it.
    tells(comes(one, on), on, 'not-performed/o1/p3');
    expect(told()).toEqual([]);
    const more = { part, kind: 'revisit', name: on, isNecessary: false };
    for (const [at, party] of ['p1', 'p2'].entries()) {
      one.tell('notePart', { ...more, n: 3 + at, cause: `not-performed/o1/${party}` }, courseOf(part));
    }
    expect(told()).toMatchObject([{ name: 'o1', cause: 'unperformed/2', open: { payload: { n: 2 } } }]);
    // Before its day nobody has left it undone, and nobody is asked about it.
    comes(one, '2026-10-02');
    expect(one.all('visitDue').map((due) => due['obligations'])).toEqual([[], [], ['o1']]);
    expect(['p1', 'p2', 'p3'].map((party) => obligationsWith(one.dossier, party).map(({ name }) => name))).toEqual([
      ...[['o1'], ['o1'], []],
    ]);
  });

  it('asks about what is due, or has no day, and about nothing that waits for another one', () => {
    const debt = { by: 'p2', to: 'p1', what: text('pay'), amountCents: 500_000, on: day('2026-08-05'), place: null };
    const obligations = [debt, { ...debt, on: null }, { ...debt, on: null, after: [1] }, { ...debt, after: [1] }];
    const one = aMediation().ready().act('agreeVisit', agree('p1'), onPage('p1'));
    one.drawnUp({ obligations }).signs('p1').signs('p2').mediatorSigns().isSealed();
    for (const name of ['o1', 'o2', 'o3', 'o4']) one.hears(name);
    comes(one, '2026-08-10').hears('o1', 'performed');
    comes(one, '2026-09-02');
    expect(one.all('visitDue').map((due) => due['obligations'])).toEqual([
      ...[
        ['o1', 'o2'],
        ['o1', 'o2'],
        ['o1', 'o2', 'o3', 'o4'],
      ],
    ]);
  });

  it('is changed with reasons, to days that have not come, and ends', () => {
    const one = settled('p1');
    const later = addDays(one.today, 60);
    const past = { dates: [one.today], reasons };
    expect(one.refusal('changeVisits', past, committeeHead).code).toBe('mediation.visit_date_unfit');
    one.act('changeVisits', { dates: [later, later], reasons }, committeeHead);
    expect(running(one)).toEqual([later]);
    expect(stands(one)).toEqual(['over', 'over', 'over', 'planned']);
    // A check is put off, and not away: counted from what the plan had, however often.
    for (const dates of [[], [addDays(one.today, 98)]]) {
      expect(one.refusal('changeVisits', { dates, reasons }, committeeHead)).toMatchObject({
        ...{ code: 'mediation.visits_put_off', details: { bound: addDays(one.today, 97) } },
      });
    }
    comes(one, later);
    expect(one.all('visitDue')).toMatchObject([{ on: later, isMoved: true }]);
    const none = aMediation().ready();
    expect(none.refusal('changeVisits', { dates: [later], reasons }, committeeHead).code).toBe('mediation.no_plan');
  });

  it('tells a revisit that goes on that somebody of the grid is not wanted any more', () => {
    const one = aMediation().ready();
    for (const party of ['p1', 'p2']) one.act('agreeVisit', { ...agree(party), isGrid: true }, onPage(party));
    one.drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
    const [first] = running(one);
    one.until(addDays(first ?? day('2026-08-10'), 1));
    const [due] = one.dossier.state.visits.due;
    expect(due?.isGridAgreed).toBe(true);
    const id = as<CaseId>('00000000-0000-4000-8000-0000000000e3');
    const of = { part: id, kind: 'revisit', name: String(due?.on), isNecessary: false };
    one.tell('notePart', { ...of, n: 1, cause: 'opened' }, courseOf(id));
    const owed = () => one.standing().parts.owed.filter(({ kind }) => kind === 'revisit');
    expect(owed()).toEqual([]);
    one.act('agreeVisit', { ...agree('p2'), isGrid: false }, onPage('p2'));
    expect(owed()).toMatchObject([{ cause: 'grid/unwanted', open: { type: 'noteGrid' } }]);
    one.tell('notePart', { ...of, n: 2, cause: 'grid/unwanted' }, courseOf(id));
    expect(owed()).toEqual([]);
  });

  it('follows a day of performance that moved, or that is known now, and is no more on the day that was', () => {
    const debt = { amountCents: 500_000, on: day('2026-10-01'), place: null };
    const obligations = [
      { by: 'p2', to: 'p1', what: text('pay'), ...debt },
      { by: 'p1', to: 'p2', what: text('mend'), ...debt, amountCents: null, on: null, after: [1], withinDays: 10 },
    ];
    const one = aMediation().ready().act('agreeVisit', agree('p1'), onPage('p1'));
    one.drawnUp({ obligations }).signs('p1').signs('p2').mediatorSigns().isSealed();
    const course = courseOf(one.dossier.id);
    const toSee = () => (one.standing().detail as { readonly visits?: { readonly moved?: number } }).visits?.moved;
    expect([running(one).includes(day('2026-10-02')), toSee()]).toEqual([true, undefined]);
    const says = (name: string, n: number, cause: string) => {
      const id = as<CaseId>(`00000000-0000-4000-8000-0000000000${name === 'o1' ? 'e1' : 'e2'}`);
      one.tell('notePart', { part: id, kind: 'obligation', name, isNecessary: false, n, cause }, courseOf(id));
    };
    for (const name of ['o1', 'o2']) says(name, 1, 'parties/1');
    const before = one.dossier.state.visits.dates.length;
    says('o1', 2, 'moved/1/2026-12-20');
    expect(toSee()).toBe(before);
    one.act('followDays', {}, course).act('followDays', {}, course);
    expect(one.all('visitsChanged')).toMatchObject([{ reasons: null }]);
    expect([running(one).includes(day('2026-10-02')), running(one).at(-1), toSee()]).toEqual([
      ...[false, '2026-12-21', undefined],
    ]);
    says('o2', 2, 'moved/1/2026-12-30');
    one.act('followDays', {}, course);
    expect(running(one).slice(-2)).toEqual(['2026-12-21', '2026-12-31']);
    // What the head has set stays: a date that was taken out is not put back.
    one.act('changeVisits', { dates: [day('2026-10-20'), day('2026-12-21')], reasons }, committeeHead);
    expect([running(one), toSee()]).toEqual([['2026-10-20', '2026-12-21'], undefined]);
    expectCaseInvariants(one);
  });

  it('is over once all are content', () => {
    const one = settled('p1', 'p2');
    const [first] = running(one);
    const on = first ?? day('2026-01-01');
    tells(comes(one, on), on, 'content/p1', 'content/p2');
    const areOver = () =>
      (one.standing().detail as { readonly visits?: { readonly areOver?: number } }).visits?.areOver;
    expect(areOver()).toBe(3);
    one.act('endVisits', {}, courseOf(one.dossier.id)).act('endVisits', {}, courseOf(one.dossier.id));
    expect([running(one), one.all('visitsEnded'), areOver()]).toEqual([[], [{ because: 'content' }], undefined]);
    // New dates end once more, by a step of their own.
    one.act('changeVisits', { dates: [addDays(one.today, 60)], reasons }, committeeHead);
    expect(areOver()).toBe(4);
  });

  it('releases whatever is open beside it once all are content, and what would ask nobody is not told', () => {
    const one = settled('p1', 'p2');
    const [first = '', second = ''] = running(one).map(String);
    const later = as<CaseId>('00000000-0000-4000-8000-0000000000df');
    const of = { part: later, kind: 'revisit', name: second, isNecessary: false };
    const owed = () => one.standing().parts.owed.filter(({ kind }) => kind === 'revisit');
    tells(comes(one, first), first, 'content/p1');
    comes(one, second).tell('notePart', { ...of, n: 1, cause: 'opened' }, courseOf(later));
    expect(owed()).toEqual([]);
    one.tell('notePart', { ...of, n: 2, cause: 'content/p2' }, courseOf(later));
    expect(owed()).toMatchObject([
      { name: first, cause: 'release', open: { type: 'release', payload: { isCalled: true } } },
      { name: second, cause: 'release' },
    ]);
    one.tell('notePart', { ...of, n: 3, cause: 'release' }, courseOf(later));
    expect(owed()).toMatchObject([{ name: first }]);
  });

  it('goes on for whoever is not content any more, or denies what was written down', () => {
    const one = settled('p1', 'p2');
    const areOver = () =>
      (one.standing().detail as { readonly visits?: { readonly areOver?: number } }).visits?.areOver;
    const [first, second] = running(one);
    tells(comes(one, first ?? ''), first ?? '', 'content/p1', 'content/p2');
    expect(areOver()).toBe(3);
    const later = as<CaseId>('00000000-0000-4000-8000-0000000000df');
    const noted = { part: later, kind: 'revisit', name: second ?? '', isNecessary: false };
    comes(one, second ?? '').tell('notePart', { ...noted, n: 1, cause: 'opened' }, courseOf(later));
    one.tell('notePart', { ...noted, n: 2, cause: 'not-content/p1' }, courseOf(later));
    expect(areOver()).toBeUndefined();
    one.tell('notePart', { ...noted, n: 3, cause: 'content/p1' }, courseOf(later));
    expect(areOver()).toBe(3);
  });

  it('is of nothing that ended without an agreement', () => {
    const one = aMediation()
      .ready()
      .act('withdraw', { ...itself('p1'), reason: null }, mediator);
    expect(one.refusal('agreeVisit', agree('p1'), mediator).code).toBe('mediation.not_visited');
  });

  it('lets a party say so for itself alone', () => {
    const one = aMediation().ready();
    expect(one.refusal('unwantContact', itself('p1'), onPage('p2')).code).toBe('mediation.said_by_other');
  });
});
