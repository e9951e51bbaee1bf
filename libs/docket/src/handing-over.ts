import type { AccessReason, OfficeId } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';
import type { ActCommand, ActInput } from './act.js';

/**
 * The commands, each that hands over with why the office may see the case: read under the lock of the case, since whoever
 * asked may have looked before that changed.
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
      const rows = await transaction.query<{ reason: AccessReason }>(
        `select reason from case_access
          where case_id = $1 and office_id = $2 and account = '' and ended_at is null order by reason`,
        [caseId, from],
      );
      return { ...command, known: { reasons: rows.map(({ reason }) => reason) } };
    }),
  );
}
