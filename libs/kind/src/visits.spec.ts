import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { followingDates, resumedDates } from './following-visits.js';
import { owedVisits } from './visiting.js';
import { noVisits, visitEvolutions, type DueVisit } from './visits.js';

const on = as<LegalDate>('2026-08-10');
const due = (change: Partial<DueVisit>): DueVisit => ({
  ...{ clock: 'RM-VISIT/1', on, office: null, supervisor: null, parties: ['p1'], unwanted: [], obligations: [] },
  ...{ handled: { offices: [], persons: [] }, isGridAgreed: false, reviewUntil: null },
  ...change,
});
const planned = {
  visits: { ...noVisits, dates: [{ on, because: 'plan', clock: 'RM-VISIT/1', stands: 'planned' }] },
} as never;
const folded = (of: DueVisit) => ({ visits: noVisits, ...visitEvolutions.visitDue(planned, of, {} as never) });

describe('a date that has come', () => {
  it('is owed where no office may ask, so that the step which opens the revisit fails and is seen', () => {
    const state = folded(due({}));
    expect(state.visits.dates.map(({ stands }) => stands)).toEqual(['due']);
    const about = { isOver: false, isPerformed: false, performedAt: null, asked: [] };
    expect(owedVisits({ state, parts: [] } as never, 'mediation', about)).toMatchObject([
      { name: on, open: { type: 'open', payload: { office: null } }, consequence: 'mediation.visit_not_opened' },
    ]);
  });

  it('is over where nobody wants to be asked', () => {
    const state = folded(due({ unwanted: ['p1'] }));
    expect(state.visits).toMatchObject({ dates: [{ stands: 'over' }], due: [] });
  });
});

describe('a plan that has ended', () => {
  const planned = (...days: readonly string[]) =>
    days.map((one) => ({ on: as<LegalDate>(one), because: 'plan', clock: one, stands: 'planned' }));
  const ended = (...days: readonly string[]) =>
    visitEvolutions.visitsEnded(
      { visits: { ...noVisits, dates: planned(...days) } } as never,
      { because: 'content' },
      {} as never,
    ).visits ?? noVisits;
  const stand = (isOwed: boolean) => ({ isOwed, days: { all: [], moved: [] } });
  const today = as<LegalDate>('2026-09-01');

  it('has its dates again that have not come, once something is owed again, and is asked about today where all have', () => {
    const visits = ended('2026-08-20', '2026-11-01');
    expect(visits.dates.map(({ stands }) => stands)).toEqual(['over', 'over']);
    expect(resumedDates(visits, stand(true), { today })).toEqual(['2026-11-01']);
    expect(resumedDates(ended('2026-08-20'), stand(true), { today })).toEqual([today]);
    expect(resumedDates(visits, stand(false), { today })).toBeNull();
    expect(resumedDates(noVisits, stand(true), { today })).toBeNull();
  });

  it('keeps the day on which somebody asks about what was late when it began, whatever else moves', () => {
    const date = (on: string, because: 'late' | 'performance') => ({
      ...{ on: as<LegalDate>(on), because, clock: on, stands: 'planned' as const },
    });
    const plan = (...dates: readonly ReturnType<typeof date>[]) => ({ ...noVisits, plan: 'petition', dates });
    const days = (...all: readonly string[]) => all.map((one) => as<LegalDate>(one));
    const moved = { all: days('2026-11-01', '2026-12-20'), moved: days('2026-12-20') };
    expect(followingDates(plan(date('2026-11-21', 'late'), date('2026-12-21', 'performance')), moved)).toBeNull();
    expect(followingDates(plan(date('2026-11-21', 'late'), date('2026-12-11', 'performance')), moved)).toEqual([
      ...['2026-11-21', '2026-12-21'],
    ]);
  });
});
