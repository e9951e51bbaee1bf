import { categories, type Category } from '#libs/contracts';
import { useMemo } from 'react';
import { nameIn, useAnswer } from '../base/index.js';
import { useSay } from './category.messages.js';

/** Every category (内容分类); they change with a release. */
export function useCategories(): { readonly list: readonly Category[]; readonly byId: ReadonlyMap<string, Category> } {
  const { data } = useAnswer(categories, '/api/categories', { freshMs: 3_600_000 });
  return useMemo(() => {
    const list = data?.items ?? [];
    return { list, byId: new Map(list.map((one) => [one.id, one])) };
  }, [data]);
}

/** Names of categories, for where no element fits; what was recorded before there was a list is shown as it is. */
export function useCategoryName(): (id: string | null) => string {
  const say = useSay();
  const { byId } = useCategories();
  return (id) => {
    if (id === null) return say('word.none');
    const known = byId.get(id);
    return known === undefined ? id : nameIn(known.name, say.language);
  };
}
