import type { Clock, CommandMap, Dossier, FactDraft, Refusal } from '#libs/kernel';
import { refusalOf } from '#libs/office';
import { dueColumns } from './due.js';
import type { DraftOf } from './evolve.js';
import { isRoom, type AnyKind, type Kind, type KindContext } from './kind.js';
import { requireNoNecessaryPart } from './parts.js';
import type { PartyCommands } from './parties.js';
import { asTheyAre, passingOf, type Passing, type Settled } from './passing.js';
import { pressesBy } from './pressing.js';
import { partyHandlers } from './party-commands.js';

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
type Given = 'name' | 'prefix' | 'initial' | 'grants' | 'rules' | 'standing' | 'row' | 'subject';
type GivenIfAny =
  | 'table'
  | 'codes'
  | 'parts'
  | 'parties'
  | 'aimsAt'
  | 'warnings'
  | 'liftStored'
  | 'handedOver'
  | 'isBarred'
  | 'passesTo'
  | 'numberSeries'
  | 'isScattered'
  | 'standsOn'
  | 'fallsTo'
  | 'afterHanding'
  | 'cites'
  | 'presses'
  | 'recordsFor'
  | 'undisturbed'
  | 'attests'
  | 'saidBeside'
  | 'salted';

/**
 * What a kind of case is made of; what every kind does alike is not in it. Its `row` has its own columns: phase and due
 * date come beside them.
 */
export interface KindDefinition<S, M extends CommandMap, F extends object, D>
  extends Passing<S, F>, Pick<Kind<S, M, D>, Given>, Partial<Pick<Kind<S, M, D>, GivenIfAny>> {
  /** Every command of its own; passing moments comes beside them, and those about parties where it has `parties`. */
  readonly handlers: { readonly [K in Exclude<keyof M, 'passMoment' | keyof PartyCommands>]: Handler<S, M[K], F> };
  /** Whether a running clock is something that an office owes: what lists show as the next date. */
  readonly owes: (clock: Clock) => boolean;
}

/** Makes a kind of case (案件种类) from what is its own. Adding one: CONTRIBUTING, "A new kind". */
export function defineKind<S, M extends CommandMap, F extends object, D>(
  definition: KindDefinition<S, M, F, D>,
): Kind<S, M, D> {
  requireUncounted(definition);
  const { tools, handlers, onMoment, completed: _completed, forgets: _forgets, ...others } = definition;
  const { settles, owes, presses, ...given } = others;
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
    ...{ table: given.name, codes: [], parts: {}, ...given, decide, presses: pressesBy(presses) },
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
