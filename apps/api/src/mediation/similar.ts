import type { SimilarDisputes, similarDisputesRequest } from '#contracts/mediation';
import { noteRead, reads, takeFromLimit } from '#libs/persistence';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type * as z from 'zod';

// As with a petition that is found at the counter: whoever is told more is guessing.
const foundOfAccount = { what: 'find', limit: 60, windowSeconds: 3_600 } as const;

type Item = SimilarDisputes['items'][number];

/**
 * Mediations that the dispute at hand may repeat (可能重复): of the same people, found by their sealed search keys. It answers to one
 * registration and keeps nothing; a list of a person's disputes it is not. That somebody was told of one that he may not see stands in the
 * log of that one, and sixty of them an hour are told.
 *
 * @throws DomainError `account.too_many` beyond the limit
 */
export async function findSimilarDisputes(
  platform: Platform,
  caller: Caller,
  { parties }: z.output<typeof similarDisputesRequest>,
): Promise<SimilarDisputes> {
  const { database, vault } = platform;
  const people = parties
    .map(({ name, phone, idNumber }) => ({
      name: vault.index('name', name),
      phone: vault.index('phone', phone),
      idNumber: vault.index('idNumber', idNumber),
    }))
    .filter((one) => Object.values(one).some((index) => index !== null));
  if (people.length === 0) return { items: [] };
  const found = await reads.listSameDispute(database, caller.reader, people);
  await noteUnseen(platform, caller, found);
  return { items: found.map(({ id: _id, ...one }) => one) as Item[] };
}

/** Before anything is told of them. */
async function noteUnseen(
  { database }: Platform,
  caller: Caller,
  found: readonly reads.SameDisputeRow[],
): Promise<void> {
  const entry = { ...readBy(caller), what: 'find', purpose: null, words: '', detail: { by: 'number' } } as const;
  for (const { id } of found.filter(({ number }) => number === null)) {
    await takeFromLimit(database, foundOfAccount, caller.session.account);
    await noteRead(database, { ...entry, caseId: id });
  }
}
