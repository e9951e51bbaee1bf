import type { WorkflowInterceptors } from '@temporalio/workflow';

const dayMs = 24 * 3600 * 1000;

/** The mistake that a plain replay does not notice: every timer is a day longer than the standing asks for. */
export function interceptors(): WorkflowInterceptors {
  return {
    outbound: [
      {
        async startTimer(input, next) {
          await next({ ...input, durationMs: input.durationMs + dayMs });
        },
      },
    ],
  };
}
