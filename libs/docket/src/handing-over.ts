import { carriedOnly, type OfficeId } from '#libs/kernel';
import type { HeldAccess } from '#libs/kind';
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
      // A row of one account stays with its office, as those of rooms do, but where the account inspects for it, or was named to rule.
      const rows = await transaction.query<HeldAccess & { account: string; isOwn: boolean }>(
        `select office_id as office, reason, account, unseen_by as "unseenBy", unseen_by is null and account in ('', $3) as "isOwn"
           from case_access
          where case_id = $1 and ended_at is null
            and ((office_id = $2 and (account in ('', $3) or reason in ('inspector', 'superior'))) or $2 = any(unseen_by))
          order by office_id, account, reason`,
        [caseId, from, carriedOnly],
      );
      const of = (account: string) => rows.flatMap((one) => (one.isOwn && one.account === account ? [one.reason] : []));
      const beside = rows.flatMap(({ isOwn, account, ...one }): HeldAccess[] =>
        isOwn ? [] : [{ ...one, ...(account !== '' && { account }) }],
      );
      return { ...command, known: { reasons: of(''), carriedFor: of(carriedOnly), beside } };
    }),
  );
}
