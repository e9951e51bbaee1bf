import { phaseText, type KindName, type Language } from '#libs/contracts';
import {
  proposedTitle,
  type CounterPetition,
  type PublicPetition,
  type Receipt,
  type StatusRequest,
} from '#contracts/petition';
import { jurisdictionOf, noSuchCase, type SealedParty, type SealedText } from '#libs/docket';
import { as, DomainError, type Actor, type CaseId, type OfficeId } from '#libs/kernel';
import { petitionBureauFor } from '#libs/office';
import { isClear, partyOfRegistration, type PetitionChannel, type RepeatDecision } from '#libs/petition';
import { reads, takeFromLimit } from '#libs/persistence';
import { placeOfNew, sealed, submitToDoor } from '../case/case-commands.js';
import type { Caller } from '../http/request-state.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';
import { judgeRegistration } from './judgement.js';
import { intakeLimit } from './intake-limit.js';
import { joinedOf, sealedPartiesOf } from './joining.js';
import { holderByReceipt } from './receipt-door.js';
import { requireRight } from './receipt-right.js';

export type StatusAnswer = reads.ReceiptStatus & { readonly kind: string; readonly phaseText: string };

interface Intake {
  readonly actor: Actor;
  readonly key: string;
  readonly caseId: CaseId;
  readonly body: Pick<CounterPetition, 'title' | 'matter' | 'place' | 'category'> &
    Partial<Pick<CounterPetition, 'class' | 'receivedOn' | 'isReachable'>>;
  readonly petitioner: CounterPetition['petitioner'] | PublicPetition['petitioner'];
  readonly channel: PetitionChannel;
  readonly registrar: OfficeId;
  readonly opening: { readonly jurisdiction: string; readonly drillId?: string };
  readonly others?: CounterPetition['others'];
  readonly repeats?: CounterPetition['repeats'];
  readonly accused?: { readonly office: string | null; readonly person: string | null };
}

/** Two equal texts of a case are one. */
const withEachOnce = (texts: readonly SealedText[]): SealedText[] => [
  ...new Map(texts.map((text) => [text.ref.digest, text])).values(),
];

/** A field that facts of old do not have: left out where there is nothing. */
const withSome = <T>(field: string, list: readonly T[]): Record<string, readonly T[]> =>
  list.length === 0 ? {} : { [field]: list };

/** Registers what somebody submitted on the public page (登记). */
export async function submitMatter(
  platform: Platform,
  body: PublicPetition,
  key: string,
  source: string,
): Promise<Receipt> {
  await takeFromLimit(platform.database, intakeLimit, source);
  const { petitioner, ...matter } = body;
  const actor: Actor = { kind: 'public', principal: 'public', office: null, capacity: null };
  return await registerOne(platform, {
    actor,
    key,
    ...(await placeOfNew(platform, 'petition', { actor, key, drill: null })),
    body: matter,
    petitioner,
    channel: 'web',
    registrar: await bureauOf(platform, matter.place ?? null),
  });
}

/** Registers a matter at the counter. */
export async function registerMatter(
  platform: Platform,
  caller: Caller,
  body: CounterPetition,
  key: string,
): Promise<Receipt> {
  const { petitioner, channel, registrar, drill, others, repeats, accused, accusedPerson, ...matter } = body;
  const { actor } = caller;
  const place = await placeOfNew(platform, 'petition', { actor, key, drill });
  await requireVisible(platform, caller, { repeats, key, caseId: place.caseId });
  return registerOne(platform, {
    ...place,
    actor,
    key,
    body: matter,
    petitioner,
    channel,
    registrar: as<OfficeId>(registrar ?? actor.office),
    others,
    repeats,
    accused: { office: accused, person: accusedPerson },
  });
}

/** How a case of any kind stands, by a receipt of it, for whoever may read by that. */
export async function statusOf(
  platform: Platform,
  body: StatusRequest,
  source: string,
  language: Language,
): Promise<StatusAnswer> {
  const holder = await holderByReceipt(platform, body, source);
  await requireRight(platform, holder, 'receive');
  const { kind, caseId } = holder;
  const found = (await reads.lists[kind as KindName].readStatus?.(platform.database, caseId)) ?? null;
  if (found === null) throw noSuchCase();
  const told = await ownOf(kind as KindName).told?.(platform, holder, language);
  return { kind, ...found, phaseText: phaseText(kind, found.phase, language), ...told };
}

