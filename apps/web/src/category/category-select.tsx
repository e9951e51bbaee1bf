import { nameIn } from '../base/name-in.js';
import { NameSelect } from '../parts/name-select.js';
import { useSay } from './category.messages.js';
import { useCategories } from './use-categories.js';

interface CategorySelectProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (category: string | undefined) => void;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
}

/** Chooses a category by typing initials, any part of its name, or its id. */
export function CategorySelect(given: CategorySelectProps) {
  const say = useSay();
  const { list } = useCategories();
  const options = list.map(({ id, name, initials }) => ({
    value: id,
    label: nameIn(name, say.language),
    named: { id, zh: name.zh, en: name.en, initials },
  }));
  return (
    <NameSelect
      {...given}
      options={options}
      className="category-select"
      notFoundContent={say(list.length === 0 ? 'state.loading' : 'category.notFound')}
    />
  );
}
