import { legalDateOf } from '#libs/calendar';
import { emptyState, fold, type ActCommand } from '#libs/docket';
import type { Actor, AnyKind, CaseId, CommandMap, Dossier, FactDraft, Instant, Kind, Moment } from '#libs/kernel';
import type { OfficeContext } from '#libs/office';
import { nextMoment, type TimeContext } from '#libs/rules';

/** The law as it is asked by whoever makes up a past: the same packs and offices that the door will ask. */
export interface Law extends Pick<TimeContext, 'calendar'>, OfficeContext {
  /** The rule pack of a procedure. */
  readonly rulesFor: (procedure: string) => TimeContext['rules'];
}

/** The course of a kind, which passes its moments. */
export function courseOf(kind: string): Actor {
  return { kind: 'course', principal: `course:${kind}`, office: null, capacity: null };
}

/**
 * The past of one case as it is made up: each command is judged and folded here exactly as the door will do it, so that
 * what comes next can look at the clocks and duties of that moment. Moments are passed by the course, in their places.
 */
export class Past<S, M extends CommandMap> {
  readonly commands: ActCommand[] = [];
  dossier: Dossier<S>;
  private last: Instant | null = null;

  constructor(
    readonly kind: Kind<S, M, unknown, never>,
    caseId: CaseId,
    private readonly law: Law,
    /** When all of it is recorded. */
    private readonly recordedAt: Instant,
  ) {
    const start = emptyState(kind as unknown as AnyKind) as Pick<Dossier<S>, 'clocks' | 'duties' | 'failed' | 'state'>;
    const { jurisdiction } = law.calendar;
    this.dossier = { id: caseId, kind: kind.name, version: 0, number: '', isDrill: false, jurisdiction, ...start };
  }

  /** When the last thing happened. */
  get now(): Instant | null {
    return this.last;
  }

  /** The case's own course. */
  get course(): Actor {
    return courseOf(this.kind.name);
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
    const when = this.last !== null && this.last > at ? this.last : at;
    const { recordedAt, law } = this;
    const { calendar, offices } = law;
    const rules = law.rulesFor(this.kind.name);
    const context = { rules, calendar, offices, at: when, today: legalDateOf(when), recordedAt, actor };
    const decide = this.kind.decide[type] as (dossier: Dossier<S>, payload: M[K], context: object) => FactDraft[];
    const drafts = decide(this.dossier, payload, context);
    if (drafts.length === 0) return;
    for (const draft of drafts) {
      const seq = this.dossier.version + 1;
      const fact = { ...draft, at: draft.at ?? when, recordedAt, caseId: this.dossier.id, seq, actor };
      this.dossier = fold(this.kind as unknown as AnyKind, this.dossier, fact) as Dossier<S>;
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
