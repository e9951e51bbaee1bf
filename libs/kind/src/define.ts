import { DomainError, type Clock, type CommandMap, type Dossier, type FactDraft } from '#libs/kernel';
import type { Moment, Refusal } from '#libs/kernel';
import { permitBy, refusalOf } from '#libs/office';
import { EXPIRY, momentsOf, passMoment, type PassedMoment } from '#libs/rules';
import { dueColumns } from './due.js';
import type { DraftOf } from './evolve.js';
import { isRoom, type AnyKind, type Kind, type KindContext } from './kind.js';
import { requireNoNecessaryPart } from './parts.js';
import type { PartyCommands } from './parties.js';
import { pressesBy, type Pressing } from './pressing.js';
import { partyHandlers } from './party-commands.js';
import type { KindTools } from './tools.js';

/** Passes a moment of a clock (时点). `retrospective`: it lay before an import was recorded; platform only. */
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

/**
 * How one command is judged. `may` refuses by who asks and how the case stands; it needs no payload, so that a screen
 * can ask it beforehand. `act` looks at the payload and says what happens.
 */
export interface Handler<S, P, F extends object> {
  readonly may: (dossier: Dossier<S>, context: KindContext) => void;
  readonly act: (dossier: Dossier<S>, payload: P, context: KindContext) => readonly DraftOf<F>[];
  /** It ends the case whatever its payload: what keeps any case from ending is then shown beforehand too. */
  readonly endsCase?: true;
}

type Named = 'name' | 'prefix' | 'numberSeries';
type Given = 'name' | 'prefix' | 'table' | 'initial' | 'grants' | 'rules' | 'standing' | 'row' | 'subject';
type GivenIfAny =
  | 'examples'
  | 'codes'
  | 'parts'
  | 'parties'
  | 'aimsAt'
  | 'warnings'
  | 'liftStored'
  | 'handedOver'
  | 'isBarred'
  | 'numberSeries'
  | 'standsOn'
  | 'presses'
  | 'recordsFor'
  | 'undisturbed'
  | 'salted';

/**
 * What a kind of case is made of; what every kind does alike is not in it. Its `row` has its own columns: phase and due
 * date come beside them.
 */
export interface KindDefinition<S, M extends CommandMap, F extends object, D>
  extends Pick<Kind<S, M, D>, Given>, Partial<Pick<Kind<S, M, D>, GivenIfAny>> {
  /** How its facts are drafted and folded. */
  readonly tools: KindTools<S, F>;
  /** Every command of its own; passing moments comes beside them, and those about parties where it has `parties`. */
  readonly handlers: { readonly [K in Exclude<keyof M, 'passMoment' | keyof PartyCommands>]: Handler<S, M[K], F> };
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
  /** Whether an expiry is recorded before a person's act is judged, so that a late act meets a breached clock. */
  readonly settles: (clock: Clock, context: KindContext) => boolean;
  /** Whether a running clock is something that an office owes: what lists show as the next date. */
  readonly owes: (clock: Clock) => boolean;
}

/** Makes a kind of case (案件种类) from what is its own. Adding one: CONTRIBUTING, "A new kind". */
export function defineKind<S, M extends CommandMap, F extends object, D>(
  definition: KindDefinition<S, M, F, D>,
): Kind<S, M, D> {
  requireUncounted(definition);
  const { tools, handlers, onMoment, completed: _completed, settles, owes, presses, ...given } = definition;
  const passing = passingOf(definition);
  const own = [...Object.entries(handlers), ...partiesOf<S, F>(definition)] as [string, Handler<S, object, F>][];
  const decide = {
    ...Object.fromEntries(own.map(([command, handler]) => [command, decideBy(handler, passing.settled, definition)])),
    passMoment: passing.decide,
  } as unknown as Kind<S, M, D>['decide'];
  const allowed = (dossier: Dossier<S>, context: KindContext): Record<string, Refusal> => {
    const now = tools.after(dossier, passing.settled(dossier, context), context);
    return {
      ...Object.fromEntries(own.map(([command, handler]) => [command, refusalOf(() => mayBy(handler, now, context))])),
      passMoment: refusalOf(() => passing.permit(context)),
    };
  };
  return {
    ...{ examples: [], codes: [], parts: {}, ...given, decide, presses: pressesBy(presses) },
    factTypes: tools.types,
    evolve: tools.evolve,
    lift: tools.lift,
    allowed: allowed as Kind<S, M, D>['allowed'],
    row: (dossier) => ({
      phase: given.standing(dossier).phase,
      ...given.row(dossier),
      ...dueColumns(dossier.clocks, owes),
    }),
  };
}

