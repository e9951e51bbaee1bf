import { addDays } from '#libs/calendar';
import {
  handledIn,
  movedTo,
  partiesCause,
  partiesIn,
  partyChanges,
  unnamed,
  withdrawnCause,
  type AccessChange,
  type Instant,
  type KnownPart,
  type KnownParty,
  type LegalDate,
  type OfficeId,
  type OwedPart,
} from '#libs/kernel';
import type { DaysOfPerformance, Effects } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import { draft, refused, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionCommands } from './commands.js';
import { requireCompetent, requireHandling, requireOpen } from './guard.js';
import type { Handler } from './handler.js';
import type { Execution, PetitionState } from './state.js';
import { lookerOf } from './withdrawing.js';

// An opinion that supports the claim has to be carried out, and the organ that gave it urges whoever carries it out
// (art. 32(2)). It sets the date itself; the law has no number. It is watched as an obligation, a part of the petition
// (docs/adr/0075). That the date passed is no refusal: to refuse (拒不执行, art. 40(1), 42(4)) is found by a person. Whoever
// carries it out reads the file as its handler does, and handles nothing.

// By its name alone: kinds are strangers. The door refuses a kind that is not there.
const kind = 'obligation';
const name = 'x1';
/** Its day, by which its supervision is told. */
export const dayOfIt = { rule: 'XF-CARRY', clock: 'XF-CARRY/1' } as const;

/**
 * The date of execution and who executes are part of an opinion that supports, and of no other. It is carried out by an
 * office that handles matters, and never by one that was accused in this one (art. 30(3)).
 *
 * @throws DomainError (invalid) `petition.execution_missing`, `execution_without_support`, `execution_out_of_bounds`; those
 *   of `requireHandling` and `requireCompetent`
 */
export function requireExecution(
  state: PetitionState,
  { outcome, executeBy, executor }: Pick<PetitionCommands['decide'], 'outcome' | 'executeBy' | 'executor'>,
  context: PetitionContext,
): void {
  if (outcome !== 'support') {
    if (executeBy === null && executor === null) return;
    throw refused('invalid', 'petition.execution_without_support', 'only support is carried out', { outcome });
  }
  if (executor !== null) {
    requireHandling(context, executor);
    requireCompetent(state, context, executor);
  }
  if (executeBy === null) {
    // Of an imported matter nothing is known of it, and nobody is blamed.
    if (context.actor.kind === 'platform') return;
    throw refused('invalid', 'petition.execution_missing', 'an opinion that supports sets the date of its execution');
  }
  const max = parameterOf(context, 'executionMaxDays');
  const bound = addDays(context.today, max);
  if (executeBy > context.today && executeBy <= bound) return;
  const details = { on: executeBy, max, bound };
  throw refused('invalid', 'petition.execution_out_of_bounds', 'the date lies outside its bounds', details);
}

/** What an opinion that is carried out says of it: who looks at a day that is stated late, pinned with it; and who reads the file now. */
export function executionOf(
  { state }: PetitionDossier,
  { office, executeBy, executor }: Pick<PetitionCommands['decide'], 'executeBy' | 'executor'> & { office: OfficeId },
  context: PetitionContext,
): { readonly looker: OfficeId | null; readonly effects: Effects } {
  if (executeBy === null) return { looker: null, effects: {} };
  const by = executor ?? office;
  return {
    looker: lookerOf(state, by, context),
    effects: { access: by === state.handler ? [] : [reading('grant', by)] },
  };
}

const reading = (change: AccessChange['change'], office: OfficeId): AccessChange => ({
  ...{ change, office, reason: 'executor' },
});

/** The obligation that the execution is, as it is known here; undefined: it has not told that it is there. */
const partOf = ({ parts }: Pick<PetitionDossier, 'parts'>): KnownPart | undefined =>
  parts.find((one) => one.kind === kind && one.name === name);

/** The execution that somebody owes still; null: nobody does. */
export function openExecution(dossier: Pick<PetitionDossier, 'parts' | 'state'>): Execution | null {
  const { execution } = dossier.state;
  if (execution === null || (partOf(dossier)?.outcome ?? null) !== null) return null;
  const [dueOn = execution.dueOn] = daysOfExecution(dossier).all;
  return { ...execution, dueOn };
}

/** When the execution ended; null: there is none, or it goes on. */
export const executedAt = (dossier: Pick<PetitionDossier, 'parts'>): Instant | null => partOf(dossier)?.endedAt ?? null;

/** Its day: the one that the opinion names, or the later one on which all who petition have agreed since. */
export function daysOfExecution(dossier: Pick<PetitionDossier, 'parts' | 'state'>): DaysOfPerformance {
  const { execution } = dossier.state;
  if (execution === null) return { all: [], moved: [] };
  const moved = [...movedTo(partOf(dossier)?.causes ?? []).values()];
  return { all: [moved.at(-1) ?? execution.dueOn], moved };
}

