import type {
  AccessChange,
  Capacity,
  ClaimId,
  Clock,
  ClockChange,
  ClockEnding,
  Dossier,
  DutyChange,
  Instant,
  LateRecord,
  LegalDate,
  OfficeId,
  PartyChange,
  PartyOwner,
} from '#libs/kernel';
import { isInTime, isRunning, nextClockNumber, openClock, ruleOf } from '#libs/rules';
import { evolveBy, liftBy, type DraftOf, type Evolutions, type Lifts } from './evolve.js';
import { factOf, fold } from './fold.js';
import type { KindContext } from './kind.js';

/** What a fact does beside its data. */
export interface Effects {
  readonly clocks?: readonly ClockChange[];
  readonly duties?: readonly DutyChange[];
  readonly access?: readonly AccessChange[];
  readonly parties?: readonly PartyChange[];
  readonly late?: LateRecord;
  readonly dueAt?: Instant;
}

/** What opens a clock. */
export interface ClockOpening<T extends string = string> {
  readonly rule: string;
  readonly owner: OfficeId | PartyOwner;
  readonly startedBy: T;
  readonly startOn: LegalDate;
  /** Of a rule in hours, which run from it. */
  readonly startAt?: Instant;
  readonly setOn?: LegalDate | null;
  readonly extension?: number;
  readonly usedBefore?: number;
}

/** One duty to open. */
export interface DutyOpening {
  readonly what: string;
  /** Id of its clock. */
  readonly clock: string;
  readonly office: OfficeId;
  readonly capacity?: Capacity | null;
  readonly lapses?: boolean;
}

