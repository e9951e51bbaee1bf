import { addDays, daysBetween, quarterOf } from '#libs/calendar';
import { as, type AccessChange, type Dossier, type Instant, type LegalDate, type OfficeId } from '#libs/kernel';
import { caseOf, endClocks, runningOf, type Effects, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import { refusalOf, requireAnotherPerson, type Relations } from '#libs/office';
import { isRunning, parameterOf } from '#libs/rules';
import type { FindingCode } from './codes.js';
import type { FindingCommands, FindingTerms, Inspector } from './commands.js';
import { evolutions } from './evolve.js';
import type { FindingDraft, FindingFacts, FindingFactType } from './facts.js';
import { permit } from './grants.js';
import { everyRule, findingRules as rules } from './rules.js';
import type { FindingState } from './state.js';
import type { FindingEnding } from './words.js';

/** How the facts of findings are drafted and folded, and how one has to stand. */
export const tools = caseOf<FindingState, FindingFacts, FindingCode, Opened>({ kind: 'finding', evolutions });
export const { draft, after, start, refused, requireBetween, openedOf, requireGoing } = tools;

export type FindingDossier = Dossier<FindingState>;
type Own = Exclude<keyof FindingCommands, 'passMoment'>;
/** How one command of a finding is judged. */
export type Handler<K extends Own> = HandlerOf<FindingState, FindingCommands[K], FindingFacts>;

/** A finding that was opened. */
export type Opened = FindingState & { readonly terms: FindingTerms; readonly openedAt: Instant };
/** One that its office has received. */
export type Received = Opened & {
  readonly servedOn: LegalDate;
  readonly receivedOn: LegalDate;
  readonly mendBy: LegalDate;
};

/** @throws DomainError `finding.not_served` (conflict), those of `requireGoing` */
export function requireServed(dossier: FindingDossier): Opened {
  const opened = requireGoing(dossier);
  if (opened.servedOn === null) throw refused('conflict', 'finding.not_served', 'it was not put to its office yet');
  return opened;
}

/** @throws DomainError `finding.not_received` (conflict), those of `requireServed` */
export function requireReceived(dossier: FindingDossier): Received {
  const opened = requireServed(dossier);
  if (opened.receivedOn === null) throw refused('conflict', 'finding.not_received', 'its office has not received it');
  return opened as Received;
}

/** Whether the government has still to make it a part of its conclusion (政府督查工作条例 16(1)). */
export const waitsForApproval = ({ terms, isApproved }: FindingState): boolean =>
  terms?.basis === 'government' && !isApproved;

/** Whether a ruling on its dispute is awaited. */
export const isDisputed = ({ disputedOn, ruled }: FindingState): boolean => disputedOn !== null && ruled === null;

/** Whether nothing of it is to be mended any more: somebody has seen that, once more where that is wanted. */
export const isMended = ({ verifiedOn, isSeenAgain, terms }: FindingState): boolean =>
  verifiedOn !== null && (isSeenAgain || terms?.isRevisited === false);

/**
 * It is to be mended, or somebody is to see that it is.
 *
 * @throws DomainError `finding.ruling_awaited`, `finding.mended_already` (conflict), those of `requireReceived`
 */
export function requireUnmended(dossier: FindingDossier): Received {
  const received = requireReceived(dossier);
  if (isDisputed(received)) throw refused('conflict', 'finding.ruling_awaited', 'its dispute is not ruled on');
  if (received.verifiedOn !== null) throw refused('conflict', 'finding.mended_already', 'it is seen to be mended');
  return received;
}

type Guard = (dossier: FindingDossier, context: KindContext) => void;

/** Which offices stand how to it. Of the group an account does, for the office by which it belongs to it. */
function relationsOf({ state: { terms, decider, extender } }: FindingDossier, context: KindContext): Relations {
  if (terms === null) return {};
  const { office: executor, commissioner: handler, leader, inspectors } = terms;
  const self = inspectors.find(({ account }) => isBy(context, account));
  const verifier = self?.office ?? null;
  const led = extender === null && self?.account === leader ? verifier : null;
  const registrar = isOneself(context, extender) ? extender.office : led;
  const holder = isOneself(context, decider) ? decider.office : null;
  return { executor, handler, verifier, registrar, holder };
}

/** A command: who may give it, how it has to stand, and what happens. */
export const ruled = <K extends Own>(command: K, guard: Guard, act: Handler<K>['act']): Handler<K> => ({
  may: (dossier, context) => {
    permit(context, `finding.${command}`, relationsOf(dossier, context));
    guard(dossier, context);
  },
  act: (dossier, payload, context) => thenEnds(dossier, act(dossier, payload, context), context),
});

/** Whether whoever acts may accept it, and so give up the days to dispute it. */
export const mayAccept = (dossier: FindingDossier, context: KindContext): boolean =>
  refusalOf(() => permit(context, 'finding.accept', relationsOf(dossier, context))) === null;

/** Whether that very account acts, and nobody in its place. */
export const isOneself = <T extends { readonly account: string }>({ actor }: KindContext, one: T | null): one is T =>
  one !== null && actor.principal === one.account && !(actor.kind === 'person' && actor.deputyFor !== undefined);

/** Whether it is an account that acts, or somebody in its place (代理). */
export const isBy = ({ actor }: Pick<KindContext, 'actor'>, account: string): boolean =>
  actor.kind === 'person' && (actor.principal === account || actor.deputyFor === account);

/**
 * Whoever found it, or ever led the group, looks neither whether it is mended nor whether it stands (督查条例 17; for every other
 * inspection and for verification ours), and nobody looks at what they reported themselves.
 *
 * @throws DomainError `finding.found_by_oneself` (forbidden), `office.same_person` (forbidden)
 */
export function requireAnother(dossier: FindingDossier, context: KindContext): void {
  const { terms, leaders, reporters } = openedOf(dossier);
  requireNone([...leaders, ...terms.finders], context);
  for (const one of reporters) requireAnotherPerson(context.actor, one);
}

/**
 * Nobody rules who took part in the conclusion: none who is or was of the group, and none who has approved it (政府督查工作条例 17).
 *
 * @throws DomainError `finding.found_by_oneself` (forbidden)
 */
export function requireNoPart(dossier: FindingDossier, context: KindContext): void {
  const { leaders, tookPart } = openedOf(dossier);
  requireNone([...leaders, ...tookPart], context);
}

function requireNone(accounts: readonly string[], context: KindContext): void {
  if (!accounts.some((one) => isBy(context, one))) return;
  throw refused('forbidden', 'finding.found_by_oneself', 'who found it took part');
}

/**
 * Files that something is stated by are files of the case.
 *
 * @throws DomainError `finding.evidence_unknown` (invalid), details `attachment`
 */
export function requireFiles({ attachments }: FindingDossier, files: readonly string[]): void {
  const unknown = files.find((file) => !attachments.some(({ attachment }) => attachment === file));
  if (unknown === undefined) return;
  throw refused('invalid', 'finding.evidence_unknown', 'no such file', { attachment: unknown });
}

/** The latest of some days. */
export const latestOf = (first: LegalDate, ...others: readonly LegalDate[]): LegalDate =>
  others.reduce((latest, one) => (one > latest ? one : latest), first);

/** No day before that one. @throws DomainError `finding.until_unfit` (invalid), details `until`, `least` */
export function requireFrom(until: LegalDate, least: LegalDate): void {
  if (until >= least) return;
  throw refused('invalid', 'finding.until_unfit', 'a later day', { until, least });
}

/** A day that lies ahead. @throws DomainError those of `requireFrom` */
export const requireAhead = (until: LegalDate, bound: LegalDate): void => requireFrom(until, addDays(bound, 1));

/**
 * Another day is given, and never a sooner one than that which the office had: so that its days to dispute it are over by then as well.
 *
 * @throws DomainError those of `requireFrom`
 */
export const requireNoSooner = (dossier: FindingDossier, until: LegalDate, least: LegalDate): void =>
  requireFrom(until, latestOf(least, requireReceived(dossier).mendBy));

/** The first day by which something may have to be mended: as many days as the office has in any case. */
export const leastDay = (from: LegalDate, context: KindContext): LegalDate =>
  addDays(from, parameterOf(context, 'leastDaysToMend'));

/** By when it is to be mended: the day that was named, or as many days as the office has in any case. */
export const mendDay = (named: LegalDate, from: LegalDate, context: KindContext): LegalDate =>
  latestOf(named, leastDay(from, context));

/** The office mends it by that day. A day that has come already has to begin the day before. */
export function startsMending(
  dossier: FindingDossier,
  { until, startedBy }: { readonly until: LegalDate; readonly startedBy: FindingFactType },
  context: KindContext,
): Effects {
  const { terms } = openedOf(dossier);
  const startOn = until > context.today ? context.today : addDays(until, -1);
  const { clocks, duties } = start(dossier, context, {
    ...{ rule: rules.mend[terms.basis], owner: terms.office, startedBy, startOn, setOn: until, what: 'report' },
  });
  return { clocks, duties };
}

/** What the office owed of it is owed no more as it was; a date that it missed stays missed. */
export const stopsMending = (dossier: FindingDossier): Effects => ({
  clocks: endClocks(runningOf(dossier, ...everyRule('mend')), 'superseded'),
});

/** Somebody who did not find it is to look whether it is mended, in so many days from when that was reported. */
export function startsVerifying(
  dossier: FindingDossier,
  { on: startOn, startedBy }: { readonly on: LegalDate; readonly startedBy: FindingFactType },
  context: KindContext,
): Effects {
  const { terms } = openedOf(dossier);
  const owed = { rule: rules.verify[terms.basis], owner: terms.commissioner, startedBy, startOn } as const;
  const { clocks, duties } = start(dossier, context, { ...owed, what: 'verify' });
  return { clocks, duties };
}

/** The last day of a quarter that has its key: `2026Q4`. */
export function lastDayOf(quarter: string): LegalDate {
  const [year = '', n = ''] = quarter.split('Q');
  const ends = { '1': '03-31', '2': '06-30', '3': '09-30', '4': '12-31' }[n] ?? '12-31';
  return as<LegalDate>(`${year}-${ends}`);
}

/** Until its quarter is over it is nobody's to keep, and then it is carried over. */
export function startsQuarter(
  dossier: FindingDossier,
  { on, startedBy }: { readonly on: LegalDate; readonly startedBy: FindingFactType },
  context: KindContext,
): Effects {
  const until = lastDayOf(quarterOf(on));
  const { basis, commissioner: owner } = openedOf(dossier).terms;
  const { clocks } = start(dossier, context, {
    ...{ rule: rules.quarter[basis], owner, startedBy },
    ...{ startOn: addDays(until, -1) < on ? addDays(until, -1) : on, setOn: until },
  });
  return { clocks };
}

/** How old it is: days since it was put to the office, whatever happened since. */
export const ageOn = ({ servedOn }: Pick<FindingState, 'servedOn'>, on: LegalDate): number =>
  servedOn === null ? 0 : daysBetween(servedOn, on);

/** What follows of these facts: it ends once it is withdrawn, or mended. */
function thenEnds(
  dossier: FindingDossier,
  drafts: readonly FindingDraft[],
  context: KindContext,
): readonly FindingDraft[] {
  const so = after(dossier, drafts, context);
  const ending = endOf(so.state);
  if (ending === null || so.state.end !== null) return drafts;
  const over = { clocks: endClocks(so.clocks.filter(isRunning), 'cancelled') };
  const { today: on } = context;
  const { servedOn, terms } = so.state;
  const office = servedOn === null ? null : (terms?.office ?? null);
  const data = { as: ending, on, days: ageOn(so.state, on), office };
  return [...drafts, draft('ended', data, over, { access: unseen(so.state) })];
}

/** Whoever belongs to the group sees it, and nobody of their office beside them; until it ends, or they leave. */
export const seenBy = (change: AccessChange['change'], all: readonly Inspector[]): readonly AccessChange[] =>
  all.map(({ account, office }) => ({
    change,
    office,
    account,
    reason: 'inspector',
    ...(change === 'grant' && asInspection),
  }));
/** From whom the inspection is kept, from those its findings are kept too. */
export const asInspection = { unseenBy: [] } as const;

const unseen = ({ terms, decider }: FindingState): readonly AccessChange[] => [
  ...seenBy('end', terms?.inspectors ?? []),
  ...decidedBy('end', decider, terms?.commissioner),
];

/** Who was named to rule sees it by the account, but for the office that sees it anyway. */
export const decidedBy = (
  change: AccessChange['change'],
  decider: FindingState['decider'],
  commissioner: OfficeId | undefined,
): readonly AccessChange[] =>
  decider === null || decider.office === commissioner ? [] : [{ change, ...decider, reason: 'superior' }];

function endOf(state: FindingState): FindingEnding | null {
  if (state.ruled === 'withdrawn' || state.isTakenBack) return 'withdrawn';
  return isMended(state) ? 'mended' : null;
}
