import { DomainError, lacksCapacity, mandateScopes } from '#libs/kernel';
import type { Dossier, ErrorDetails, ErrorKind, KnownParty, LegalDate, MandateScope } from '#libs/kernel';
import { holdsOn } from './acting.js';
import type { KindContext } from './kind.js';
import type { PartyCommands } from './parties.js';

/** A mandate that is to be given, with those between whom. */
type Given = Omit<PartyCommands['giveMandate'], 'by' | 'of'> & { readonly by: KnownParty; readonly of: KnownParty };

// 民事诉讼法 61: a party has one or two agents. The model of courts; that it holds everywhere is ours.
const mostAgents = 2;

const refused = (kind: ErrorKind, code: `party.${string}`, message: string, details: ErrorDetails = {}): DomainError =>
  new DomainError(kind, code, message, details);

/**
 * Holds a mandate to what it has to be, and to its proof.
 *
 * @returns what it covers: of who represents by law everything, and of others what is expressly named
 * @throws DomainError `party.mandate_to_itself`, `party.agent_lacks_capacity`, `party.mandate_not_fitting`,
 *   `party.guardian_required`, `party.mandate_without_scope`, `party.mandate_unproved`, `party.mandate_dates`,
 *   `party.too_many_agents`, `docket.no_such_attachment`
 */
export function requireMandate(
  { attachments }: Pick<Dossier<unknown>, 'attachments'>,
  given: Given,
  { today }: KindContext,
): readonly MandateScope[] {
  const { by, of, as, until, attachment, shown } = given;
  if (by === of) throw refused('invalid', 'party.mandate_to_itself', 'nobody acts for oneself by a mandate');
  if (lacksCapacity(by)) {
    throw refused('conflict', 'party.agent_lacks_capacity', 'nobody acts by whom others act for', { party: by.party });
  }
  requireFitting(given);
  requireMandateDates(given.from ?? today, until);
  if (attachment === null && shown === null) {
    throw refused('invalid', 'party.mandate_unproved', 'a mandate is shown by a paper, or in words on what was shown');
  }
  if (attachment !== null && attachments.every((one) => one.attachment !== attachment)) {
    throw new DomainError('not_found', 'docket.no_such_attachment', 'no such attachment');
  }
  if (as === 'agent') requireRoomForAgent(of, given.from ?? today);
  return scopeOf(given);
}

/** Whom somebody may act for by what: guardians for whoever lacks capacity, alone and instead of anybody's agent. */
function requireFitting({ by, of, as }: Given): void {
  const isWard = lacksCapacity(of);
  if (isWard && as !== 'guardian') {
    throw refused('conflict', 'party.guardian_required', 'its guardian gives mandates', { party: of.party });
  }
  const isStatutory = of.nature === 'organisation' && by.nature === 'person';
  const fits = as === 'guardian' ? isWard : as !== 'statutory' || isStatutory;
  if (!fits) throw refused('invalid', 'party.mandate_not_fitting', 'nobody acts so for it', { as, party: of.party });
}

/** @throws DomainError `party.mandate_dates` (invalid): it ends before it begins, or on a day that lies ahead of `latest` */
export function requireMandateDates(from: LegalDate, until: LegalDate | null, latest: LegalDate | null = null): void {
  if (until === null || (from <= until && (latest === null || until <= latest))) return;
  throw refused('invalid', 'party.mandate_dates', 'those are no days of a mandate', { from, until });
}

function requireRoomForAgent({ party, mandates }: KnownParty, on: LegalDate): void {
  const agents = mandates.filter((one) => one.as === 'agent' && holdsOn(one, on));
  if (agents.length < mostAgents) return;
  throw refused('conflict', 'party.too_many_agents', 'it has its agents', { party, most: mostAgents });
}

/** In the order of the list, each once. */
function scopeOf({ as, scope }: Given): readonly MandateScope[] {
  if (as === 'guardian' || as === 'statutory') return mandateScopes;
  const named = mandateScopes.filter((one) => scope.includes(one));
  if (named.length > 0) return named;
  throw refused('invalid', 'party.mandate_without_scope', 'it says in what somebody may act');
}
