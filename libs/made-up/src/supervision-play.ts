import { Capacity, type Actor, type CaseId, type Instant, type OfficeId, type OwedPart } from '#libs/kernel';
import { Past } from '#libs/docket';
import { tellingOf } from '#libs/kind';
import type { Measure, MeasureId } from '#libs/rules';
import { supervisionKind, type SupervisionCommands, type SupervisionState } from '#libs/supervision';
import type { Chance } from './chance.js';
import { atWork, daysAfter, later, personOf, type CasePlan, type Setting } from './setting.js';
import { Texts } from './texts.js';

/** A step that lies before somebody. */
interface LaidStep {
  readonly climb: number;
  readonly rung: number;
  readonly holder: OfficeId;
}

/** What is written with a measure. */
const textOf = {
  improve: 'improve',
  talk: 'severe',
  circular: 'severe',
  listing: 'severe',
  deadline: 'severe',
  inspect: 'inspect',
  account: 'account',
  order: 'order',
  urge: 'urge',
} as const satisfies Record<MeasureId, string>;

/** Something that somebody will do, unless it is no longer needed by then. */
interface Intent {
  readonly at: Instant;
  readonly run: (at: Instant) => void;
}

/** The supervision (督办、责令改正、催办) of one office that let a date of a petition pass, as its people and its ladder play it. */
export class SupervisionPlay {
  private readonly past: Past<SupervisionState, SupervisionCommands>;
  private readonly texts: Texts;
  private readonly intents: Intent[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly setting: Setting,
    private readonly chance: Chance,
    private readonly of: {
      readonly petition: CaseId;
      /** What its petition calls it. */
      readonly name: string;
      readonly office: OfficeId;
      readonly place: string;
    },
  ) {
    const { law, recordedAt } = setting;
    const parent = { kind: 'petition', caseId: of.petition, name: of.name, through: [] };
    this.past = new Past(supervisionKind, { caseId: this.caseId, parent }, law, recordedAt);
    this.texts = new Texts(setting.sealsOf(this.caseId), chance, of.place);
  }

  get caseId(): CaseId {
    return this.setting.partOf(this.of.petition, { kind: 'supervision', name: this.of.name });
  }

  get course(): Actor {
    return this.past.course;
  }

