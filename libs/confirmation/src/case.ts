import { addDays } from '#libs/calendar';
import {
  partyNamed,
  type Clock,
  type ClockChange,
  type Dossier,
  type Instant,
  type LegalDate,
  type OfficeId,
} from '#libs/kernel';
import { caseOf, endClocks, requireActing, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import { isRunning, recounted, ruleOf } from '#libs/rules';
import type { ConfirmationCode } from './codes.js';
import type { ConfirmationCommands, PartyAct } from './commands.js';
import { evolutions } from './evolve.js';
import type { ConfirmationDraft, ConfirmationFacts } from './facts.js';
import { permit } from './grants.js';
import { confirmationRules as rules } from './rules.js';
import type { ConfirmationState } from './state.js';
import type { ConfirmationEnding } from './words.js';

/** How the facts of judicial confirmations are drafted and folded, and how one has to stand. */
export const tools = caseOf<ConfirmationState, ConfirmationFacts, ConfirmationCode, Opened>({
  kind: 'confirmation',
  evolutions,
});
export const { draft, after, start, refused, requireBetween, openedOf, requireGoing } = tools;

export type ConfirmationDossier = Dossier<ConfirmationState>;
type Own = Exclude<keyof ConfirmationCommands, 'passMoment'>;
/** How one command of a judicial confirmation is judged. */
export type Handler<K extends Own> = HandlerOf<ConfirmationState, ConfirmationCommands[K], ConfirmationFacts>;

/** A judicial confirmation that was opened. */
export type Opened = ConfirmationState & {
  readonly committee: OfficeId;
  readonly openedAt: Instant;
  readonly effectiveOn: LegalDate;
};

/** Of these the days may still last, or the court may give more: it can be asked again. */
export const mayAskAgain: readonly ConfirmationEnding[] = ['not_accepted', 'withdrawn', 'lapsed'];

/** The clock of the thirty days, the last one: another one runs where it was a mistake that the agreement was replaced. */
export const windowOf = ({ clocks }: Pick<ConfirmationDossier, 'clocks'>): Clock | undefined =>
  clocks.findLast(({ rule }) => rule === rules.window);

/** `latestOn`: until when nothing has lapsed. `moved`: what gives the clock its later day; null: it has none. */
export interface LastDay {
  readonly lastOn: LegalDate;
  readonly latestOn: LegalDate;
  readonly moved: Extract<ClockChange, { change: 'move' }> | null;
}

/**
 * The last day of the thirty by the holidays that are known now, and never before the day that was told. While those of its year are not
 * published it may be later, by no more than `RM-UNPUBLISHED` (民法典 203): until then the right has not lapsed.
 */
export function lastDayOf(window: Clock, context: KindContext): LastDay {
  const told = window.legalDueOn ?? context.today;
  const now = recounted(context, window);
  const moved = now?.legalDueOn != null && now.legalDueOn > told ? now : null;
  const lastOn = moved?.legalDueOn ?? told;
  return { lastOn, latestOn: now?.provisional === true ? addDays(lastOn, longestRest(context)) : lastOn, moved };
}

function longestRest(context: KindContext): number {
  const { limit } = ruleOf(context, rules.unpublished);
  return limit.kind === 'period' ? limit.length : 0;
}

type Guard = (dossier: ConfirmationDossier, context: KindContext) => void;

/** A command: who may give it, how it has to stand, and what happens. */
export const ruled = <K extends Own>(command: K, guard: Guard, act: Handler<K>['act']): Handler<K> => ({
  may: (dossier, context) => {
    permit(context, `confirmation.${command}`, { handler: dossier.state.committee });
    guard(dossier, context);
  },
  act,
});

/** The name of a party as it is known now. */
export const named = ({ state: { parties } }: Pick<ConfirmationDossier, 'state'>, party: string): string =>
  partyNamed(parties, party)?.party ?? party;

/**
 * One of those who ask together, itself or by whoever may sign for it (解释 351).
 *
 * @returns its name as it is known now
 * @throws DomainError `confirmation.said_by_other` (forbidden), `confirmation.not_applicant` (invalid); those of `requireActing`
 */
export function requireApplicant(
  dossier: ConfirmationDossier,
  { party, by, isSealed = false }: PartyAct,
  scope: 'sign' | 'speak',
  { actor, today: on }: KindContext,
): string {
  if (actor.kind === 'public' && actor.party !== by) {
    throw refused('forbidden', 'confirmation.said_by_other', 'a party speaks for itself', { party: by });
  }
  requireActing(dossier.state.parties, { by, of: party, scope, on, isSealed });
  const name = named(dossier, party);
  if (applicantsOf(dossier).includes(name)) return name;
  throw refused('invalid', 'confirmation.not_applicant', 'the agreement does not bind it', { party });
}

/** Everybody who asks together, each once, by the names of today. */
export const applicantsOf = (dossier: Pick<ConfirmationDossier, 'state'>): readonly string[] => [
  ...new Set(dossier.state.applicants.map((one) => named(dossier, one))),
];

/** Those who have said neither yes nor no. */
export const silentOf = (dossier: Pick<ConfirmationDossier, 'state'>): readonly string[] => {
  const { consents, declined } = dossier.state;
  const answered = [...consents.map(({ party }) => party), ...declined].map((one) => named(dossier, one));
  return applicantsOf(dossier).filter((one) => !answered.includes(one));
};

/** Whether all of them want it, each by its own word. */
export const isAgreed = (dossier: Pick<ConfirmationDossier, 'state'>): boolean =>
  dossier.state.declined.length === 0 && silentOf(dossier).length === 0;

/** What parties may do against it, and has not lapsed: also where the day has passed as it was counted, and may be later. */
export const objectionsOf = ({ clocks }: Pick<ConfirmationDossier, 'clocks'>): readonly Clock[] =>
  clocks.filter(({ rule, endedAt }) => rule === rules.object && endedAt === null);

/** Its end: all that runs is over but what a party may do against it. */
export function endsAs(dossier: ConfirmationDossier, as: ConfirmationEnding, on: LegalDate): ConfirmationDraft {
  const running = dossier.clocks.filter((clock) => isRunning(clock) && clock.rule !== rules.object);
  const over = [...running, ...(as === 'confirmed' ? [] : objectionsOf(dossier))];
  return draft('ended', { as, on }, { clocks: endClocks(over, 'cancelled') });
}
