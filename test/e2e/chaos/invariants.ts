import { Client as PgClient } from 'pg';
import { Client as TemporalClient, Connection } from '@temporalio/client';
import { readKeys } from '#libs/config';
import { kinds, Vault, verifyLedger } from '#libs/docket';
import type { Fact } from '#libs/kernel';
import { openDatabase } from '#libs/persistence';
import type { Client } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import type { Stack } from '../../support/stack.js';

/** What was found after a fault run. Every list of findings must be empty. */
export interface Findings {
  /** I1: each key answered 2xx has exactly one effect, 4xx none, unknown zero or one. */
  readonly effects: readonly string[];
  /** I2: open cases and courses match one to one. */
  readonly courses: readonly string[];
  /** I3: each moment leaves at most one fact, never before due; none is left that has come. */
  readonly moments: readonly string[];
  /** I6: the ledger verifies. */
  readonly ledger: readonly string[];
  /** I7: no old outbox row, no task tried more than three times, no stray transaction. */
  readonly stray: readonly string[];
  readonly counted: { readonly cases: number; readonly facts: number; readonly keys: number; readonly courses: number };
}

const namespaces = ['maplebridge', 'maplebridge-drills'];

/** Looks at everything, once all processes are up again and the platform is quiet. */
export async function inspect(stack: Stack, client: Client): Promise<Findings> {
  const pg = new PgClient({ connectionString: stack.adminUrl });
  await pg.connect();
  const connection = await Connection.connect({ address: stack.environment['TEMPORAL_ADDRESS'] ?? '' });
  try {
    await quiet(pg);
    const courses = await eventually(async () => {
      const found = await compareCourses(pg, connection);
      // The list of running workflows lags by seconds: what stays is a finding.
      if (found.findings.length > 0) throw new Mismatch(found);
      return found;
    }, 30_000).catch((error: unknown) => {
      if (error instanceof Mismatch) return error.found;
      throw error;
    });
    const ledger = await checkLedger(stack);
    return {
      effects: await checkEffects(pg, client),
      courses: courses.findings,
      moments: await checkMoments(pg),
      ledger: ledger.findings,
      stray: await checkStray(pg, connection),
      counted: { cases: ledger.cases, facts: ledger.facts, keys: client.ledger.size, courses: courses.count },
    };
  } finally {
    await connection.close();
    await pg.end();
  }
}

class Mismatch extends Error {
  constructor(readonly found: { findings: string[]; count: number }) {
    super(found.findings.join('; '));
  }
}

async function quiet(pg: PgClient): Promise<void> {
  await eventually(async () => {
    const { rows } = await pg.query<{ n: number }>('select count(*)::int as n from outbox');
    if (rows[0]?.n !== 0) throw new Error(`${String(rows[0]?.n)} rows in the outbox`);
  }, 60_000);
}

interface StoredRequest {
  readonly key: string;
  readonly caseId: string;
  /** Sequence numbers of its first and last fact. */
  readonly first: number | null;
  readonly last: number | null;
  readonly n: number;
}

async function checkEffects(pg: PgClient, client: Client): Promise<string[]> {
  const { rows } = await pg.query<StoredRequest>(
    `select key, max(case_id::text) as "caseId", max(first_seq) as first, max(last_seq) as last, count(*)::int as n
     from docket_request group by key`,
  );
  const stored = new Map(rows.map((row) => [row.key, row]));
  const findings: string[] = [];
  for (const entry of client.ledger.values()) {
    // Drills and their targets are no commands of a case.
    if (entry.path.startsWith('/api/drills')) continue;
    const row = stored.get(entry.key);
    const isDone = entry.statuses.some((status) => status !== null && status < 300);
    const isUnknown = entry.statuses.some((status) => status === null || status >= 500);
    if (isDone && (row?.n !== 1 || row.last === null)) findings.push(`${entry.path} ${entry.key}: done, not found`);
    if (!isDone && !isUnknown && row !== undefined) findings.push(`${entry.path} ${entry.key}: refused, but found`);
    if (isDone && row !== undefined && !(await hasFacts(pg, row))) {
      findings.push(`${entry.path} ${entry.key}: its facts are not in the ledger`);
    }
  }
  return findings;
}

