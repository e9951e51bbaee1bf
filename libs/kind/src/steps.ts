// Recorded for every kind: add, never rename.
import { DomainError, type Dossier, type Fact, type FailedStep, type TextRef } from '#libs/kernel';
import { permit } from '#libs/office';
import type { MechanismHandlers } from './kind.js';

interface StepName {
  readonly step: string;
  readonly instance: string;
}

/** What may be asked about a step of a course that failed for good. */
export type StepCommands = {
  /** By the course: the step failed, and what follows in law while it is not repaired. */
  stepFailed: StepName & { readonly code: string; readonly consequence: string };
  /** By the course: a step that had failed was taken after all, and is no longer open. */
  stepDone: StepName;
  /** By somebody with the right: try again. */
  retryStep: StepName & { readonly reason: TextRef };
  /** By somebody with the right: it was done otherwise, or is not needed. */
  settleStep: StepName & { readonly reason: TextRef };
};

/** What may have happened to a failed step. */
export type StepFacts = {
  stepFailed: StepCommands['stepFailed'];
  stepDone: StepName;
  stepRetried: StepCommands['retryStep'];
  stepSettled: StepCommands['settleStep'];
};

export const stepCommands: MechanismHandlers<StepCommands> = {
  stepFailed: (_dossier, { step, instance, code, consequence }, context) => {
    permit(context, 'docket.stepFailed');
    return [{ type: 'stepFailed', shape: 1, data: { step, instance, code, consequence } }];
  },
  stepDone: (dossier, payload, context) => {
    permit(context, 'docket.stepDone');
    const { step, instance } = payload;
    const isOpen = dossier.failed.some((one) => isSame(one, payload) && !one.settled);
    return isOpen ? [{ type: 'stepDone', shape: 1, data: { step, instance } }] : [];
  },
  retryStep: (dossier, payload, context) => {
    permit(context, 'docket.retryStep');
    requireFailed(dossier, payload);
    return [{ type: 'stepRetried', shape: 1, data: payload }];
  },
  settleStep: (dossier, payload, context) => {
    permit(context, 'docket.settleStep');
    requireFailed(dossier, payload);
    return [{ type: 'stepSettled', shape: 1, data: payload }];
  },
};

/** The failed steps after a fact about one. A step that failed again keeps its count of retries. */
export function foldFailed(failed: readonly FailedStep[], fact: Fact): readonly FailedStep[] {
  const data = fact.data as StepFacts['stepFailed'];
  const others = failed.filter((one) => !isSame(one, data));
  const before = failed.find((one) => isSame(one, data));
  if (fact.type === 'stepFailed') {
    const { step, instance, code, consequence } = data;
    const retries = before?.retries ?? 0;
    return [...others, { step, instance, code, consequence, failedAt: fact.at, retries, settled: false }];
  }
  if (before === undefined) return failed;
  if (fact.type === 'stepDone') return others;
  return fact.type === 'stepRetried'
    ? [...others, { ...before, retries: before.retries + 1 }]
    : [...others, { ...before, settled: true }];
}

function requireFailed(dossier: Dossier<unknown>, wanted: StepName): void {
  const found = dossier.failed.find((one) => isSame(one, wanted));
  if (found !== undefined && !found.settled) return;
  const details = { step: wanted.step, instance: wanted.instance };
  throw new DomainError('conflict', 'docket.step_not_failed', `no failed step ${wanted.step}`, details);
}

function isSame(a: StepName, b: StepName): boolean {
  return a.step === b.step && a.instance === b.instance;
}
