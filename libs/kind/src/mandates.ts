import { DomainError, isPresent, lacksCapacity, mandateScopes, partiesIn } from '#libs/kernel';
import type { Dossier, KnownParty, LegalDate, Mandate } from '#libs/kernel';
import type { MandateScope, PartyRole, TextRef } from '#libs/kernel';
import { guardiansOf, holdsOn } from './acting.js';
import type { KindContext } from './kind.js';
import type { PartyCommands } from './parties.js';
import { refusing } from './refusing.js';

/** A mandate that is to be given, with those between whom. */
type Given = Omit<PartyCommands['giveMandate'], 'by' | 'of'> & { readonly by: KnownParty; readonly of: KnownParty };

// 民事诉讼法 61: a party has one or two agents. The model of courts; that it holds everywhere is ours.
const mostAgents = 2;

const refused = refusing<`party.${string}`>();

/**
 * Holds a mandate to what it has to be, and to its proof.
 *
 * @returns what it covers: of who represents by law everything, and of others what is expressly named; and for an agent of a
 *   ward the guardian who gives it
 * @throws DomainError `party.mandate_to_itself`, `party.agent_lacks_capacity`, `party.mandate_not_fitting`,
 *   `party.guardian_required`, `party.guardian_unnamed`, `party.mandate_without_scope`, `party.mandate_unproved`,
 *   `party.mandate_dates`, `party.agent_of_both_sides`, `party.too_many_agents`, `docket.no_such_attachment`
 */
export function requireMandate(
  { attachments, parties }: Pick<Dossier<unknown>, 'attachments' | 'parties'>,
  given: Given,
  { today }: KindContext,
): { readonly scope: readonly MandateScope[]; readonly through?: string } {
  const { by, of, as, until } = given;
  const from = given.from ?? today;
  if (by === of) throw refused('invalid', 'party.mandate_to_itself', 'nobody acts for oneself by a mandate');
  if (lacksCapacity(by)) {
    throw refused('conflict', 'party.agent_lacks_capacity', 'nobody acts by whom others act for', { party: by.party });
  }
  requireFitting(given);
  requireMandateDates(from, until);
  if (!isShown(attachments, given)) {
    throw refused('invalid', 'party.mandate_unproved', 'a mandate is shown by a paper, or in words on what was shown');
  }
  if (as === 'agent') requireRoomForAgent(of, { from, until });
  const through = giverOf(given, guardiansOf({ parties, of, on: from }));
  requireOneSide(parties, given, { from, until });
  return { scope: scopeOf(given), ...(through !== null && { through }) };
}

/**
 * Whether something is shown by a paper of the case or by words on what was shown.
 *
 * @throws DomainError `docket.no_such_attachment` (not_found)
 */
export function isShown(
  attachments: Dossier<unknown>['attachments'],
  { attachment = null, shown = null }: { readonly attachment?: string | null; readonly shown?: TextRef | null },
): boolean {
  if (attachment !== null && attachments.every((one) => one.attachment !== attachment)) {
    throw new DomainError('not_found', 'docket.no_such_attachment', 'no such attachment');
  }
  return attachment !== null || shown !== null;
}

/** The guardian who gives a mandate for a ward; null: the party gives it, or the law does. */
function giverOf({ of, as, through = null }: Given, guardians: readonly string[]): string | null {
  if (as === 'guardian' || !lacksCapacity(of)) {
    if (through === null) return null;
    throw refused('invalid', 'party.mandate_not_fitting', 'nobody acts so for it', { as, party: of.party });
  }
  const [first] = guardians;
  if (first === undefined) {
    throw refused('conflict', 'party.guardian_required', 'its guardian gives mandates', { party: of.party });
  }
  const giver = through ?? (guardians.length === 1 ? first : null);
  if (giver !== null && guardians.includes(giver)) return giver;
  throw refused('invalid', 'party.guardian_unnamed', 'say which guardian gives it', { party: of.party });
}

/** Whom somebody may act for by what: for whoever lacks capacity guardians, and agents whom a guardian appoints. */
function requireFitting({ by, of, as }: Given): void {
  const isWard = lacksCapacity(of);
  if (isWard && as !== 'guardian' && as !== 'agent') {
    throw refused('conflict', 'party.guardian_required', 'its guardian gives mandates', { party: of.party });
  }
  const isStatutory = of.nature === 'organisation' && by.nature === 'person';
  const fits = as === 'guardian' ? isWard : as !== 'statutory' || isStatutory;
  if (!fits) throw refused('invalid', 'party.mandate_not_fitting', 'nobody acts so for it', { as, party: of.party });
}

