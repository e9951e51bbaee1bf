import { legalDateOf } from '#libs/calendar';
import {
  contentCause,
  gridUnwantedCause,
  notContentCause,
  notPerformedCause,
  openedCause,
  reboundCause,
  releaseCause,
  wishCause,
  type ClockChange,
} from '#libs/kernel';
import { nothing, type Evolutions } from '#libs/kind';
import type { RevisitFacts } from './facts.js';
import { revisitRules as rules } from './rules.js';
import type { AskedParty, RevisitState } from './state.js';
import type { CallBackResult } from './words.js';

const fresh = {
  ...{ stands: 'to_ask', attempts: [], proof: null, attachment: null, isContent: false, doubt: null, missedOn: [] },
  ...{ notPerformed: [], isRebound: false, help: null, rebound: null, wantsNone: false, wishes: 0 },
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
    isFrozen: true,
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
  assigned: ({ gone, grids = [] }, { because: _because, ...visitor }) => ({
    visitor,
    gone: [...gone.filter((one) => one !== visitor.person), visitor.person],
    frozen: null,
    ...(visitor.isGrid && { grids: [...new Set([...grids, visitor.office])] }),
  }),
  reassigned: nothing,
  passedOn: nothing,
  attempted: (state, { party, ...attempt }) =>
    withParty(state, party, ({ attempts }) => ({ attempts: [...attempts, attempt] })),
  answered: (state, answer, { at, clocks = [] }) => ({
    ...withParty(state, answer.party, (one) => ({
      ...{ stands: 'asked', proof: answer.proof, attachment: answer.attachment, isContent: answer.isContent },
      ...{ notPerformed: answer.notPerformed, isRebound: answer.isRebound },
      ...{ help: openedBy(clocks, rules.help), rebound: openedBy(clocks, rules.again) },
      wantsNone: one.wantsNone || answer.wantsNone,
    })),
    made: { at, words: answer.words?.digest ?? null },
    causes: [...state.causes, ...causesOf(answer)],
  }),
  answerConfirmed: (state, { party }) => ({
    ...withParty(state, party, ({ proof }) => ({ proof: proof ?? 'page', doubt: null })),
    ...contentAgain(state, party),
  }),
  // Whoever calls back asks it, once it was closed and whatever was drawn: in vain it was called before it said so.
  answerDenied: (state, { party }, { clocks = [] }) => ({
    ...withParty(state, party, () => ({ doubt: 'denied', missedOn: [] })),
    causes: [...state.causes, notContentCause(party)],
    ...(openedBy(clocks, rules.callBack) !== null && { callBack: 'owed', end: null }),
  }),
  // What was found and told before is not told again; a case that is owed anew opens again what was over.
  answerCorrected: (state, { party, notPerformed, isContent, isRebound }, { clocks = [] }) => {
    const before: Pick<AskedParty, 'notPerformed' | 'isRebound'> =
      state.parties.find((one) => one.party === party) ?? fresh;
    const again = openedBy(clocks, rules.again);
    const found = notPerformed.filter((one) => !before.notPerformed.includes(one));
    const news = causesOf({ party, notPerformed, isContent, isRebound: isRebound && !before.isRebound }, found);
    return {
      ...withParty(state, party, ({ rebound }) => ({
        ...{ notPerformed, isContent, isRebound },
        rebound: isRebound ? (again ?? rebound) : null,
      })),
      causes: [...state.causes, ...news],
      ...(again !== null && { end: null }),
    };
  },
  givenUp: (state, { party }) => withParty(state, party, () => ({ stands: 'not_reached' })),
  wishHeard: (state, { party }, { clocks = [] }) => ({
    ...withParty(state, party, wantsNone),
    causes: [...state.causes, wishCause(party, false, 0)],
    ...uncalled(state, clocks),
  }),
  wishNoted: (state, { party, isWanted, n }, { clocks = [] }) => ({
    ...withParty(state, party, (one) => ({ wishes: n, ...(isWanted ? wants(one, state) : wantsNone(one)) })),
    causes: [...state.causes, wishCause(party, isWanted, n)],
    ...uncalled(state, clocks),
  }),
  // Whoever of it would draw does so no more; who is left goes by the order in which they stand.
  gridLeft: ({ order, visitor, causes }) => ({
    isGridAgreed: false,
    order: order.filter(({ isGrid }) => !isGrid),
    ...(visitor?.isGrid === true && { visitor: null }),
    frozen: null,
    causes: [...causes, gridUnwantedCause],
  }),
  helpReferred: (state, { party }) => withParty(state, party, () => ({ help: null })),
  reboundLinked: (state, { party }) => withParty(state, party, () => ({ rebound: null })),
  // Of whoever was not reached it is checked too: it is what somebody wrote down.
  closed: (_state, { as }, { seq }) => ({
    closed: { fact: seq, as },
    ...(as !== 'made' && as !== 'not_reached' && { callBack: 'none' }),
  }),
  callBackDrawn: (_state, _data, { clocks = [] }) => ({
    callBack: openedBy(clocks, rules.callBack) === null ? 'none' : 'owed',
  }),
  calledBack: (state, { party, result }, { at, clocks = [] }) => ({
    ...withParty(state, party, ({ doubt, missedOn }) => ({
      doubt: doubtAfter(result, doubt),
      missedOn: result === 'not_reached' ? [...missedOn, legalDateOf(at)] : missedOn,
    })),
    ...(result === 'differs' && hasSaid(state, party) && { causes: [...state.causes, notContentCause(party)] }),
    ...(result === 'confirmed' && contentAgain(state, party)),
    callBack: clocks.some(({ change }) => change === 'meet') ? 'done' : state.callBack,
  }),
  released: ({ parties, callBack, causes }, { isCalled }) => ({
    parties: parties.map((one) => (one.stands === 'to_ask' ? { ...one, stands: 'released' } : one)),
    ...(!isCalled && callBack !== 'done' && { callBack: 'none' }),
    ...(!isCalled && { isUncalled: true as const }),
    causes: [...causes, releaseCause],
  }),
  ended: (_state, { as }, { at }) => ({ end: { at, as } }),
  warned: nothing,
  overdue: nothing,
};