async function hasFacts(pg: PgClient, { caseId, first, last }: StoredRequest): Promise<boolean> {
  const { rows } = await pg.query<{ n: number }>(
    'select count(*)::int as n from docket_fact where case_id = $1 and seq between $2 and $3',
    [caseId, first, last],
  );
  return rows[0]?.n === (last ?? 0) - (first ?? 1) + 1;
}

async function compareCourses(pg: PgClient, connection: Connection): Promise<{ findings: string[]; count: number }> {
  const { rows } = await pg.query<{ id: string }>(`select kind || ':' || id as id from docket_case where is_open`);
  const open = new Set(rows.map((row) => row.id));
  const running: string[] = [];
  for (const namespace of namespaces) {
    const { workflow } = new TemporalClient({ connection, namespace });
    for await (const one of workflow.list({ query: `ExecutionStatus = 'Running'` })) running.push(one.workflowId);
  }
  const findings = [
    ...[...open].filter((id) => !running.includes(id)).map((id) => `${id}: open, but no course`),
    ...running.filter((id) => !open.has(id)).map((id) => `${id}: a course, but not open`),
    ...running.filter((id, index) => running.indexOf(id) !== index).map((id) => `${id}: two courses`),
  ];
  return { findings, count: running.length };
}

async function checkMoments(pg: PgClient): Promise<string[]> {
  const findings: string[] = [];
  const seen = new Map<string, number>();
  const { rows } = await pg.query<{ whole: string }>(
    `select whole_fact(f) as whole from docket_fact f where body like '%"change":"pass"%'`,
  );
  for (const fact of rows.map(({ whole }) => JSON.parse(whole) as Fact)) {
    for (const change of fact.clocks ?? []) {
      if (change.change !== 'pass') continue;
      const moment = `${fact.caseId} ${change.id} ${change.moment}`;
      seen.set(moment, (seen.get(moment) ?? 0) + 1);
      if (fact.dueAt === undefined || fact.at < fact.dueAt) findings.push(`${moment}: before it was due`);
    }
  }
  for (const [moment, count] of seen) if (count > 1) findings.push(`${moment}: ${String(count)} facts`);
  if (seen.size === 0) findings.push('no moment passed at all: the run proves nothing');
  const { rows: late } = await pg.query<{ number: string }>(
    `select c.number from docket_case c left join drill d on d.id = c.drill_id
      where c.is_open and c.next_moment_at < clock_timestamp() + coalesce(d.offset_ms, 0) * interval '1 ms'`,
  );
  return [...findings, ...late.map((row) => `${row.number}: a moment has come and was not passed`)];
}

async function checkLedger(stack: Stack): Promise<{ findings: string[]; cases: number; facts: number }> {
  const url = stack.environment['DATABASE_URL'] ?? '';
  const source = await openDatabase({ url, poolSize: 1, applicationName: 'test' });
  try {
    const vault = new Vault(readKeys(stack.environment['MAPLEBRIDGE_KEYS'] ?? ''));
    const report = await verifyLedger(source, { registry: kinds, vault });
    return {
      findings: report.findings.map((one) => `${one.number ?? one.caseId}: ${one.problem}`),
      cases: report.cases,
      facts: report.facts,
    };
  } finally {
    await source.destroy();
  }
}

async function checkStray(pg: PgClient, connection: Connection): Promise<string[]> {
  const findings: string[] = [];
  const { rows: idle } = await pg.query<{ application_name: string }>(
    `select application_name from pg_stat_activity where state like 'idle in transaction%'
      and state_change < clock_timestamp() - interval '5 s'`,
  );
  findings.push(...idle.map((row) => `a transaction of ${row.application_name} lies idle`));
  for (const namespace of namespaces) {
    const { workflow } = new TemporalClient({ connection, namespace });
    for await (const one of workflow.list({ query: `ExecutionStatus = 'Running'` })) {
      const { raw } = await workflow.getHandle(one.workflowId).describe();
      const attempt = raw.pendingWorkflowTask?.attempt ?? 0;
      if (attempt > 3) findings.push(`${one.workflowId}: its task was tried ${String(attempt)} times`);
    }
  }
  return findings;
}
