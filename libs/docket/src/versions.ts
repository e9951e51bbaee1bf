import { DomainError } from '#libs/kernel';
import type { AnyKind } from '#libs/kind';
import type { DoorTransaction, Opened } from '#libs/persistence/door';
import type { ActInput } from './act.js';

/**
 * A person's command names the version it was written against. It is refused only if a person's fact, or a change of
 * phase, came since: a warning in between disturbs nobody, and nothing disturbs what each of many says for itself.
 *
 * @throws DomainError `docket.changed_meanwhile` (conflict), with what happened and by which office;
 *   `docket.version_unknown` (invalid): a version that is not there yet
 */
export async function refuseStale(
  transaction: DoorTransaction,
  opened: Opened,
  input: ActInput,
  { undisturbed = [] }: Pick<AnyKind, 'undisturbed'>,
): Promise<void> {
  const { found } = opened;
  if (found === null || input.seenVersion === undefined || input.actor.kind !== 'person') return;
  if (input.seenVersion > found.version) {
    const details = { version: found.version };
    throw new DomainError('invalid', 'docket.version_unknown', 'the case has no such version yet', details);
  }
  if (input.seenVersion >= found.personVersion) return;
  if (input.commands.every(({ type }) => undisturbed.includes(type))) return;
  const rows = await transaction.query<News>(
    `select type, office_id, at, body::jsonb -> 'actor' ->> 'kind' as actor_kind from docket_fact where case_id = $1 and seq = $2`,
    [input.caseId, found.personVersion],
  );
  throw new DomainError('conflict', 'docket.changed_meanwhile', 'somebody acted on this case meanwhile', {
    version: found.version,
    kind: input.kind,
    ...newsOf(rows[0]),
  });
}

/** What happened last that a person has to know of: by which office, or by whom else where it was none. */
interface News {
  readonly type: string;
  readonly office_id: string | null;
  readonly at: Date;
  readonly actor_kind: string;
}

function newsOf(row: News | undefined) {
  const { type = '', office_id: office = null, actor_kind: by = '' } = row ?? {};
  return { fact: type, office, by, at: row?.at.toISOString() ?? '' };
}
