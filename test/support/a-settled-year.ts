import { readFileSync } from 'node:fs';
import { addDays, PackReader } from '#libs/calendar';
import { as, timesReopened, type CaseId, type CommandMap, type LegalDate } from '#libs/kernel';
import { tellingOf, type AnyKind } from '#libs/kind';
import type { ObligationCommands } from '#libs/obligation';
import { planFor, readVisitPlans, visitDates } from '#libs/rules';
import { above, ConfirmationInMemory, ObligationInMemory, obligationTerms, RevisitInMemory } from './a-settlement.js';
import type { CaseInMemory } from './law.js';
import { day } from './law.js';

const plans = readVisitPlans(PackReader.of(readFileSync('libs/rules/plans/revisit.CN.json', 'utf8'), 'rules.bad_pack'));

type Part = CaseInMemory<never, CommandMap, unknown> & { readonly kind: AnyKind };
type Terms = ObligationCommands['open'];

/**
 * A mediation that was settled, as far as its parts need one: it opens them, hears what they tell, and tells the others. What the law of
 * mediation will record of it is here in a few lists, so that the three kinds are held to each other.
 */
export class SettledYear {
  readonly obligations = new Map<string, ObligationInMemory>();
  readonly confirmation = new ConfirmationInMemory();
  readonly revisits = new Map<string, RevisitInMemory>();
  /** What the parts have told, in order: `o1: moved/1/…`. */
  readonly heard: string[] = [];
  /** What is to be done by people because of it. */
  readonly rebounds: string[] = [];
  /** Dates of the plan that have not come. */
  plan: readonly LegalDate[];
  private readonly wishes = new Map<string, { readonly isWanted: boolean; readonly n: number }>();
  private readonly content = new Set<string>();
  private readonly causes = new Map<string, readonly (string | null)[]>();
  private opened = 0;

  constructor(
    obligations: Readonly<Record<string, Partial<Terms>>>,
    public today: LegalDate = day('2026-08-03'),
  ) {
    for (const [name, change] of Object.entries(obligations)) {
      const one = this.identified(new ObligationInMemory(name));
      this.obligations.set(name, one.opened(change));
    }
    this.identified(this.confirmation).opened();
    const days = Object.values(obligations).flatMap((change) =>
      obligationTerms(change).dues.flatMap(({ on }) => on ?? []),
    );
    const plan = planFor(plans, 'mediation', 'civil');
    this.plan = plan === null ? [] : visitDates(plan, this.today, days).map(({ on }) => on);
    this.relays();
  }

  private identified<C extends { dossier: { readonly id: CaseId } }>(one: C): C {
    this.opened += 1;
    one.dossier = {
      ...one.dossier,
      id: as<CaseId>(`00000000-0000-4000-8000-${String(this.opened).padStart(12, '0')}`),
    };
    return one;
  }

  /** Day by day, as the courses do it: what time does in each part, what comes of the plan, what is told. */
  until(date: string, each: (on: LegalDate, one: this) => void = () => undefined): this {
    for (; this.today < date;) {
      this.today = addDays(this.today, 1);
      for (const part of this.parts()) part.until(this.today);
      for (const part of this.parts()) part.on(this.today);
      this.opensWindow();
      each(this.today, this);
      this.relays();
    }
    return this;
  }

  private parts(): readonly Part[] {
    return [...this.obligations.values(), this.confirmation, ...this.revisits.values()] as unknown as Part[];
  }

  /** A date of the plan has come: a part begins, for whoever wants a visit. */
  private opensWindow(): void {
    if (!this.plan.includes(this.today)) return;
    this.plan = this.plan.filter((on) => on !== this.today);
    const one = this.identified(new RevisitInMemory()).on(this.today);
    const unwanted = [...this.wishes].flatMap(([party, { isWanted }]) => (isWanted ? [] : [party]));
    one.act('open', one.terms({ on: this.today, unwanted, obligations: [...this.obligations.keys()] }), above);
    this.revisits.set(this.today, one);
    if (unwanted.length < 2) one.assigned();
  }

  /** A party says on its page that it wants no visit, or wants them again: here, and in what is open, in one request. */
  wants(party: string, isWanted: boolean): this {
    const n = (this.wishes.get(party)?.n ?? 0) + 1;
    this.wishes.set(party, { isWanted, n });
    for (const one of this.revisits.values()) {
      if (one.standing().isOpen) one.act('noteWish', { party, isWanted, n }, above);
    }
    return this.relays();
  }

