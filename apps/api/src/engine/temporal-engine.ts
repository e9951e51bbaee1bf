import { isNoSuchCourse, type Temporal } from '#libs/temporal';
import { courseId, waiting, type Waiting } from '#workflows/course/course.messages.js';
import { readWorkers, type WorkersSeen } from './workers.js';
import { patienceMs, type CourseAddress, type Engine, type EngineLine } from './engine.js';

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

  workers(): Promise<WorkersSeen> {
    return this.ask(() => readWorkers(this.temporal), { queues: [], workers: [] });
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

type Handle = ReturnType<Temporal['life']['workflow']['getHandle']>;
type HistoryEvent = NonNullable<Awaited<ReturnType<Handle['fetchHistory']>>['events']>[number];
type Pending = NonNullable<Awaited<ReturnType<Handle['describe']>>['raw']['pendingActivities']>[number];

function lineOfPending(activity: Pending): EngineLine {
  return {
    at: instantOf(activity.lastStartedTime ?? activity.scheduledTime),
    type: 'pending',
    subject: activity.activityType?.name ?? '',
    attempt: activity.attempt ?? null,
    until: activity.nextAttemptScheduleTime ? instantOf(activity.nextAttemptScheduleTime) : null,
    code: codeOf(activity.lastFailure),
  };
}

/** The lines of a history that tell a reader something; tasks and markers of the engine's own book-keeping do not. */
export function linesOfHistory(events: readonly HistoryEvent[]): EngineLine[] {
  const names = new Map(
    events.map((event) => [
      String(event.eventId),
      event.activityTaskScheduledEventAttributes?.activityType?.name ?? '',
    ]),
  );
  const subjectOf = ({ scheduledEventId }: { scheduledEventId?: unknown }) => names.get(String(scheduledEventId)) ?? '';
  return events.flatMap((event) => {
    const at = instantOf(event.eventTime);
    const told = ofCourse(event) ?? ofTimer(event, at) ?? ofActivity(event, subjectOf);
    return told === null ? [] : [{ attempt: null, until: null, code: null, at, ...told }];
  });
}

/** What an event tells beside its time. */
type Told = Pick<EngineLine, 'type' | 'subject'> & Partial<EngineLine>;

function ofCourse(event: HistoryEvent): Told | null {
  const started = event.workflowExecutionStartedEventAttributes;
  if (started) return { type: 'courseStarted', subject: started.workflowType?.name ?? '' };
  const ended = event.workflowExecutionCompletedEventAttributes ?? event.workflowExecutionContinuedAsNewEventAttributes;
  if (ended) return { type: 'courseEnded', subject: '' };
  return isStopped(event) ? { type: 'courseStopped', subject: '' } : null;
}

/** Ended by somebody who works at the engine, or by a fault: no course of ours ends itself in any of these ways. */
const isStopped = (event: HistoryEvent): boolean =>
  Boolean(
    event.workflowExecutionTerminatedEventAttributes ??
    event.workflowExecutionCanceledEventAttributes ??
    event.workflowExecutionFailedEventAttributes ??
    event.workflowExecutionTimedOutEventAttributes,
  );

function ofTimer(event: HistoryEvent, at: string): Told | null {
  const timer = event.timerStartedEventAttributes;
  if (timer) {
    const until = new Date(Date.parse(at) + Number(timer.startToFireTimeout?.seconds ?? 0) * 1000).toISOString();
    return { type: 'timerStarted', subject: timer.timerId ?? '', until };
  }
  const fired = event.timerFiredEventAttributes;
  return fired ? { type: 'timerFired', subject: fired.timerId ?? '' } : null;
}

type SubjectOf = (of: { scheduledEventId?: unknown }) => string;

function ofActivity(event: HistoryEvent, subjectOf: SubjectOf): Told | null {
  const started = event.activityTaskStartedEventAttributes;
  if (started) {
    return {
      type: 'attempted',
      subject: subjectOf(started),
      attempt: started.attempt ?? null,
      code: codeOf(started.lastFailure),
    };
  }
  const done = event.activityTaskCompletedEventAttributes;
  if (done) return { type: 'done', subject: subjectOf(done) };
  const failed = event.activityTaskFailedEventAttributes;
  return failed ? { type: 'failed', subject: subjectOf(failed), code: codeOf(failed.failure) } : null;
}

const codeOf = (failure: Pending['lastFailure']): string | null => failure?.applicationFailureInfo?.type ?? null;

function instantOf(time: { seconds?: unknown; nanos?: number | null } | null | undefined): string {
  return new Date(Number(time?.seconds ?? 0) * 1000 + Math.floor((time?.nanos ?? 0) / 1e6)).toISOString();
}
