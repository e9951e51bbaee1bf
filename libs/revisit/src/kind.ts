import { isOfParty } from '#libs/kernel';
import { defineKind, remindsOrIsLate } from '#libs/kind';
import { answer, attempt, confirmAnswer, denyAnswer, giveUp, hearWish, noteWish } from './asking.js';
import { assign, draw, freezeCandidates, noteGrid, open, passOn } from './assigning.js';
import { tools } from './case.js';
import { correctAnswer } from './correcting.js';
import { callBack, close, drawCallBack, linkRebound, referHelp, release } from './closing.js';
import { revisitCodes } from './codes.js';
import type { RevisitCommands } from './commands.js';
import type { RevisitFacts } from './facts.js';
import { revisitGrants } from './grants.js';
import { revisitNeeds } from './rules.js';
import type { RevisitDetail } from './standing.js';
import { initialRevisit, type RevisitState } from './state.js';
import { rowOf, standingOf } from './views.js';

/**
 * The law of a revisit (独立回访): one date of the plan of a matter, at which an office that did not handle it asks how the agreement and
 * that office have held, of whoever wants to be asked. A part of a mediation or of a petition, whose readers hear what follows of it
 * and not what was said.
 *
 * @see 人民调解法 31(2) as the duty beside which it stands; every number is ours; docs/adr/0075
 */
export const revisitKind = defineKind<RevisitState, RevisitCommands, RevisitFacts, RevisitDetail>({
  name: 'revisit',
  // Numbered after the case above.
  prefix: null,
  initial: initialRevisit,
  grants: revisitGrants,
  rules: revisitNeeds,
  codes: revisitCodes,
  tools,
  handlers: {
    ...{
      open,
      freezeCandidates,
      draw,
      assign,
      passOn,
      attempt,
      answer,
      confirmAnswer,
      denyAnswer,
      correctAnswer,
      giveUp,
    },
    ...{ hearWish, noteWish, noteGrid },
    ...{ referHelp, linkRebound, close, drawCallBack, callBack, release },
  },
  onMoment: (moment, _dossier, context) => remindsOrIsLate(tools.draft, moment, context),
  settles: () => true,
  owes: ({ owner }) => !isOfParty(owner),
  // A window of ours that was missed is seen on the board, and pressed by nobody.
  presses: () => null,
  standing: standingOf,
  row: rowOf,
  // What it is about are words of the case above, which a route of its own reads for whoever goes.
  subject: () => ({ title: null, place: null }),
  parts: {
    self: ({ causes, end }) => ({ causes, isNecessary: false, outcome: end?.as ?? null }),
    // Whoever handled the matter reads nothing of what is said of it.
    access: 'own',
    hearsWishBy: 'noteWish',
  },
  salted: ['open', 'freezeCandidates', 'close'],
  // Whoever stands in the place of an office that handled it does not visit either.
  isBarred: ({ handled }, office) => handled.offices.includes(office),
  standsOn: ({ parties }) => parties.flatMap(({ attachment }) => attachment ?? []),
  handedOver: (state, { from, to }) => {
    // Who visits or calls back already goes on with that: nobody else could. The persons who handled it do not go all the same.
    const isAtIt = state.end === null && (state.office === to || state.supervisor === to);
    const offices = state.handled.offices.flatMap((one) => (one === from && !isAtIt ? [one, to] : [one]));
    return {
      ...state,
      handled: { ...state.handled, offices: [...new Set(offices)] },
      office: state.office === from ? to : state.office,
      supervisor: state.supervisor === from ? to : state.supervisor,
      visitor: state.visitor?.office === from ? { ...state.visitor, office: to } : state.visitor,
      order: state.order.map((one) => (one.office === from ? { ...one, office: to } : one)),
      ...(state.grids !== undefined && { grids: state.grids.map((one) => (one === from ? to : one)) }),
    };
  },
});
