import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCalendar, instantAtHour, legalDateOf } from '#libs/calendar';
import { as } from '#libs/kernel';
import type { Actor, Capacity, CaseId, CommandMap, Dossier, Duty, Fact, FactDraft } from '#libs/kernel';
import type { Instant, LegalDate, OfficeId, Parent, Refusal, Standing, TextRef } from '#libs/kernel';
import { decideMechanism, emptyState, factOf, fold, standingOf, type AnyKind, type Kind } from '#libs/kind';
import type { KindContext, MechanismCommands } from '#libs/kind';
import { madeUpCounty } from '#libs/county';
import { buildOfficeTree, refusalOf, type Office, type OfficeContext } from '#libs/office';
import { nextMoment, parseRulePack, type TimeContext } from '#libs/rules';
import { calendarFiles } from './calendar-files.js';
import { expectSayable } from './sayable.js';

/** The real packs and the demonstration county: what a decision is given, without a database. */
export type LawContext = KindContext;

const LIBS = join(import.meta.dirname, '../../libs');
const files = calendarFiles();
const county = madeUpCounty().offices;

const calendar = buildCalendar({ files, jurisdiction: 'CN', version: 'calendar-1' });

const packs = readdirSync(join(LIBS, 'rules/packs')).map((name) =>
  parseRulePack(readFileSync(join(LIBS, 'rules/packs', name), 'utf8'), 'pack-1'),
);

/** The national pack of a procedure. */
export function rulesFor(procedure: string): TimeContext['rules'] {
  const pack = packs.find(({ id }) => id === `${procedure}.CN`);
  if (pack === undefined) throw new Error(`there are no rules of ${procedure}`);
  return pack;
}

/** National rules of a procedure and the national calendar, so that the dates can be checked with any published one. */
export const nationalTime = (procedure: string): TimeContext => ({ rules: rulesFor(procedure), calendar });

/** The same while the days off of a year and of those after it are not published. */
export const nationalTimeBefore = (year: number, procedure: string): TimeContext => {
  const published = files.filter((file) => file.year < year);
  return {
    rules: rulesFor(procedure),
    calendar: buildCalendar({ files: published, jurisdiction: 'CN', version: 'calendar-0' }),
  };
};

/** As it is: thousands of cases in memory look at one value that nobody changes. */
const unchanged: OfficeContext = { offices: buildOfficeTree(county, 'test') };

/** The county's organisation, with some offices changed. */
export function organisation(change?: (office: Office) => Office): OfficeContext {
  return change === undefined ? unchanged : { offices: buildOfficeTree(county.map(change), 'test') };
}

/** A person of an office; the name keeps two of one office apart. */
export function person(office: string, capacity: Capacity, name: string = capacity): Actor {
  return { kind: 'person', principal: `${office}/${name}`, office: as<OfficeId>(office), capacity };
}

/** The course of a case. */
export const courseOf = (caseId: CaseId): Actor => ({
  kind: 'course',
  principal: 'course',
  office: null,
  capacity: null,
  caseId,
});
/** Whose course it is does not matter. */
export const courseActor = courseOf(as<CaseId>('00000000-0000-4000-8000-000000000009'));
export const platformActor: Actor = { kind: 'platform', principal: 'import', office: null, capacity: null };
export const publicActor: Actor = { kind: 'public', principal: 'public', office: null, capacity: null };

export const day = (text: string): LegalDate => as<LegalDate>(text);
export const office = (text: string): OfficeId => as<OfficeId>(text);
/** A reference to a text that nobody stored. */
export const text = (of: string): TextRef => ({ digest: `digest-of-${of}`, chars: of.length });

/** A case of one kind in memory: it decides and folds as the door does, and checks what always holds. */
export class CaseInMemory<S, M extends CommandMap, D> {
  dossier: Dossier<S>;
  readonly facts: Fact[] = [];
  at: Instant = instantAtHour(day('2026-08-03'), 9);
  /** Set by what records a past; else everything is recorded when it happens. */
  private importedAt: Instant | null = null;

  constructor(
    readonly kind: Kind<S, M, D>,
    readonly world: TimeContext & OfficeContext = { ...nationalTime(kind.name), ...organisation() },
    /** Of a part: its first fact carries it, as the door sees to. */
    private readonly parent: Parent | null = null,
  ) {
    const place = { kind: kind.name, number: `${kind.prefix ?? ''}2026-000001`, isDrill: false, jurisdiction: 'CN' };
    const id = as<CaseId>('00000000-0000-4000-8000-000000000001');
    this.dossier = { ...emptyState(kind), ...place, id, version: 0 };
  }

  /** Moves to an hour of a legal date, 9 if none is given. Never back. */
  on(date: string, hour = 9): this {
    this.at = instantAtHour(day(date), hour);
    return this;
  }

