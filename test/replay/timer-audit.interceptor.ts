import { proxySinks, type Sinks, type WorkflowInterceptors } from '@temporalio/workflow';

/** What the code under replay asks for. */
export interface TimerSinks extends Sinks {
  timers: { asked(timer: { readonly timerId: string; readonly durationMs: number }): void };
}

/** Tells the test each timer that the courses of today ask for while they replay yesterday's histories. */
export function interceptors(): WorkflowInterceptors {
  const { timers } = proxySinks<TimerSinks>();
  return {
    inbound: [],
    outbound: [
      {
        async startTimer(input, next) {
          timers.asked({ timerId: String(input.seq), durationMs: input.durationMs });
          await next(input);
        },
      },
    ],
  };
}
