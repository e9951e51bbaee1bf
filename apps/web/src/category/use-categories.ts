import { categories, type Category } from '#libs/contracts';
import { useMemo } from 'react';
import { useAnswer } from '../base/use-answer.js';

/** Every category (内容分类); they change with a release. */
export function useCategories(): { readonly list: readonly Category[]; readonly byId: ReadonlyMap<string, Category> } {
  const { data } = useAnswer(categories, '/api/categories', { freshMs: 3_600_000 });
  return useMemo(() => {
    const list = data?.items ?? [];
    return { list, byId: new Map(list.map((one) => [one.id, one])) };
  }, [data]);
}
