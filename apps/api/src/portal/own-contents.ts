import { legalDateOf } from '#libs/calendar';
import type { OwnPetition } from '#contracts/petition';
import type { Fact, LegalDate, TextRef } from '#libs/kernel';
import { isExtensionFallen, tookPlace, type PetitionFacts, type PetitionState } from '#libs/petition';

export type OwnDocument = OwnPetition['documents'][number];
export type StatedRecord = PetitionState['records'][number];
type Part = OwnDocument['texts'][number]['part'];

interface Given {
  readonly facts: readonly Fact[];
  readonly textOf: (ref: TextRef | null) => string | null;
}

type Content = Pick<OwnDocument, 'on' | 'outcome' | 'manner' | 'days' | 'moved' | 'texts'>;

/** What a document says to its petitioner, and of which day it is. */
export function contentOf(fact: Fact, record: StatedRecord | undefined, given: Given): Content {
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
  const unserved = { outcome: null, manner: null, moved: null };
  const further = { ...unserved, on: legalDateOf(fact.at), days: null };
  if (fact.type === 'noticeIssued') {
    const { issuedOn: on, notice } = fact.data as PetitionFacts['noticeIssued'];
    return { ...unserved, on, days: null, texts: part('text', notice) };
  }
  if (fact.type === 'noticeCorrected') {
    return { ...further, texts: part('text', (fact.data as PetitionFacts['noticeCorrected']).text) };
  }
  if (fact.type === 'noticeWithdrawn') {
    return { ...further, texts: part('reason', (fact.data as PetitionFacts['noticeWithdrawn']).reason) };
  }
  if (fact.type === 'extensionApproved') {
    const { days } = fact.data as PetitionFacts['extensionApproved'];
    return { ...unserved, on: legalDateOf(fact.at), days, texts: part('reason', reasonOf(fact, given)) };
  }
  if (fact.type === 'extensionNoticed') {
    const { servedOn, manner, days } = fact.data as PetitionFacts['extensionNoticed'];
    const reason = reasonOf(fact, given);
    const moved = record !== undefined && isExtensionFallen(record) ? null : movedBy(fact, given.facts);
    return { on: countingOn(servedOn, record), outcome: null, manner, days, moved, texts: part('reason', reason) };
  }
  const { servedOn, manner, notice } = fact.data as PetitionFacts['notified'];
  const on = countingOn(servedOn, record);
  return { on, outcome: null, manner, days: null, moved: null, texts: part('text', notice) };
}

/** Why the time was extended, as it was asked for before. */
function reasonOf({ seq }: Fact, { facts }: Given): TextRef | null {
  const asked = facts.findLast((one) => one.type === 'extensionAsked' && one.seq < seq);
  return (asked?.data as PetitionFacts['extensionAsked'] | undefined)?.reason ?? null;
}

/** A date that was rejected is told of nothing any more. */
const countingOn = (statedOn: LegalDate, record: StatedRecord | undefined): LegalDate =>
  record?.look === 'rejected' && tookPlace(record) ? record.recordedOn : statedOn;

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
