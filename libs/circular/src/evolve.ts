import { legalDateOf } from '#libs/calendar';
import { nothing, type Evolutions } from '#libs/kind';
import type { CircularFacts } from './facts.js';
import type { CircularState } from './state.js';

/** What each fact of a circular changes. */
export const evolutions: Evolutions<CircularState, CircularFacts> = {
  laid: (_state, laid, { at }) => ({ form: 'proposal', ...laid, openedAt: at }),
  declined: nothing,
  opened: (_state, { office, form, period, cites }, { at }) => ({ office, form, period, cites, openedAt: at }),
  issued: (_state, { to, named, title, clocks }, { at, seq }) => ({
    ...{ issuedOn: legalDateOf(at), issuedAs: seq, titleDigest: title.digest, named },
    addressees: to.map((office, n) => ({ office, clock: clocks[n] ?? '', hasReceived: false, answer: null })),
  }),
  received: ({ addressees }, { clock }) => ({
    addressees: addressees.map((one) => (one.clock === clock ? { ...one, hasReceived: true } : one)),
  }),
  // Of two that one office took over, what the first has said stays.
  answered: ({ addressees }, { office, as, words }, { at }) => ({
    addressees: addressees.map((one) =>
      one.office === office && one.hasReceived && one.answer === null
        ? { ...one, answer: { as, words, on: legalDateOf(at) } }
        : one,
    ),
  }),
  // Of one that was over nothing else tells that it is said no more.
  withdrawn: ({ end }) => (end === null ? {} : { end: { ...end, as: 'withdrawn' } }),
  ended: (_state, { as }, { at }) => ({ end: { at, as } }),
  warned: nothing,
  overdue: nothing,
};