  /** From here on it is recorded on a later date than it happens, as an import does; null: as it happens again. */
  recordedOn(date: string | null): this {
    this.importedAt = date === null ? null : instantAtHour(day(date), 9);
    return this;
  }

  get recordedAt(): Instant {
    return this.importedAt ?? this.at;
  }

  context(actor: Actor): LawContext {
    return { ...this.world, at: this.at, recordedAt: this.recordedAt, today: legalDateOf(this.at), actor };
  }

  act<K extends keyof M & string>(command: K, payload: M[K], actor: Actor): this {
    for (const draft of this.draftsOf(command, payload, actor)) this.record(draft, actor);
    return this;
  }

  /** The code and details of the refusal; fails if it is not refused. */
  refusal<K extends keyof M & string>(command: K, payload: M[K], actor: Actor): NonNullable<Refusal> {
    const refusal = refusalOf(() => this.draftsOf(command, payload, actor));
    if (refusal === null) throw new Error(`expected ${command} to be refused`);
    expectSayable(refusal);
    return refusal;
  }

  /** Passes each moment at its due instant, as the course does, up to the start of a legal date. */
  until(date: string): this {
    const end = instantAtHour(day(date), 0);
    for (let next = nextMoment(this.dossier.clocks); next !== null && next.dueAt <= end;) {
      this.at = next.dueAt > this.at ? next.dueAt : this.at;
      const moment = { clock: next.clock, moment: next.name };
      this.act('passMoment', moment as unknown as M['passMoment'], courseActor);
      next = nextMoment(this.dossier.clocks);
    }
    this.at = end > this.at ? end : this.at;
    return this;
  }

  /** Passes the next moment at its due instant; false: there is none. */
  passesNext(): boolean {
    const next = nextMoment(this.dossier.clocks);
    if (next === null) return false;
    this.at = next.dueAt > this.at ? next.dueAt : this.at;
    this.act('passMoment', { clock: next.clock, moment: next.name } as unknown as M['passMoment'], courseActor);
    return true;
  }

  allowed(actor: Actor): Readonly<Record<keyof M, Refusal>> {
    return this.kind.allowed(this.dossier, this.context(actor));
  }

  /** The data of the facts of a type, oldest first. */
  all(type: string): Record<string, unknown>[] {
    return this.facts.filter((fact) => fact.type === type).map(({ data }) => data as Record<string, unknown>);
  }

  types(): string[] {
    return this.facts.map(({ type }) => type);
  }

  clock(id: string): Dossier<S>['clocks'][number] {
    const found = this.dossier.clocks.find((clock) => clock.id === id);
    if (found === undefined) throw new Error(`no clock ${id} among ${this.dossier.clocks.map((c) => c.id).join(' ')}`);
    return found;
  }

  /** Open duties as `what@office`, sorted. */
  duties(): string[] {
    return this.dossier.duties.map((duty: Duty) => `${duty.what}@${duty.office}`).sort();
  }

  /** Who sees the case, as `office:reason`, sorted. */
  access(): string[] {
    const granted = new Set<string>();
    for (const change of this.facts.flatMap(({ access }) => access ?? [])) {
      const name = `${change.office}:${change.reason}`;
      if (change.change === 'grant') granted.add(name);
      else granted.delete(name);
    }
    return [...granted].sort();
  }

  private draftsOf<K extends keyof M & string>(command: K, payload: M[K], actor: Actor): FactDraft[] {
    return this.kind.decide[command](this.dossier, payload, this.context(actor));
  }

  /** What parts and parents tell each other, by the law of every kind. */
  tell<K extends keyof MechanismCommands>(command: K, payload: MechanismCommands[K], actor: Actor): this {
    const told = { type: command, payload };
    const before = this.dossier;
    const drafts = decideMechanism(this.kind, before, told, this.context(actor));
    for (const draft of drafts) this.record(draft, actor);
    // As the docket sees to, whatever follows for the kind.
    const follows = command === 'handOver' ? this.kind.afterHanding?.(this.dossier, before, this.context(actor)) : [];
    for (const draft of follows ?? []) this.record(draft, actor);
    return this;
  }

  standing(): Standing {
    return standingOf(this.kind, this.dossier);
  }

  private record(draft: FactDraft, actor: Actor): void {
    const first = this.dossier.version === 0 && this.parent !== null ? { ...draft, parent: this.parent } : draft;
    const { at, recordedAt } = this;
    const fact = factOf(first, this.dossier, { at, recordedAt, actor });
    this.facts.push(fact);
    this.dossier = fold(this.kind as unknown as AnyKind, this.dossier, fact);
  }
}