/**
 * Ended it is on no day that lies ahead, and no earlier than it began; one that has not begun ends before it does.
 *
 * @throws DomainError `party.mandate_dates` (invalid)
 */
export function requireMandateEnd(from: LegalDate, on: LegalDate, today: LegalDate): void {
  if (on <= today) requireMandateDates(from > today ? on : from, on);
  else throw refused('invalid', 'party.mandate_dates', 'those are no days of a mandate', { from, until: on });
}

/** @throws DomainError `party.mandate_dates` (invalid): it ends before it begins */
function requireMandateDates(from: LegalDate, until: LegalDate | null): void {
  if (until === null || from <= until) return;
  throw refused('invalid', 'party.mandate_dates', 'those are no days of a mandate', { from, until });
}

type Days = Pick<Mandate, 'from' | 'until'>;

/** On no day of it there are too many: the most there are at once begin with one of them. */
function requireRoomForAgent({ party, mandates }: KnownParty, { from, until }: Days): void {
  const agents = mandates.filter(({ as }) => as === 'agent');
  const begins = [from, ...agents.map((one) => one.from)].filter(
    (day) => from <= day && (until === null || day <= until),
  );
  const most = Math.max(...begins.map((day) => agents.filter((one) => holdsOn(one, day)).length));
  if (most < mostAgents) return;
  throw refused('conflict', 'party.too_many_agents', 'it has its agents', { party, most: mostAgents });
}

const otherSide: Readonly<Partial<Record<PartyRole, PartyRole>>> = {
  ...{ applicant: 'respondent', respondent: 'applicant' },
  ...{ creditor: 'debtor', debtor: 'creditor' },
};

/**
 * Nobody acts for both sides, nor against oneself (双方代理、自己代理, 民法典 168). That both may consent to it is not taken here, and
 * that it goes for whoever acts by law, too, is ours: a guardian whose own dispute it is, or another ward's, is replaced for it by
 * another guardian (民法典 34, 36).
 */
function requireOneSide(parties: readonly KnownParty[], { by, of }: Given, days: Days): void {
  if (!isOfOtherSide(parties, { by: by.party, of }, days)) return;
  throw refused('conflict', 'party.agent_of_both_sides', 'it acts for the other side', { party: by.party });
}

/** Whether somebody is on the other side of a party, or acts for anybody there, on some of these days. */
function isOfOtherSide(
  parties: readonly KnownParty[],
  { by, of }: { readonly by: string; readonly of: Pick<KnownParty, 'role'> },
  days: Days,
): boolean {
  const against = otherSide[of.role];
  if (against === undefined) return false;
  const isForThem = (mandate: Mandate) => mandate.by === by && overlaps(mandate, days);
  return partiesIn(parties, against).some((one) => one.party === by || one.mandates.some(isForThem));
}

/**
 * Whoever stands in the case under one name acts for one side from a day on: two who were found to be the same may have acted for either.
 *
 * @throws DomainError `party.agent_of_both_sides` (conflict), details `party`
 */
export function requireNobodyOfBothSides(parties: readonly KnownParty[], on: LegalDate): void {
  const held = parties
    .filter(isPresent)
    .flatMap((of) => of.mandates.map((mandate) => ({ of, mandate, days: daysLeft(mandate, on) })));
  const found = held.find(
    ({ of, mandate, days }) => days !== null && isOfOtherSide(parties, { by: mandate.by, of }, days),
  );
  if (found === undefined) return;
  throw refused('conflict', 'party.agent_of_both_sides', 'it acts for the other side', { party: found.mandate.by });
}

/** The days of a mandate from a day on; null: it is over. */
const daysLeft = ({ from, until, endedOn }: Mandate, on: LegalDate): Days | null =>
  endedOn !== null || (until !== null && until < on) ? null : { from: from < on ? on : from, until };

/** Whether a mandate holds on a day of others. */
const overlaps = (one: Mandate, { from, until }: Days): boolean =>
  holdsOn(one, from) || (one.from > from && (until === null || one.from <= until) && holdsOn(one, one.from));

/** In the order of the list, each once. */
function scopeOf({ as, scope }: Given): readonly MandateScope[] {
  if (as === 'guardian' || as === 'statutory') return mandateScopes;
  const named = mandateScopes.filter((one) => scope.includes(one));
  if (named.length > 0) return named;
  throw refused('invalid', 'party.mandate_without_scope', 'it says in what somebody may act');
}
