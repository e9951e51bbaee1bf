import type { SimilarDisputes, similarDisputesRequest } from '#contracts/mediation';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type * as z from 'zod';

type Item = SimilarDisputes['items'][number];

/**
 * Mediations that the dispute at hand may repeat (可能重复): of the same people, found by their sealed search keys. It answers to one
 * registration and keeps nothing; a list of a person's disputes it is not.
 */
export async function findSimilarDisputes(
  { database, vault }: Platform,
  { reader }: Caller,
  { parties }: z.output<typeof similarDisputesRequest>,
): Promise<SimilarDisputes> {
  const people = parties
    .map(({ name, phone, idNumber }) => ({
      name: vault.index('name', name),
      phone: vault.index('phone', phone),
      idNumber: vault.index('idNumber', idNumber),
    }))
    .filter((one) => Object.values(one).some((index) => index !== null));
  if (people.length === 0) return { items: [] };
  return { items: (await reads.listSameDispute(database, reader, people)) as Item[] };
}
