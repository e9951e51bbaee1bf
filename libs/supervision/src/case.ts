import { DomainError } from '#libs/kernel';
import type { AccessChange, CaseId, Capacity, Clock, ClockChange, DoorContext, Dossier } from '#libs/kernel';
import type { Duty, DutyChange, ErrorDetails, ErrorKind, Fact, Instant, LegalDate, OfficeId } from '#libs/kernel';
import { addresseeOf, permit, type OfficeContext, type PermissionName } from '#libs/office';
import { foldClocks, foldDuties, isRunning, nextClockNumber, openClock, type TimeContext } from '#libs/rules';
import type { SupervisionCode } from './codes.js';
import { evolveSupervision } from './evolve.js';
import type { SupervisionDraft, SupervisionFacts, SupervisionFactType } from './facts.js';
import type { SupervisionState } from './state.js';

/** What a decision about a supervision is given. */
export type SupervisionContext = DoorContext & TimeContext & OfficeContext;
export type SupervisionDossier = Dossier<SupervisionState>;

/** What a fact does beside its data. */
export interface Effects {
  readonly clocks?: readonly ClockChange[];
  readonly duties?: readonly DutyChange[];
  readonly access?: readonly AccessChange[];
  readonly dueAt?: Instant;
}

/** A fact of the first shape; empty effects are left out of the record. */
export function draft<T extends SupervisionFactType>(
  type: T,
  data: SupervisionFacts[T],
  effects: Effects = {},
): SupervisionDraft {
  const { clocks = [], duties = [], access = [], dueAt } = effects;
  return {
    type,
    shape: 1,
    data,
    ...(clocks.length > 0 && { clocks }),
    ...(duties.length > 0 && { duties }),
    ...(access.length > 0 && { access }),
    ...(dueAt !== undefined && { dueAt }),
  } as SupervisionDraft;
}

/** The dossier as it will be after these drafts, for what is decided next in the same act. */
export function after(
  dossier: SupervisionDossier,
  drafts: readonly SupervisionDraft[],
  context: SupervisionContext,
): SupervisionDossier {
  return drafts.reduce<SupervisionDossier>((so, each) => {
    const at = each.at ?? context.at;
    const { recordedAt, actor } = context;
    const fact: Fact = { ...each, caseId: so.id, seq: so.version + 1, at, recordedAt, actor };
    return {
      ...so,
      version: fact.seq,
      clocks: foldClocks(so.clocks, fact.clocks ?? [], at),
      duties: foldDuties(so.duties, fact),
      state: evolveSupervision(so.state, fact),
    };
  }, dossier);
}

/** What opens a clock of the supervision. */
export interface Opening {
  readonly rule: string;
  readonly owner: OfficeId;
  readonly startedBy: SupervisionFactType;
  readonly startOn: LegalDate;
}

/** A new clock, numbered after those that the case has. */
export function newClock(dossier: SupervisionDossier, context: SupervisionContext, opening: Opening): Clock {
  const n = nextClockNumber(dossier.clocks, opening.rule);
  return openClock(context, { ...opening, n, claim: null });
}

/** Opens a duty of its office, numbered after those of its name. */
export function openDuty(
  dossier: SupervisionDossier,
  what: string,
  clock: Clock,
  capacity: Capacity | null = null,
): DutyChange {
  const n = (dossier.state.dutiesOpened[what] ?? 0) + 1;
  const office = clock.owner as OfficeId;
  const duty: Duty = { id: `${what}/${String(n)}`, clock: clock.id, claim: null, office, capacity, what };
  return { change: 'open', duty };
}

/** The clocks of some rules that still run, late ones included. */
export function runningOf(dossier: SupervisionDossier, ...rules: readonly string[]): readonly Clock[] {
  return dossier.clocks.filter((clock) => rules.includes(clock.rule) && isRunning(clock));
}

/** A supervision that was opened. */
export type Opened = SupervisionState & {
  readonly petition: CaseId;
  readonly office: OfficeId;
  readonly ladderFrom: LegalDate;
  readonly openedAt: Instant;
};

/** @throws DomainError `supervision.not_opened` (conflict) */
export function requireOpened({ state }: SupervisionDossier): Opened {
  if (state.petition === null) throw refused('conflict', 'supervision.not_opened', 'there is no such supervision');
  return state as Opened;
}

/**
 * Refuses whoever may not, then a supervision that is not there or has ended.
 *
 * @throws DomainError `office.not_permitted` (forbidden), `supervision.not_opened`, `supervision.ended` (conflict)
 */
export function requireOpen(dossier: SupervisionDossier, context: SupervisionContext, command: PermissionName): Opened {
  const { office, verifiers, steps } = dossier.state;
  // Also of steps that were taken, so that a second one hears that it was taken, not that it is none of its business.
  const holder = steps.flatMap(({ holders }) => holders);
  // Where the late office is gone, the office above it answers.
  const addressee = office === null ? null : addresseeOf(context.offices, { office }).office;
  permit(context, command, { addressee, bureau: verifiers, holder });
  const state = requireOpened(dossier);
  if (state.endedAt === null) return state;
  throw refused('conflict', 'supervision.ended', 'the supervision has ended', { endedAt: state.endedAt });
}

/** Refuses. */
export function refused(
  kind: ErrorKind,
  code: SupervisionCode,
  message: string,
  details: ErrorDetails = {},
): DomainError {
  return new DomainError(kind, code, message, details);
}