  /** Each part tells what is not known of it, until nobody has anything to tell; each step twice, as where an answer was lost. */
  relays(): this {
    for (let turns = 0; this.relaysOnce(); turns += 1) if (turns > 200) throw new Error('there is no end of telling');
    return this;
  }

  private relaysOnce(): boolean {
    const named: readonly (readonly [string, Part])[] = [
      ...[...this.obligations].map(([name, one]) => [name, one as unknown as Part] as const),
      ['confirmation', this.confirmation as unknown as Part],
      ...[...this.revisits].map(([name, one]) => [name, one as unknown as Part] as const),
    ];
    return named.map(([name, part]) => this.hears(name, part)).some(Boolean);
  }

  private hears(name: string, part: Part): boolean {
    for (const one of this.revisits.values()) one.closes(false);
    const { announcement } = part.standing();
    if (announcement === null) return false;
    const { id: caseId, kind } = part.dossier;
    const { toPart } = tellingOf({ kind, caseId }, announcement);
    part.tell(toPart.type as never, toPart.payload as never, { ...above, caseId } as never);
    const known = this.causes.get(name) ?? [];
    this.causes.set(name, [...known, ...announcement.causes]);
    for (const cause of announcement.causes) {
      if (cause === null) continue;
      this.heard.push(`${name}: ${cause}`);
      this.follows(name, cause);
    }
    if (announcement.outcome === null) this.tellsBefore(name, 'reopened');
    else this.ends(name, announcement.outcome);
    return true;
  }

  /** What a cause asks of others. */
  private follows(name: string, cause: string): void {
    const [what = '', first = '', second = ''] = cause.split('/');
    if (what === 'applied') this.tellsConfirmation('asked');
    if (what === 'rebound') this.rebounds.push(`${name}: ${first}`);
    if (what === 'content') this.content.add(first);
    if (what === 'unwanted' && second === '0') this.wants(first, false);
    if (what !== 'not-performed') return;
    this.content.delete(second);
    const one = this.obligations.get(first);
    const { unperformed = 0 } = one?.state ?? {};
    one?.act('noteUnperformed', { n: unperformed + 1 }, above);
  }

  private ends(name: string, outcome: string): void {
    this.heard.push(`${name}: ended as ${outcome}`);
    if (name === 'confirmation') this.tellsConfirmation(outcome === 'confirmed' ? 'confirmed' : 'over');
    if (!this.obligations.has(name)) return this.endsPlan();
    this.tellsBefore(name, outcome as ObligationCommands['noteBefore']['as']);
    this.endsPlan();
  }

  /** Those that come after it hear how it has ended, and, of what they were told had, that it is open again. */
  private tellsBefore(name: string, as: ObligationCommands['noteBefore']['as']): void {
    const told = { name, as, n: timesReopened(this.causes.get(name) ?? []) };
    for (const one of this.obligations.values()) {
      const isTold = as !== 'reopened' || (told.n > 0 && one.state.before.some((each) => each.name === name));
      if (isTold && one.state.after.includes(name)) one.act('noteBefore', told, above).act('noteBefore', told, above);
    }
  }

  private tellsConfirmation(stage: 'asked' | 'confirmed' | 'over'): void {
    for (const one of this.obligations.values()) {
      const told = { n: (one.state.confirmation?.n ?? 0) + 1, as: stage, on: this.today };
      one.act('noteConfirmation', told, above).act('noteConfirmation', told, above);
    }
  }

  /** Nobody is asked any more once all is performed and both are content. */
  private endsPlan(): void {
    const isPerformed = [...this.obligations.values()].every(({ state }) => state.end?.as === 'performed');
    if (isPerformed && this.content.has('p1') && this.content.has('p2')) this.plan = [];
  }

  of(name: string): ObligationInMemory {
    const found = this.obligations.get(name);
    if (found === undefined) throw new Error(`there is no ${name}`);
    return found;
  }

  /** How each obligation stands, with what it counts for. */
  stands(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.obligations].map(([name, one]) => [name, one.state.end?.as ?? one.phase]));
  }
}
