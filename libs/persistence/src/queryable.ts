/** Anything that answers SQL: a DataSource, or the client of one transaction. */
export interface Queryable {
  query<R = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<R[]>;
}
