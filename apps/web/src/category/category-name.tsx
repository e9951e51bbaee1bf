import { useCategoryName } from './use-categories.js';

/** What a petition is about (内容分类), by its name; none by a dash. */
export function CategoryName({ id }: { readonly id: string | null }) {
  return <span className="category-name">{useCategoryName()(id)}</span>;
}
