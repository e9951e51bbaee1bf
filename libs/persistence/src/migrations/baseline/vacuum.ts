/**
 * A large table is read from its indexes alone only where it was vacuumed lately. At the usual fifth of its rows that takes
 * months once it has half a million.
 */
export const vacuumedOften = (table: string): string =>
  `alter table ${table} set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02)`;
