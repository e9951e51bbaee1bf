import type { FindRequest } from '#contracts/petition';
import type { PartyIdentity } from '#libs/docket';
import type { CaseId } from '#libs/kernel';
import { noteRead, reads, takeFromLimit } from '#libs/persistence';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

// A clerk serves a few dozen people a day; whoever tries more combinations is guessing.
const findsOfAccount = { what: 'find', limit: 60, windowSeconds: 3_600 } as const;
// Somebody stands at the counter with one matter. More would be a list of a person.
const mostFound = 5;

/**
 * Finds the petition of somebody who has lost its number (凭姓名和号码末位查找), by the exact name with the last digits of a
 * telephone or identity number, or by a whole number; never an accusation, and nobody's identity. It is written into the
 * read log before anything is told: on every case that is found, or on none.
 *
 * @throws DomainError `account.too_many` beyond the limit
 */
export async function findPetitions(platform: Platform, caller: Caller, { name, digits, ...why }: FindRequest) {
  const { database, vault } = platform;
  await takeFromLimit(database, findsOfAccount, caller.session.account);
  const none = { name: null, phone: null, idNumber: null };
  const indexes =
    name === undefined
      ? { ...none, phone: vault.index('phone', digits), idNumber: vault.index('idNumber', digits) }
      : { ...none, name: vault.index('name', name) };
  const parties = await reads.listPetitionersBy(database, caller.reader, indexes);
  const fitting = parties.filter(({ cipher }) => name === undefined || endsWith(vault.openParty(cipher), digits));
  const cases = [...new Set(fitting.map(({ caseId }) => caseId))].slice(0, mostFound) as CaseId[];
  const detail = { by: name === undefined ? 'number' : 'name' };
  const entry = { ...readBy(caller), ...why, what: 'find', detail } as const;
  await database.transaction(async (transaction) => {
    for (const caseId of cases.length === 0 ? [null] : cases) await noteRead(transaction, { ...entry, caseId });
  });
  const rows = await reads.readBeside(database, caller.reader, cases);
  return { items: rows.map(({ matter: _matter, ...row }) => row).sort(byNewest) };
}

/** Whether a number of somebody ends with these digits, however it was written down. */
function endsWith({ phone, idNumber }: PartyIdentity, digits: string): boolean {
  return [phone, idNumber].some((number) => plain(number ?? '').endsWith(digits));
}

const plain = (number: string): string =>
  number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9X]/gu, '');

const byNewest = (a: { readonly registeredAt: string }, b: { readonly registeredAt: string }): number =>
  a.registeredAt < b.registeredAt ? 1 : -1;
