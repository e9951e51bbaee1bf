import { partyNamed, type Dossier, type Instant, type LegalDate, type MandateScope, type OfficeId } from '#libs/kernel';
import { caseOf, requireActing, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import type { ObligationCode } from './codes.js';
import type { ObligationCommands, PartyAct } from './commands.js';
import { evolutions } from './evolve.js';
import type { ObligationFacts } from './facts.js';
import { permit } from './grants.js';
import { lawOf } from './laws.js';
import type { ObligationState } from './state.js';

/** How the facts of obligations are drafted and folded, and how one has to stand. */
export const tools = caseOf<ObligationState, ObligationFacts, ObligationCode, Opened>({
  kind: 'obligation',
  evolutions,
});
export const { draft, after, start, refused, requireBetween, openedOf, requireGoing } = tools;

export type ObligationDossier = Dossier<ObligationState>;
type Own = Exclude<keyof ObligationCommands, 'passMoment'>;
/** How one command of an obligation is judged. */
export type Handler<K extends Own> = HandlerOf<ObligationState, ObligationCommands[K], ObligationFacts>;

/** An obligation that was opened. */
export type Opened = ObligationState & {
  readonly office: OfficeId;
  readonly openedAt: Instant;
  readonly agreedOn: LegalDate;
  readonly effectiveOn: LegalDate;
};

/** What was paid counts whenever it comes in. @throws DomainError `obligation.replaced` (conflict) */
export function requireStanding(dossier: ObligationDossier): void {
  if (openedOf(dossier).end?.as !== 'replaced') return;
  throw refused('conflict', 'obligation.replaced', 'another agreement took its place');
}

/**
 * Of an office nothing more is taken once it is carried out, nor while its day is looked at; of money whatever comes in.
 *
 * @throws DomainError `obligation.ended`, `obligation.look_awaited` (conflict), those of `requireStanding`
 */
export function requireTaking(dossier: ObligationDossier): void {
  const { matter, awaited } = dossier.state;
  if (!lawOf[matter].isOfOffice) {
    requireStanding(dossier);
    return;
  }
  requireGoing(dossier);
  if (awaited !== null) throw refused('conflict', 'obligation.look_awaited', 'its day is looked at');
}

/**
 * Nobody acts for whoever is owed an execution where nobody of them is known: the office would sign, and speak, for nobody.
 *
 * @throws DomainError `obligation.nobody_known` (conflict)
 */
export function requireKnown({ state: { matter, creditors, parties } }: ObligationDossier): void {
  const isKnown = creditors.some((one) => partyNamed(parties, one) !== undefined);
  if (isKnown || !lawOf[matter].isOfOffice) return;
  throw refused('conflict', 'obligation.nobody_known', 'nobody who is owed it is known');
}

/**
 * Whoever carries an opinion out writes down no word of whoever is owed it, and weighs none against its own record: that would end, or
 * put off, its own duty.
 *
 * @throws DomainError `obligation.own_execution` (conflict)
 */
export function requireNotOwn({ state: { matter, executor } }: ObligationDossier, { actor }: KindContext): void {
  if (!lawOf[matter].isOfOffice || actor.kind !== 'person' || actor.office !== executor) return;
  throw refused('conflict', 'obligation.own_execution', 'it is its own execution');
}

type Guard = (dossier: ObligationDossier, context: KindContext) => void;

/** @throws DomainError `obligation.not_of_matter` (conflict): by the law of the case above nobody does so here */
function requireOfMatter({ state: { matter, openedAt } }: ObligationDossier, command: Own): void {
  if (openedAt === null || !lawOf[matter].without.has(command)) return;
  throw refused('conflict', 'obligation.not_of_matter', 'it is not done with such a one', { matter });
}

/** What whoever looks at a stated day does, and nobody who would on another day. */
const looks: ReadonlySet<Own> = new Set<Own>(['confirmDay', 'rejectDay']);

/** A command: who may give it, how it has to stand, and what happens. */
export const ruled = <K extends Own>(command: K, guard: Guard, act: Handler<K>['act']): Handler<K> => ({
  may: (dossier, context) => {
    const { office, executor, looker, lookedBy } = dossier.state;
    const verifier = looks.has(command) ? (lookedBy ?? looker) : looker;
    permit(context, `obligation.${command}`, { handler: office, executor, verifier });
    requireOfMatter(dossier, command);
    guard(dossier, context);
  },
  act,
});

/** The name of a party as it is known now. */
export const named = ({ state: { parties } }: Pick<ObligationDossier, 'state'>, party: string): string =>
  partyNamed(parties, party)?.party ?? party;

const sides = { creditor: 'creditors', debtor: 'debtors' } as const;

/** Whether it is one of those to whom, or by whom, it is owed. */
export const isOf = (dossier: Pick<ObligationDossier, 'state'>, side: keyof typeof sides, party: string): boolean =>
  dossier.state[sides[side]].some((one) => named(dossier, one) === named(dossier, party));

/**
 * Holds an act to whose it is and to the mandate that it takes, by what the case above has told of its parties.
 *
 * @throws DomainError `obligation.said_by_other` (forbidden); those of `requireActing`
 */
export function requireAct(
  { state: { parties } }: Pick<ObligationDossier, 'state'>,
  { party, by, isSealed = false }: PartyAct,
  scope: MandateScope,
  { actor, today: on }: KindContext,
): void {
  if (actor.kind === 'public' && actor.party !== by) {
    throw refused('forbidden', 'obligation.said_by_other', 'a party speaks for itself', { party: by });
  }
  requireActing(parties, { by, of: party, scope, on, isSealed });
}

/** The same of a creditor. @throws DomainError `obligation.not_creditor` (invalid), and those of `requireAct` */
export function requireCreditor(
  dossier: ObligationDossier,
  act: PartyAct,
  scope: MandateScope,
  context: KindContext,
): void {
  requireAct(dossier, act, scope, context);
  if (isOf(dossier, 'creditor', act.party)) return;
  throw refused('invalid', 'obligation.not_creditor', 'nothing is owed to it', { party: act.party });
}

/** The same of a debtor. @throws DomainError `obligation.not_debtor` (invalid), and those of `requireAct` */
export function requireDebtor(
  dossier: ObligationDossier,
  act: PartyAct,
  scope: MandateScope,
  context: KindContext,
): void {
  requireAct(dossier, act, scope, context);
  if (isOf(dossier, 'debtor', act.party)) return;
  throw refused('invalid', 'obligation.not_debtor', 'it owes nothing here', { party: act.party });
}
