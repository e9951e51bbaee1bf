import { legalDateOf } from '#libs/calendar';
import { Past } from '#libs/docket';
import { Capacity, type Actor, type CaseId, type Instant, type OwedPart } from '#libs/kernel';
import { tellingOf } from '#libs/kind';
import { obligationKind, type ObligationCommands, type ObligationState } from '#libs/obligation';
import type { Chance } from './chance.js';
import { personOf, type CasePlan, type Setting } from './setting.js';
import { Texts } from './texts.js';

/** The execution of an opinion that supports, as whoever carries it out plays it. */
export class ExecutionPlay {
  private readonly past: Past<ObligationState, ObligationCommands>;
  private readonly texts: Texts;

  constructor(
    private readonly setting: Setting,
    chance: Chance,
    private readonly of: { readonly petition: CaseId; readonly name: string; readonly place: string },
  ) {
    const { law, recordedAt } = setting;
    const { petition, name } = of;
    const parent = { kind: 'petition', caseId: petition, name, through: [petition] };
    this.past = new Past(obligationKind, { caseId: this.caseId, parent }, law, recordedAt);
    this.texts = new Texts(setting.sealsOf(this.caseId), chance, of.place);
  }

  get caseId(): CaseId {
    return this.setting.partOf(this.of.petition, { kind: 'obligation', name: this.of.name });
  }

  get course(): Actor {
    return this.past.course;
  }

  /** The petition's course opens it, or tells it something. */
  open(at: Instant, { open: { type, payload } }: OwedPart, course: Actor): void {
    this.until(at);
    this.past.record(at, { type, payload }, course);
  }

  /** Whoever carries it out shows that it has. */
  prove(at: Instant): void {
    this.until(at);
    const { executor } = this.past.dossier.state;
    if (executor === null) return;
    const shown = { on: legalDateOf(at), amountCents: null, from: null, attachment: null };
    const proof = this.texts.one('executions');
    this.past.act(at, 'prove', { ...shown, proof }, personOf(this.setting, executor, Capacity.officer));
  }

  /** What its course has to tell the petition, and to note once it has; null where there is nothing. */
  announcement(): ReturnType<typeof tellingOf> | null {
    const { announcement } = this.past.standing;
    return announcement === null ? null : tellingOf(this.past.ref, announcement);
  }

  /** Its course notes that the petition knows. */
  note(at: Instant, knows: ReturnType<typeof tellingOf>['toPart']): void {
    this.past.record(at, knows, this.course);
  }

  /** Its day comes, and whoever urges is late, up to an instant. */
  until(end: Instant): void {
    for (let next = this.past.nextMoment(end); next !== null; next = this.past.nextMoment(end)) this.past.pass(next);
  }

  plan(): CasePlan {
    const { texts } = this.texts;
    const { petition, name } = this.of;
    const opening = { parent: { kind: 'petition', caseId: petition }, name };
    return { kind: 'obligation', caseId: this.caseId, opening, acts: [this.past.commands], texts, parties: [] };
  }
}
