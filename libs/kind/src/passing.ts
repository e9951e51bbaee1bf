import { DomainError, momentStep, type Clock, type Dossier, type FactDraft, type Moment } from '#libs/kernel';
import { permitBy } from '#libs/office';
import { EXPIRY, momentsOf, nextMoment, passMoment, type PassedMoment } from '#libs/rules';
import { forgottenOf } from './erasure.js';
import type { DraftOf } from './evolve.js';
import type { AnyKind, KindContext } from './kind.js';
import { pressesBy, type Presses, type Pressing } from './pressing.js';
import type { KindTools } from './tools.js';

/**
 * Passes a moment of a clock (时点), and with it what comes due at the same instant. `retrospective`: it lay before an import was
 * recorded; platform only.
 */
export interface PassMoment {
  readonly clock: string;
  readonly moment: string;
  readonly retrospective?: true;
}

type Looking = KindContext & {
  /** It lies in a past that is being recorded: it has its meaning, and nothing follows from it by itself. */
  readonly isRetrospective: boolean;
};

/** How a moment is looked at. */
export type MomentContext = Looking & {
  /** Whom a supervision of the breach is addressed to that the moment may be, and who commissions it; null: nobody is pressed. */
  readonly pressing: Pressing | null;
};

/** What is overdue before somebody acts, as it is recorded first. */
export type Settled<S, F extends object> = (dossier: Dossier<S>, context: KindContext) => readonly DraftOf<F>[];

// Ninety-two villages that file nothing are one transaction; of a case with far more clocks none holds its row for long.
const mostAtOnce = 100;

export const asTheyAre = <T>(drafts: readonly T[]): readonly T[] => drafts;

/** What of a kind says how time acts on its cases. */
export interface Passing<S, F extends object> {
  /** How its facts are drafted and folded. */
  readonly tools: KindTools<S, F>;
  /** What it means that a moment has passed. */
  readonly onMoment: (passed: PassedMoment, dossier: Dossier<S>, context: MomentContext) => readonly DraftOf<F>[];
  /**
   * What the facts of one act, or of one moment, leave to be done: the same facts, with what they open beside. Left out:
   * nothing.
   */
  readonly completed?: (
    drafts: readonly DraftOf<F>[],
    dossier: Dossier<S>,
    context: KindContext,
  ) => readonly DraftOf<F>[];
  /** What is kept until that moment alone (保存期限): the facts whose texts are erased with it. Left out: nothing is. */
  readonly forgets?: (passed: PassedMoment, dossier: Dossier<S>) => readonly number[];
  /** Whether an expiry is recorded before a person's act is judged, so that a late act meets a breached clock. */
  readonly settles: (clock: Clock, context: KindContext) => boolean;
}

type Passes<S, F extends object> = Passing<S, F> &
  Pick<AnyKind, 'name' | 'grants'> & { readonly presses?: Presses<S> | undefined };

/** How a kind passes its moments: as a course asks for one, and those that are due before somebody acts. */
export function passingOf<S, F extends object>(definition: Passes<S, F>) {
  const { name, grants } = definition;
  const permitted = permitBy(grants);
  const permit = (context: KindContext): void => permitted(context, `${name}.passMoment`);
  const passOne = passesOne(definition);
  const along = passesAlong(definition, passOne);
  const decide = (dossier: Dossier<S>, payload: PassMoment, context: KindContext): FactDraft[] => {
    permit(context);
    const isRetrospective = payload.retrospective === true;
    if (isRetrospective && context.actor.kind !== 'platform') throw notRetrospective();
    const looking = { ...context, isRetrospective };
    const first = passOne(dossier, payload, looking);
    return first.length === 0 ? [] : [...first, ...along(dossier, payload, { first, looking })];
  };
  return { permit, decide, settled: settling(definition, passOne) };
}

type PassOne<S, F extends object> = (dossier: Dossier<S>, which: PassMoment, context: Looking) => readonly DraftOf<F>[];

