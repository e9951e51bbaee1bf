/** Which accounts are shown; it stands in the address. */
export type AccountFilters = ReturnType<typeof filtersOf>;

/** Reads the filters back from the address. */
export const filtersOf = (search: URLSearchParams) => ({
  text: search.get('text') ?? '',
  office: search.get('office'),
  capacity: search.get('capacity'),
  state: search.get('state'),
  cursor: search.get('cursor'),
});
