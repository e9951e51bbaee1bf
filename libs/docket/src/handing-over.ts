import { carriedOnly, type AccessReason, type OfficeId } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';
import type { ActCommand, ActInput } from './act.js';

/**
 * The commands, each that hands over with why the office may see the case, and why the case carries it: read under the lock of the
 * case, since whoever asked may have looked before that changed.
 */
export async function withReasons(
  transaction: Queryable,
  { caseId, commands }: Pick<ActInput, 'caseId' | 'commands'>,
): Promise<readonly ActCommand[]> {
  if (commands.every(({ type }) => type !== 'handOver')) return commands;
  return await Promise.all(
    commands.map(async (command) => {
      if (command.type !== 'handOver') return command;
      const { from } = command.payload as { readonly from: OfficeId };
      const rows = await transaction.query<{ reason: AccessReason; account: string }>(
        `select reason, account from case_access
          where case_id = $1 and office_id = $2 and account in ('', $3) and ended_at is null order by account, reason`,
        [caseId, from, carriedOnly],
      );
      const of = (account: string) => rows.flatMap((one) => (one.account === account ? [one.reason] : []));
      return { ...command, known: { reasons: of(''), carriedFor: of(carriedOnly) } };
    }),
  );
}