/** What a kind drafts its facts with: numbers of clocks and duties, the claim on them, and the look ahead. */
export interface KindTools<S, F extends object> {
  /** Every type of fact that it records. */
  readonly types: readonly string[];
  readonly evolve: ReturnType<typeof evolveBy<S, F>>;
  readonly lift: ReturnType<typeof liftBy<F>>;
  /** A fact of the newest shape, with all these effects in their order; empty ones are left out of the record. */
  readonly draft: <T extends keyof F & string>(type: T, data: F[T], ...effects: readonly Effects[]) => DraftOf<F>;
  /** The dossier as it will be after these drafts, for what is decided next in the same act. */
  readonly after: (dossier: Dossier<S>, drafts: readonly DraftOf<F>[], context: KindContext) => Dossier<S>;
  /** A new clock, numbered after those that the case has. */
  readonly newClock: (dossier: Dossier<S>, context: KindContext, opening: ClockOpening<keyof F & string>) => Clock;
  /** Opens a new clock and, where something is named that its owner owes until then, the duty of it. */
  readonly start: (
    dossier: Dossier<S>,
    context: KindContext,
    starting: ClockOpening<keyof F & string> & Partial<Pick<DutyOpening, 'what' | 'capacity'>>,
  ) => { readonly clock: Clock; readonly clocks: ClockChange[]; readonly duties: DutyChange[] };
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

/** Now, as reminders have it: an import happens before it is recorded, an act of a drill after it. */
export const laterOf = ({ at, recordedAt }: Pick<KindContext, 'at' | 'recordedAt'>): Instant =>
  at > recordedAt ? at : recordedAt;

/**
 * Passes the reminders of a new clock that lie before its record, with no fact of their own: nobody was reminded, so the
 * ledger may not say so, and no course may catch up on them. A date that has passed is another thing: it has its meaning
 * whoever looked, and is recorded.
 */
function withoutPastReminders(clock: Clock, context: KindContext): Clock {
  const now = laterOf(context);
  const past = clock.warnings.filter(({ dueAt }) => dueAt <= now);
  return { ...clock, passed: [...clock.passed, ...past.map(({ id }) => id)] };
}

/** Makes the tools of a kind from what its facts change. */
export function toolsOf<S, F extends object>(of: ToolsOf<S, F>): KindTools<S, F> {
  const { kind, evolutions, lifts, claim = null } = of;
  const evolve = evolveBy(kind, evolutions);
  const lift = liftBy<F>(kind, lifts ?? {});
  const shapeOf = (type: keyof F): number => (lifts?.[type] ?? []).length + 1;
  const newClock: KindTools<S, F>['newClock'] = (dossier, context, opening) => {
    const n = nextClockNumber(dossier.clocks, opening.rule);
    return withoutPastReminders(openClock(context, { ...opening, n, claim }), context);
  };
  const openDuty: KindTools<S, F>['openDuty'] = (
    { dutiesOpened },
    { what, clock, office, capacity = null, lapses = false },
  ) => {
    const id = `${what}/${String((dutiesOpened[what] ?? 0) + 1)}`;
    return { change: 'open', duty: { id, clock, claim, office, capacity, what, ...(lapses && { lapses }) } };
  };
  return {
    types: Object.keys(evolutions),
    evolve,
    lift,
    draft: (type, data, ...effects) => {
      const shape = shapeOf(type);
      return { type, shape, ...(claim !== null && { claim }), data, ...joined(effects) };
    },
    after: (dossier, drafts, context) =>
      drafts.reduce((so, draft) => fold({ evolve, lift }, so, factOf(draft, so, context)), dossier),
    newClock,
    start: (dossier, context, { what, capacity, ...opening }) => {
      const clock = newClock(dossier, context, opening);
      const office = clock.owner as OfficeId;
      const lapses = ruleOf(context, clock.rule).expiry.means === 'lapse';
      const duties = what === undefined ? [] : [openDuty(dossier, { what, clock: clock.id, office, capacity, lapses })];
      return { clock, clocks: [{ change: 'open', clock }], duties };
    },
    openDuty,
  };
}

function joined(effects: readonly Effects[]): Effects {
  const clocks = effects.flatMap((each) => each.clocks ?? []);
  const duties = effects.flatMap((each) => each.duties ?? []);
  const access = effects.flatMap((each) => each.access ?? []);
  const parties = effects.flatMap((each) => each.parties ?? []);
  const late = effects.find((each) => each.late !== undefined)?.late;
  const dueAt = effects.find((each) => each.dueAt !== undefined)?.dueAt;
  return {
    ...(clocks.length > 0 && { clocks }),
    ...(duties.length > 0 && { duties }),
    ...(access.length > 0 && { access }),
    ...(parties.length > 0 && { parties }),
    ...(late !== undefined && { late }),
    ...(dueAt !== undefined && { dueAt }),
  };
}

/** The clocks of some rules that somebody still owes or may use, late ones included. */
export function runningOf({ clocks }: Pick<Dossier<unknown>, 'clocks'>, ...rules: readonly string[]): readonly Clock[] {
  return clocks.filter((clock) => rules.includes(clock.rule) && isRunning(clock));
}

/** The legal date that was stated for an act. */
export interface StatedOn {
  readonly on: LegalDate;
}

/** Meets clocks: their act was done, on the legal date that was stated for it or, left out, that of the record. */
export const meet = (clocks: readonly Clock[], stated?: StatedOn): ClockChange[] =>
  clocks.map(({ id, startAt }) => ({ change: 'meet', id, ...(startAt === null && stated) }));

/**
 * Takes a lateness back: what was done in time, on the legal date that was stated, was never late, however late that is recorded, and what
 * is recorded shows it, so that nobody has to look.
 */
export const takenBack = (clock: Clock, { on }: StatedOn): ClockChange[] =>
  clock.breachedAt === null || !isInTime(clock, on)
    ? []
    : [
        { change: 'clear', id: clock.id },
        { change: 'look', id: clock.id, as: 'confirmed' },
      ];

/** Ends clocks without their act. */
export const endClocks = (clocks: readonly Clock[], as: ClockEnding): ClockChange[] =>
  clocks.map(({ id }) => ({ change: 'end', id, as }));

/** Closes the open duties of these names: dropped, or done, on the record's date or on one that was stated. */
export const closeDuties = (
  { duties }: Pick<Dossier<unknown>, 'duties'>,
  names: readonly string[],
  as: 'done' | 'dropped' | StatedOn = 'done',
): DutyChange[] => {
  const how = typeof as === 'string' ? { as } : { as: 'done' as const, ...as };
  return duties.filter(({ what }) => names.includes(what)).map(({ id }) => ({ change: 'close', id, ...how }));
};
