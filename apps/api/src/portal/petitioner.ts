import { legalDateOf } from '#libs/calendar';
import type { Language } from '#libs/contracts';
import type {
  AddedMaterial,
  ConfirmedNotice,
  DisputedDate,
  Evaluation,
  OwnOutcome,
  OwnPetition,
  OwnStatement,
  OwnVisitWish,
  StatusRequest,
} from '#contracts/petition';
import { factOfKind, kindOf, noSuchCase } from '#libs/docket';
import { as, partiesIn, partyNamed, type Dossier, type Instant, type MandateScope } from '#libs/kernel';
import { reads, takeFromLimit } from '#libs/persistence';
import { petitionersOfReader, type PetitionState, type Reader } from '#libs/petition';
import { calendarUsed } from '../calendar/calendar-used.js';
import { sealed, submitToDoor } from '../case/case-commands.js';
import { tellVisitors } from '../case/visit-wish.js';
import { maskedName } from '../case/case-parties.js';
import { HttpProblem } from '../http/problem.js';
import { actsFromSource, holderByReceipt, takeFromActs } from '../intake/receipt-door.js';
import { actorOf, mandateRefusal, requireRight } from '../intake/receipt-right.js';
import { ownVisits } from '../mediation/own/own-visits.js';
import type { Platform } from '../platform.js';
import { confirmReadings, deliveriesOf } from './own-deliveries.js';
import { ownFactTypes } from './own-documents.js';
import type { OnReceipt } from './page/receipt-page.js';
import { executionOf } from './own-execution.js';
import { ownPetitionOf } from './own-petition.js';
import { petitionerWho } from './own-wishes.js';

/** One act of a petitioner whose right was checked. */
interface OwnAct {
  readonly command:
    | 'agreeVisit'
    | 'unwantContact'
    | 'wantContact'
    | 'addMaterial'
    | 'confirmNotice'
    | 'disputeDate'
    | 'evaluate'
    | 'withdraw'
    | 'waiveReview';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly texts: readonly string[];
}

/** What a mandate has to cover for whoever does it in a petitioner's place. */
const scopes: Readonly<Record<OwnAct['command'], MandateScope>> = {
  ...{ addMaterial: 'speak', disputeDate: 'speak', evaluate: 'speak' },
  confirmNotice: 'receive',
  ...{ agreeVisit: 'speak', unwantContact: 'speak', wantContact: 'speak' },
  ...{ withdraw: 'withdraw', waiveReview: 'withdraw' },
};

/** Who asks, under which key, and from where. */
export interface PetitionerCaller extends reads.ReceiptHolder {
  readonly key: string;
  readonly source: string;
}

/**
 * Whose the receipt of a petition is, and of which: by number and query code alone. What that party may do is asked by whatever it does.
 *
 * @throws HttpProblem `http.receipt_not_found`, 404
 */
export const holderOf = (platform: Platform, right: StatusRequest, source: string): Promise<reads.ReceiptHolder> =>
  holderByReceipt(platform, right, source, 'petition');

/** Whoever may read by a receipt. @throws HttpProblem as `holderOf`; DomainError of `requireRight` (forbidden) */
export async function readerOf(platform: Platform, right: StatusRequest, source: string): Promise<reads.ReceiptHolder> {
  const holder = await holderOf(platform, right, source);
  await requireRight(platform, holder, 'receive');
  return holder;
}

