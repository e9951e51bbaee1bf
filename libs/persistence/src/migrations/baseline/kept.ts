/** A table that is added to and never changed: not its rows, and not as a whole. */
export const kept = (table: string): string[] => [
  `create trigger ${table}_unchanged before update or delete on ${table} for each row execute function refuse_change()`,
  `create trigger ${table}_kept before truncate on ${table} for each statement execute function refuse_change()`,
];
