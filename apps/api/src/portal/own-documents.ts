import type { OwnPetition } from '#contracts/petition';
import type { Fact, OfficeId, TextRef } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { isDisputable, type PetitionDocument, type PetitionFacts, type PetitionState } from '#libs/petition';

type OwnDocument = OwnPetition['documents'][number];
type Part = OwnDocument['texts'][number]['part'];

/** Types of facts that a petitioner's page reads: with their texts, or without; no text of any other is opened. */
export const ownFactTypes = {
  withTexts: [
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
    'breached',
  ],
} as const;

const documentOf: Readonly<Record<string, PetitionDocument>> = {
  notified: 'notice',
  extensionNoticed: 'extension',
  decided: 'opinion',
  answered: 'answer',
};

interface Given {
  readonly facts: readonly Fact[];
  readonly textOf: (ref: TextRef | null) => string | null;
  readonly offices: OfficeTree;
  readonly handler: OfficeId | null;
  readonly isDelivered: boolean;
  readonly hasEnded: boolean;
  /** The dates that offices stated for them. */
  readonly records: PetitionState['records'];
  /** Whether the law lets the petitioner dispute any of those now. */
  readonly mayDispute: boolean;
  /** Whether the law lets the petitioner confirm anything now. */
  readonly mayConfirm: boolean;
}

/** The documents that were written for the petitioner, newest first, with their texts. */
export function documentsOf(given: Given): OwnDocument[] {
  const written = given.facts.filter(({ type }) => Object.hasOwn(documentOf, type));
  return written.map((fact) => documentFrom(fact, given)).reverse();
}

function documentFrom(fact: Fact, given: Given): OwnDocument {
  const document = documentOf[fact.type] ?? 'notice';
  const office = officeOf(fact, given);
  const { isLast, isConfirmed } = standingOf(fact, document, given.facts);
  const content = contentOf(fact, given);
  const provesDelivery = isAnswer(document) && !given.isDelivered;
  // Of an earlier holder it is history: the law asks about the present one's.
  const isPresent = isLast && (office === null || office === given.handler);
  // To have read it can be said of what there is to read.
  const isAsked = isPresent && !isConfirmed && content.texts.length > 0;
  return {
    id: fact.seq,
    document,
    tells: fact.type === 'notified' ? (fact.data as PetitionFacts['notified']).tells : null,
    ...content,
    office: nameOf(office, given.offices),
    ...statedOf(fact, isPresent, given),
    isConfirmed,
    mayConfirm: isAsked && mayBeConfirmed(provesDelivery, given),
    provesDelivery,
  };
}

const isAnswer = (document: PetitionDocument): boolean => document === 'opinion' || document === 'answer';

/** After the end of the file only receipt is still there to be proved. */
const mayBeConfirmed = (provesDelivery: boolean, { mayConfirm, hasEnded }: Given): boolean =>
  mayConfirm && (!hasEnded || provesDelivery);

/** The date that an office stated for it: of the opinion or answer that of its service, of which the present one counts. */
function statedOf(fact: Fact, isPresent: boolean, given: Given) {
  const record = recordOf(fact, isPresent, given);
  if (record === undefined) return { statedOn: null, look: null, isUndone: false, mayDispute: false };
  const { statedOn, look, finding } = record;
  const mayDispute = isPresent && given.mayDispute && isDisputable(record);
  return { statedOn, look, isUndone: finding === 'not_done', mayDispute };
}

/** Each notice has a record of its own, in the order in which offices gave them. */
function recordOf(
  fact: Fact,
  isPresent: boolean,
  { facts, records }: Given,
): PetitionState['records'][number] | undefined {
  const document = documentOf[fact.type] ?? 'notice';
  const own = records.filter((each) => each.document === document);
  if (isAnswer(document)) return isPresent ? own.at(-1) : undefined;
  const recorded = facts.filter(({ type, actor }) => type === fact.type && actor.kind === 'person');
  return own[recorded.indexOf(fact)];
}

/** Whether it is the last of its kind, and whether it was confirmed before the next one came. */
function standingOf(fact: Fact, document: PetitionDocument, facts: readonly Fact[]) {
  const later = facts.filter(({ seq }) => seq > fact.seq);
  const next = later.find(({ type }) => type === fact.type)?.seq ?? Infinity;
  const isConfirmed = later.some(({ type, seq, data }) => {
    return type === 'noticeConfirmed' && seq < next && (data as PetitionFacts['noticeConfirmed']).document === document;
  });
  return { isLast: next === Infinity, isConfirmed };
}

/** Name of an office; null for none, and for one that is not in the tree. */
export const nameOf = (office: OfficeId | null, offices: OfficeTree) =>
  office === null ? null : (offices.get(office)?.name ?? null);

function officeOf({ type, data }: Fact, { handler }: Given): OfficeId | null {
  return type === 'extensionNoticed' ? handler : (data as PetitionFacts['notified' | 'decided' | 'answered']).office;
}

type Content = Pick<OwnDocument, 'on' | 'outcome' | 'manner' | 'days' | 'moved' | 'texts'>;

function contentOf(fact: Fact, given: Given): Content {
  const part = (name: Part, ref: TextRef | null): OwnDocument['texts'] => {
    const text = given.textOf(ref);
    return text === null ? [] : [{ part: name, text }];
  };
  if (fact.type === 'decided') {
    const { outcome, decidedOn, claim, facts, reasons, opinion, legalBasis } = fact.data as PetitionFacts['decided'];
    const texts = [
      ...part('claim', claim),
      ...part('facts', facts),
      ...part('reasons', reasons),
      ...part('opinion', opinion),
      ...part('legalBasis', legalBasis),
    ];
    return { on: decidedOn, outcome, manner: null, days: null, moved: null, texts };
  }
  if (fact.type === 'answered') {
    const { outcome, answeredOn, answer } = fact.data as PetitionFacts['answered'];
    return { on: answeredOn, outcome, manner: null, days: null, moved: null, texts: part('answer', answer) };
  }
  if (fact.type === 'extensionNoticed') {
    const { servedOn, manner, days } = fact.data as PetitionFacts['extensionNoticed'];
    const asked = given.facts.filter(({ type, seq }) => type === 'extensionAsked' && seq < fact.seq).at(-1);
    const reason = (asked?.data as PetitionFacts['extensionAsked'] | undefined)?.reason ?? null;
    const moved = movedBy(fact, given.facts);
    return { on: servedOn, outcome: null, manner, days, moved, texts: part('reason', reason) };
  }
  const { servedOn, manner, notice } = fact.data as PetitionFacts['notified'];
  return { on: servedOn, outcome: null, manner, days: null, moved: null, texts: part('text', notice) };
}

/** From when to when a fact moved a date; nothing else moved it since it was opened. */
function movedBy(fact: Fact, facts: readonly Fact[]): OwnDocument['moved'] {
  const move = (fact.clocks ?? []).find((one) => one.change === 'move');
  const opened = facts
    .filter(({ seq }) => seq < fact.seq)
    .flatMap(({ clocks = [] }) => clocks.flatMap((one) => (one.change === 'open' ? [one.clock] : [])))
    .find(({ id }) => id === move?.id);
  if (move?.legalDueOn == null || opened?.legalDueOn == null) return null;
  return { clock: move.id, from: opened.legalDueOn, to: move.legalDueOn };
}
