import { addDays, addWorkingDays, legalDateOf } from '#libs/calendar';
import { DomainError, partiesIn, type KnownPart, type LegalDate, type OfficeId, type OwedPart } from '#libs/kernel';
import { OfficeType } from '#libs/office';
import { after, closeDuties, draft, openDuty, refused, requireBetween, runningOf } from './case.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import type { PetitionDraft } from './facts.js';
import { permit } from './grants.js';
import { requireHandler, requireOpen, requireRegistered, requireUndecided } from './guard.js';
import type { Handler } from './handler.js';
import type { Mediated } from './mediated.js';
import { isBarred, type PetitionState } from './state.js';

// A petition that is mediated (访调) goes on as it was: nothing pauses it (ours, until the period of such a mediation is fixed),
// and what it can spare of its own time is the mediation's.

const limitRule = 'XF-09';
// By its name alone: kinds are strangers.
const kind = 'mediation';
const mostDays = 30;
const keptWorkingDays = 5;

/**
 * Until when a mediation may take: thirty days from its beginning, and five working days before the handling limit, so that whoever
 * handles it has time left to decide. Both numbers are ours.
 */
function spared(from: LegalDate, limit: LegalDate, { calendar }: PetitionContext): LegalDate {
  const [most, kept] = [addDays(from, mostDays), addWorkingDays(limit, -keptWorkingDays, calendar)];
  return most < kept ? most : kept;
}

const limitOf = (dossier: PetitionDossier): LegalDate | null => runningOf(dossier, limitRule)[0]?.legalDueOn ?? null;

const partNamed = ({ parts }: Pick<PetitionDossier, 'parts'>, name: string): KnownPart | undefined =>
  parts.find((one) => one.kind === kind && one.name === name);

/**
 * The mediation that is under way, or begins; undefined: none is. One that never announced itself by its own date never began.
 */
function goingOf(
  { state, parts }: Pick<PetitionDossier, 'state' | 'parts'>,
  { today }: Pick<PetitionContext, 'today'>,
): Mediated | undefined {
  const last = state.mediations?.at(-1);
  if (last === undefined) return undefined;
  const part = partNamed({ parts }, last.name);
  if (part === undefined) return last.until > today ? last : undefined;
  return part.outcome === null ? last : undefined;
}

/**
 * Hands the matter over to be mediated: the organ keeps it, and owes all it owes. Asked again while it begins it changes nothing.
 *
 * @throws DomainError conflict `petition.not_accepted`, `petition.nobody_to_mediate`, `petition.mediation_under_way`,
 *   `petition.no_time_for_mediation`, details `dueOn`; invalid `petition.no_mediation_committee`; those of `requireBetween`
 */
export const handToMediation: Handler<'handToMediation'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.handToMediation');
    requireUndecided(state);
    requireHandler(state, context);
    const dueOn = limitOf(dossier);
    if (dueOn === null) throw refused('conflict', 'petition.not_accepted', 'it was not accepted');
    if (partiesIn(dossier.parties, 'petitioner').every(({ digest }) => digest === null)) {
      throw refused('conflict', 'petition.nobody_to_mediate', 'nobody is known who petitions');
    }
    const going = goingOf(dossier, context);
    if (going !== undefined && partNamed(dossier, going.name) !== undefined) throw underWay(going);
    requireTime(dueOn, context);
  },
  act: (dossier, { committee, agreedOn }, context) => {
    const { state } = dossier;
    requireCommittee(committee, state, context);
    requireBetween(agreedOn, state.intake?.receivedOn ?? null, context);
    const going = goingOf(dossier, context);
    if (going?.committee === committee) return [];
    if (going !== undefined) throw underWay(going);
    const dueOn = limitOf(dossier) as LegalDate;
    const until = requireTime(dueOn, context);
    return [draft('handedToMediation', { committee, agreedOn, name: nameFor(state, committee), until, dueOn })];
  },
};

const underWay = ({ committee: office }: Mediated): DomainError =>
  refused('conflict', 'petition.mediation_under_way', 'it is mediated', { office });

/** What is left to a mediation that begins today. @throws DomainError `petition.no_time_for_mediation` (conflict) */
function requireTime(dueOn: LegalDate, context: PetitionContext): LegalDate {
  const until = spared(context.today, dueOn, context);
  if (until > context.today) return until;
  throw refused('conflict', 'petition.no_time_for_mediation', 'no time is left for it', { dueOn });
}

/** One that is accused in the matter is none for it, and is not told why (art. 30(3)). */
function requireCommittee(committee: OfficeId, state: PetitionState, { offices }: PetitionContext): void {
  const office = offices.get(committee);
  const isOne = office?.isActive === true && office.type === OfficeType.mediationCommittee;
  if (isOne && !isBarred(state, committee)) return;
  throw refused('invalid', 'petition.no_mediation_committee', 'no mediation committee', { office: committee });
}

