import content from '../categories/national.json' with { type: 'json' };

/** What a petition is about (内容分类): an id that facts record, and its name. */
export interface Category {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
}

/** Every category, in the order in which lists show them. */
export const petitionCategories: readonly Category[] = content.categories.map(({ id, zh, en }) => ({
  id,
  name: { zh, en },
}));

const known = new Set(petitionCategories.map(({ id }) => id));

/** True for an id of the list. */
export const isCategory = (id: string): boolean => known.has(id);
