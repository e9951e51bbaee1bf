// Types of facts recorded for every kind: add, never rename.
import {
  DomainError,
  type DoorContext,
  type Dossier,
  type Fact,
  type FactDraft,
  type FailedStep,
  type TextRef,
} from '#libs/kernel';
import { permit, type OfficeContext } from '#libs/office';

interface StepName {
  readonly step: string;
  readonly instance: string;
}

/** Commands that the door itself knows for every kind: what becomes of a step that failed for good. */
export type MechanismCommands = {
  /** By the course: the step failed, and what follows in law while it is not repaired. */
  stepFailed: StepName & { readonly code: string; readonly consequence: string };
  /** By the course: a step that had failed was taken after all, and is no longer open. */
  stepDone: StepName;
  /** By somebody with the right: try again. */
  retryStep: StepName & { readonly reason: TextRef };
  /** By somebody with the right: it was done otherwise, or is not needed. */
  settleStep: StepName & { readonly reason: TextRef };
};

type Decide = (dossier: Dossier<unknown>, payload: never, context: DoorContext & OfficeContext) => FactDraft[];

/** One handler per mechanism command. */
export const mechanism: Readonly<Record<keyof MechanismCommands, Decide>> = {
  stepFailed: (_dossier, payload: MechanismCommands['stepFailed'], context) => {
    permit(context, 'docket.stepFailed');
    const { step, instance, code, consequence } = payload;
    return [{ type: 'stepFailed', shape: 1, data: { step, instance, code, consequence } }];
  },
  stepDone: (dossier, payload: MechanismCommands['stepDone'], context) => {
    permit(context, 'docket.stepDone');
    const { step, instance } = payload;
    const isOpen = dossier.failed.some((one) => isSame(one, payload) && !one.settled);
    return isOpen ? [{ type: 'stepDone', shape: 1, data: { step, instance } }] : [];
  },
  retryStep: (dossier, payload: MechanismCommands['retryStep'], context) => {
    permit(context, 'docket.retryStep');
    requireFailed(dossier, payload);
    return [{ type: 'stepRetried', shape: 1, data: payload }];
  },
  settleStep: (dossier, payload: MechanismCommands['settleStep'], context) => {
    permit(context, 'docket.settleStep');
    requireFailed(dossier, payload);
    return [{ type: 'stepSettled', shape: 1, data: payload }];
  },
};

/** True for a command that every kind has. */
export function isMechanism(command: string): command is keyof MechanismCommands {
  return Object.hasOwn(mechanism, command);
}

/** True for a fact that the door folds itself and no kind sees. */
export function isMechanismFact(type: string): boolean {
  return type === 'stepFailed' || type === 'stepDone' || type === 'stepRetried' || type === 'stepSettled';
}

/** The failed steps after a mechanism fact. A step that failed again keeps its count of retries. */
export function foldFailed(failed: readonly FailedStep[], fact: Fact): readonly FailedStep[] {
  const data = fact.data as StepName & { code: string; consequence: string };
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
  if (found === undefined || found.settled) {
    const details = { step: wanted.step, instance: wanted.instance };
    throw new DomainError('conflict', 'docket.step_not_failed', `no failed step ${wanted.step}`, details);
  }
}

function isSame(a: StepName, b: StepName): boolean {
  return a.step === b.step && a.instance === b.instance;
}