/** A petition as its petitioner reads it. @throws DomainError `docket.no_such_case` (not_found) */
export async function readOwn(
  platform: Platform,
  holder: reads.ReceiptHolder,
  language: Language,
): Promise<OwnPetition> {
  const { database, docket } = platform;
  const { caseId } = holder;
  const [file, { dossier, context, refusals }, world] = await Promise.all([
    reads.readOwnFile(database, { kind: 'petition', caseId }, ownFactTypes),
    docket.now(caseId, actorOf(holder), database),
    platform.world(),
  ]);
  if (file === null) throw noSuchCase();
  const law = kindOf(platform.registry, 'petition');
  const reader = { actor: actorOf(holder), today: context.today };
  const unheard = mandateRefusal(dossier.parties, { party: holder.party, scope: 'speak', on: context.today });
  const own = ownPetitionOf({
    dossier: dossier as Dossier<PetitionState>,
    subject: file.subject,
    facts: file.facts.map((whole) => factOfKind(law, whole)),
    texts: new Map(file.texts.map(({ digest, body }) => [digest, body])),
    time: { rules: world.rules(file.rulePack), calendar: world.calendar(dossier.jurisdiction) },
    execution: await executionOf(platform, dossier, holder),
    usedOf: (of) => calendarUsed(world, of),
    offices: world.offices,
    reader,
    actsFor: await actedForIn(platform, dossier as Dossier<PetitionState>, reader),
    visits: await visitsAsked(platform, dossier as Dossier<PetitionState>, { reader, now: as<Instant>(file.now) }),
    deliveries: await deliveriesOf(platform, dossier as Dossier<PetitionState>, holder.party),
    refusals: {
      ...refusals(),
      ...(unheard !== null && { addMaterial: unheard, disputeDate: unheard, evaluate: unheard }),
    },
    now: as<Instant>(file.now),
    language,
  });
  return unheard !== null && own.evaluation === 'open' ? { ...own, evaluation: 'by_each' } : own;
}

/** Revisits in which whoever reads is asked. */
async function visitsAsked(
  platform: Platform,
  dossier: Dossier<PetitionState>,
  { reader, now }: { readonly reader: Reader; readonly now: Instant },
) {
  const party = petitionerWho(dossier, reader);
  // What the opinion obliges to is on the page already.
  const own = dossier.parts.flatMap(({ kind, name }) => (kind === 'obligation' ? [{ name, what: null }] : []));
  if (party === null) return [];
  return await ownVisits(platform, dossier, { party, own, maySpeak: true, today: legalDateOf(now) });
}

/** What a petitioner says of being asked again: for oneself alone. */
export async function sayWish(
  platform: Platform,
  caller: PetitionerCaller,
  { wish }: Pick<OwnVisitWish, 'wish'>,
): Promise<OwnOutcome> {
  const dossier = (await platform.docket.dossier(caller.caseId, platform.database)) as Dossier<PetitionState>;
  const party = petitionerWho(dossier, { actor: actorOf(caller) }) ?? caller.party;
  const fields = { party, by: caller.party, isSealed: false };
  const said = await act(platform, caller, { command: wish, fields, texts: [] });
  const { caseId } = caller;
  if (wish !== 'agreeVisit') {
    await tellVisitors(platform, { caseId, party, key: `${caseId} ${caller.party} ${caller.key}` });
  }
  return said;
}

/** Those for whom somebody reads who does not petition, masked: one who acts for several knows of whom a page is. */
async function actedForIn(
  { database, vault }: Platform,
  dossier: Dossier<PetitionState>,
  reader: Reader,
): Promise<(string | null)[]> {
  const own = reader.actor.kind === 'public' ? (reader.actor.party ?? null) : null;
  const { parties } = dossier;
  if (own === null || partyNamed(parties, own)?.role !== 'representative') return [];
  const [first] = partiesIn(parties, 'petitioner');
  const names = petitionersOfReader(dossier, reader).flatMap((one) => one ?? first?.party ?? []);
  const ciphers = await Promise.all(names.map((party) => reads.readOwnParty(database, { caseId: dossier.id, party })));
  return ciphers.map((cipher) => {
    const { name } = cipher === null ? {} : vault.openParty(cipher);
    return name === undefined ? null : maskedName(name);
  });
}

/**
 * What the receipt of a matter says besides (回执), for whoever has just submitted it: they typed the name that it is
 * addressed to, so that nobody looks at it by this.
 *
 * @throws DomainError `docket.no_such_case` (not_found)
 */
export async function receiptOf(platform: Platform, holder: reads.ReceiptHolder): Promise<OnReceipt> {
  const { database, docket, vault } = platform;
  const { caseId } = holder;
  const [{ state }, cipher, { offices }] = await Promise.all([
    docket.dossier(caseId, database) as Promise<Dossier<PetitionState>>,
    reads.readOwnParty(database, holder),
    platform.world(),
  ]);
  const office = state.intake === null ? null : offices.get(state.intake.registrar);
  if (state.intake === null || office == null) throw noSuchCase();
  const { registeredAt, channel } = state.intake;
  const petitioner = cipher === null ? null : (vault.openParty(cipher).name ?? null);
  return { office: office.name, phone: office.phone ?? null, petitioner, registeredAt, channel };
}

