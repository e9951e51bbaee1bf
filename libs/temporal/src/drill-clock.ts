import { randomUUID } from 'node:crypto';

import type { DomainError } from '#libs/kernel';
import { defaultPayloadConverter, toPayloads } from '@temporalio/common';

import proto from '@temporalio/proto';

import { asTemporalFailure } from './client-failures.js';
import { courseTaskQueue } from './task-queues.js';
import type { Temporal } from './connection.js';

const { WorkflowExecutionStatus, WorkflowIdReusePolicy } = proto.temporal.api.enums.v1;

/** How a course in a drill is started or rung. */
export interface DrillRing {
  readonly workflowId: string;
  readonly workflowType: string;
  readonly input: object;
  /** Name of the signal, and what it brings. */
  readonly signal: string;
  readonly standing: object;
  /** How far the drill's clock is before the wall's, in milliseconds. */
  readonly offsetMs: number;
}

/** The clock of one course, as describe shows it. */
export interface CourseClock {
  /** False when its last run has ended: it would still answer queries, from its history. */
  readonly isRunning: boolean;
  /** The course's own time, epoch milliseconds. */
  readonly currentMs: number;
  /** A task or a step of it is under way. */
  readonly isBusy: boolean;
  /** A jump that has not reached its target: another one would replace it. */
  readonly isJumping: boolean;
}

/**
 * The clock of drills (演练时钟): moves one course forward on the real engine. The SDK has no wrapper for it, so these
 * are raw calls, which encode payloads themselves. Only courses in the namespace of drills are ever named here.
 */
export class DrillClock {
  constructor(private readonly temporal: Temporal) {}

  private get namespace(): string {
    return this.temporal.options.drillNamespace;
  }

  /** @throws DomainError `temporal.no_such_course`, `temporal.unavailable` */
  async clockOf(workflowId: string): Promise<CourseClock> {
    const description = await this.call((service) =>
      service.describeWorkflowExecution({ namespace: this.namespace, execution: { workflowId } }),
    );
    const info = description.workflowExtendedInfo?.timeSkippingInfo;
    return {
      isRunning:
        description.workflowExecutionInfo?.status === WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING,
      currentMs: msOf(info?.currentTime) ?? Date.now(),
      isBusy: description.pendingWorkflowTask != null || description.pendingActivities.length > 0,
      isJumping: info?.effectiveConfig?.enabled === true,
    };
  }

  /**
   * Moves a course to an instant of its own time. There is no absolute target in the protocol, so the way is measured
   * anew each time: steps that add up drift by seconds.
   *
   * @param targetMs epoch milliseconds
   * @throws DomainError `temporal.no_such_course`; `temporal.drill_time_unavailable` where the server does not skip
   */
  async jump(workflowId: string, targetMs: number): Promise<void> {
    const { currentMs } = await this.clockOf(workflowId);
    const wayMs = targetMs - currentMs;
    if (wayMs <= 0) return;
    await this.call((service) =>
      service.updateWorkflowExecutionOptions({
        namespace: this.namespace,
        workflowExecution: { workflowId },
        workflowExecutionOptions: { timeSkippingConfig: skipBy(wayMs) },
        updateMask: { paths: ['time_skipping_config'] },
      }),
    );
  }

  /**
   * Rings a course of a drill, and starts it where nobody answers. A new one begins in the middle of the drill: the
   * delay and the jump in one call, or its first task would still see the wall's time.
   */
  async ring(ring: DrillRing): Promise<void> {
    const isAhead = ring.offsetMs > 0;
    await this.call((service) =>
      service.signalWithStartWorkflowExecution({
        namespace: this.namespace,
        workflowId: ring.workflowId,
        workflowType: { name: ring.workflowType },
        taskQueue: { name: courseTaskQueue },
        input: { payloads: toPayloads(defaultPayloadConverter, ring.input) ?? null },
        signalName: ring.signal,
        signalInput: { payloads: toPayloads(defaultPayloadConverter, ring.standing) ?? null },
        identity: 'maplebridge-drill',
        requestId: randomUUID(),
        // A ring must be able to restart a course that ended or was lost.
        workflowIdReusePolicy: WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE,
        ...(isAhead
          ? { workflowStartDelay: durationOf(ring.offsetMs), timeSkippingConfig: skipBy(ring.offsetMs) }
          : {}),
      }),
    );
  }

  private async call<T>(run: (service: Temporal['connection']['workflowService']) => Promise<T>): Promise<T> {
    try {
      return await run(this.temporal.connection.workflowService);
    } catch (error) {
      throw asTemporalFailure(error) as DomainError;
    }
  }
}

function skipBy(ms: number) {
  return {
    enabled: true,
    // A part is a course of its own and has its own jump; what a course starts must not run away by itself.
    disablePropagation: true,
    fastForwardConfig: { id: randomUUID(), duration: durationOf(ms) },
  };
}

function durationOf(ms: number) {
  const seconds = Math.floor(ms / 1000);
  return { seconds: seconds as never, nanos: Math.round((ms - seconds * 1000) * 1_000_000) };
}

function msOf(time: { seconds?: unknown; nanos?: number | null } | null | undefined): number | null {
  if (time === null || time === undefined) return null;
  return Number(time.seconds ?? 0) * 1000 + Math.floor((time.nanos ?? 0) / 1_000_000);
}
