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
  StatusRequest,
} from '#contracts/petition';
import { factOfKind, kindOf, noSuchCase } from '#libs/docket';
import { as, type Actor, type CaseId, type Dossier, type Instant } from '#libs/kernel';
import { reads, takeFromLimit } from '#libs/persistence';
import type { PetitionState } from '#libs/petition';
import { calendarUsed } from '../calendar/calendar-used.js';
import { sealed, submitToDoor } from '../case/case-commands.js';
import { findByReceipt } from '../intake/receipt-door.js';
import { HttpProblem } from '../http/problem.js';
import type { Platform } from '../platform.js';
import { confirmReadings, deliveriesOf } from './own-deliveries.js';
import { ownFactTypes } from './own-documents.js';
import type { OnReceipt } from './page/receipt-page.js';
import { ownPetitionOf } from './own-petition.js';

// Somebody with a folder of papers sends a dozen; a household shares an address.
export const actsFromSource = { what: 'petitioner-acts', limit: 60, windowSeconds: 3600 };

/** Whoever shows number and code. */
export const petitioner: Actor = { kind: 'public', principal: 'public', office: null, capacity: null };

/** One act of a petitioner whose right was checked. */
interface OwnAct {
  readonly command: 'addMaterial' | 'confirmNotice' | 'disputeDate' | 'evaluate' | 'withdraw' | 'waiveReview';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly texts: readonly string[];
}

/** Who asks, under which key, and from where. */
export interface PetitionerCaller {
  readonly caseId: CaseId;
  readonly key: string;
  readonly source: string;
}

/** The case of a receipt: by number and query code alone. @throws HttpProblem `http.receipt_not_found`, 404 */
export function caseOf(platform: Platform, { number, queryCode }: StatusRequest, source: string): Promise<CaseId> {
  const { database } = platform;
  return findByReceipt(platform, { number, queryCode }, source, (receipt) =>
    reads.readReceiptCase(database, { kind: 'petition', ...receipt }),
  );
}

/** A petition as its petitioner reads it. @throws DomainError `docket.no_such_case` (not_found) */
export async function readOwn(platform: Platform, caseId: CaseId, language: Language): Promise<OwnPetition> {
  const { database, docket } = platform;
  const [file, { dossier, refusals }, world] = await Promise.all([
    reads.readOwnFile(database, { kind: 'petition', caseId }, ownFactTypes),
    docket.now(caseId, petitioner, database),
    platform.world(),
  ]);
  if (file === null) throw noSuchCase();
  const law = kindOf(platform.registry, 'petition');
  return ownPetitionOf({
    dossier: dossier as Dossier<PetitionState>,
    subject: file.subject,
    facts: file.facts.map((body) => factOfKind(law, body)),
    texts: new Map(file.texts.map(({ digest, body }) => [digest, body])),
    time: { rules: world.rules(file.rulePack), calendar: world.calendar(dossier.jurisdiction) },
    usedOf: (of) => calendarUsed(world, of),
    offices: world.offices,
    deliveries: await deliveriesOf(platform, dossier as Dossier<PetitionState>),
    refusals: refusals(),
    now: as<Instant>(file.now),
    language,
  });
}

/**
 * What the receipt of a matter says besides (回执), for whoever has just submitted it: they typed the name that it is
 * addressed to, so that nobody looks at it by this.
 *
 * @throws DomainError `docket.no_such_case` (not_found)
 */
export async function receiptOf(platform: Platform, caseId: CaseId): Promise<OnReceipt> {
  const { database, docket, vault } = platform;
  const [{ state }, cipher, { offices }] = await Promise.all([
    docket.dossier(caseId, database) as Promise<Dossier<PetitionState>>,
    reads.readOwnParty(database, caseId),
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
  const { documents, number } = await readOwn(platform, caller.caseId, 'zh');
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
  { caseId, key, source }: PetitionerCaller,
  { id, number }: { readonly id: number; readonly number: string },
): Promise<OwnOutcome | null> {
  const { docket, database } = platform;
  const deliveries = await deliveriesOf(platform, (await docket.dossier(caseId, database)) as Dossier<PetitionState>);
  const parts = deliveries.filter(({ fact }) => fact === id).map(({ part }) => part);
  if (parts.length > 0) await takeFromLimit(database, actsFromSource, source);
  return confirmReadings(platform, parts, { actor: petitioner, key, number });
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
  const { now } = await readOwn(platform, caller.caseId, 'zh');
  const statedOn = legalDateOf(as<Instant>(now));
  const fields = { statement, statedOn, provedBy: 'code', reference: null };
  return act(platform, caller, { command, fields, texts: ['statement', 'reference'] });
}

async function act(
  platform: Platform,
  caller: PetitionerCaller,
  { command, fields, texts: textFields }: OwnAct,
): Promise<OwnOutcome> {
  const { caseId, source } = caller;
  await takeFromLimit(platform.database, actsFromSource, source);
  // All petitioners are one principal: a key of one must never meet that of another.
  const key = `${caseId} ${caller.key}`;
  const given = { kind: 'petition', caseId, actor: petitioner, key, command, fields, textFields };
  const { number, facts, isRepeat } = await submitToDoor(platform, sealed(platform, given));
  return { number, at: facts.at(-1)?.at ?? '', isRepeat };
}
