import type { Dossier, Instant, LegalDate, OfficeId } from '#libs/kernel';
import { caseOf, endClocks, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import type { RevisitCode } from './codes.js';
import type { RevisitCommands, Visitor } from './commands.js';
import { evolutions } from './evolve.js';
import type { RevisitDraft, RevisitFacts } from './facts.js';
import { permit } from './grants.js';
import type { AskedParty, RevisitState } from './state.js';
import type { RevisitEnding } from './words.js';

/** How the facts of revisits are drafted and folded, and how one has to stand. */
export const tools = caseOf<RevisitState, RevisitFacts, RevisitCode, Opened>({ kind: 'revisit', evolutions });
export const { draft, after, start, refused, requireBetween, openedOf, requireGoing } = tools;

export type RevisitDossier = Dossier<RevisitState>;
type Own = Exclude<keyof RevisitCommands, 'passMoment'>;
/** How one command of a revisit is judged. */
export type Handler<K extends Own> = HandlerOf<RevisitState, RevisitCommands[K], RevisitFacts>;

/** A revisit that was opened. */
export type Opened = RevisitState & {
  readonly office: OfficeId;
  readonly supervisor: OfficeId;
  readonly openedAt: Instant;
  readonly on: LegalDate;
  readonly form: NonNullable<RevisitState['form']>;
};

/** People are being asked still. @throws DomainError `revisit.closed` (conflict), those of `requireGoing` */
export function requireAsking(dossier: RevisitDossier): void {
  requireGoing(dossier);
  if (dossier.state.closed !== null) throw refused('conflict', 'revisit.closed', 'everybody was asked or given up');
}

type Guard = (dossier: RevisitDossier, context: KindContext) => void;

/** A command: who may give it, how it has to stand, and what happens. */
export const ruled = <K extends Own>(command: K, guard: Guard, act: Handler<K>['act']): Handler<K> => ({
  may: (dossier, context) => {
    const { office, supervisor, visitor } = dossier.state;
    const handler = [office, visitor?.office ?? null].flatMap((one) => one ?? []);
    permit(context, `revisit.${command}`, { handler, registrar: office, verifier: supervisor });
    requireApart(dossier, context);
    guard(dossier, context);
  },
  act,
});

/** Whoever handled the matter does nothing here, in whoever's place. @throws DomainError `revisit.not_independent` (forbidden) */
function requireApart({ state: { handled } }: RevisitDossier, { actor }: KindContext): void {
  if (actor.kind !== 'person' || !handled.persons.includes(actor.principal)) return;
  throw refused('forbidden', 'revisit.not_independent', 'it has handled the matter', { person: actor.principal });
}

/** @throws DomainError `revisit.party_unknown` (not_found), details `party` */
export function partyOf({ state: { parties } }: RevisitDossier, party: string): AskedParty {
  const found = parties.find((one) => one.party === party);
  if (found !== undefined) return found;
  throw refused('not_found', 'revisit.party_unknown', 'it is not asked here', { party });
}

/** Whether one may be asked: it was not, wants a visit, and one is needed still. */
export const mayBeAsked = ({ stands, wantsNone }: Pick<AskedParty, 'stands' | 'wantsNone'>): boolean =>
  !wantsNone && stands !== 'asked' && stands !== 'released';

/**
 * One who may be asked now.
 *
 * @throws DomainError conflict `revisit.unwanted`, `revisit.asked_already`, `revisit.released`; that of `partyOf`
 */
export function requireToAsk(dossier: RevisitDossier, party: string): AskedParty {
  const found = partyOf(dossier, party);
  if (found.wantsNone) throw refused('conflict', 'revisit.unwanted', 'it wants no visit', { party });
  if (found.stands === 'asked') throw refused('conflict', 'revisit.asked_already', 'it was asked', { party });
  if (!mayBeAsked(found)) throw refused('conflict', 'revisit.released', 'no visit is needed any more', { party });
  return found;
}

/** A party speaks on its own page for itself alone. @throws DomainError `revisit.said_by_other` (forbidden) */
export function requireOwnPage(party: string, { actor }: KindContext): void {
  if (actor.kind !== 'public' || actor.party === party) return;
  throw refused('forbidden', 'revisit.said_by_other', 'a party speaks for itself', { party });
}

/**
 * Who goes, and nobody else in that one's name.
 *
 * @throws DomainError `revisit.not_assigned`: nobody goes yet (conflict), or it is somebody else (forbidden)
 */
export function requireVisitor({ state: { visitor } }: RevisitDossier, { actor }: KindContext): Visitor {
  if (visitor === null) throw refused('conflict', 'revisit.not_assigned', 'nobody goes yet');
  if (visitor.account === null || actor.kind !== 'person') return visitor;
  if (actor.principal === visitor.account || actor.deputyFor === visitor.account) return visitor;
  throw refused('forbidden', 'revisit.not_assigned', 'somebody else goes', { person: visitor.person });
}

/** Whoever works in the visiting office and does not go has nothing to write down. @throws those of `requireAsking`, `requireVisitor` */
export function requireGoer(dossier: RevisitDossier, context: KindContext): void {
  requireAsking(dossier);
  if (context.actor.kind === 'person') requireVisitor(dossier, context);
}

/** Nothing runs any more. */
export function endsAs(dossier: RevisitDossier, as: RevisitEnding): RevisitDraft {
  return draft('ended', { as }, { clocks: endClocks(dossier.clocks.filter(isRunning), 'cancelled') });
}

/** What follows once it was closed and nothing that was found is owed: it is over. */
export function thenEnds(
  dossier: RevisitDossier,
  drafts: readonly RevisitDraft[],
  context: KindContext,
): readonly RevisitDraft[] {
  const so = after(dossier, drafts, context);
  const { closed, callBack, parties, end } = so.state;
  const isKnown = callBack === 'none' || callBack === 'done';
  const isOver = closed !== null && isKnown && !parties.some(isFollowed);
  return isOver && end === null ? [...drafts, endsAs(so, closed.as)] : drafts;
}

/** Whether something is owed to one still: help that it wants, a case for what broke out again. */
export const isFollowed = ({ help, rebound }: Pick<AskedParty, 'help' | 'rebound'>): boolean =>
  help !== null || rebound !== null;

/** Whether there is anything to call one back about: it was asked, or somebody says that it was not reached. */
export const isCallable = ({ stands, wantsNone }: Pick<AskedParty, 'stands' | 'wantsNone'>): boolean =>
  !wantsNone && (stands === 'asked' || stands === 'not_reached');

/**
 * Whether whoever goes, or calls back, learns who one is: it may be asked, or called; and for whoever goes, something is owed to it, which
 * is passed on by name, also where it wants no visit beside that.
 */
export const isKnownTo = (one: AskedParty, { isGoing }: { readonly isGoing: boolean }): boolean =>
  mayBeAsked(one) || isCallable(one) || (isGoing && isFollowed(one));

/** Those who may be called back. */
export const toCall = ({ state: { parties } }: RevisitDossier): readonly AskedParty[] => parties.filter(isCallable);

/** Whether everybody was asked, was given up, or wants no visit. */
export const isSettled = ({ state: { parties } }: Pick<RevisitDossier, 'state'>): boolean =>
  parties.every(({ stands }) => stands !== 'to_ask');