/** A room has no number of a series: whoever may not know of it would see the gap that it leaves there. */
function requireUncounted({
  name,
  prefix,
  numberSeries,
  parts,
}: Pick<AnyKind, Named> & { readonly parts?: AnyKind['parts'] }) {
  if (!isRoom(parts ?? {}) || (prefix === null && numberSeries === undefined)) return;
  throw new Error(`${name} is a room, which is numbered by its name after the case above, and draws from no series`);
}

/** The commands about parties, for a kind that has them: who may, the kind says, and everything else is the same for all. */
function partiesOf<S, F extends object>({ parties }: Pick<KindDefinition<S, CommandMap, F, unknown>, 'parties'>) {
  if (parties === undefined) return [];
  const { may, mayChange, roles } = parties;
  // Whoever is named in the case otherwise is not touched by these commands, nor told by their refusals.
  const of = (all: Dossier<S>['parties']) => all.filter(({ role }) => roles[role] !== undefined);
  return Object.entries(partyHandlers).map(([name, handler]): [string, Handler<S, never, F>] => [
    name,
    {
      may: (dossier, context) => {
        may(dossier, name as keyof PartyCommands, context);
        handler.may(of(dossier.parties), context, roles);
      },
      act: (dossier, payload, context) => {
        const known = { ...dossier, parties: of(dossier.parties) };
        const fact = handler.act({ dossier: known, payload, context, roles });
        const { isNamed = false, shown = null } = fact.data as Partial<PartyCommands['correctParty']>;
        const asked = { isNamed, isShown: shown !== null };
        for (const change of fact.parties ?? []) mayChange?.(dossier, { ...change, ...asked }, context);
        return [fact] as unknown as readonly DraftOf<F>[];
      },
    },
  ]);
}

type Settled<S, F extends object> = (dossier: Dossier<S>, context: KindContext) => readonly DraftOf<F>[];

function mayBy<S, F extends object>(
  { may, endsCase }: Handler<S, object, F>,
  dossier: Dossier<S>,
  context: KindContext,
): void {
  may(dossier, context);
  if (endsCase === true) requireNoNecessaryPart(dossier);
}

/**
 * Records what is overdue first, then judges the command. None ends a case over a necessary part, whether or not its
 * kind thought of that. A moment that passes is not asked: it happened, and to refuse it would hold up every later
 * moment and every act for as long as the part is open.
 */
function decideBy<S, M extends CommandMap, F extends object, D>(
  handler: Handler<S, object, F>,
  settled: Settled<S, F>,
  { tools: { after }, standing, completed = asTheyAre }: KindDefinition<S, M, F, D>,
) {
  return (dossier: Dossier<S>, payload: object, context: KindContext): FactDraft[] => {
    const due = settled(dossier, context);
    const now = after(dossier, due, context);
    mayBy(handler, now, context);
    const drafts = completed(handler.act(now, payload, context), now, context);
    const ends = (): boolean => standing(now).isOpen && !standing(after(now, drafts, context)).isOpen;
    // Before its first fact a case has no parts, and no standing either.
    if (now.parts.length > 0 && ends()) requireNoNecessaryPart(now);
    return [...due, ...drafts] as FactDraft[];
  };
}

const asTheyAre = <T>(drafts: readonly T[]): readonly T[] => drafts;

/** How a kind passes its moments: as a course asks for one, and those that are due before somebody acts. */
function passingOf<S, M extends CommandMap, F extends object, D>(definition: KindDefinition<S, M, F, D>) {
  const { name, grants, tools, onMoment, completed = asTheyAre, settles } = definition;
  const permitted = permitBy(grants);
  const presses = pressesBy(definition.presses);
  const permit = (context: KindContext): void => permitted(context, `${name}.passMoment`);
  const passOne = (dossier: Dossier<S>, which: PassMoment, context: Looking): readonly DraftOf<F>[] => {
    const passed = passMoment(context, dossier.clocks, which, context.at);
    // A moment that was passed, or is gone, is no fact.
    if (passed === null) return [];
    const pressing = passed.means === 'breach' ? presses(passed.clock, dossier, context) : null;
    return completed(onMoment(passed, dossier, { ...context, pressing }), dossier, context);
  };
  const decide = (dossier: Dossier<S>, payload: PassMoment, context: KindContext): FactDraft[] => {
    permit(context);
    const isRetrospective = payload.retrospective === true;
    if (isRetrospective && context.actor.kind !== 'platform') throw notRetrospective();
    return [...passOne(dossier, payload, { ...context, isRetrospective })] as FactDraft[];
  };
  // What somebody does late must find the breach recorded, also when the course slept: a late act does not undo it.
  const settled: Settled<S, F> = (dossier, context) => {
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
  return { permit, decide, settled };
}

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
