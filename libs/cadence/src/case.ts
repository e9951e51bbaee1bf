import type { Dossier, Instant, OfficeId } from '#libs/kernel';
import { caseOf, closeDuties, endClocks, runningOf, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import { OfficeType } from '#libs/office';
import { isRunning } from '#libs/rules';
import type { CadenceCode } from './codes.js';
import type { CadenceCommands, CadenceTerms, Debtor } from './commands.js';
import { evolutions } from './evolve.js';
import type { CadenceDraft, CadenceFacts, Missing } from './facts.js';
import { permit } from './grants.js';
import type { Period } from './periods.js';
import { cadenceRules as rules } from './rules.js';
import type { CadenceState, Owing } from './state.js';
import { nextOf } from './next.js';
import { leads } from './townships.js';
import type { CadenceWork, PeriodEnding } from './words.js';

/** How the facts of cadences are drafted and folded, and how one has to stand. */
export const tools = caseOf<CadenceState, CadenceFacts, CadenceCode, Opened>({ kind: 'cadence', evolutions });
export const { draft, after, start, openDuty, refused, openedOf, requireGoing } = tools;

export type CadenceDossier = Dossier<CadenceState>;
type Own = Exclude<keyof CadenceCommands, 'passMoment'>;
/** How one command of a period is judged. */
export type Handler<K extends Own> = HandlerOf<CadenceState, CadenceCommands[K], CadenceFacts>;

/** A period that was opened. */
export type Opened = CadenceState & {
  readonly terms: CadenceTerms;
  readonly period: Period;
  readonly openedAt: Instant;
};

type Guard = (dossier: CadenceDossier) => void;

/** A command: who may give it, how it has to stand, and what happens. */
export const ruled = <K extends Own>(command: K, guard: Guard, act: Handler<K>['act']): Handler<K> => ({
  may: (dossier, context) => {
    const { terms, owing } = dossier.state;
    permit(context, `cadence.${command}`, {
      handler: terms?.owner ?? null,
      // Who else could is not named: they may be ninety-two.
      executor: owing.some(({ office }) => office === context.actor.office || leads(context, office))
        ? context.actor.office
        : null,
    });
    guard(dossier);
  },
  act: (dossier, payload, context) => thenEnds(dossier, act(dossier, payload, context), context),
});

/** @throws DomainError `cadence.debtor_unknown` (not_found), details `debtor` */
export function requireOwing({ state: { owing } }: CadenceDossier, debtor: string): Owing {
  const found = owing.find((one) => one.debtor === debtor);
  if (found === undefined) throw refused('not_found', 'cadence.debtor_unknown', 'it owes nothing here', { debtor });
  return found;
}

/** Whether the office is there that answers for it. */
export const isThere =
  ({ offices }: KindContext) =>
  ({ office }: Pick<Debtor, 'office'>): boolean =>
    offices.get(office)?.isActive === true;

/**
 * Who owes what. Of tours somebody plans each group once, as often as its quota; whom a merger has made owe for two goes on so.
 *
 * @throws DomainError invalid `cadence.debtor_twice`, `cadence.quota_unfit` (details `debtor`), `cadence.office_unknown`,
 *   `cadence.office_twice` (`office`)
 */
export function requireFit(work: CadenceWork, debtors: readonly Debtor[], context: KindContext): void {
  const isPlanned = work === 'tour' && context.actor.kind === 'person';
  const [seen, offices] = [new Set<string>(), new Set<string>()];
  for (const { debtor, office, quota } of debtors) {
    if (!isThere(context)({ office })) {
      throw refused('invalid', 'cadence.office_unknown', 'no such office', { office });
    }
    if (seen.has(debtor)) throw refused('invalid', 'cadence.debtor_twice', 'it owes once what it owes', { debtor });
    if (isPlanned && offices.has(office)) {
      throw refused('invalid', 'cadence.office_twice', 'it owes once, as often as its quota', { office });
    }
    if (!Number.isInteger(quota) || quota < 1) {
      throw refused('invalid', 'cadence.quota_unfit', 'at least once', { debtor });
    }
    seen.add(debtor);
    offices.add(office);
  }
}

// Whoever has tours made (督查): the joint conference and its office, a government, a committee and what is of it.
const commissioners: readonly OfficeType[] = [
  ...[OfficeType.jointConference, OfficeType.petitionBureau, OfficeType.government, OfficeType.committee],
  OfficeType.partyDepartment,
];

/** @throws DomainError invalid `cadence.commissions_none`, details `office`: no tour could be planned in it */
export function requireCommissioner(work: CadenceWork, office: OfficeId, { offices, actor }: KindContext): void {
  const type = offices.get(office)?.type;
  if (work !== 'tour' || actor.kind !== 'person' || (type !== undefined && commissioners.includes(type))) return;
  throw refused('invalid', 'cadence.commissions_none', 'it commissions no tours', { office });
}

/** Whoever lacks something, by how much, in their order. */
export const missingIn = ({ owing }: Pick<CadenceState, 'owing'>): readonly Missing[] =>
  owing.flatMap(({ debtor, office, quota, done, isExcused }) =>
    isExcused || done >= quota ? [] : [{ debtor, office, missing: quota - done }],
  );

/**
 * What follows of these facts: once the period is over and nobody has a day left, it is closed, and whoever commissioned it is told what
 * is missing; it ends when nothing is missing any more, or that was seen, and the next one is there.
 */
export function thenEnds(
  dossier: CadenceDossier,
  drafts: readonly CadenceDraft[],
  context: KindContext,
): readonly CadenceDraft[] {
  const closing = closes(after(dossier, drafts, context), context);
  const so = after(dossier, [...drafts, ...closing], context);
  const as = endOf(so);
  if (as === null) return [...drafts, ...closing];
  const over = {
    clocks: endClocks(so.clocks.filter(isRunning), 'cancelled'),
    duties: closeDuties(so, ['seeMissing', 'file', 'tour'], 'dropped'),
  };
  return [...drafts, ...closing, draft('ended', { as }, over)];
}

function closes(dossier: CadenceDossier, context: KindContext): readonly CadenceDraft[] {
  const { state, clocks } = dossier;
  const isPast = (one: Owing): boolean => clocks.some(({ id, breachedAt }) => id === one.clock && breachedAt !== null);
  const missing = missingIn(state);
  const waits = state.owing.some((one) => missing.some(({ debtor }) => debtor === one.debtor) && !isPast(one));
  if (!state.isOver || state.missing !== null || waits) return [];
  if (missing.length === 0) return [draft('closed', { missing })];
  const { owner } = openedOf(dossier).terms;
  const owed = { rule: rules.see, owner, startedBy: 'closed', startOn: context.today, what: 'seeMissing' } as const;
  const { clocks: seeing, duties } = start(dossier, context, owed);
  return [draft('closed', { missing }, { clocks: seeing, duties })];
}

/** How it has ended, or ended after all; null: it has not, or as it is recorded. */
function endOf({ state, clocks }: CadenceDossier): PeriodEnding | null {
  const { end, missing, isSeen, nextKey, owing } = state;
  if (missing === null || (nextKey === null && nextOf(state) !== null)) return null;
  if (missingIn(state).length > 0) return isSeen && end === null ? 'missed' : null;
  if (end !== null && end.as !== 'missed') return null;
  const isLate = (one: Owing): boolean =>
    one.done >= one.quota && clocks.some(({ id, breachedAt }) => id === one.clock && breachedAt !== null);
  return owing.some(isLate) ? 'late' : 'kept';
}

/** Whoever commissioned it has nothing to see any more. */
export const seeing = (dossier: CadenceDossier) => runningOf(dossier, rules.see);
