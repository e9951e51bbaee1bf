import type { Vault } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';

const own = '00000000-0000-4000-8000-';

/**
 * A reminder by another name: their own numbers are of one counter for the county, and what lies between two of them would
 * tell how much others were told meanwhile, also of rooms.
 */
export const reminderHandle = (vault: Vault, id: number): string =>
  vault.handleOf('remind', as<CaseId>(`${own}${id.toString(16).padStart(12, '0')}`));

/** The number of a reminder; 0, which none has, for a name that is of none. */
export function reminderOf(vault: Vault, handle: string): number {
  const found = vault.caseOf('remind', as<CaseId>(handle.toLowerCase()));
  return found.startsWith(own) ? Number.parseInt(found.slice(own.length), 16) : 0;
}
