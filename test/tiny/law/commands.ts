import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';

/** How a notice reaches its addressee. */
export type NoticeManner = 'in_person' | 'post';

/** What may be asked of a notice (送达): an office has to deliver one document to somebody. */
export type NoticeCommands = {
  /** Issues it to the office that has to deliver it. On a notice that is there already it changes nothing. */
  issue: { readonly office: OfficeId; readonly manner: NoticeManner; readonly title: TextRef };
  /** The office has delivered it, with its proof. */
  deliver: { readonly deliveredOn: LegalDate; readonly evidence: TextRef };
  /** Whoever issued it takes it back. */
  withdraw: { readonly reason: TextRef };
  /** By the course alone: the office above is told of the silence. */
  tellSuperior: { readonly clock: string };
  passMoment: PassMoment;
};
