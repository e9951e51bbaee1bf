import type { Webhook, WebhookTry } from '#libs/contracts';
import { eventHeadSql } from '../events/event-head.js';
import { granted, instantSql, type Queryable } from './reader.js';

type Stored = Omit<Webhook, 'position' | 'head'> & { readonly position: string; readonly head: string };

const columns = `w.id, w.name, w.url, w.office_id as office, w.kinds, w.facts, w.position, w.is_paused as "isPaused",
  exists (select from office o where o.id = w.office_id and o.is_active) as "isOfficeActive",
  ${eventHeadSql} as head, w.failures, ${instantSql('w.failing_since')} as "failingSince",
  w.last_error as "lastError", case when w.failures > 0 then ${instantSql('w.next_try_at')} end as "nextTryAt",
  ${instantSql('w.delivered_at')} as "deliveredAt", ${instantSql('w.created_at')} as "createdAt",
  case when w.old_until > clock_timestamp() then ${instantSql('w.old_until')} end as "oldSecretUntil",
  (select coalesce(max(c.seq), 0)::int from account_change c where c.account_id = w.id) as "lastChange"`;

const rowOf = ({ position, head, ...row }: Stored): Webhook => ({
  ...row,
  position: Number(position),
  head: Number(head),
});

/** All receivers by name, never their secrets: a county has a handful. */
export async function listWebhooks(db: Queryable): Promise<Webhook[]> {
  return (await db.query<Stored>(`select ${columns} from webhook w order by w.name`)).map(rowOf);
}

/** One of them, or null. */
export async function readWebhook(db: Queryable, id: string): Promise<Webhook | null> {
  const [row] = await db.query<Stored>(`select ${columns} from webhook w where w.id = $1`, [id]);
  return row === undefined ? null : rowOf(row);
}

/** What was tried for a receiver lately, the newest first. Of cases that its office may not see any more nothing is told. */
export async function listWebhookTries(db: Queryable, id: string, limit: number): Promise<WebhookTry[]> {
  const rows = await db.query<Omit<WebhookTry, 'position'> & { readonly position: string }>(
    `select ${instantSql('t.at')} as at, t.position, t.event_id as event, t.status, t.code, k.number, f.type as fact, k.kind
       from webhook_try t join webhook w on w.id = t.webhook_id
       left join event e on e.position = t.position and ${granted('e.case_id', 'w.office_id')}
       left join docket_case k on k.id = e.case_id left join docket_fact f on f.case_id = e.case_id and f.seq = e.seq
      where t.webhook_id = $1 order by t.id desc limit $2`,
    [id, limit],
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}
