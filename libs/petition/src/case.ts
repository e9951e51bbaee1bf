import { DomainError, as } from '#libs/kernel';
import type { AccessChange, Capacity, ClaimId, Clock, ClockChange, DoorContext, Dossier } from '#libs/kernel';
import type { Duty, DutyChange, ErrorDetails, ErrorKind, Fact, Instant, LegalDate, OfficeId } from '#libs/kernel';
import type { OfficeContext } from '#libs/office';
import { foldClocks, foldDuties, isRunning, nextClockNumber, openClock, type TimeContext } from '#libs/rules';
import type { PetitionCode } from './codes.js';
import { evolvePetition } from './evolve.js';
import type { PetitionDraft, PetitionFacts, PetitionFactType } from './facts.js';
import type { PetitionState } from './state.js';

/** What a decision about a petition is given. */
export type PetitionContext = DoorContext & TimeContext & OfficeContext;
export type PetitionDossier = Dossier<PetitionState>;

/** The one claim, until a petition may have several. */
export const CLAIM = as<ClaimId>('c1');

/** What a fact does beside its data. */
export interface Effects {
  readonly clocks?: readonly ClockChange[];
  readonly duties?: readonly DutyChange[];
  readonly access?: readonly AccessChange[];
  readonly dueAt?: Instant;
}

/** A fact of the first shape under the one claim; empty effects are left out of the record. */
export function draft<T extends PetitionFactType>(
  type: T,
  data: PetitionFacts[T],
  effects: Effects = {},
): PetitionDraft {
  const { clocks = [], duties = [], access = [], dueAt } = effects;
  return {
    type,
    shape: 1,
    claim: CLAIM,
    data,
    ...(clocks.length > 0 && { clocks }),
    ...(duties.length > 0 && { duties }),
    ...(access.length > 0 && { access }),
    ...(dueAt !== undefined && { dueAt }),
  } as PetitionDraft;
}

/** The dossier as it will be after these drafts, for what is decided next in the same act. */
export function after(
  dossier: PetitionDossier,
  drafts: readonly PetitionDraft[],
  context: PetitionContext,
): PetitionDossier {
  return drafts.reduce<PetitionDossier>((so, each) => {
    const at = each.at ?? context.at;
    const { recordedAt, actor } = context;
    const place = { caseId: so.id, seq: so.version + 1, at, recordedAt, actor };
    const fact: Fact = { ...each, ...place };
    return {
      ...so,
      version: fact.seq,
      clocks: foldClocks(so.clocks, fact.clocks ?? [], at),
      duties: foldDuties(so.duties, fact),
      state: evolvePetition(so.state, fact),
    };
  }, dossier);
}

/** What opens a clock of the claim. */
export interface Opening {
  readonly rule: string;
  readonly owner: OfficeId | 'petitioner';
  readonly startedBy: PetitionFactType;
  readonly startOn: LegalDate;
  readonly setOn?: LegalDate | null;
}

/** A new clock of the claim, numbered after those that the case has. */
export function newClock(dossier: PetitionDossier, context: PetitionContext, opening: Opening): Clock {
  const n = nextClockNumber(dossier.clocks, opening.rule);
  const clock = openClock(context, { ...opening, n, claim: CLAIM });
  const isImported = dossier.state.intake?.channel === 'import' || context.actor.kind === 'platform';
  return isImported ? withoutPastReminders(clock, context) : clock;
}

/**
 * Passes the reminders of an imported matter that lie before it was recorded, with no fact of their own: nobody was
 * reminded, so the ledger may not say so, and no course may catch up on them. A date that has passed is another thing:
 * it has its meaning whoever looked, and is recorded, looking back.
 */
function withoutPastReminders(clock: Clock, { recordedAt }: PetitionContext): Clock {
  const past = clock.warnings.filter(({ dueAt }) => dueAt <= recordedAt);
  return { ...clock, passed: [...clock.passed, ...past.map(({ id }) => id)] };
}

/** One duty to open. */
export interface DutyOpening {
  readonly what: string;
  readonly clock: string;
  readonly office: OfficeId;
  readonly capacity?: Capacity;
}

/** Opens a duty, numbered after those of its name. Two of one name never open in one fact. */
export function openDuty(dossier: PetitionDossier, { what, clock, office, capacity }: DutyOpening): DutyChange {
  const n = (dossier.state.dutiesOpened[what] ?? 0) + 1;
  const duty: Duty = { id: `${what}/${String(n)}`, clock, claim: CLAIM, office, capacity: capacity ?? null, what };
  return { change: 'open', duty };
}

/** Closes the open duties of these names, of one office if it is named. */
export function closeDuties(
  dossier: PetitionDossier,
  which: { readonly what: readonly string[]; readonly office?: OfficeId },
  how: 'done' | 'dropped' = 'done',
): DutyChange[] {
  return dossier.duties
    .filter(({ what, office }) => which.what.includes(what) && (which.office ?? office) === office)
    .map(({ id }) => ({ change: 'close', id, as: how }));
}

/** The clocks of some rules that somebody still owes or may use, late ones included. */
export function runningOf(dossier: PetitionDossier, ...rules: readonly string[]): readonly Clock[] {
  return dossier.clocks.filter((clock) => rules.includes(clock.rule) && isRunning(clock));
}

/** Refuses. */
export function refused(kind: ErrorKind, code: PetitionCode, message: string, details: ErrorDetails = {}): DomainError {
  return new DomainError(kind, code, message, details);
}
