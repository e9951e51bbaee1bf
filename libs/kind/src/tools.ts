import type {
  AccessChange,
  Capacity,
  ClaimId,
  Clock,
  ClockChange,
  Dossier,
  Duty,
  DutyChange,
  Instant,
  LegalDate,
  OfficeId,
} from '#libs/kernel';
import { isRunning, nextClockNumber, openClock } from '#libs/rules';
import { evolveBy, liftBy, type DraftOf, type Evolutions, type Lifts } from './evolve.js';
import { factOf, fold } from './fold.js';
import type { KindContext } from './kind.js';

/** What a fact does beside its data. */
export interface Effects {
  readonly clocks?: readonly ClockChange[];
  readonly duties?: readonly DutyChange[];
  readonly access?: readonly AccessChange[];
  readonly dueAt?: Instant;
}

/** What opens a clock. */
export interface ClockOpening<T extends string = string> {
  readonly rule: string;
  readonly owner: OfficeId | 'petitioner';
  readonly startedBy: T;
  readonly startOn: LegalDate;
  readonly setOn?: LegalDate | null;
}

/** One duty to open. */
export interface DutyOpening {
  readonly what: string;
  /** Id of its clock. */
  readonly clock: string;
  readonly office: OfficeId;
  readonly capacity?: Capacity | null;
}

/** What a kind drafts its facts with: numbers of clocks and duties, the claim on them, and the look ahead. */
export interface KindTools<S, F extends object> {
  /** Every type of fact that it records. */
  readonly types: readonly string[];
  readonly evolve: ReturnType<typeof evolveBy<S, F>>;
  readonly lift: ReturnType<typeof liftBy<F>>;
  /** A fact of the newest shape; empty effects are left out of the record. */
  readonly draft: <T extends keyof F & string>(type: T, data: F[T], effects?: Effects) => DraftOf<F>;
  /** The dossier as it will be after these drafts, for what is decided next in the same act. */
  readonly after: (dossier: Dossier<S>, drafts: readonly DraftOf<F>[], context: KindContext) => Dossier<S>;
  /** A new clock, numbered after those that the case has. */
  readonly newClock: (dossier: Dossier<S>, context: KindContext, opening: ClockOpening<keyof F & string>) => Clock;
  /** Opens a duty, numbered after those of its name. Two of one name never open in one fact. */
  readonly openDuty: (dossier: Dossier<S>, opening: DutyOpening) => DutyChange;
}

/** What a kind's tools are made of. */
export interface ToolsOf<S, F extends object> {
  readonly kind: string;
  readonly evolutions: Evolutions<S, F>;
  readonly lifts?: Lifts<F>;
  /** The claim (诉求) that everything is recorded under; left out by a kind without claims. */
  readonly claim?: ClaimId;
}

/** Makes the tools of a kind from what its facts change. */
export function toolsOf<S, F extends object>({ kind, evolutions, lifts = {}, claim }: ToolsOf<S, F>): KindTools<S, F> {
  const evolve = evolveBy(kind, evolutions);
  const lift = liftBy<F>(kind, lifts);
  const shapeOf = (type: keyof F): number => (lifts[type] ?? []).length + 1;
  return {
    types: Object.keys(evolutions),
    evolve,
    lift,
    draft: (type, data, effects = {}) => {
      const shape = shapeOf(type);
      return { type, shape, ...(claim !== undefined && { claim }), data, ...written(effects) };
    },
    after: (dossier, drafts, context) =>
      drafts.reduce((so, draft) => fold({ evolve, lift }, so, factOf(draft, so, context)), dossier),
    newClock: (dossier, context, opening) => {
      const n = nextClockNumber(dossier.clocks, opening.rule);
      return openClock(context, { ...opening, n, claim: claim ?? null });
    },
    openDuty: ({ dutiesOpened }, { what, clock, office, capacity = null }) => {
      const id = `${what}/${String((dutiesOpened[what] ?? 0) + 1)}`;
      const duty: Duty = { id, clock, claim: claim ?? null, office, capacity, what };
      return { change: 'open', duty };
    },
  };
}

function written({ clocks = [], duties = [], access = [], dueAt }: Effects): Effects {
  return {
    ...(clocks.length > 0 && { clocks }),
    ...(duties.length > 0 && { duties }),
    ...(access.length > 0 && { access }),
    ...(dueAt !== undefined && { dueAt }),
  };
}

/** The clocks of some rules that somebody still owes or may use, late ones included. */
export function runningOf({ clocks }: Pick<Dossier<unknown>, 'clocks'>, ...rules: readonly string[]): readonly Clock[] {
  return clocks.filter((clock) => rules.includes(clock.rule) && isRunning(clock));
}

/** Meets clocks: their act was done. */
export const meet = (clocks: readonly Clock[]): ClockChange[] => clocks.map(({ id }) => ({ change: 'meet', id }));

/** Ends clocks without their act. */
export const endClocks = (clocks: readonly Clock[], as: 'superseded' | 'cancelled'): ClockChange[] =>
  clocks.map(({ id }) => ({ change: 'end', id, as }));

/** Closes the open duties of these names, of one office if it is named. */
export function closeDuties(
  { duties }: Pick<Dossier<unknown>, 'duties'>,
  which: { readonly what: readonly string[]; readonly office?: OfficeId },
  how: 'done' | 'dropped' = 'done',
): DutyChange[] {
  return duties
    .filter(({ what, office }) => which.what.includes(what) && (which.office ?? office) === office)
    .map(({ id }) => ({ change: 'close', id, as: how }));
}
