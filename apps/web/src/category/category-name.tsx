import { nameIn } from '../base/name-in.js';
import { useSay } from './category.messages.js';
import { useCategories } from './use-categories.js';

/** What a petition is about (内容分类), by its name; none by a dash. */
export function CategoryName({ id }: { readonly id: string | null }) {
  return <span className="category-name">{useCategoryName()(id)}</span>;
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