  /** The petition's course opens it, or adds a breach. */
  open(at: Instant, owed: OwedPart, course: Actor): void {
    this.until(at);
    this.past.act(at, 'open', owed.open.payload as SupervisionCommands['open'], course);
    this.look();
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

  /** The ladder climbs, and people answer it, up to an instant. */
  until(end: Instant): void {
    for (;;) {
      const moment = this.past.nextMoment(end);
      const intent = this.intents.filter(({ at }) => at <= end).sort((a, b) => (a.at < b.at ? -1 : 1))[0];
      if (moment === null && intent === undefined) return;
      if (intent === undefined || (moment !== null && moment.dueAt <= intent.at)) {
        if (moment !== null) this.past.pass(moment);
      } else {
        this.intents.splice(this.intents.indexOf(intent), 1);
        intent.run(intent.at);
      }
      this.look();
    }
  }

  /**
   * What was late is put right, and the petition office has looked; where the late office is the petition office itself it
   * has nobody who could say so.
   *
   * @returns when it ended; null where it goes on
   */
  correct(from: Instant, latest: Instant): Instant | null {
    const { bureau } = this.setting;
    if (this.of.office === bureau) return null;
    const reportAt = atWork(this.setting, this.chance, daysAfter(from, this.chance.whole(1, 2)));
    const verifyAt = atWork(this.setting, this.chance, daysAfter(reportAt, this.chance.whole(1, 3)));
    if (verifyAt >= latest) return null;
    this.until(reportAt);
    const officer = personOf(this.setting, this.of.office, Capacity.officer);
    this.past.act(reportAt, 'reportCorrection', { text: this.texts.one('corrections') }, officer);
    this.until(verifyAt);
    const head = personOf(this.setting, bureau, Capacity.petitionHead);
    this.past.act(verifyAt, 'verifyCorrection', { finding: this.texts.one('findings') }, head);
    return this.past.now;
  }

  plan(): CasePlan {
    const { texts } = this.texts;
    const { petition, name } = this.of;
    const opening = { parent: { kind: 'petition', caseId: petition }, name };
    return { kind: 'supervision', caseId: this.caseId, opening, acts: [this.past.commands], texts, parties: [] };
  }

  /** What has come up: a letter is answered and a step is judged some days later, by most. */
  private look(): void {
    const { duties, state } = this.past.dossier;
    const { now } = this.past;
    // The petition office has no officer who could answer it.
    if (now === null || this.of.office === this.setting.bureau) return;
    for (const { id, what, office } of duties) {
      if (what === 'reply') this.once(id, () => this.intend(now, (at) => this.reply(at, id, office)));
    }
    for (const { climb, rung, holders, stage } of state.steps) {
      const holder = holders.at(-1);
      if (stage !== 'laid' || holder === undefined) continue;
      this.once(`step/${String(climb)}/${String(rung)}`, () =>
        this.intend(now, (at) => this.judge(at, { climb, rung, holder })),
      );
    }
  }

  /** Most do it, some forget. */
  private once(name: string, run: () => void): void {
    if (this.seen.has(name)) return;
    this.seen.add(name);
    if (this.chance.is(0.8)) run();
  }

  private intend(now: Instant, run: Intent['run']): void {
    const at = later(atWork(this.setting, this.chance, daysAfter(now, this.chance.whole(1, 4))), 1);
    this.intents.push({ at, run });
  }

  private reply(at: Instant, duty: string, office: OfficeId): void {
    const { dossier } = this.past;
    const owed = dossier.duties.find(({ id }) => id === duty);
    if (owed === undefined) return;
    const text = this.texts.one('replies');
    const isRecommendation = dossier.clocks.some(({ id, rule }) => id === owed.clock && rule === 'XF-20');
    const stance = isRecommendation ? this.chance.of(['adopted', 'adopted', 'partly'] as const) : null;
    this.past.act(at, 'reply', { stance, text }, personOf(this.setting, office, Capacity.officer));
  }

  /** What the law asks for is done; what presupposes a finding is waived mostly, since lateness alone is none. */
  private judge(at: Instant, { climb, rung, holder }: LaidStep): void {
    const { steps, endedAt } = this.past.dossier.state;
    const step = steps.find((one) => one.climb === climb && one.rung === rung);
    if (endedAt !== null || step?.stage !== 'laid' || step.holders.at(-1) !== holder) return;
    const measures = this.measuresOf(rung);
    if (measures.length === 0) return;
    const measure = this.chance.of(measures);
    const capacity = holder === this.setting.bureau ? Capacity.petitionHead : Capacity.head;
    const actor = personOf(this.setting, holder, capacity);
    if (measure.finding !== null && this.chance.is(0.7)) {
      this.past.act(at, 'waiveStep', { reason: this.texts.one('waivers') }, actor);
      return;
    }
    const ground = measure.finding === null ? null : this.texts.one('grounds');
    const payload = { measure: measure.id, ground, setOn: null, text: this.texts.one(textOf[measure.id]) };
    this.past.act(at, 'issueStep', payload, actor);
  }

  /** What may be done on a rung, without what sets a date. */
  private measuresOf(rung: number): readonly Measure[] {
    const { basis } = this.past.dossier.state;
    const ladder = basis === null ? [] : this.setting.law.rulesFor('supervision').ladders?.[basis];
    const judgement = ladder?.find((one) => one.rung === rung)?.judgement;
    return (judgement?.measures ?? []).filter(({ setsDate }) => setsDate === null);
  }
}
