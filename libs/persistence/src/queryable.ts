import type { EntityManager } from 'typeorm';

/** Anything that answers SQL: a DataSource, or the client of one transaction. */
export interface Queryable {
  query<R = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<R[]>;
}

/** What has repositories of the plain tables, and transactions over them: a DataSource, or a transaction of one. */
export type Tables = Queryable & Pick<EntityManager, 'getRepository' | 'transaction'>;
