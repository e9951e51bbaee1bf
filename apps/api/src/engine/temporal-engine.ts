import { isNoSuchCourse, type Temporal } from '#libs/temporal';
import { courseId, waiting, type Waiting } from '#workflows/course/course.messages.js';
import { patienceMs, type CourseAddress, type Engine, type EngineLine } from './engine.js';

type History = Awaited<ReturnType<ReturnType<Temporal['life']['workflow']['getHandle']>['fetchHistory']>>;
type HistoryEvent = NonNullable<History['events']>[number];

/** The engine over a Temporal connection. */
export class TemporalEngine implements Engine {
  private readonly underWay = new Set<Promise<unknown>>();

  constructor(private readonly temporal: Temporal) {}

  waitingFor(course: CourseAddress): Promise<Waiting | null> {
    return this.ask(() => this.handleOf(course).query<Waiting>(waiting), null);
  }

  linesOf(course: CourseAddress): Promise<EngineLine[]> {
    return this.ask(async () => {
      const handle = this.handleOf(course);
      const [history, description] = await Promise.all([handle.fetchHistory(), handle.describe()]);
      const pending = description.raw.pendingActivities ?? [];
      return [...linesOfHistory(history.events ?? []), ...pending.map(lineOfPending)];
    }, []);
  }

  async ping(): Promise<void> {
    await this.ask(() => this.temporal.connection.workflowService.getSystemInfo({}), null);
  }

  /** Resolves when no question is under way: only then may the connection be closed. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.underWay);
  }

  /**
   * Asks with a deadline, since a call that nobody waits for would be tried again in the background, for long.
   *
   * @param none answer where no course of that id is running
   */
  private async ask<T, N>(question: () => Promise<T>, none: N): Promise<T | N> {
    const asked = this.temporal.connection.withDeadline(Date.now() + patienceMs, question);
    this.underWay.add(asked);
    try {
      return await asked;
    } catch (error) {
      if (isNoSuchCourse(error)) return none;
      throw error;
    } finally {
      this.underWay.delete(asked);
    }
  }

  private handleOf({ kind, caseId, isDrill }: CourseAddress) {
    const client = isDrill ? this.temporal.drills : this.temporal.life;
    return client.workflow.getHandle(courseId(kind, caseId));
  }
}

type Pending = NonNullable<
  Awaited<ReturnType<ReturnType<Temporal['life']['workflow']['getHandle']>['describe']>>['raw']['pendingActivities']
>[number];

function lineOfPending(activity: Pending): EngineLine {
  return {
    at: instantOf(activity.lastStartedTime ?? activity.scheduledTime),
    type: 'pending',
    subject: activity.activityType?.name ?? '',
    attempt: activity.attempt ?? null,
    until: activity.nextAttemptScheduleTime ? instantOf(activity.nextAttemptScheduleTime) : null,
    code: activity.lastFailure?.applicationFailureInfo?.type ?? null,
  };
}

const nothing = { attempt: null, until: null, code: null } as const;

/** The lines of a history that tell a reader something; tasks and markers of the engine's own book-keeping do not. */
export function linesOfHistory(events: readonly HistoryEvent[]): EngineLine[] {
  const scheduled = new Map<string, string>();
  return events.flatMap((event) => lineOf(event, scheduled) ?? []);
}

function lineOf(event: HistoryEvent, scheduled: Map<string, string>): EngineLine | null {
  return lineOfCourse(event) ?? lineOfTimer(event) ?? lineOfActivity(event, scheduled);
}

function lineOfCourse(event: HistoryEvent): EngineLine | null {
  const at = instantOf(event.eventTime);
  const started = event.workflowExecutionStartedEventAttributes;
  if (started) return { ...nothing, at, type: 'courseStarted', subject: started.workflowType?.name ?? '' };
  const ended = event.workflowExecutionCompletedEventAttributes ?? event.workflowExecutionContinuedAsNewEventAttributes;
  return ended ? { ...nothing, at, type: 'courseEnded', subject: '' } : null;
}

function lineOfTimer(event: HistoryEvent): EngineLine | null {
  const at = instantOf(event.eventTime);
  const timer = event.timerStartedEventAttributes;
  if (timer) {
    const until = new Date(Date.parse(at) + Number(timer.startToFireTimeout?.seconds ?? 0) * 1000).toISOString();
    return { ...nothing, at, type: 'timerStarted', subject: timer.timerId ?? '', until };
  }
  const fired = event.timerFiredEventAttributes;
  return fired ? { ...nothing, at, type: 'timerFired', subject: fired.timerId ?? '' } : null;
}

function lineOfActivity(event: HistoryEvent, scheduled: Map<string, string>): EngineLine | null {
  const asked = event.activityTaskScheduledEventAttributes;
  if (asked) scheduled.set(String(event.eventId), asked.activityType?.name ?? '');
  const subjectOf = (of: { scheduledEventId?: unknown }): string => scheduled.get(String(of.scheduledEventId)) ?? '';
  return attemptOf(event, subjectOf) ?? endOf(event, subjectOf);
}

type SubjectOf = (of: { scheduledEventId?: unknown }) => string;

function attemptOf(event: HistoryEvent, subjectOf: SubjectOf): EngineLine | null {
  const started = event.activityTaskStartedEventAttributes;
  if (!started) return null;
  const code = started.lastFailure?.applicationFailureInfo?.type ?? null;
  const at = instantOf(event.eventTime);
  return { at, type: 'attempted', subject: subjectOf(started), attempt: started.attempt ?? null, until: null, code };
}

function endOf(event: HistoryEvent, subjectOf: SubjectOf): EngineLine | null {
  const at = instantOf(event.eventTime);
  const done = event.activityTaskCompletedEventAttributes;
  if (done) return { ...nothing, at, type: 'done', subject: subjectOf(done) };
  const failed = event.activityTaskFailedEventAttributes;
  if (!failed) return null;
  const code = failed.failure?.applicationFailureInfo?.type ?? null;
  return { ...nothing, at, type: 'failed', subject: subjectOf(failed), code };
}

function instantOf(time: { seconds?: unknown; nanos?: number | null } | null | undefined): string {
  return new Date(Number(time?.seconds ?? 0) * 1000 + Math.floor((time?.nanos ?? 0) / 1e6)).toISOString();
}
