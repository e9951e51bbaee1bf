import { legalDateOf } from '#libs/calendar';
import type { Actor, CaseId, CaseRef, CommandMap, Dossier, FactDraft, Instant, Moment, Parent } from '#libs/kernel';
import {
  decideMechanism,
  emptyState,
  factOf,
  fold,
  isMechanism,
  standingOf,
  type AnyKind,
  type Kind,
} from '#libs/kind';
import type { OfficeContext } from '#libs/office';
import { nextMoment, type TimeContext } from '#libs/rules';
import type { ActCommand } from './act.js';

/** The law as it is asked by whoever tells a past: the same packs and offices that the door will ask. */
export interface Law extends Pick<TimeContext, 'calendar'>, OfficeContext {
  /** The rule pack of a procedure. */
  readonly rulesFor: (procedure: string) => TimeContext['rules'];
}

/**
 * The past of one case as it is told afterwards, imported or made up: each command is judged and folded here exactly as
 * the door will do it, so that what comes next can look at the clocks and duties of that moment.
 */
export class Past<S, M extends CommandMap> {
  readonly commands: ActCommand[] = [];
  dossier: Dossier<S>;
  private last: Instant | null = null;

  constructor(
    readonly kind: Kind<S, M, unknown, never>,
    { caseId, parent = null }: { readonly caseId: CaseId; readonly parent?: Parent | null },
    private readonly law: Law,
    /** When all of it is recorded. */
    private readonly recordedAt: Instant,
  ) {
    const { jurisdiction } = law.calendar;
    const place = { id: caseId, kind: kind.name, version: 0, number: '', isDrill: false, jurisdiction };
    this.dossier = { ...emptyState(kind), ...place, parent };
  }

  /** When the last thing happened. */
  get now(): Instant | null {
    return this.last;
  }

  /** The case's own course, which passes its moments and speaks for it. */
  get course(): Actor {
    const { kind, caseId } = this.ref;
    return { kind: 'course', principal: `course:${kind}`, office: null, capacity: null, caseId };
  }

  /** The case, as others name it. */
  get ref(): CaseRef {
    return { kind: this.kind.name, caseId: this.dossier.id };
  }

  /** How it stands, for its course and others'. */
  get standing() {
    return standingOf(this.kind as unknown as AnyKind, this.dossier);
  }

  /** The next date that the course would pass, up to an instant. */
  nextMoment(until: Instant): Moment | null {
    const next = nextMoment(this.dossier.clocks);
    return next !== null && next.dueAt <= until ? next : null;
  }

  /** The course passes a moment. */
  pass({ clock, name, dueAt }: Moment): void {
    this.act(dueAt, 'passMoment', { clock, moment: name } as unknown as M['passMoment'], this.course);
  }

  /**
   * One command by somebody at a time; never before what happened last. What yields no fact is no command.
   *
   * @throws DomainError what the law refuses
   */
  act<K extends keyof M & string>(at: Instant, type: K, payload: M[K], actor: Actor): void {
    this.record(at, { type, payload }, actor);
  }

  /** The same of a command that comes whole, such as what a part tells its parent: judged by the law of every kind. */
  record(at: Instant, { type, payload }: Pick<ActCommand, 'type' | 'payload'>, actor: Actor): void {
    const when = this.last !== null && this.last > at ? this.last : at;
    const { recordedAt, law } = this;
    const { calendar, offices } = law;
    const rules = law.rulesFor(this.kind.name);
    const context = { rules, calendar, offices, at: when, today: legalDateOf(when), recordedAt, actor };
    const drafts = isMechanism(type)
      ? decideMechanism(this.kind, this.dossier, { type, payload }, context)
      : (this.kind.decide[type] as Decide<S>)(this.dossier, payload, context);
    if (drafts.length === 0) return;
    for (const draft of drafts) {
      this.dossier = fold(this.kind as unknown as AnyKind, this.dossier, factOf(draft, this.dossier, context));
    }
    this.commands.push({ type, payload, at: when, actor });
    this.last = when;
  }

  /** One of the commands that the door has for every kind: a step that failed, a retry. The law is not asked. */
  mechanism(at: Instant, type: string, payload: object, actor: Actor): void {
    this.commands.push({ type, payload, at, actor });
    this.last = at;
  }
}

type Decide<S> = (dossier: Dossier<S>, payload: object, context: object) => FactDraft[];