/** Adds material to the matter; moves no date. */
export function addMaterial(
  platform: Platform,
  caller: PetitionerCaller,
  { material }: Pick<AddedMaterial, 'material'>,
): Promise<OwnOutcome> {
  return act(platform, caller, { command: 'addMaterial', fields: { material }, texts: ['material'] });
}

/**
 * Confirms the very document that was read: a page that was left open proves nothing of one that came after it.
 *
 * @throws HttpProblem `http.document_replaced`, 409
 */
export async function confirmNotice(
  platform: Platform,
  caller: PetitionerCaller,
  { document: id }: Pick<ConfirmedNotice, 'document'>,
): Promise<OwnOutcome> {
  await requireRight(platform, caller, scopes.confirmNotice);
  const { documents, number } = await readOwn(platform, caller, 'zh');
  const read = documents.find((one) => one.id === id);
  if (read === undefined || !(read.mayConfirm || read.isConfirmed))
    throw new HttpProblem(409, 'http.document_replaced');
  // Its delivery first: should the rest be lost, its course tells the petition of the proof.
  const proved = await provedBy(platform, caller, { id, number });
  if (proved !== null && !read.isServed) return proved;
  return act(platform, caller, { command: 'confirmNotice', fields: { document: read.document }, texts: [] });
}

/** The proof of what brings a document; null: nothing does. */
async function provedBy(
  platform: Platform,
  caller: PetitionerCaller,
  { id, number }: { readonly id: number; readonly number: string },
): Promise<OwnOutcome | null> {
  const { docket, database } = platform;
  const { caseId, party, key, source } = caller;
  const dossier = (await docket.dossier(caseId, database)) as Dossier<PetitionState>;
  const deliveries = await deliveriesOf(platform, dossier, party);
  const parts = deliveries.filter(({ fact }) => fact === id).map(({ part }) => part);
  if (parts.length > 0) await takeFromLimit(database, actsFromSource, source);
  return confirmReadings(platform, parts, { actor: actorOf(caller), key: `${party} ${key}`, number });
}

/** Disputes the date that an office stated for a document; once for each, and another office looks at it. */
export function disputeDate(
  platform: Platform,
  caller: PetitionerCaller,
  { document, reasons }: Pick<DisputedDate, 'document' | 'reasons'>,
): Promise<OwnOutcome> {
  return act(platform, caller, { command: 'disputeDate', fields: { document, reasons }, texts: ['reasons'] });
}

/** Evaluates the handling; once, by the petitioner alone. */
export function evaluateHandling(
  platform: Platform,
  caller: PetitionerCaller,
  given: Pick<Evaluation, 'bureau' | 'organ' | 'remark'>,
): Promise<OwnOutcome> {
  const { bureau, organ, remark } = given;
  return act(platform, caller, { command: 'evaluate', fields: { bureau, organ, remark }, texts: ['remark'] });
}

/** What a petitioner may state of the own matter. */
export type Statement = 'withdraw' | 'waiveReview';

/** The petitioner withdraws, or gives the review up: number and query code, which were checked, are the proof. */
export async function stateOwnWill(
  platform: Platform,
  caller: PetitionerCaller,
  { command, statement }: Pick<OwnStatement, 'statement'> & { readonly command: Statement },
): Promise<OwnOutcome> {
  const { now } = await readOwn(platform, caller, 'zh');
  const statedOn = legalDateOf(as<Instant>(now));
  const fields = { statement, statedOn, provedBy: 'code', reference: null };
  return act(platform, caller, { command, fields, texts: ['statement', 'reference'] });
}

async function act(
  platform: Platform,
  caller: PetitionerCaller,
  { command, fields, texts: textFields }: OwnAct,
): Promise<OwnOutcome> {
  const { caseId, party, source } = caller;
  await takeFromActs(platform.database, { source, act: command });
  await requireRight(platform, caller, scopes[command]);
  // All parties are one principal: a key of one must never meet that of another.
  const key = `${caseId} ${party} ${caller.key}`;
  const given = { kind: 'petition', caseId, actor: actorOf(caller), key, command, fields, textFields };
  const { number, facts, isRepeat } = await submitToDoor(platform, sealed(platform, given));
  return { number, at: facts.at(-1)?.at ?? '', isRepeat };
}
