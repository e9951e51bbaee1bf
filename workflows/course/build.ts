import { workflowInfo } from '@temporalio/workflow';

/**
 * The build whose worker takes the current task: `<UTC time of the build>-<digest of its code>`. Recorded with each task,
 * so that a replay sees the same; null where a worker does not say.
 */
export function currentBuild(): string | null {
  return workflowInfo().currentDeploymentVersion?.buildId || null;
}

/** The newer of two builds; the first where their code is the same, whenever each was built. */
export function newerOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return codeOf(one) !== codeOf(other) && other > one ? other : one;
}

function codeOf(build: string): string {
  return build.slice(build.indexOf('-') + 1);
}
