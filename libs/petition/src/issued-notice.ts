// Stored with the case: add fields, never rename them.
import type { Capacity, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { AskedOn } from './asked.js';
import type { Drafted } from './draft-facts.js';
import type { NoticeEnds, NoticeTells } from './notice-facts.js';

/** A written notice that was issued (出具) before it was served. */
export interface IssuedNotice {
  /** Its fact. */
  readonly seq: number;
  readonly office: OfficeId;
  readonly notice: TextRef | null;
  readonly tells: NoticeTells;
  readonly on: LegalDate;
  /** What ends with its service; absent: nothing. */
  readonly ends?: NoticeEnds;
  /** Its office has told the petitioner since, by it or otherwise. */
  readonly isTold: boolean;
  /** Numbers of the records that told of it; absent: none did. */
  readonly toldBy?: readonly number[];
  /** Its office took it back (撤回): whatever proves its service tells nothing. Absent: not so. */
  readonly isWithdrawn?: true;
  /** When it did. */
  readonly withdrawnOn?: LegalDate;
  /** It is known that it had reached somebody by then. */
  readonly hadReached?: true;
}

/** Neither told nor taken back: there is one of each office at most. */
export const isOnItsWay = ({ isTold, isWithdrawn }: IssuedNotice): boolean => !isTold && isWithdrawn !== true;

/**
 * What an office has told by a service, whatever was served: all that it issued and did not take back.
 *
 * @param record its number; null: the service has no record, and nobody can find that it never took place
 */
export const toldOfOffice = (
  issued: readonly IssuedNotice[],
  { office, record }: { readonly office: OfficeId; readonly record: number | null },
): readonly IssuedNotice[] =>
  issued.map((one) => {
    if (one.office !== office || one.isWithdrawn === true) return one;
    return { ...one, isTold: true, ...(record !== null && { toldBy: [...(one.toldBy ?? []), record] }) };
  });

/** Once it is found that the service of a record never took place: what no other one told is on its way as before. */
export function withoutTelling(notice: IssuedNotice, record: number): IssuedNotice {
  const { toldBy = [] } = notice;
  if (!toldBy.includes(record)) return notice;
  const others = toldBy.filter((each) => each !== record);
  return { ...notice, isTold: others.length > 0, toldBy: others };
}

/** What an office has issued to the petitioner, by its fact. */
export interface IssuedPaper {
  readonly seq: number;
  readonly office: OfficeId;
}

/** A paper that was laid before the head (送审) and is not issued; given or taken back it stays until the next one. */
export interface NoticeDraft extends AskedOn, Drafted {
  readonly number: number;
  readonly office: OfficeId;
  readonly capacity: Capacity;
  /** Its fact, whose page the head reads. */
  readonly seq: number;
  readonly stage: 'submitted' | 'returned' | 'taken_back';
  /** Why it was given back; null: it was not. */
  readonly reason: TextRef | null;
}

/** Whom an office has told of a notice or an extension that counts once all are told, and on which day. */
export interface ToldInPart {
  readonly document: 'notice' | 'extension';
  readonly office: OfficeId;
  readonly parties: readonly string[];
  readonly on: LegalDate;
}

/** What has been told to some, without that of a document of an office. */
export const withoutTold = (
  { told = [] }: { readonly told?: readonly ToldInPart[] },
  document: ToldInPart['document'],
  office?: OfficeId,
): { readonly told?: readonly ToldInPart[] } =>
  told.length === 0
    ? {}
    : { told: told.filter((one) => one.document !== document || (office !== undefined && one.office !== office)) };
