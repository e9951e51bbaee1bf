import type { Instant, LegalDate } from '#libs/kernel';

/** One message of a board (留言) as its file says it. */
export interface Message {
  /** The row as Excel shows it. */
  readonly row: number;
  /** 留言编号: digits without leading zeros, unique in its source. */
  readonly number: string;
  /** 留言用户: a pseudonym, opaque, leading zeros count. */
  readonly user: string;
  readonly subject: string;
  /** 留言详情: as written but for its line ends, which are `\n`. */
  readonly detail: string;
  readonly receivedAt: Instant;
  readonly receivedOn: LegalDate;
  /** False: the file has a date only, `receivedAt` is the start of the day. */
  readonly isReceivedTimeKnown: boolean;
  /** The official reply; null while there is none. A reply is not a result. */
  readonly reply: Reply | null;
  /** The source's own column of states says that the matter is over (“办结”); false where it says nothing. */
  readonly isClosed: boolean;
  readonly votes: { readonly against: number; readonly for: number } | null;
  /** The whole path: a name such as 其他 stands under many parents. */
  readonly category: readonly string[] | null;
}

/** The official reply (答复). */
export interface Reply {
  readonly text: string;
  readonly at: Instant;
  readonly on: LegalDate;
  /** False: the file has a date only, `at` is the start of the day. */
  readonly isTimeKnown: boolean;
}
