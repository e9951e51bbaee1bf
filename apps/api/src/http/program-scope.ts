import type { Scope } from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import { findProgram, takeFromLimit, type ProgramSession } from '#libs/persistence';
import type { DataSource } from 'typeorm';

// Ten a second, all the time: a system that follows the stream asks once in some seconds, and one that reads a year of it
// is through in minutes. Whoever asks more asks in a loop.
const limit = { what: 'program', limit: 600, windowSeconds: 60 };

/**
 * The program (程序账户) behind a token, if the token's scopes open the route. Deny by default: a route that names no scope
 * is open to people alone.
 *
 * @throws DomainError forbidden `program.token_refused` (401), `program.people_only`, `program.not_in_scope`;
 *   unavailable `account.too_many` (429)
 */
export async function programOf(
  database: DataSource,
  token: string,
  route: { readonly scope: Scope | undefined; readonly isActing: boolean },
): Promise<ProgramSession> {
  const program = await findProgram(database, token);
  if (program === null) throw new DomainError('forbidden', 'program.token_refused', 'no such token any more');
  await takeFromLimit(database, limit, program.token);
  const { scope, isActing } = route;
  if (scope === undefined || isActing) {
    throw new DomainError('forbidden', 'program.people_only', 'the route is not open to programs');
  }
  if (!program.scopes.includes(scope)) {
    throw new DomainError('forbidden', 'program.not_in_scope', `the token has no scope ${scope}`, { scope });
  }
  return program;
}
