import { nothing, type Evolutions } from '#libs/kind';
import type { CadenceFacts } from './facts.js';
import type { CadenceState, Owing } from './state.js';

/** What each fact of a period changes. */
export const evolutions: Evolutions<CadenceState, CadenceFacts> = {
  opened: (_state, { debtors, endsOn, period, clocks, isLate: _isLate, ...terms }, { at }) => ({
    ...{ terms, period, openedAt: at, next: { debtors, endsOn } },
    owing: debtors.map((one, n) => ({
      ...{ ...one, done: 0, parts: [], cases: [], isExcused: false, isDissolved: false, clock: clocks[n] ?? '' },
    })),
  }),
  filed: ({ owing }, { debtor, cases }) => ({
    owing: withOne(owing, debtor, (one) => ({
      done: Math.min(one.quota, one.done + 1),
      cases: [...new Set([...one.cases, ...cases])],
    })),
  }),
  counted: ({ owing }, { debtor, part }) => ({
    owing: withOne(owing, debtor, ({ done, parts }) => ({ done: done + 1, parts: [...parts, part] })),
  }),
  excused: ({ owing }, { debtors }) => ({
    owing: owing.map((one) => (debtors.includes(one.debtor) ? { ...one, isExcused: true } : one)),
  }),
  dissolved: ({ owing, terms, next }, { debtor, clock }) => ({
    owing: withOne(owing, debtor, (one) => ({
      ...{ isDissolved: true, office: terms?.owner ?? one.office },
      ...(clock !== null && { clock }),
    })),
    next: { ...next, debtors: next.debtors.filter((one) => one.debtor !== debtor) },
  }),
  planned: (_state, { debtors, endsOn }) => ({ next: { debtors, endsOn } }),
  // Nobody owes anything in it, and no period follows.
  withdrawn: ({ owing }) => ({
    owing: owing.map((one) => ({ ...one, isExcused: true })),
    next: { debtors: [], endsOn: null },
  }),
  alarmed: nothing,
  turned: () => ({ isOver: true }),
  nextOpened: (_state, { key }) => ({ nextKey: key }),
  closed: (_state, { missing }) => ({ missing }),
  missingSeen: () => ({ isSeen: true }),
  ended: (_state, { as }, { at }) => ({ end: { at, as } }),
  warned: nothing,
  overdue: nothing,
};

const withOne = (owing: readonly Owing[], debtor: string, change: (one: Owing) => Partial<Owing>): readonly Owing[] =>
  owing.map((one) => (one.debtor === debtor ? { ...one, ...change(one) } : one));
