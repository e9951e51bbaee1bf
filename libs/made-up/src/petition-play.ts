import { startOfDay } from '#libs/calendar';
import {
  Capacity,
  partStep,
  type Actor,
  type CaseId,
  type Instant,
  type LegalDate,
  type OfficeId,
  type OwedPart,
} from '#libs/kernel';
import { petitionKind, type PetitionCommands, type PetitionState } from '#libs/petition';
import { Past, type SealedParty } from '#libs/docket';
import type { SupervisionCommands } from '#libs/supervision';
import type { Chance } from './chance.js';
import { ExecutionPlay } from './execution-play.js';
import type { Matter } from './matter.js';
import { atWork, later, personOf, type CasePlan, type Setting } from './setting.js';
import { SupervisionPlay } from './supervision-play.js';
import { Texts } from './texts.js';

/** A petition as it is played: who does what when, with the law answering, and the supervisions that follow. */
export class PetitionPlay {
  readonly past: Past<PetitionState, PetitionCommands>;
  readonly texts: Texts;
  private readonly supervisions = new Map<string, SupervisionPlay>();
  private execution: ExecutionPlay | null = null;
  private readonly end: Instant;
  private parties: readonly SealedParty[] = [];
  /** Its course cannot open supervisions: what is owed stays owed, with the step that failed. */
  private isStuck = false;
  private readonly failed = new Set<string>();

  constructor(
    readonly setting: Setting,
    readonly chance: Chance,
    readonly caseId: CaseId,
    readonly matter: Matter,
  ) {
    const { law, recordedAt, asOf, sealsOf } = setting;
    this.past = new Past(petitionKind, { caseId }, law, recordedAt);
    this.texts = new Texts(sealsOf(caseId), chance, matter.placeName);
    // What is due at midnight is left to the course.
    this.end = later(startOfDay(asOf), -10);
  }

  get state(): PetitionState {
    return this.past.dossier.state;
  }

  /** Somebody of an office. */
  who(office: OfficeId, capacity: Capacity): Actor {
    return personOf(this.setting, office, capacity);
  }

  officer(): Actor {
    return this.who(this.handler(), Capacity.officer);
  }

  head(): Actor {
    return this.who(this.handler(), Capacity.head);
  }

  /** Whoever holds the query code, on the petitioner's page. */
  petitioner(): Actor {
    return { kind: 'public', principal: 'public', office: null, capacity: null };
  }

  clerk(): Actor {
    return this.who(this.setting.bureau, Capacity.petitionClerk);
  }

  bureauHead(): Actor {
    return this.who(this.setting.bureau, Capacity.petitionHead);
  }

  handler(): OfficeId {
    return this.state.handler ?? this.setting.bureau;
  }

  /** Within office hours of a day; after whatever happened before, and before the day that it is made up for. */
  at(day: LegalDate): Instant {
    const planned = atWork(this.setting, this.chance, day);
    const inPast = planned < this.end ? planned : later(this.end, -this.chance.whole(18_000, 54_000));
    const { now } = this.past;
    return now !== null && now >= inPast ? later(now, this.chance.whole(60, 900)) : inPast;
  }

  register(day: LegalDate, registration: PetitionCommands['register'], actor: Actor): void {
    const { petitioner } = this.matter;
    const sealed = this.setting.sealsOf(this.caseId).party('p1', petitioner);
    this.parties = [sealed];
    this.do(day, 'register', { ...registration, petitioner: sealed.ref }, actor);
  }

  /** From here on its course fails to open supervisions, until somebody tries again. */
  getStuck(): void {
    this.isStuck = true;
  }

  /** One command on a day, after all dates before it. */
  do<K extends keyof PetitionCommands>(day: LegalDate, type: K, payload: PetitionCommands[K], actor: Actor): Instant {
    const at = this.at(day);
    this.until(at);
    this.past.act(at, type, payload, actor);
    this.supervise();
    return at;
  }

  /** Whoever carries the opinion out shows that it has. */
  carryOut(day: LegalDate): void {
    const at = this.at(day);
    this.until(at);
    if (this.execution === null) return;
    this.execution.prove(at);
    this.hear(at, this.execution);
  }

