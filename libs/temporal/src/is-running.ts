import { isNoSuchCourse } from './client-failures.js';
import type { Temporal } from './connection.js';

// A server that has not answered after this long is not going to: the same is asked again later.
const callTimeoutMs = 10_000;

/**
 * Whether a course of that workflow id is running now: one that was never started, has ended, or was ended by somebody is not.
 *
 * @param isDrill in which of the two namespaces it is looked for
 * @throws whatever the client throws while the engine is away
 */
export async function isRunning(temporal: Temporal, workflowId: string, isDrill: boolean): Promise<boolean> {
  const client = isDrill ? temporal.drills : temporal.life;
  try {
    const { status } = await temporal.connection.withDeadline(Date.now() + callTimeoutMs, () =>
      client.workflow.getHandle(workflowId).describe(),
    );
    return status.name === 'RUNNING';
  } catch (error) {
    if (isNoSuchCourse(error)) return false;
    throw error;
  }
}
