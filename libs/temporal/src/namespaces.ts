import { asTemporalFailure, isCourseTaken, isNoSuchCourse } from './client-failures.js';
import type { Temporal } from './connection.js';

// Histories of closed courses are of no legal value, the ledger is: a month serves whoever looks for a fault.
const retentionSeconds = 30 * 24 * 3600;

/**
 * Registers the namespaces of life and of drills where they are missing; a cluster that lets nobody register any has
 * them already. A server takes some seconds to know a new one.
 *
 * @throws DomainError `temporal.unavailable`
 */
export async function ensureNamespaces(temporal: Temporal): Promise<void> {
  const { namespace, drillNamespace } = temporal.options;
  for (const name of new Set([namespace, drillNamespace])) await ensure(temporal, name);
}

async function ensure(temporal: Temporal, namespace: string): Promise<void> {
  if (await isThere(temporal, namespace)) return;
  try {
    await temporal.connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds: retentionSeconds as never },
    });
  } catch (error) {
    if (!isCourseTaken(error)) throw asTemporalFailure(error);
  }
}

/** A namespace that an installation works in, and for how long it keeps what has ended; null: it is not registered. */
export interface KeptNamespace {
  readonly name: string;
  readonly retentionDays: number | null;
}

/** Both namespaces as the engine has them; one that is not there is told, not made. */
export async function namespacesOf(temporal: Temporal): Promise<KeptNamespace[]> {
  const { namespace, drillNamespace } = temporal.options;
  return await Promise.all([...new Set([namespace, drillNamespace])].map((name) => keptAs(temporal, name)));
}

async function keptAs(temporal: Temporal, name: string): Promise<KeptNamespace> {
  try {
    const { config } = await temporal.connection.workflowService.describeNamespace({ namespace: name });
    return { name, retentionDays: Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) / 86_400 };
  } catch (error) {
    if (isNoSuchCourse(error)) return { name, retentionDays: null };
    throw asTemporalFailure(error);
  }
}

async function isThere(temporal: Temporal, namespace: string): Promise<boolean> {
  try {
    await temporal.connection.workflowService.describeNamespace({ namespace });
    return true;
  } catch (error) {
    if (isNoSuchCourse(error)) return false;
    throw asTemporalFailure(error);
  }
}
