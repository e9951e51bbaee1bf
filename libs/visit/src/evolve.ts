import { legalDateOf } from '#libs/calendar';
import { nothing, type Evolutions } from '#libs/kind';
import type { VisitFacts } from './facts.js';
import type { VisitState } from './state.js';

/** What the tour is told: this of the plan is known. */
const planCause = (revision: number): string => `plan/${String(revision)}`;

/** What each fact of a visit changes. */
export const evolutions: Evolutions<VisitState, VisitFacts> = {
  opened: (_state, opened, { at }) => ({ ...opened, openedAt: at, causes: [planCause(opened.revision)] }),
  // Whoever was told another day is told again.
  planChanged: ({ causes, on, toldOn }, changed) => ({
    ...{ ...changed, toldOn: changed.on === on ? toldOn : null },
    causes: [...causes, planCause(changed.revision)],
  }),
  announced: ({ causes }, { on }, { at }) => ({
    ...{ toldOn: legalDateOf(at), isKnown: true, causes: [...causes, `announced/${on}`] },
  }),
  begun: ({ causes }, { on }) => ({ begunOn: on, isKnown: true, causes: [...causes, `begun/${on}`] }),
  leftOut: ({ leftOut }, { item }) => ({ leftOut: [...new Set([...leftOut, item])] }),
  correctedOnSpot: ({ corrections }) => ({ corrections: corrections + 1 }),
  // Whatever is answered is not left out.
  closed: ({ causes, leftOut }, { results }, { at }) => ({
    ...{ isClosed: true, results, leftOut: leftOut.filter((one) => results.every(({ item }) => item !== one)) },
    causes: [...causes, `closed/${legalDateOf(at)}`],
  }),
  // What is signed is what stood there: it is signed anew.
  reopened: ({ causes }, _data, { at }) => ({
    ...{ isClosed: false, results: [], signed: { group: false, office: false, isRefused: false } },
    causes: [...causes, `reopened/${legalDateOf(at)}`],
  }),
  signed: ({ signed }, { side }) => ({ signed: { ...signed, [side]: true } }),
  refused: ({ signed }) => ({ signed: { ...signed, isRefused: true } }),
  tourOver: ({ causes }) => ({ causes: [...causes, 'over'] }),
  concluded: (_state, { office: _office, ...conclusion }) => ({ conclusion }),
  received: (_state, receipt) => ({ receipt }),
  ended: (_state, { as }, { at }) => ({ end: { at, as } }),
  warned: nothing,
  overdue: nothing,
};
