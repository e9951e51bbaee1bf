// Recorded in histories: add fields, never rename them. Ids and dates only, no personal data.
import type { Moment } from './clock.js';
import { unusual } from './kept.js';
import type { CaseId, Instant } from './ids.js';
import { clockOfCause, type Announcement, type CaseRef, type OwedPart, type PartsStanding } from './part.js';

/** A step of a course that failed for good and waits for a retry or a settlement by somebody with the right. */
export interface FailedStep {
  readonly step: string;
  readonly instance: string;
  /** Code of the error. */
  readonly code: string;
  /** Code of the legal consequence while it is not repaired; screens translate it. */
  readonly consequence: string;
  readonly failedAt: Instant;
  /** How often a retry was asked for. The course tries again when the number is higher than it has seen. */
  readonly retries: number;
  readonly settled: boolean;
}

/** How a case stands now, as its course needs it (现状). The newest wins. */
export interface Standing<D = unknown> {
  readonly caseId: CaseId;
  readonly kind: string;
  /** Number of facts. */
  readonly version: number;
  readonly isOpen: boolean;
  readonly phase: string;
  /** The earliest moment of the running clocks. */
  readonly next: Moment | null;
  readonly failed: readonly FailedStep[];
  /** The case that this one is a part of. */
  readonly parent: CaseRef | null;
  /** What its parent does not know yet; null where there is nothing to tell. */
  readonly announcement: Announcement | null;
  readonly parts: PartsStanding;
  /** What the course of this kind looks at. */
  readonly detail: D;
}

// How most stand: nothing failed, and neither a part nor with parts.
const usual = {
  ...{ next: null, failed: [], parent: null, announcement: null, detail: null },
  parts: { owed: [], owedInAll: 0, open: 0, necessary: 0 },
} satisfies Partial<Standing>;

type Usual = keyof typeof usual;

/** A standing without what is usual: how rows keep it and courses are told it, and so their histories too. */
export type BriefStanding<D = unknown> = Omit<Standing<D>, Usual> & Partial<Pick<Standing<D>, Usual>>;

export const briefStanding = <D>(standing: Standing<D>): BriefStanding<D> =>
  unusual(usual, standing) as unknown as BriefStanding<D>;

/** The whole of a brief one; a whole one stays as it is. */
export const fullStanding = <D>(brief: BriefStanding<D>): Standing<D> =>
  ({ ...usual, ...brief }) as unknown as Standing<D>;

/** A standing as text. */
export const standingText = (standing: Standing): string => JSON.stringify(briefStanding(standing));

/** What of it the row of its case keeps as text: all but what columns say, from which `whole_standing` puts it together. */
export function keptStanding(standing: Standing): string {
  const {
    caseId: _caseId,
    kind: _kind,
    version: _version,
    isOpen: _isOpen,
    phase: _phase,
    ...kept
  } = briefStanding(standing);
  return JSON.stringify(kept);
}

/** The same read again. @throws SyntaxError for a row that was damaged */
export const standingIn = (text: string): Standing => fullStanding(JSON.parse(text) as BriefStanding);

/**
 * The step of a course that passes a moment. A clock may be moved: the same moment with another due instant is another
 * instance.
 */
export function momentStep({ clock, name, dueAt }: Moment): Pick<FailedStep, 'step' | 'instance'> {
  return { step: 'passMoment', instance: `${clock}:${name}:${dueAt}` };
}

/** What that step asks of the door. */
export function momentCommand({ clock, name }: Moment): {
  readonly type: 'passMoment';
  readonly payload: { readonly clock: string; readonly moment: string };
} {
  return { type: 'passMoment', payload: { clock, moment: name } };
}

/**
 * Asks the door for a moment, which answers with how the case stands now. Where the same moment waits all the same, its key
 * was used before: the moment is owed again, as after a breach that was taken back, and is asked for under a key of its own.
 * The law records nothing twice.
 *
 * @param ask under an instance of the step
 * @returns null: it waits even then, and would be asked for without end
 */
export async function askToPass(
  moment: Moment,
  ask: (instance: string) => Promise<BriefStanding>,
): Promise<BriefStanding | null> {
  const { instance } = momentStep(moment);
  const isWaiting = ({ next }: BriefStanding): boolean => !!next && momentStep(next).instance === instance;
  const first = await ask(instance);
  if (!isWaiting(first)) return first;
  const again = await ask(`${instance}@${String(first.version)}`);
  return isWaiting(again) ? null : again;
}

/** The step of a course that opens a part, for one cause. */
export function partStep({ kind, name, cause }: OwedPart): Pick<FailedStep, 'step' | 'instance'> {
  return { step: 'openPart', instance: `${kind}/${name}:${cause}` };
}

/** The step of a part's course that tells the parent: so many causes, and how it stands. */
export function announceStep({ told, causes, outcome }: Announcement): Pick<FailedStep, 'step' | 'instance'> {
  return { step: 'announce', instance: `${String(told + causes.length)}:${outcome ?? 'open'}` };
}

/**
 * The clock that a step is about, as its instance names it: whose moment is passed, or whose breach a part is owed for.
 *
 * @returns the id of a clock of the same case, which need not be there; null: the step is about none
 */
export function clockOfStep({ step, instance }: Pick<FailedStep, 'step' | 'instance'>): string | null {
  if (step === 'passMoment') return instance.split(':', 1)[0] ?? null;
  return step === 'openPart' ? clockOfCause(instance.slice(instance.indexOf(':') + 1)) : null;
}
