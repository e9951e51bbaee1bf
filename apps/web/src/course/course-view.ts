/** A course goes on while somebody looks at it, and an engine that was away comes back: how often is read again. */
export const followMs = 5_000;

/** What of the courses is shown; it stands in the address. */
export type CourseView = ReturnType<typeof viewOf>;

/** Reads the view back from the address. */
export const viewOf = (search: URLSearchParams) => ({
  drill: search.get('drill') === 'true',
  order: search.get('order') === 'id' ? ('id' as const) : ('legal' as const),
  number: search.get('number') ?? '',
  cursor: search.get('cursor'),
});