/** A second one before the same committee is another part. */
function nameFor({ mediations = [] }: PetitionState, committee: OfficeId): string {
  const before = mediations.filter((one) => one.committee === committee).length;
  return before === 0 ? committee : `${committee}/${String(before + 1)}`;
}

/**
 * The same facts, and that the mediation has another date where the handling limit has, or where the petition waits again: it was told
 * that nobody does, and what was decided is undone since. Where no time is left then it goes on without a date, as it did.
 */
export function withMediation(
  drafts: readonly PetitionDraft[],
  dossier: PetitionDossier,
  context: PetitionContext,
): readonly PetitionDraft[] {
  const going = goingOf(dossier, context);
  if (going === undefined || drafts.length === 0) return drafts;
  const so = after(dossier, drafts, context);
  const [was, dueOn] = [limitOf(dossier), limitOf(so)];
  const isAgain = waitsAgain(so, going);
  if (dueOn === null || (dueOn === was && !isAgain)) return drafts;
  const until = spared(isAgain ? context.today : going.handedOn, dueOn, context);
  if (isAgain ? until <= context.today : until === going.until) return drafts;
  return [...drafts, draft('mediationDated', { name: going.name, number: going.number + 1, until, dueOn })];
}

/** Whether it was told that nobody waits for it since it had its date, and the petition is neither decided nor over. */
function waitsAgain(dossier: PetitionDossier, { name, number }: Mediated): boolean {
  const { end, decidedOn } = dossier.state;
  return end === null && decidedOn === null && isToldOver(partNamed(dossier, name)?.causes ?? [], number);
}

/** By the number of its date: whoever is given another one is waited for again. */
const isToldOver = (causes: readonly (string | null)[], number: number): boolean =>
  causes.some((one) => one?.startsWith(`over/${String(number)}/`) === true);

/** A mediation that goes on is told of its date as it is now, and that nobody waits for it any more. */
export const demandedMediations = ({ state, parts }: PetitionDossier): readonly OwedPart[] =>
  (state.mediations ?? []).flatMap((one) => {
    const part = partNamed({ parts }, one.name);
    if (part === undefined || part.outcome !== null) return [];
    return overFor(state, { part, number: one.number }) ?? datedFor(one);
  });

function datedFor({ name, number, until }: Mediated): readonly OwedPart[] {
  // The first date it was opened with.
  if (number === 1) return [];
  const cause = `until/${String(number)}/${until}`;
  const open = { type: 'moveDate', payload: { setOn: until, cause } };
  return [{ kind, name, cause, open, consequence: 'petition.mediation_not_dated' }];
}

/**
 * It was decided or has ended meanwhile: what it could spare is nobody's limit any more. Told once of each of its dates, by what came
 * first; whether they go on is for those who are mediated. Null: it waits for the outcome.
 */
function overFor(
  { end, decidedOn }: PetitionState,
  { part: { name, causes }, number }: { readonly part: KnownPart; readonly number: number },
): readonly OwedPart[] | null {
  const stage = decidedOn === null ? 'ended' : 'decided';
  const on = decidedOn ?? (end === null ? null : legalDateOf(end.at));
  if (on === null) return null;
  if (isToldOver(causes, number)) return [];
  const cause = `over/${String(number)}/${stage}/${on}`;
  const open = { type: 'noteOver', payload: { stage, on, cause } };
  return [{ kind, name, cause, open, consequence: 'petition.mediation_not_told' }];
}

/**
 * By the course of the mediation: the whole of it is settled (条例 33), since the day on which the agreement took effect. Whoever
 * handles the petition owes closing it as settled. Of one that has ended or was decided meanwhile nothing is owed.
 *
 * @throws DomainError forbidden `docket.not_its_course`
 */
export const noteSettlement: Handler<'noteSettlement'> = {
  may: (dossier, context) => {
    permit(context, 'petition.noteSettlement', {});
    requireRegistered(dossier);
  },
  act: (dossier, { part, on }, { actor }) => {
    if (actor.kind !== 'course' || actor.caseId !== part) {
      throw new DomainError('forbidden', 'docket.not_its_course', 'only the course of a part speaks for it', { part });
    }
    const { handler, end, decidedOn, settlement } = dossier.state;
    if (handler === null || end !== null || decidedOn !== null || settlement !== undefined) return [];
    const [limit] = runningOf(dossier, limitRule);
    if (limit === undefined) return [draft('settlementReached', { part, on })];
    const owed = openDuty(dossier, { what: 'settle', clock: limit.id, office: handler });
    return [
      draft('settlementReached', { part, on }, { duties: [...closeDuties(dossier, ['decide'], 'dropped'), owed] }),
    ];
  },
};
