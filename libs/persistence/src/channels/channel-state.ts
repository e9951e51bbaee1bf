import type { Queryable } from '../queryable.js';

/**
 * What a channel lets pass: it is closed, as a circuit is; or open, and this is the trial that is due; or open, and nothing goes. A
 * trial is given once until the next pause is over, to whichever process asks first.
 */
export async function takePassage(
  db: Queryable,
  channel: string,
  pauseSeconds: number,
): Promise<'closed' | 'trial' | 'open'> {
  const [row] = await db.query<{ passage: 'closed' | 'trial' | 'open' }>(
    `with trial as (
       update channel_state set next_trial_at = clock_timestamp() + make_interval(secs => $2)
       where channel = $1 and opened_at is not null and next_trial_at <= clock_timestamp() returning channel)
     select case when exists (select from trial) then 'trial'
       when exists (select from channel_state where channel = $1 and opened_at is not null) then 'open'
       else 'closed' end as passage`,
    [channel, pauseSeconds],
  );
  return row?.passage ?? 'open';
}

/** What one failure does to a channel, seconds. */
interface Failing {
  readonly failures: number;
  readonly pauseSeconds: number;
  readonly mostPauseSeconds: number;
}

/**
 * Counts a failure of a channel; from so many in a row on it is open, as it stays where it was, with its next trial after the
 * pause, which each failure beyond those doubles.
 */
export async function noteChannelFailure(
  db: Queryable,
  channel: string,
  { failures, pauseSeconds, mostPauseSeconds }: Failing,
): Promise<void> {
  await db.query(
    `insert into channel_state as s (channel, failures, opened_at, next_trial_at)
     values ($1, 1, case when $2 <= 1 then clock_timestamp() end,
       case when $2 <= 1 then clock_timestamp() + make_interval(secs => $3) end)
     on conflict on constraint channel_state_channel_pk do update set
       failures = s.failures + 1,
       opened_at = case when s.failures + 1 >= $2 then coalesce(s.opened_at, clock_timestamp()) else s.opened_at end,
       next_trial_at = case when s.failures + 1 >= $2 or s.opened_at is not null then clock_timestamp()
         + make_interval(secs => least($4, $3 * power(2, least(greatest(s.failures + 1 - $2, 0), 20)))) end,
       changed_at = clock_timestamp()`,
    [channel, failures, pauseSeconds, mostPauseSeconds],
  );
}

/** A channel works: it is closed again, and what it carried is counted in its month. */
export async function noteChannelSuccess(db: Queryable, channel: string, parts: number): Promise<void> {
  await db.query(
    `with closed as (update channel_state set failures = 0, opened_at = null, next_trial_at = null,
         changed_at = clock_timestamp() where channel = $1 and failures > 0)
     insert into channel_month as m (channel, month, messages, parts)
     select $1, date_trunc('month', clock_timestamp() at time zone 'Asia/Shanghai'), 1, $2 where $2 > 0
     on conflict on constraint channel_month_channel_month_pk do update set
       messages = m.messages + 1, parts = m.parts + excluded.parts`,
    [channel, parts],
  );
}

/** How a channel stands (渠道状态), and what it carried this month. */
export interface ChannelStanding {
  readonly channel: string;
  readonly failures: number;
  /** Since when nothing goes by it, ISO instant in UTC; null: it is closed. */
  readonly openedAt: string | null;
  readonly messages: number;
  /** As how many messages they are paid. */
  readonly parts: number;
}

/** Every channel that was used. */
export async function readChannelStandings(db: Queryable): Promise<ChannelStanding[]> {
  return await db.query<ChannelStanding>(
    `select coalesce(s.channel, m.channel) as channel, coalesce(s.failures, 0) as failures,
       to_char(s.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "openedAt",
       coalesce(m.messages, 0) as messages, coalesce(m.parts, 0) as parts
     from channel_state s full join (select * from channel_month
       where month = date_trunc('month', clock_timestamp() at time zone 'Asia/Shanghai')) m on m.channel = s.channel
     order by 1`,
  );
}
