import { legalDateOf } from '#libs/calendar';
import type { ActCommand, SealedParty, SealedText } from '#libs/docket';
import { as, type Actor, type CaseId, type Clock, type Dossier, type Instant, type OfficeId } from '#libs/kernel';
import { emptyState, factOf, fold } from '#libs/kind';
import type { Message } from '#libs/message-board';
import type { OfficeTree } from '#libs/office';
import { petitionKind, type PetitionCommands, type PetitionContext, type PetitionState } from '#libs/petition';
import { nextMoment, type TimeContext } from '#libs/rules';
import { categoryOf } from './category-of.js';

/** What an import is planned with. */
export interface Setting extends TimeContext {
  readonly offices: OfficeTree;
  readonly actor: Actor;
  /** The office that received the messages, and handles them until somebody refers them. */
  readonly office: OfficeId;
  /** The moment of the import. */
  readonly now: Instant;
  readonly format: string;
  readonly isTrial: boolean;
}

/** Takes texts and people out of commands: the vault, or for a dry run something that keeps nothing. */
export interface Seals {
  text(body: string): SealedText;
  party(party: string, name: string): SealedParty;
}

/** One message as the door will be asked to record it, and how its clocks will then stand. */
export interface Plan {
  readonly commands: readonly ActCommand[];
  readonly texts: readonly SealedText[];
  readonly parties: readonly SealedParty[];
  readonly clocks: readonly Clock[];
}

/** What the source does not have of an opinion of art. 32, said where it would stand. */
const NOT_STATED = '（导入：原始记录未载明）';

/**
 * Turns a message into a petition's past: received, and if it was replied to accepted on receipt and decided at the
 * reply's time, with every date of its clocks that lies in the past passed in its place, looking back; reminders that
 * nobody was given are no moments of that past. The clocks are those of the law itself, which is asked here exactly as
 * the door will ask it.
 *
 * @throws DomainError whatever the law refuses
 */
export function planOf(message: Message, setting: Setting, seals: Seals): Plan {
  const past = new Past(setting);
  const sealed = sealOf(message, seals);
  past.act(message.receivedAt, 'register', registration(message, setting, sealed));
  if (message.reply && sealed.opinion && sealed.notStated) {
    past.act(message.receivedAt, 'accept', { notice: null });
    const [claim, opinion, notStated] = [sealed.matter.ref, sealed.opinion.ref, sealed.notStated.ref];
    const unknown = { facts: notStated, reasons: notStated, legalBasis: notStated };
    // A reply with a date alone, on the day of the message, came after it.
    const at = message.reply.at < message.receivedAt ? message.receivedAt : message.reply.at;
    // The source does not say whether the claim was supported; to explain (解释说明) asserts the least.
    past.act(at, 'decide', { outcome: 'explain', claim, opinion, ...unknown });
  }
  past.passUntil(setting.now);
  const { title, matter, opinion, notStated, category } = sealed;
  const texts = [title, matter, opinion, notStated, category].filter((text) => text !== null);
  return { commands: past.commands, texts: distinct(texts), parties: [sealed.petitioner], clocks: past.clocks };
}

interface Sealed {
  readonly title: SealedText;
  readonly matter: SealedText;
  readonly petitioner: SealedParty;
  readonly opinion: SealedText | null;
  readonly notStated: SealedText | null;
  /** The source's own words for what the message is about. */
  readonly category: SealedText | null;
}

function sealOf({ subject, detail, user, reply, category }: Message, seals: Seals): Sealed {
  return {
    title: seals.text(subject),
    matter: seals.text(detail),
    petitioner: seals.party('p1', user),
    opinion: reply && seals.text(reply.text),
    notStated: reply && seals.text(NOT_STATED),
    category: category && seals.text(category.join(' / ')),
  };
}

function registration(message: Message, setting: Setting, sealed: Sealed): PetitionCommands['register'] {
  return {
    channel: 'import',
    // A reply answers a claim of its own; what nobody has answered is for a clerk to classify.
    class: message.reply ? 'appeal' : null,
    receivedOn: message.receivedOn,
    registrar: setting.office,
    // A pseudonym is neither a name nor an address (art. 23(1)).
    isReachable: false,
    place: null,
    category: categoryOf(message.category),
    title: sealed.title.ref,
    matter: sealed.matter.ref,
    petitioner: sealed.petitioner.ref,
    source: {
      format: setting.format,
      number: message.number,
      isTrial: setting.isTrial,
      ...(sealed.category === null ? {} : { category: sealed.category.ref }),
    },
  };
}

/** Equal texts of one case are one row of the text table. */
function distinct(texts: readonly SealedText[]): SealedText[] {
  return [...new Map(texts.map((text) => [text.ref.digest, text])).values()];
}

function newCase({ calendar }: Setting): Dossier<PetitionState> {
  // The id stands in no command; the door is given the real one.
  const id = as<CaseId>('00000000-0000-5000-8000-000000000000');
  const { jurisdiction } = calendar;
  return {
    ...emptyState(petitionKind),
    id,
    kind: petitionKind.name,
    version: 0,
    number: '',
    isDrill: false,
    jurisdiction,
  };
}

/** A case as it will be, command by command, with its moments passed in between. */
class Past {
  readonly commands: ActCommand[] = [];
  private dossier: Dossier<PetitionState>;
  private last: Instant | null = null;

  constructor(private readonly setting: Setting) {
    this.dossier = newCase(setting);
  }

  get clocks(): readonly Clock[] {
    return this.dossier.clocks;
  }

  /** Passes what comes first, then acts. What is due at the instant of an act comes before it: it is late. */
  act<K extends keyof PetitionCommands>(at: Instant, type: K, payload: PetitionCommands[K]): void {
    this.passUntil(at);
    this.record(at, type, payload);
  }

  passUntil(at: Instant): void {
    for (let moment = nextMoment(this.clocks); moment && moment.dueAt <= at; moment = nextMoment(this.clocks)) {
      const payload = { clock: moment.clock, moment: moment.name, retrospective: true } as const;
      this.record(moment.dueAt, 'passMoment', payload);
    }
  }

  private record<K extends keyof PetitionCommands>(due: Instant, type: K, payload: PetitionCommands[K]): void {
    // The ledger goes forward: a moment that opened late is recorded with what opened it.
    const at = this.last !== null && this.last > due ? this.last : due;
    const { actor, rules, calendar, offices, now: recordedAt } = this.setting;
    const context: PetitionContext = { at, today: legalDateOf(at), recordedAt, actor, rules, calendar, offices };
    for (const draft of petitionKind.decide[type](this.dossier, payload, context)) {
      this.dossier = fold(petitionKind, this.dossier, factOf(draft, this.dossier, context));
    }
    this.commands.push({ type, payload, at });
    this.last = at;
  }
}
