import { createHash } from 'node:crypto';

import { as, DomainError, type CaseId, type CaseRef, type FailedStep, type Instant, type Standing } from '#libs/kernel';
import type { Door, DoorRequest } from '#activities/course';

/** A command as it came in, with the door's own instant. */
export interface Recorded {
  readonly caseId: CaseId;
  readonly kind: string;
  readonly key: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly atMs: number;
  readonly parent: CaseRef | null;
}

/** What a made-up law does: the standing after a command, or the same one for "nothing to do". Throws to refuse. */
export type Law = (before: Standing | null, command: Recorded) => Standing;

/**
 * A door without a database: keys, versions and rings as the real one has them, over a law that the test makes up.
 */
export class FakeDoor implements Door {
  readonly log: Recorded[] = [];
  offsetMs = 0;
  /** Thrown instead of the answer of a command, once each, in order: by command type. */
  readonly refusals = new Map<string, Error[]>();
  private readonly cases = new Map<string, Standing>();
  private readonly keys = new Set<string>();

  constructor(
    private readonly law: Law,
    /** Called with each new standing: the test's own relay. */
    private readonly ring: (standing: Standing) => void = () => undefined,
  ) {}

  standingOf(caseId: CaseId): Standing {
    const found = this.cases.get(caseId);
    if (found === undefined) throw new Error(`no such case: ${caseId}`);
    return found;
  }

  async standing(caseId: CaseId): Promise<Standing> {
    return await Promise.resolve(this.standingOf(caseId));
  }

  /** People's acts and the test's own: no key, no engine. */
  put(standing: Standing): Standing {
    this.cases.set(standing.caseId, standing);
    this.ring(standing);
    return standing;
  }

  async act(request: DoorRequest): Promise<{ version: number; standing: Standing }> {
    await Promise.resolve();
    const planned = request.commands.map(({ type }) => this.refusals.get(type)?.shift()).find(Boolean);
    if (planned !== undefined) throw planned;
    const key = `${request.actor.principal} ${request.key}`;
    if (!this.keys.has(key)) for (const command of request.commands) this.record(request, command, key);
    const standing = this.standingOf(request.caseId);
    return { version: standing.version, standing };
  }

  private record(request: DoorRequest, command: DoorRequest['commands'][number], key: string): void {
    const before = this.cases.get(request.caseId) ?? null;
    const recorded: Recorded = {
      caseId: request.caseId,
      kind: request.kind,
      key: request.key,
      type: command.type,
      payload: command.payload as Readonly<Record<string, unknown>>,
      atMs: Date.now() + this.offsetMs,
      parent: request.opening?.parent ?? null,
    };
    const after = mechanismOf(before, recorded) ?? this.law(before, recorded);
    this.keys.add(key);
    this.log.push(recorded);
    if (after !== before) this.put({ ...after, version: (before?.version ?? 0) + 1 });
  }

  partId(parent: CaseId, { kind, name }: { kind: string; name: string }): CaseId {
    const hex = createHash('sha256').update(`${parent} ${kind} ${name}`).digest('hex');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/u, '$1-$2-$3-$4-$5') as CaseId;
  }

  typesOf(caseId: CaseId): string[] {
    return this.log.filter((one) => one.caseId === caseId).map((one) => one.type);
  }
}

function mechanismOf(before: Standing | null, command: Recorded): Standing | null {
  if (before === null) return null;
  const { step, instance, code, consequence } = command.payload as Record<string, string>;
  const isSame = (one: FailedStep) => one.step === step && one.instance === instance;
  const others = before.failed.filter((one) => !isSame(one));
  if (command.type === 'stepDone') return { ...before, failed: others };
  if (command.type !== 'stepFailed') return null;
  const failed: FailedStep = {
    step: step ?? '',
    instance: instance ?? '',
    code: code ?? '',
    consequence: consequence ?? '',
    failedAt: as<Instant>(new Date(command.atMs).toISOString()),
    retries: before.failed.find(isSame)?.retries ?? 0,
    settled: false,
  };
  return { ...before, failed: [...others, failed] };
}

/** The refusal that the real door gives to a moment before its time. */
export function tooEarly(dueAt: string): DomainError {
  return new DomainError('conflict', 'rules.not_before', 'too early', { notBefore: dueAt });
}
