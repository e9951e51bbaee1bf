import { DomainError, type CaseId, type ErrorDetails } from '#libs/kernel';
import { displayNamesOf } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { maskedParties } from './case-parties.js';
import { holderOf } from './holder.js';

interface Refused {
  readonly details: ErrorDetails;
}

type Masked = readonly { readonly party: string; readonly name: string | null }[];

/** Whom a refusal names in the words of the case, which nobody can read. */
const namedIn = ({ details }: Refused): readonly string[] =>
  String(details['missing'] ?? details['party'] ?? '')
    .split(',')
    .filter(Boolean);

/** The same refusal, which says as well how those are called, masked; of whoever left no name there is none between the commas. */
export function withNames<R extends Refused>(refusal: R, parties: Masked): R {
  const names = namedIn(refusal).map((one) => parties.find(({ party }) => party === one)?.name ?? '');
  if (names.every((name) => name === '')) return refusal;
  return { ...refusal, details: { ...refusal.details, names: names.join(',') } };
}

/** What was refused to whoever may see the case: where it names parties, or an account, it says how they are called. */
export async function namingPeople(
  platform: Platform,
  caller: Caller,
  caseId: CaseId,
  refusal: DomainError,
): Promise<DomainError> {
  return await namingAccount(platform, await namingParties(platform, caller, caseId, refusal));
}

/** The same of an account that whoever asks has named: nobody reads ids. One that is gone is left as it is. */
export async function namingAccount({ database }: Platform, refusal: DomainError): Promise<DomainError> {
  const { kind, code, message, details } = refusal;
  const { account } = details;
  if (typeof account !== 'string') return refusal;
  const accountName = (await displayNamesOf(database, [account])).get(account);
  return accountName === undefined ? refusal : new DomainError(kind, code, message, { ...details, accountName });
}

async function namingParties(
  platform: Platform,
  caller: Caller,
  caseId: CaseId,
  refusal: DomainError,
): Promise<DomainError> {
  if (namedIn(refusal).length === 0) return refusal;
  const { kind, code, message, details } = refusal;
  const named = withNames({ details }, await maskedParties(platform, caller, await holderOf(platform, caseId)));
  return named.details === details ? refusal : new DomainError(kind, code, message, named.details);
}
