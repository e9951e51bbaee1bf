import { appendFileSync } from 'node:fs';

/**
 * Places where a process can be made to die, so that a test can show what recovers. Named here once; a test that
 * names another one is refused at its start.
 */
const failpoints = [
  'facts_written',
  'before_commit',
  'after_commit_before_answer',
  'ring_before_call',
  'ring_before_mark',
  'activity_after_commit_before_report',
  'between_parent_and_part',
  'between_period_and_next',
  'reconciler_before_repair',
  'drill_after_offset_before_jump',
  'file_kept_before_fact',
  'scan_attached_before_moved',
  'message_intent_written',
  'message_left_before_outcome',
  'webhook_sent_before_noted',
  'attempt_begun',
  'sent_before_noted',
] as const;
export type Failpoint = (typeof failpoints)[number];

/** What to do at which place: read from the environment once, by whoever starts the process. */
export interface FailpointPlan {
  /** `name` or `name:hit`, the hit counted from 1: dies there as by `kill -9`. */
  readonly kill?: string | undefined;
  /** A file that gets one line per hit: the counting run. */
  readonly countInto?: string | undefined;
}

const hits = new Map<Failpoint, number>();
let target: { readonly name: Failpoint; readonly hit: number } | null = null;
let countInto: string | null = null;

/**
 * Arms the failpoints of this process. Without a plan each of them costs one comparison.
 *
 * @throws Error for a name that does not exist: such a run would prove nothing
 */
export function armFailpoints(plan: FailpointPlan): void {
  hits.clear();
  countInto = plan.countInto ?? null;
  target = null;
  if (plan.kill === undefined || plan.kill === '') return;
  const [name, hit = '1'] = plan.kill.split(':');
  const known = failpoints.find((one) => one === name);
  if (known === undefined || !/^[1-9]\d*$/u.test(hit)) throw new Error(`no such failpoint: ${plan.kill}`);
  target = { name: known, hit: Number(hit) };
}

/** A place where the process may be made to die. */
export function failpoint(name: Failpoint): void {
  if (target === null && countInto === null) return;
  const hit = (hits.get(name) ?? 0) + 1;
  hits.set(name, hit);
  if (countInto !== null) appendFileSync(countInto, `${name}:${String(hit)}\n`);
  if (target?.name === name && target.hit === hit) process.kill(process.pid, 'SIGKILL');
}