type Answered = Pick<RevisitFacts['answered'], 'party' | 'isContent' | 'notPerformed' | 'isRebound'>;

/** What the case above is told of one answer; `found`: what is not performed and it was not told of yet. */
const causesOf = (
  { party, isContent, notPerformed, isRebound, wantsNone: none = false }: Answered & { readonly wantsNone?: boolean },
  found: readonly string[] = notPerformed,
) => [
  ...found.map((one) => notPerformedCause(one, party)),
  isContent && notPerformed.length === 0 ? contentCause(party) : notContentCause(party),
  ...(isRebound ? [reboundCause(party)] : []),
  ...(none ? [wishCause(party, false, 0)] : []),
];

const hasSaid = ({ parties }: RevisitState, name: string): boolean =>
  parties.some(({ party, stands }) => party === name && stands === 'asked');

const doubtAfter = (result: CallBackResult, before: AskedParty['doubt']): AskedParty['doubt'] =>
  result === 'differs' ? 'differs' : result === 'confirmed' ? null : before;

/** What was doubted stands after all: it is content, if it was. */
function contentAgain(state: RevisitState, party: string): Partial<RevisitState> {
  const { doubt, isContent } = state.parties.find((one) => one.party === party) ?? fresh;
  return doubt !== null && isContent ? { causes: [...state.causes, contentCause(party)] } : {};
}

/** Nobody is left who may be called back. */
const uncalled = ({ callBack }: RevisitState, clocks: readonly ClockChange[]): Partial<RevisitState> =>
  callBack === 'owed' && clocks.some(({ change }) => change === 'end') ? { callBack: 'none' } : {};

const visitorOf = ({ person, account, office, isGrid }: RevisitState['order'][number]) => ({
  ...{ person, account, office, isGrid },
});

// What was said before it wanted no more stays said.
const wantsNone = ({ stands }: Pick<AskedParty, 'stands'>): Partial<AskedParty> => ({
  ...{ wantsNone: true, stands: stands === 'asked' ? stands : 'unwanted' },
});
const wants = ({ stands }: AskedParty, { closed, causes }: RevisitState): Partial<AskedParty> => {
  const isAskedAgain = stands === 'unwanted' && closed === null && !causes.includes(releaseCause);
  return { wantsNone: false, stands: isAskedAgain ? 'to_ask' : stands };
};

const withParty = (
  { parties }: RevisitState,
  name: string,
  change: (one: AskedParty) => Partial<AskedParty>,
): Pick<RevisitState, 'parties'> => ({
  parties: parties.map((one) => (one.party === name ? { ...one, ...change(one) } : one)),
});

const openedBy = (clocks: readonly ClockChange[], rule: string): string | null =>
  clocks.flatMap((one) => (one.change === 'open' && one.clock.rule === rule ? [one.clock.id] : []))[0] ?? null;
