import { NameSelect, type NameFieldProps } from '../parts/name-select.js';
import { useSay } from './category.messages.js';
import { useCategories } from './use-categories.js';

/** Chooses a category by typing initials, any part of its name, or its id. */
export function CategorySelect(given: NameFieldProps) {
  const say = useSay();
  const { list } = useCategories();
  const notFound = say(list.length === 0 ? 'state.loading' : 'category.notFound');
  return <NameSelect {...given} list={list} className="category-select" notFoundContent={notFound} />;
}
