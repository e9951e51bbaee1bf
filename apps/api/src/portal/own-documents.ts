import { legalDateOf } from '#libs/calendar';
import type { CaseId, Duty, Fact, KeptDocument, OfficeId, TextRef } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { doneOn, dutyOfAct, isExtensionFallen, provesReceipt, tookPlace } from '#libs/petition';
import type { PetitionDocument, PetitionFacts, PetitionState } from '#libs/petition';
import { contentOf, type OwnDocument, type StatedRecord } from './own-contents.js';

/** Types of facts that a petitioner's page reads: with their texts, or without; no text of any other is opened. */
export const ownFactTypes = {
  withTexts: [
    'noticeIssued',
    'noticeCorrected',
    'noticeWithdrawn',
    'notified',
    'extensionAsked',
    'extensionNoticed',
    'decided',
    'answered',
    'outOfRemit',
    'materialAdded',
    'noticeConfirmed',
  ],
  // What offices wrote to each other is not the petitioner's to read. `accepted` and `breached` opened the date that an
  // extension moves.
  withoutTexts: [
    'referred',
    'takenBack',
    'routedOut',
    'takenAsDuty',
    'classCorrected',
    'objectionUpheld',
    'accepted',
    'extensionApproved',
    'breached',
    'delivered',
  ],
} as const;

const documentOf: Readonly<Record<string, PetitionDocument>> = {
  notified: 'notice',
  extensionNoticed: 'extension',
  decided: 'opinion',
  answered: 'answer',
};

/** What is issued before it is served: it is there for the petitioner while a delivery of it is under way. */
const beforeService: Readonly<Record<string, PetitionDocument>> = {
  noticeIssued: 'notice',
  noticeCorrected: 'notice',
  noticeWithdrawn: 'notice',
  extensionApproved: 'extension',
};

/** A delivery to the petitioner that is under way. */
export interface OwnDelivery {
  readonly part: CaseId;
  /** The fact whose document it brings. */
  readonly fact: number;
  /** The petitioner has confirmed it here. */
  readonly isRead: boolean;
  /** By whatever: nothing is left to be confirmed. */
  readonly isProved: boolean;
}

interface Given {
  readonly facts: readonly Fact[];
  readonly textOf: (ref: TextRef | null) => string | null;
  readonly offices: OfficeTree;
  readonly handler: OfficeId | null;
  readonly isDelivered: boolean;
  readonly hasEnded: boolean;
  readonly deliveries: readonly OwnDelivery[];
  /** Its documents as they were served. */
  readonly kept: readonly KeptDocument[];
  /** The dates that offices stated for them. */
  readonly records: PetitionState['records'];
  /** What offices owe now. */
  readonly duties: readonly Duty[];
  /** Whether the law lets the petitioner dispute one of those now. */
  readonly mayDispute: (record: StatedRecord) => boolean;
  /** Whether the law lets the petitioner confirm a document now. */
  readonly mayConfirm: (document: PetitionDocument) => boolean;
}

/** The documents that were written for the petitioner, newest first, with their texts. */
export function documentsOf(given: Given): OwnDocument[] {
  const isBrought = ({ seq }: Fact): boolean => given.deliveries.some(({ fact }) => fact === seq);
  const written = given.facts.filter(
    (fact) => Object.hasOwn(documentOf, fact.type) || (Object.hasOwn(beforeService, fact.type) && isBrought(fact)),
  );
  return written.map((fact) => documentFrom(fact, given)).reverse();
}

function documentFrom(fact: Fact, given: Given): OwnDocument {
  if (Object.hasOwn(beforeService, fact.type)) return unservedFrom(fact, given);
  const document = documentOf[fact.type] ?? 'notice';
  const office = officeOf(fact, given);
  const { isLast, isConfirmed } = standingOf(fact, document, given.facts);
  const served = servedOf(fact, document, given);
  const content = contentOf(fact, served?.record, given);
  const provesDelivery = isAnswer(document) && !given.isDelivered;
  // Of an earlier holder it is history: the law asks about the present one's.
  const isPresent = isLast && (office === null || office === given.handler);
  const brought = broughtOf(fact, given);
  const isAsked = isPresent && isToRead({ ...content, ...brought });
  return {
    id: fact.seq,
    document,
    tells: fact.type === 'notified' ? (fact.data as PetitionFacts['notified']).tells : null,
    ...content,
    execution: executionOf(fact, given.offices),
    office: nameOf(office, given.offices),
    ...statedOf(served, isPresent, given),
    ...confirmingOf({ document, isConfirmed, isAsked, provesDelivery }, given),
    ...brought,
  };
}

interface Confirming extends Pick<OwnDocument, 'document' | 'isConfirmed' | 'provesDelivery'> {
  /** It is the present one, and there is something to read. */
  readonly isAsked: boolean;
}

/** Whether its reading may be confirmed. Another party's that proved nothing closes nobody's. */
function confirmingOf({ document, isConfirmed, isAsked, provesDelivery }: Confirming, given: Given) {
  const mayConfirm = isAsked && mayBeConfirmed(document, provesDelivery, given);
  return { isConfirmed: isConfirmed && !(provesDelivery && mayConfirm), mayConfirm, provesDelivery };
}

/** To have read it can be said of what there is to read. */
const isToRead = ({ texts, paper }: Pick<OwnDocument, 'texts' | 'paper'>): boolean =>
  texts.length > 0 || paper !== null;