  /** Passes what time does up to an instant. */
  until(end: Instant): void {
    for (let next = this.past.nextMoment(end); next !== null; next = this.past.nextMoment(end)) {
      this.past.pass(next);
      this.supervise();
    }
  }

  /** Everything up to the day that it is made up for; what was late and is done has been looked at. */
  finish(): void {
    const { now } = this.past;
    const isDone = this.past.dossier.clocks.every(
      ({ breachedAt, metAt, endedAt }) => breachedAt === null || (metAt ?? endedAt) !== null,
    );
    const corrected = isDone && now !== null ? this.correctAll(now) : [];
    for (const { at, play } of corrected) {
      this.until(at);
      this.hear(at, play);
    }
    this.until(this.end);
    for (const play of this.parts) play.until(this.end);
  }

  private get parts(): readonly (SupervisionPlay | ExecutionPlay)[] {
    return [...this.supervisions.values(), ...(this.execution === null ? [] : [this.execution])];
  }

  /** Supervisions before their petition: a run that is cut off in between has made nothing that its course would make anew. */
  plans(): CasePlan[] {
    const { texts } = this.texts;
    const own: CasePlan = {
      kind: 'petition',
      caseId: this.caseId,
      opening: { withReceipt: true },
      acts: chunks(this.past.commands),
      texts,
      parties: this.parties,
    };
    // An execution is numbered after its petition.
    const execution = this.execution === null ? [] : [this.execution.plan()];
    return [...[...this.supervisions.values()].map((play) => play.plan()), own, ...execution];
  }

  private correctAll(now: Instant): { at: Instant; play: SupervisionPlay }[] {
    const ends = [...this.supervisions.values()].flatMap((play) => {
      const at = play.correct(now, this.end);
      return at === null ? [] : [{ at, play }];
    });
    return ends.sort((a, b) => (a.at < b.at ? -1 : 1));
  }

  /** A breach that nobody has supervised yet opens a supervision of its basis and office, or is added to it; an opinion is watched. */
  private supervise(): void {
    for (;;) {
      // Whoever is asked again is asked once the county is there.
      const owed = this.past.standing.parts.owed.find(({ kind }) => kind !== 'revisit');
      const now = this.past.now;
      if (owed === undefined || now === null) return;
      if (this.isStuck) {
        this.fail(now, owed);
        return;
      }
      const play = owed.kind === 'obligation' ? this.executionOf(owed) : this.supervisionFor(owed);
      play.open(later(now, 1), owed, this.past.course);
      this.hear(later(now, 1), play);
    }
  }

  private fail(now: Instant, owed: OwedPart): void {
    const failed = { ...partStep(owed), code: 'persistence.unavailable', consequence: owed.consequence };
    if (this.failed.has(failed.instance)) return;
    this.failed.add(failed.instance);
    this.past.mechanism(later(now, 60), 'stepFailed', failed, this.past.course);
  }

  /** A part tells what it has to tell: its course speaks on both sides. */
  private hear(at: Instant, play: SupervisionPlay | ExecutionPlay): void {
    const told = play.announcement();
    if (told === null) return;
    for (const command of told.toParent) this.past.record(later(at, 1), command, play.course);
    play.note(later(at, 2), told.toPart);
  }

  private executionOf({ name }: OwedPart): ExecutionPlay {
    const of = { petition: this.caseId, name, place: this.matter.placeName };
    this.execution ??= new ExecutionPlay(this.setting, this.chance, of);
    return this.execution;
  }

  private supervisionFor({ name, open }: OwedPart): SupervisionPlay {
    const found = this.supervisions.get(name);
    if (found !== undefined) return found;
    const { office } = open.payload as SupervisionCommands['open'];
    const of = { petition: this.caseId, name, office, place: this.matter.placeName };
    const play = new SupervisionPlay(this.setting, this.chance, of);
    this.supervisions.set(name, play);
    return play;
  }
}

// One transaction holds 64 KB of commands.
const largest = 150;

function chunks<T>(commands: readonly T[]): (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let at = 0; at < commands.length; at += largest) parts.push(commands.slice(at, at + largest));
  return parts;
}
