import type { Clock, LegalDate } from '#libs/kernel';
import type { Message } from '#libs/message-board';
import { explainClock, type TimeContext } from '#libs/rules';

/** A petition whose two due dates say different things about its reply. */
export interface Difference {
  readonly row: number;
  readonly number: string;
  readonly repliedOn: LegalDate;
  readonly rawDueOn: LegalDate;
  readonly legalDueOn: LegalDate;
  readonly isProvisional: boolean;
  /** Why the legal date is the later one: each rest day that the end was moved over, with its reason or notice. */
  readonly because: readonly { readonly on: LegalDate; readonly reason: string; readonly notice: string | null }[];
}

/** The replies held against the handling limit (办理期限), by the clocks that the law opened for them. */
export interface Deadlines {
  readonly rule: 'XF-09';
  /** Which calendar counted: whose, and its version. */
  readonly calendar: { readonly jurisdiction: string; readonly version: string };
  readonly replied: number;
  /** Replies after the raw date, on which staff are warned. */
  readonly lateByRawDate: number;
  /** Replies after the legal date, which is never the earlier one: these are breaches. */
  readonly lateByLegalDate: number;
  /** Of `lateByLegalDate`: the calendar of the year of its date is not published, so the date may move. */
  readonly provisional: number;
  /** Of `lateByLegalDate`: from before the rule was in force; measured, binding nobody. */
  readonly notBinding: number;
  readonly lateNumbers: readonly string[];
  /** Late by the raw date and in time by the legal one. */
  readonly differences: readonly Difference[];
}

/** A reply and the handling limit that it met. */
export interface Handled {
  readonly message: Message;
  readonly clocks: readonly Clock[];
}

const RULE = 'XF-09';

/** Finds the petitions decided after their handling date. */
export function deadlinesOf(handled: readonly Handled[], time: TimeContext): Deadlines {
  const met = handled.flatMap(({ message, clocks }) => {
    const clock = clocks.find(({ rule }) => rule === RULE);
    return clock && message.reply ? [{ message, clock, repliedOn: message.reply.on }] : [];
  });
  const lateByRaw = met.filter(({ clock, repliedOn }) => clock.rawDueOn !== null && repliedOn > clock.rawDueOn);
  const late = met.filter(({ clock }) => clock.breachedAt !== null);
  return {
    rule: RULE,
    calendar: { jurisdiction: time.calendar.jurisdiction, version: time.calendar.version },
    replied: met.length,
    lateByRawDate: lateByRaw.length,
    lateByLegalDate: late.length,
    provisional: late.filter(({ clock }) => clock.provisional).length,
    notBinding: late.filter(({ clock }) => !clock.binding).length,
    lateNumbers: late.map(({ message }) => message.number),
    differences: lateByRaw.filter(({ clock }) => clock.breachedAt === null).flatMap((each) => difference(each, time)),
  };
}

interface Met {
  readonly message: Message;
  readonly clock: Clock;
  readonly repliedOn: LegalDate;
}

function difference({ message: { row, number }, clock, repliedOn }: Met, time: TimeContext): Difference[] {
  const { rawDueOn, legalDueOn, provisional } = clock;
  if (rawDueOn === null || legalDueOn === null) return [];
  const rest = explainClock(time, clock).days.filter(({ on }) => on >= rawDueOn && on < legalDueOn);
  const because = rest.map(({ on, day }) => ({ on, reason: day?.reason ?? 'weekday', notice: day?.notice ?? null }));
  return [{ row, number, repliedOn, rawDueOn, legalDueOn, isProvisional: provisional, because }];
}
