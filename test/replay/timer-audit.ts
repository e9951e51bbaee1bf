import { defaultPayloadConverter, fromPayloadsAtIndex, type Payload } from '@temporalio/common';
import type { History } from '@temporalio/common/lib/proto-utils.js';

import { fullStanding, type BriefStanding, type CaseId, type Standing } from '#libs/kernel';
import type { CourseInput } from '#workflows/course/course.messages.js';

type HistoryEvent = NonNullable<History['events']>[number];

/** A timer as a history recorded it. */
export interface RecordedTimer {
  readonly timerId: string;
  readonly durationMs: number;
  /** When it was to fire: the event's time and its duration, epoch milliseconds. */
  readonly dueMs: number;
  readonly summary: string;
  /** The next moment of the standing that the course had seen when it asked. */
  readonly asked: Standing['next'];
  /** For how long after it the course leaves a moment to the sweep. */
  readonly patienceMs: number;
}

/** A timer that does not fit. */
export interface TimerFinding {
  readonly timerId: string;
  readonly problem: 'not_at_its_moment' | 'other_moment' | 'without_reason' | 'other_duration' | 'not_asked';
  readonly byMs: number;
}

/**
 * The timers of a history, each with what the newest standing before it asked for. Standings come in as the course got
 * them: in its input, by the doorbell, and as the answers of its own commands.
 */
export function timersOf(history: History): RecordedTimer[] {
  let standing: Standing | null = null;
  const timers: RecordedTimer[] = [];
  let patienceMs = 0;
  for (const event of history.events ?? []) {
    patienceMs = inputIn(event)?.patienceMs ?? patienceMs;
    const seen = standingIn(event, standing?.caseId ?? null);
    if (seen !== null && (standing === null || seen.version > standing.version)) standing = seen;
    const timer = timerIn(event, standing, patienceMs);
    if (timer !== null) timers.push(timer);
  }
  return timers;
}

/** Every standing that a history brought to its course, oldest first. */
export function standingsOf(history: History): Standing[] {
  let caseId: CaseId | null = null;
  return (history.events ?? []).flatMap((event) => {
    const standing = standingIn(event, caseId);
    caseId ??= standing?.caseId ?? null;
    return standing === null ? [] : [standing];
  });
}

function timerIn(event: HistoryEvent, standing: Standing | null, patienceMs: number): RecordedTimer | null {
  const started = event.timerStartedEventAttributes;
  if (!started) return null;
  const durationMs = msOf(started.startToFireTimeout);
  return {
    timerId: started.timerId ?? '',
    durationMs,
    dueMs: msOf(event.eventTime) + durationMs,
    summary: summaryOf(event),
    asked: standing?.next ?? null,
    patienceMs,
  };
}

/**
 * The semantic audit of a history: each timer ends at the moment that asked for it, after the patience of its course. A plain replay does not look at
 * durations, so a changed deadline would pass it.
 *
 * @param toleranceMs between the task in which the course asked and the server's own time of the event
 */
export function auditTimers(history: History, toleranceMs: number): TimerFinding[] {
  return timersOf(history).flatMap((timer): TimerFinding[] => {
    const { timerId, summary, asked, dueMs, patienceMs } = timer;
    if (summary.startsWith('look again') || summary.startsWith('say again')) return [];
    if (!summary.startsWith('moment ')) return [{ timerId, problem: 'without_reason', byMs: 0 }];
    if (asked === null || summary !== `moment ${asked.clock} ${asked.name}`) {
      return [{ timerId, problem: 'other_moment', byMs: 0 }];
    }
    const byMs = dueMs - Date.parse(asked.dueAt) - patienceMs;
    return Math.abs(byMs) > toleranceMs ? [{ timerId, problem: 'not_at_its_moment', byMs }] : [];
  });
}

/** Compares what today's code asks for under replay with what was recorded: virtual time is the same, so exactly. */
export function compareTimers(history: History, asked: ReadonlyMap<string, number>): TimerFinding[] {
  return timersOf(history).flatMap(({ timerId, durationMs }): TimerFinding[] => {
    const now = asked.get(timerId);
    if (now === undefined) return [{ timerId, problem: 'not_asked', byMs: 0 }];
    return now === durationMs ? [] : [{ timerId, problem: 'other_duration', byMs: now - durationMs }];
  });
}

function standingIn(event: HistoryEvent, caseId: CaseId | null): Standing | null {
  const began = inputIn(event);
  if (began !== null) return fullStanding(began.standing);
  // The doorbell is the only signal.
  const rung = read(event.workflowExecutionSignaledEventAttributes?.input) as BriefStanding | null;
  if (rung !== null) return fullStanding(rung);
  // Commands on other cases answer with those cases' standings.
  const answered = answerIn(event);
  return answered !== null && answered.caseId === caseId ? fullStanding(answered) : null;
}

/** What a run began with. */
function inputIn(event: HistoryEvent): CourseInput | null {
  return read(event.workflowExecutionStartedEventAttributes?.input) as CourseInput | null;
}

function answerIn(event: HistoryEvent): BriefStanding | null {
  const answer = read(event.activityTaskCompletedEventAttributes?.result) as { standing?: BriefStanding } | null;
  return answer?.standing ?? null;
}

function read(payloads: { readonly payloads?: Payload[] | null } | null | undefined): unknown {
  return payloads?.payloads ? fromPayloadsAtIndex(defaultPayloadConverter, 0, payloads.payloads) : null;
}

function summaryOf(event: HistoryEvent): string {
  const summary = event.userMetadata?.summary;
  return summary ? String(defaultPayloadConverter.fromPayload(summary)) : '';
}

function msOf(time: { seconds?: unknown; nanos?: number | null } | null | undefined): number {
  return Number(time?.seconds ?? 0) * 1000 + Math.round((time?.nanos ?? 0) / 1_000_000);
}
