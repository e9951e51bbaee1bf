import { Past, type ActCommand, type SealedParty, type SealedText } from '#libs/docket';
import { as, type Actor, type CaseId, type Clock, type Instant, type OfficeId } from '#libs/kernel';
import type { Message } from '#libs/message-board';
import type { OfficeTree } from '#libs/office';
import { petitionKind, type PetitionCommands, type PetitionState } from '#libs/petition';
import type { TimeContext } from '#libs/rules';
import { categoryOf } from './category-of.js';

/** What an import is planned with. */
export interface Setting extends TimeContext {
  readonly offices: OfficeTree;
  /** Where the cases are: the installation's division code. */
  readonly jurisdiction: string;
  readonly actor: Actor;
  /** The office that received the messages, and handles them until somebody refers them. */
  readonly office: OfficeId;
  /** The moment of the import. */
  readonly now: Instant;
  readonly format: string;
  readonly isTrial: boolean;
  /** What was answered there is closed here, whatever its column of states says. */
  readonly isAnsweredClosed: boolean;
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
 * reply's time, and closed then where its source says that it is over, with every date of its clocks that lies in the
 * past passed in its place, looking back; reminders that nobody was given are no moments of that past. The clocks are
 * those of the law itself, which is asked here exactly as the door will ask it.
 *
 * @throws DomainError whatever the law refuses
 */
export function planOf(message: Message, setting: Setting, seals: Seals): Plan {
  const { actor, now } = setting;
  // The id stands in no command; the door is given the real one.
  const caseId = as<CaseId>('00000000-0000-5000-8000-000000000000');
  const past: PetitionPast = new Past(petitionKind, { caseId }, { ...setting, rulesFor: () => setting.rules }, now);
  const sealed = sealOf(message, seals);
  past.act(message.receivedAt, 'register', registration(message, setting, sealed), actor);
  if (message.reply && sealed.opinion && sealed.notStated) {
    passUntil(past, message.receivedAt, actor);
    past.act(message.receivedAt, 'accept', { notice: null }, actor);
    const [claim, opinion, notStated] = [sealed.matter.ref, sealed.opinion.ref, sealed.notStated.ref];
    const unknown = { executeBy: null, executor: null, facts: notStated, reasons: notStated, legalBasis: notStated };
    // A reply with a date alone, on the day of the message, came after it.
    const at = message.reply.at < message.receivedAt ? message.receivedAt : message.reply.at;
    passUntil(past, at, actor);
    // The source does not say whether the claim was supported; to explain (解释说明) asserts the least.
    past.act(at, 'decide', { outcome: 'explain', claim, opinion, ...unknown }, actor);
    if (message.isClosed || setting.isAnsweredClosed) past.act(at, 'close', { note: null }, actor);
  }
  passUntil(past, now, actor);
  const { title, matter, opinion, notStated, category } = sealed;
  const texts = [title, matter, opinion, notStated, category].filter((text) => text !== null);
  // Nobody is named by command: the door is told once who imports.
  const commands = past.commands.map(({ actor: _actor, ...command }) => command);
  return { commands, texts: distinct(texts), parties: [sealed.petitioner], clocks: past.dossier.clocks };
}

type PetitionPast = Past<PetitionState, PetitionCommands>;

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

/** Passes what time did up to an instant, looking back. What is due at the instant of an act comes before it: it is late. */
function passUntil(past: PetitionPast, until: Instant, actor: Actor): void {
  for (let moment = past.nextMoment(until); moment !== null; moment = past.nextMoment(until)) {
    const { clock, name, dueAt } = moment;
    past.act(dueAt, 'passMoment', { clock, moment: name, retrospective: true }, actor);
  }
}
