import { lacksCapacity, partiesIn, partyNamed } from '#libs/kernel';
import type { Clock, Dossier, Instant, KnownParty, MandateScope, OfficeId } from '#libs/kernel';
import { caseOf, requireActing, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import type { PartyCommands } from '#libs/kind';
import { isRunning, openOf } from '#libs/rules';
import type { MediationCode } from './codes.js';
import type { MediationCommands, PartyAct } from './commands.js';
import { evolutions } from './evolve.js';
import type { MediationDraft, MediationFacts } from './facts.js';
import { permit } from './grants.js';
import type { MediationState } from './state.js';

export type MediationDossier = Dossier<MediationState>;
type Own = Exclude<keyof MediationCommands, 'passMoment' | keyof PartyCommands>;
/** How one command of a mediation is judged. */
export type Handler<K extends Own> = HandlerOf<MediationState, MediationCommands[K], MediationFacts>;

/** How the facts of mediations are drafted and folded, and how one has to stand. */
export const tools = caseOf<MediationState, MediationFacts, MediationCode, Opened>({ kind: 'mediation', evolutions });
export const { draft, after, start, openDuty, refused, requireBetween, openedOf } = tools;

/** A mediation that was opened. */
export type Opened = MediationState & { readonly committee: OfficeId; readonly openedAt: Instant };

/** How it has to stand for a command. */
export type Guard = (dossier: MediationDossier, context: KindContext) => void;

/** A command: who may give it, how the case has to stand, and what happens. */
export const ruled = <K extends Own>(command: K, guard: Guard, act: Handler<K>['act']): Handler<K> => ({
  may: (dossier, context) => {
    permit(context, `mediation.${command}`, { handler: dossier.state.committee });
    guard(dossier, context);
  },
  act,
});

/** It is there and has not ended. @throws DomainError `mediation.not_opened`, `mediation.ended` (conflict) */
export const requireGoing: Guard = (dossier) => {
  const { end } = openedOf(dossier);
  if (end !== null) throw refused('conflict', 'mediation.ended', 'it has ended', { as: end.as, on: end.on });
};

/** Whoever wants no more is heard until the agreement is in force. @throws DomainError `mediation.in_force` (conflict) */
export const requireNotInForce: Guard = (dossier, context) => {
  requireGoing(dossier, context);
  const on = dossier.state.agreement?.effectiveOn ?? null;
  if (on !== null) throw refused('conflict', 'mediation.in_force', 'the agreement binds the parties', { on });
};

/** The committee has accepted it. @throws DomainError `mediation.not_accepted` (conflict), and those of `requireNotInForce` */
export const requireAccepted: Guard = (dossier, context) => {
  requireNotInForce(dossier, context);
  if (dossier.state.acceptedOn === null) throw refused('conflict', 'mediation.not_accepted', 'it was not accepted');
};

/**
 * Nothing holds it up. A party is told that it stands still, and not that a sham is suspected.
 *
 * @throws DomainError conflict `mediation.suspended`, to a party `mediation.paused`; those of `requireAccepted`
 */
export const requireNotSuspended: Guard = (dossier, context) => {
  requireAccepted(dossier, context);
  if (!dossier.state.isSuspended) return;
  if (context.actor.kind === 'public') throw refused('conflict', 'mediation.paused', 'it stands still');
  throw refused('conflict', 'mediation.suspended', 'it may be a sham');
};

/**
 * Every party has consented to it and to its mediators, none of whom somebody wants to be recused.
 *
 * @throws DomainError `mediation.not_consented`, details `party`; `mediation.recusal_open`; those of `requireNotSuspended`
 */
export const requireReady: Guard = (dossier, context) => {
  requireNotSuspended(dossier, context);
  const [mediator] = dossier.state.recusals;
  if (mediator !== undefined) {
    throw refused('conflict', 'mediation.recusal_open', 'a recusal is asked for', { mediator });
  }
  const silent = principalsOf(dossier).find(({ party }) => !hasConsented(dossier, party));
  if (silent !== undefined) {
    throw refused('conflict', 'mediation.not_consented', 'not every party has consented', { party: silent.party });
  }
};

/** Whose dispute it is: each of them consents, signs and is bound, and any of them ends it. */
export const principalsOf = ({ parties }: Pick<MediationDossier, 'parties'>): readonly KnownParty[] => [
  ...partiesIn(parties, 'applicant'),
  ...partiesIn(parties, 'respondent'),
];

/**
 * Whether an act is one of that party as it is known now: what somebody did alone who turned out to lack capacity counts for
 * nothing (民法典 144, 145; that it is so for one with a limited capacity too is ours).
 */
const isActOf = (
  { parties }: Pick<MediationDossier, 'parties'>,
  act: Pick<PartyAct, 'party' | 'by'>,
  name: string,
): boolean => {
  const known = partyNamed(parties, act.party);
  return known?.party === name && (act.by !== act.party || !lacksCapacity(known));
};

/** What each party did last, where all of them did; null: somebody has not. */
export function ofAll<A extends Pick<PartyAct, 'party' | 'by'>>(
  dossier: Pick<MediationDossier, 'parties'>,
  acts: readonly A[],
): readonly A[] | null {
  const found = principalsOf(dossier).map(({ party }) => acts.findLast((one) => isActOf(dossier, one, party)));
  return found.every((one) => one !== undefined) ? found : null;
}

/** Whether a party did what some of these acts say. */
export const didAct = (
  dossier: Pick<MediationDossier, 'parties'>,
  acts: readonly Pick<PartyAct, 'party' | 'by'>[],
  name: string,
): boolean => acts.some((one) => isActOf(dossier, one, name));

/** Of these names those that are one party now: its own, and any that it had before a merger. */
export const namesAmong = (
  { parties }: Pick<MediationDossier, 'parties'>,
  names: readonly string[],
  party: string,
): readonly string[] => names.filter((one) => partyNamed(parties, one)?.party === party);

/** Whether a name of a party is among these. */
export const isAmong = (dossier: Pick<MediationDossier, 'parties'>, names: readonly string[], party: string): boolean =>
  namesAmong(dossier, names, party).length > 0;

/** Whether a party has consented to being mediated by those who mediate now. */
export const hasConsented = (dossier: Pick<MediationDossier, 'parties' | 'state'>, party: string): boolean =>
  didAct(
    dossier,
    dossier.state.consents.filter(({ mediators }) => mediators === dossier.state.proposals),
    party,
  );

/** All parties have signed what was drawn up. */
export const isSignedByAll = (dossier: Pick<MediationDossier, 'parties' | 'state'>): boolean =>
  ofAll(dossier, dossier.state.agreement?.signatures ?? []) !== null;

/** @throws DomainError `mediation.signed_by_all` (conflict): whoever wants it otherwise now wants no mediation */
export function requireUnsigned(dossier: MediationDossier): void {
  if (isSignedByAll(dossier)) throw refused('conflict', 'mediation.signed_by_all', 'all parties have signed');
}

/**
 * Whoever asked for it on the public page may be anybody who typed that name: until the committee has written down a first consent
 * of that one, and so has seen who it is, nothing that binds is taken on the page (ours).
 */
export const isUnseen = ({ state, parties }: Pick<MediationDossier, 'state' | 'parties'>, name: string): boolean => {
  const known = partyNamed(parties, name);
  if (!state.isByPage || known?.role !== 'applicant') return false;
  return ![...state.seen, ...state.consents.map(({ by }) => by)].some((by) => partyNamed(parties, by) === known);
};

/**
 * Holds an act to whose it is and to the mandate that it takes. Whom nobody has seen may leave, hide its address and speak.
 *
 * @throws DomainError `mediation.said_by_other` (forbidden): the page of one party speaks for another; `mediation.not_party`
 *   (invalid): it is nobody's dispute; `mediation.identity_unseen` (conflict), details `party`; those of `requireActing`
 */
export function requireAct(
  dossier: Pick<MediationDossier, 'parties' | 'state'>,
  { party, by, isSealed = false }: PartyAct,
  scope: MandateScope,
  { actor, today: on }: KindContext,
): void {
  if (actor.kind === 'public' && actor.party !== by) {
    throw refused('forbidden', 'mediation.said_by_other', 'a party speaks for itself', { party: by });
  }
  if (actor.kind === 'public' && scope !== 'withdraw' && scope !== 'speak' && isUnseen(dossier, by)) {
    throw refused('conflict', 'mediation.identity_unseen', 'nobody has seen who that is', { party: by });
  }
  requireActing(dossier.parties, { by, of: party, scope, on, isSealed });
  const known = partyNamed(dossier.parties, party);
  if (!principalsOf(dossier).some((one) => one === known)) {
    throw refused('invalid', 'mediation.not_party', 'it is no party to the dispute', { party });
  }
}

/** Whether it mediates with the one that holds it: also where another one that was asked has been merged into it since. */
export const hasJoined = ({ state: { joint } }: Pick<MediationDossier, 'state'>, committee: OfficeId): boolean =>
  joint.some((one) => one.committee === committee && one.isJoined === true);

/** A clock that runs, or whose end came while time is not counted that it has to be given yet. */
export const isGoing = (clock: Clock): boolean =>
  isRunning(clock) || (clock.metAt === null && clock.endedAt === null && openOf(clock) !== undefined);

/** What follows in the same act once these are recorded. */
export const andThen = (
  dossier: MediationDossier,
  drafts: readonly MediationDraft[],
  context: KindContext,
  next: (so: MediationDossier) => readonly MediationDraft[],
): readonly MediationDraft[] => [...drafts, ...next(after(dossier, drafts, context))];