function passesOne<S, F extends object>(definition: Passes<S, F>): PassOne<S, F> {
  const { onMoment, completed = asTheyAre, forgets = () => [] } = definition;
  const presses = pressesBy(definition.presses);
  return (dossier, which, context) => {
    const passed = passMoment(context, dossier.clocks, which, context.at);
    // A moment that was passed, or is gone, is no fact.
    if (passed === null) return [];
    const pressing = passed.means === 'breach' ? presses(passed.clock, dossier, context) : null;
    const drafts = onMoment(passed, dossier, { ...context, pressing });
    const forgotten = forgottenOf(dossier, forgets(passed, dossier));
    // Of the mechanism, as any fact that erases: its kind neither words nor folds it.
    const erasing = forgotten === null ? [] : [forgotten as unknown as DraftOf<F>];
    return completed([...drafts, ...erasing], dossier, context);
  };
}

/** What comes due at the same instant as what was asked for, in its order. */
function passesAlong<S, F extends object>({ tools }: Pick<Passes<S, F>, 'tools'>, passOne: PassOne<S, F>) {
  return (
    dossier: Dossier<S>,
    asked: PassMoment,
    { first, looking }: { readonly first: readonly DraftOf<F>[]; readonly looking: Looking },
  ): readonly DraftOf<F>[] => {
    const dueAt = dossier.clocks.flatMap(momentsOf).find((one) => isOf(one, asked))?.dueAt;
    // What has failed by itself waits for a retry or a settlement of its own.
    const aside = new Set(dossier.failed.map(({ instance }) => instance));
    const isAside = (one: Moment): boolean => one.dueAt !== dueAt || aside.has(instanceOf(one));
    const drafts: DraftOf<F>[] = [];
    let so = tools.after(dossier, first, looking);
    for (let n = 1; n < mostAtOnce; n += 1) {
      const one = nextMoment(so.clocks, isAside);
      if (one === null) break;
      aside.add(instanceOf(one));
      try {
        const passed = passOne(so, { clock: one.clock, moment: one.name }, looking);
        so = tools.after(so, passed, looking);
        drafts.push(...passed);
      } catch {
        // Refused, or a fault of ours: at the end of a period of ninety-two villages it holds up nothing else. It fails
        // again, and is recorded as failed under its own name, when it is asked for by itself.
        continue;
      }
    }
    return drafts;
  };
}

/** What somebody does late must find the breach recorded, also when the course slept: a late act does not undo it. */
function settling<S, F extends object>({ name, tools, settles }: Passes<S, F>, passOne: PassOne<S, F>): Settled<S, F> {
  return (dossier, context) => {
    const looking = { ...context, isRetrospective: context.actor.kind === 'platform' };
    const drafts: DraftOf<F>[] = [];
    let so = dossier;
    const next = (): Moment | null =>
      dueExpiry(
        so.clocks.filter((clock) => settles(clock, context)),
        context,
      );
    for (let due = next(); due !== null; due = next()) {
      const passed = passOne(so, { clock: due.clock, moment: due.name }, looking).map((draft) =>
        byTime(draft, so, context),
      );
      drafts.push(...passed);
      so = tools.after(so, passed, context);
      // It would be due for ever, and the door holds the row of the case meanwhile.
      if (isDueStill(so.clocks, due)) throw new Error(`${name} does not record the expiry of ${due.clock}`);
    }
    return drafts;
  };
}

const isOf = (one: Moment, { clock, moment }: PassMoment): boolean => one.clock === clock && one.name === moment;
const instanceOf = (one: Moment): string => momentStep(one).instance;

/** Time names an office, and nobody who acts: what a person's act finds passed is recorded as if the course had been quicker. */
function byTime<F extends object>(draft: DraftOf<F>, { id: caseId, kind }: Dossier<unknown>, { actor }: KindContext) {
  if (actor.kind === 'platform') return draft;
  return {
    ...draft,
    actor: { kind: 'course', principal: `course:${kind}`, office: null, capacity: null, caseId } as const,
  };
}

/** The oldest expiry that is due and that nothing has recorded yet. */
function dueExpiry(clocks: readonly Clock[], { at }: KindContext): Moment | null {
  const due = clocks.flatMap(momentsOf).filter(({ name, dueAt }) => name === EXPIRY && dueAt <= at);
  return due.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0] ?? null;
}

/** No warning of a clock is due at the instant of its expiry. */
function isDueStill(clocks: readonly Clock[], { clock, dueAt }: Moment): boolean {
  return clocks.flatMap(momentsOf).some((one) => one.clock === clock && one.dueAt === dueAt);
}

function notRetrospective(): DomainError {
  return new DomainError('forbidden', 'docket.retrospective_not_allowed', 'only an import looks back');
}
