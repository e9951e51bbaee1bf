import { DomainError, isPresent } from '#libs/kernel';
import type { Actor, KnownParty, LegalDate, MandateScope, Refusal } from '#libs/kernel';
import { actingCodes, mayActFor, mayNot } from '#libs/kind';
import type { reads } from '#libs/persistence';
import type { Platform } from '../platform.js';

/** Whoever shows number and code: the party whose receipt it is. */
export const actorOf = ({ party }: Pick<reads.ReceiptHolder, 'party'>): Actor => ({
  ...{ kind: 'public', principal: 'public', office: null, capacity: null },
  party,
});

/** Who shows a receipt, what for, and on which day. */
interface Showing {
  readonly party: string;
  readonly scope: MandateScope;
  readonly on: LegalDate;
}

/** Who is in a case for oneself: whoever is in it for others alone has a receipt, and reads by a mandate. */
export const principalsIn = (parties: readonly KnownParty[]): readonly KnownParty[] =>
  parties.filter((one) => isPresent(one) && one.role !== 'representative' && one.role !== 'accused');

/**
 * Why whoever shows a receipt may not do so much by it; null: may. Whoever is in the case for oneself always may; anybody else only
 * while a mandate of one of those who is there covers it. One who was chosen by the registration has the mandate that the
 * registration gives; whoever was only named a representative acts for nobody.
 */
export function mandateRefusal(parties: readonly KnownParty[], { party: by, scope, on }: Showing): Refusal {
  const principals = principalsIn(parties);
  if (principals.some(({ party }) => party === by)) return null;
  const answers = principals.map(({ party: of }) => mayActFor(parties, { by, of, scope, on }));
  const refusals = answers.filter(mayNot);
  if (refusals.length < answers.length) return null;
  // Of several of them the one says most whose mandate there was.
  const said = refusals.find(({ code }) => code !== 'party.no_mandate') ?? refusals[0];
  return { kind: 'forbidden', code: said?.code ?? 'party.no_mandate', details: said?.details ?? {} };
}

/**
 * Refuses it, of a case as it is now.
 *
 * @param scope to read, and to confirm what was read, is to `receive`
 * @throws DomainError of `mayActFor` (forbidden); `docket.no_such_case`
 */
export async function requireRight(
  { docket, database }: Platform,
  holder: reads.ReceiptHolder,
  scope: MandateScope,
): Promise<void> {
  const { dossier, context } = await docket.now(holder.caseId, actorOf(holder), database);
  const refusal = mandateRefusal(dossier.parties, { party: holder.party, scope, on: context.today });
  if (refusal === null) return;
  throw new DomainError(refusal.kind, refusal.code, 'by this receipt nobody may do so now', refusal.details);
}

/** Whether something was refused because nobody may act so for that party. */
export const isWithoutMandate = (code: string): boolean => actingCodes.some((one) => one === code);