/** Who has shown, urged or looked at the execution, beside the organ that decided and whoever carries it out. */
export const executionHandledBy = (dossier: Pick<PetitionDossier, 'parts'>): ReturnType<typeof handledIn> =>
  handledIn(partOf(dossier)?.causes ?? []);

/** What a revisit of a day asks about: the execution once it has ended, or its day is over. Before that nobody has left it undone. */
export function executionAskedOn(dossier: Pick<PetitionDossier, 'parts' | 'state'>, on: LegalDate): readonly string[] {
  const part = partOf(dossier);
  if (part === undefined) return [];
  return part.outcome !== null || daysOfExecution(dossier).all.some((day) => day <= on) ? [name] : [];
}

/** Where the matter ends and nothing is carried out any more, whoever would have done it has nothing to read either. */
export function endExecution(dossier: PetitionDossier): Effects {
  const execution = openExecution(dossier);
  if (execution === null || execution.executor === dossier.state.handler) return {};
  return { access: [reading('end', execution.executor)] };
}

/** Who petitions and is known, and who acts for them: whoever is accused is no party to it, and for nobody nobody acts. */
const partiesTo = ({ parties }: PetitionDossier): readonly KnownParty[] =>
  parties.filter(
    ({ role, digest, mergedInto }) =>
      role === 'representative' || (role === 'petitioner' && (digest !== null || mergedInto !== null)),
  );

/** The obligation that a supporting opinion leaves, and what that is told later (art. 32(2)). */
export function demandedExecution(dossier: PetitionDossier): readonly OwedPart[] {
  const { execution, end } = dossier.state;
  if (execution === null) return [];
  const part = partOf(dossier);
  const parties = partiesTo(dossier);
  const known = { parties: unnamed(parties), n: partyChanges(parties) };
  const tell = { kind, name, consequence: 'petition.execution_not_told' };
  // Withdrawn, nobody owes it any more.
  if (end !== null && end.as !== 'closed') {
    if (part === undefined || part.outcome !== null) return [];
    return [{ ...tell, cause: withdrawnCause, open: { type: 'noteWithdrawn', payload: {} } }];
  }
  const cause = partiesCause(known.n);
  if (part !== undefined) {
    return part.outcome === null ? [{ ...tell, cause, open: { type: 'noteParties', payload: known } }] : [];
  }
  const payload = { ...termsOf(execution), creditors: namesOf(dossier), ...known };
  return [{ ...tell, cause, open: { type: 'open', payload }, consequence: 'petition.execution_not_watched' }];
}

const namesOf = ({ parties }: PetitionDossier): readonly string[] =>
  partiesIn(parties, 'petitioner').map(({ party }) => party);

const termsOf = ({ office, executor, looker, dueOn, decidedOn, what }: Execution) => ({
  ...{ matter: 'execution', office, executor, looker, isLabour: false, isWage: false },
  ...{ agreedOn: decidedOn, effectiveOn: decidedOn, debtors: [], what, dues: [{ amountCents: null, on: dueOn }] },
  ...{ after: [], withinDays: null, isOnTheSpot: false, isNotarised: false, confirmBy: null },
});

/**
 * Somebody of the bureau, or the head of the organ that decided, finds that whoever has to carry the opinion out refuses
 * to. That is a ground of supervision (art. 40(1), DB-5); a date that passed alone is none, and whoever declares before its date
 * that it will not carry the opinion out refuses already. Of one execution it is found once: it stands until the opinion is
 * carried out [D].
 */
export const findRefusal: Handler<'findRefusal'> = {
  may: (dossier, context) => {
    requireOpen(dossier, context, 'petition.findRefusal');
    const { executor, refusal } = requireExecuting(dossier);
    if (refusal === null) return;
    const { foundOn } = refusal;
    throw refused('conflict', 'petition.refusal_found', 'it was found before', { executor, foundOn });
  },
  act: (dossier, { finding }, context) => {
    const { executor } = requireExecuting(dossier);
    return [draft('refusalFound', { executor, clock: dayOfIt.clock, foundOn: context.today, finding })];
  },
};

/** @throws DomainError `petition.nothing_to_execute` (conflict) */
function requireExecuting(dossier: PetitionDossier): Execution {
  const execution = openExecution(dossier);
  if (execution !== null) return execution;
  throw refused('conflict', 'petition.nothing_to_execute', 'no opinion waits to be carried out');
}

/** Whether its day has passed, as far as the petition can tell: whoever carries it out would be rid of that. */
export const isExecutionLate = (dossier: PetitionDossier, { today }: Pick<PetitionContext, 'today'>): boolean => {
  const execution = openExecution(dossier);
  return execution !== null && execution.dueOn < today;
};