async function registerOne(platform: Platform, intake: Intake): Promise<Receipt> {
  const { caseId, actor, key } = intake;
  const parties = sealedPartiesOf(platform, intake);
  const compared = repeatsOf(platform, intake);
  const joined = joinedOf(platform, intake, parties);
  const register = { ...registrationOf(intake, parties, compared.decisions), ...joined.fields };
  const open = sealed(platform, {
    ...{ kind: 'petition', caseId, actor, key, command: 'register' },
    fields: register,
    textFields: ['title', 'matter'],
    opening: { ...intake.opening, withReceipt: true },
  });
  const named = accusedOf(platform, intake);
  const asked = {
    ...open,
    commands: [...open.commands, ...named.commands],
    texts: withEachOnce([...open.texts, ...compared.texts, ...joined.texts]),
    parties: [...parties, ...named.parties],
  };
  const { jurisdiction, drillId } = intake.opening;
  // Drills have numbers of their own, and another time.
  if (drillId === undefined) await judgeRegistration(platform, asked, jurisdiction);
  const outcome = await submitToDoor(platform, asked);
  const [registered] = outcome.facts;
  if (registered === undefined) throw new Error('a registration is a fact');
  return {
    id: caseId,
    number: outcome.number,
    queryCode: platform.vault.queryCode(caseId, partyOfRegistration(1)),
    registeredAt: registered.at,
    isDrill: intake.opening.drillId !== undefined,
    isRepeat: outcome.isRepeat,
  };
}

/** Whoever gives no title is not asked for one: lists and receipts call the matter by its first words. */
const titleOf = ({ title, matter }: Intake['body']): string | null => title ?? (proposedTitle(matter) || null);

/** What the law is given of it. */
function registrationOf(intake: Intake, parties: readonly SealedParty[], repeats: readonly RepeatDecision[]) {
  const { body } = intake;
  return {
    channel: intake.channel,
    class: body.class ?? null,
    // Today is the door's to say: this process may think otherwise at midnight, and so may a repeated request.
    receivedOn: body.receivedOn ?? null,
    registrar: intake.registrar,
    // What a clerk cannot read is unclear too.
    isReachable: (body.isReachable ?? true) && isClear(intake.petitioner),
    place: body.place,
    category: body.category,
    title: titleOf(body),
    matter: body.matter,
    petitioner: intake.petitioner === null ? null : (parties[0]?.ref ?? null),
    source: null,
    ...withSome('repeats', repeats),
  };
}

/** Who is accused is named in the same act: an accused office never sees the matter. */
function accusedOf(platform: Platform, { accused, caseId, actor, key }: Intake) {
  if (accused === undefined || (accused.office === null && accused.person === null)) {
    return { commands: [], parties: [] };
  }
  return sealed(platform, {
    ...{ kind: 'petition', caseId, actor, key, command: 'nameAccused' },
    fields: accused,
    textFields: [],
    personFields: ['person'],
  });
}

function repeatsOf(
  platform: Platform,
  { caseId, repeats = [] }: Intake,
): { decisions: RepeatDecision[]; texts: SealedText[] } {
  const seals = platform.vault.sealsOf(caseId);
  const compared = repeats.map(({ reason, ...decision }) => ({ ...decision, text: seals.text(reason) }));
  return {
    decisions: compared.map(({ case: other, verdict, text }) => ({
      case: as<CaseId>(other),
      verdict,
      reason: text.ref,
    })),
    texts: compared.map(({ text }) => text),
  };
}

/** What is behind a wall for the reader is answered like what does not exist. */
async function requireVisible(
  platform: Platform,
  caller: Caller,
  { repeats = [], key, caseId }: Pick<Intake, 'repeats' | 'key' | 'caseId'>,
): Promise<void> {
  const { database } = platform;
  for (const { case: other } of repeats) {
    if ((await reads.readCaseHead(database, caller.reader, as<CaseId>(other), 'petition')) !== null) continue;
    // The answer to a repeated request is remembered, whatever the office may see by now.
    if (await reads.hasAsked(database, { principal: caller.actor.principal, key, caseId })) return;
    throw new DomainError('invalid', 'petition.repeat_unknown', 'no such petition to compare');
  }
}

async function bureauOf(platform: Platform, place: string | null): Promise<OfficeId> {
  const world = await platform.world();
  // Where no county is set up that is said, and not that an office is missing.
  jurisdictionOf(world);
  const bureau = petitionBureauFor(world.offices, place === null ? null : as<OfficeId>(place));
  if (bureau === null) throw new DomainError('unavailable', 'office.unknown', 'no office holds petition-bureau');
  return bureau;
}