/** What is on its way and was told by nothing yet: it may be read, and to confirm that proves its delivery. */
function unservedFrom(fact: Fact, given: Given): OwnDocument {
  const brought = given.deliveries.filter((one) => one.fact === fact.seq);
  const isRead = brought.some((one) => one.isRead);
  return {
    id: fact.seq,
    document: beforeService[fact.type] ?? 'notice',
    tells: fact.type === 'noticeIssued' ? (fact.data as PetitionFacts['noticeIssued']).tells : null,
    ...contentOf(fact, undefined, given),
    execution: null,
    office: nameOf(officeOf(fact, given), given.offices),
    ...{ stated: null, isUndone: false, isOwedAnew: false, isTakenBack: false, mayDispute: false },
    isConfirmed: isRead,
    mayConfirm: !isRead && brought.some(({ isProved }) => !isProved),
    provesDelivery: false,
    ...broughtOf(fact, given),
  };
}

type Brought = Pick<OwnDocument, 'isServed' | 'isOnItsWay' | 'paper'>;

function broughtOf({ seq, type, data }: Fact, { deliveries, kept }: Given): Brought {
  const { issued: of = seq } = data as { readonly issued?: number };
  const languages = kept.filter((one) => one.of === of).map(({ language }) => language);
  return {
    isServed: !Object.hasOwn(beforeService, type),
    isOnItsWay: deliveries.some(({ fact }) => fact === seq),
    paper: languages.length === 0 ? null : { of, languages },
  };
}

/** After the end of the file only receipt is still there to be proved. */
const mayBeConfirmed = (
  document: PetitionDocument,
  provesDelivery: boolean,
  { mayConfirm, hasEnded }: Given,
): boolean => mayConfirm(document) && (provesDelivery || !hasEnded);

const isAnswer = (document: PetitionDocument): boolean => document === 'opinion' || document === 'answer';

type ServiceFact = Fact & { readonly data: PetitionFacts['notified' | 'extensionNoticed' | 'delivered'] };

/** The record of its service: a notice is one itself, an opinion or answer has one of its own. */
function serviceOf(fact: Fact, document: PetitionDocument, facts: readonly Fact[]): ServiceFact | undefined {
  if (!isAnswer(document)) return fact as ServiceFact;
  const next = nextOf(fact, facts);
  const services = facts.filter(({ type, seq }) => type === 'delivered' && seq > fact.seq && seq < next);
  return services.findLast(({ actor }) => actor.kind === 'person') as ServiceFact | undefined;
}

const nextOf = ({ type, seq }: Fact, facts: readonly Fact[]): number =>
  facts.find((one) => one.type === type && one.seq > seq)?.seq ?? Infinity;

/** A service, and what the law keeps of it: the date that an office stated, and what was found of that. */
interface Served {
  readonly service: ServiceFact;
  readonly record: StatedRecord;
}

function servedOf(fact: Fact, document: PetitionDocument, { facts, records }: Given): Served | null {
  const service = serviceOf(fact, document, facts);
  if (service === undefined) return null;
  const [recordedOn, statedOn] = [legalDateOf(service.at), doneOn(service.data)];
  const record = records.findLast(
    (one) => one.document === document && one.recordedOn === recordedOn && one.statedOn === statedOn,
  );
  return record === undefined ? null : { service, record };
}

/** The stated date is the present document's to dispute. */
function statedOf(
  served: Served | null,
  isPresent: boolean,
  { mayDispute, duties }: Given,
): Pick<OwnDocument, 'stated' | 'isUndone' | 'isOwedAnew' | 'isTakenBack' | 'mayDispute'> {
  if (served === null) {
    return { stated: null, isUndone: false, isOwedAnew: false, isTakenBack: false, mayDispute: false };
  }
  const { service, record } = served;
  const { manner } = service.data;
  const { statedOn: on, recordedOn, look } = record;
  return {
    stated: { on, manner, isReceipt: provesReceipt(manner), recordedOn, look },
    isUndone: !tookPlace(record),
    isOwedAnew: !tookPlace(record) && isPresent && isOwed(record, duties),
    isTakenBack: isExtensionFallen(record),
    mayDispute: isPresent && mayDispute(record),
  };
}

/** Nobody owes what was received otherwise, or ended with the matter, its withdrawal or its holder. */
const isOwed = ({ document, office }: StatedRecord, duties: readonly Duty[]): boolean =>
  duties.some((duty) => duty.what === dutyOfAct[document] && duty.office === office);

/** Whether it is the last of its kind, and whether it was confirmed before the next one came. */
function standingOf(fact: Fact, document: PetitionDocument, facts: readonly Fact[]) {
  const later = facts.filter(({ seq }) => seq > fact.seq);
  const next = nextOf(fact, facts);
  const isConfirmed = later.some(({ type, seq, data }) => {
    return type === 'noticeConfirmed' && seq < next && (data as PetitionFacts['noticeConfirmed']).document === document;
  });
  return { isLast: next === Infinity, isConfirmed };
}

/** Who carries an opinion out, as it says itself. */
function executionOf({ type, data }: Fact, offices: OfficeTree): OwnDocument['execution'] {
  if (type !== 'decided') return null;
  const { outcome, executeBy, executor, office } = data as PetitionFacts['decided'];
  return outcome !== 'support' || executeBy === null
    ? null
    : { by: executeBy, office: nameOf(executor ?? office, offices) };
}

/** Name of an office; null for none, and for one that is not in the tree. */
export const nameOf = (office: OfficeId | null, offices: OfficeTree) =>
  office === null ? null : (offices.get(office)?.name ?? null);

function officeOf({ type, data }: Fact, { handler }: Given): OfficeId | null {
  return type === 'extensionNoticed' || type === 'extensionApproved'
    ? handler
    : (data as PetitionFacts['notified' | 'decided' | 'answered']).office;
}
