import { contentCause, notPerformedCause, openedCause, reboundCause, wishCause, type ClockChange } from '#libs/kernel';
import { nothing, type Evolutions } from '#libs/kind';
import type { RevisitFacts } from './facts.js';
import { revisitRules as rules } from './rules.js';
import type { AskedParty, RevisitState } from './state.js';

const fresh = {
  ...{ stands: 'to_ask', attempts: [], proof: null, attachment: null, isContent: false },
  ...{ help: null, rebound: null, wantsNone: false, wishes: 0 },
} as const satisfies Omit<AskedParty, 'party'>;

/** What each fact of a revisit changes. */
export const evolutions: Evolutions<RevisitState, RevisitFacts> = {
  opened: (_state, { parties, unwanted, ...data }, { at }) => ({
    ...data,
    openedAt: at,
    parties: parties.map((party) => ({ ...fresh, party, ...(unwanted.includes(party) && wantsNone(fresh)) })),
    causes: [openedCause],
  }),
  drawFrozen: (_state, { pool, order, candidates, isDrawn }, { seq }) => ({
    order: order.flatMap((person) => pool.filter((one) => one.person === person).map(visitorOf)),
    frozen: isDrawn ? { fact: seq, candidates } : null,
  }),
  // Those who were drawn among go in that order, before everybody else.
  drawn: ({ order }, { order: drawn }) => ({
    frozen: null,
    order: [
      ...drawn.flatMap((person) => order.filter((one) => one.person === person)),
      ...order.filter(({ person }) => !drawn.includes(person)),
    ],
  }),
  assigned: ({ gone }, { because: _because, ...visitor }) => ({
    visitor,
    gone: [...gone.filter((one) => one !== visitor.person), visitor.person],
    frozen: null,
  }),
  reassigned: nothing,
  passedOn: nothing,
  attempted: (state, { party, ...attempt }) =>
    withParty(state, party, ({ attempts }) => ({ attempts: [...attempts, attempt] })),
  answered: (state, { party, proof, attachment, isContent, notPerformed, isRebound, words }, { at, clocks = [] }) => ({
    ...withParty(state, party, () => ({
      ...{ stands: 'asked', proof, attachment, isContent },
      ...{ help: openedBy(clocks, rules.help), rebound: openedBy(clocks, rules.again) },
    })),
    made: { at, words: words?.digest ?? null },
    causes: [
      ...state.causes,
      ...notPerformed.map((one) => notPerformedCause(one, party)),
      ...(isContent && notPerformed.length === 0 ? [contentCause(party)] : []),
      ...(isRebound ? [reboundCause(party)] : []),
    ],
  }),
  answerConfirmed: (state, { party }) => withParty(state, party, ({ proof }) => ({ proof: proof ?? 'page' })),
  givenUp: (state, { party }) => withParty(state, party, () => ({ stands: 'not_reached' })),
  wishHeard: (state, { party }) => ({
    ...withParty(state, party, wantsNone),
    causes: [...state.causes, wishCause(party, false, 0)],
  }),
  wishNoted: (state, { party, isWanted, n }, { clocks = [] }) => ({
    ...withParty(state, party, (one) => ({ wishes: n, ...(isWanted ? wants(one, state) : wantsNone(one)) })),
    causes: [...state.causes, wishCause(party, isWanted, n)],
    // Nobody is left who may be called back.
    ...(state.callBack === 'owed' && clocks.some(({ change }) => change === 'end') && { callBack: 'none' }),
  }),
  helpReferred: (state, { party }) => withParty(state, party, () => ({ help: null })),
  reboundLinked: (state, { party }) => withParty(state, party, () => ({ rebound: null })),
  closed: (_state, { as }, { seq }) => ({ closed: { fact: seq, as }, ...(as !== 'made' && { callBack: 'none' }) }),
  callBackDrawn: (_state, { isDrawn }) => ({ callBack: isDrawn ? 'owed' : 'none' }),
  calledBack: () => ({ callBack: 'done' }),
  ended: (_state, { as }, { at }) => ({ end: { at, as } }),
  warned: nothing,
  overdue: nothing,
};

const visitorOf = ({ person, account, office }: RevisitState['order'][number]) => ({ person, account, office });

// What was said before it wanted no more stays said.
const wantsNone = ({ stands }: Pick<AskedParty, 'stands'>): Partial<AskedParty> => ({
  ...{ wantsNone: true, stands: stands === 'asked' ? stands : 'unwanted' },
});
const wants = ({ stands }: AskedParty, { closed }: RevisitState): Partial<AskedParty> => ({
  ...{ wantsNone: false, stands: stands === 'unwanted' && closed === null ? 'to_ask' : stands },
});

const withParty = (
  { parties }: RevisitState,
  name: string,
  change: (one: AskedParty) => Partial<AskedParty>,
): Pick<RevisitState, 'parties'> => ({
  parties: parties.map((one) => (one.party === name ? { ...one, ...change(one) } : one)),
});

const openedBy = (clocks: readonly ClockChange[], rule: string): string | null =>
  clocks.flatMap((one) => (one.change === 'open' && one.clock.rule === rule ? [one.clock.id] : []))[0] ?? null;
