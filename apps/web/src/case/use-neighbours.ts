import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { apiOf } from '../command/contracts-of.js';

const listed = z.looseObject({ items: z.array(z.looseObject({ number: z.string() })) });

/** The numbers before and after this one in the list that one came from; null at its ends, or where there is none. */
export function useNeighbours(kind: string, number: string) {
  const cache = useQueryClient().getQueryCache();
  const lists = cache
    .findAll({ predicate: ({ queryKey }) => queryKey[0] === apiOf(kind) })
    .flatMap(({ state }) => {
      const { data } = listed.safeParse(state.data);
      const numbers = [...new Set((data?.items ?? []).map((item) => item.number))];
      // What was looked up alone, to find this very case, is no list that one came from.
      return numbers.length > 1 && numbers.includes(number) ? [{ numbers, at: state.dataUpdatedAt }] : [];
    })
    .sort((a, b) => b.at - a.at);
  const numbers = lists[0]?.numbers ?? [];
  const at = numbers.indexOf(number);
  return { before: numbers[at - 1] ?? null, after: at < 0 ? null : (numbers[at + 1] ?? null) };
}
