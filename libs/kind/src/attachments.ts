// Recorded for every kind: add, never rename.
import {
  DomainError,
  partyNamed,
  type AttachmentCategory,
  type AttachmentOrigin,
  type AttachmentWay,
  type Dossier,
  type Fact,
  type FileRef,
  type KnownAttachment,
  type TextRef,
} from '#libs/kernel';
import { permit } from '#libs/office';
import type { ErasureFacts } from './erasure.js';
import type { HandingFacts } from './handing.js';
import type { MechanismHandlers } from './kind.js';

/** What may be asked about the files of a case (附件). */
export type AttachmentCommands = {
  /** A file that was taken in is put to the case. Its name is a text; nothing is ever called by it. */
  attachFile: {
    readonly attachment: string;
    readonly file: FileRef;
    readonly name: TextRef;
    readonly category: AttachmentCategory;
    readonly origin: AttachmentOrigin;
    /** Left out: by the console. */
    readonly via?: AttachmentWay;
    /** For which party whoever acts for several brings it (替谁交来), by its name in the case; left out: for whoever brings it. */
    readonly of?: string;
  };
  /** By the office that put it there: it is given to nobody any more, and what was recorded of it stays. */
  withdrawAttachment: { readonly attachment: string; readonly reason: TextRef };
};

/** What may have happened to a file of a case. */
export type AttachmentFacts = {
  attached: AttachmentCommands['attachFile'];
  attachmentWithdrawn: AttachmentCommands['withdrawAttachment'];
};

// Ours: the thickest file of a petition that was met has some sixty papers.
const mostAttachments = 200;
// Ours: of those so many are the petitioner's, so that there is always room for the offices.
const mostOfPetitioner = 60;

export const attachmentCommands: MechanismHandlers<AttachmentCommands> = {
  attachFile: ({ attachments, parties }, { attachment, file, name, category, origin, via, of }, context) => {
    permit(context, 'docket.attachFile');
    if (attachments.some((one) => one.attachment === attachment)) return [];
    const isPublic = context.actor.kind === 'public';
    requireRoom(attachments, { isPublic, more: 1 });
    // What the public brings is never an office's own, and an office brings nothing in a party's place.
    const whose = isPublic && of !== undefined ? { of: partyNamed(parties, of)?.party ?? of } : {};
    const from = { origin: isPublic ? 'party' : origin, ...(via !== undefined && { via }), ...whose } as const;
    return [{ type: 'attached', shape: 1, data: { attachment, file, name, category, ...from } }];
  },
  withdrawAttachment: ({ attachments }, { attachment, reason }, context) => {
    permit(context, 'docket.withdrawAttachment');
    const known = attachments.find((one) => one.attachment === attachment);
    if (known === undefined) throw new DomainError('not_found', 'docket.no_such_attachment', 'no such attachment');
    if (known.office !== context.actor.office) {
      const details = { office: known.office };
      throw new DomainError('forbidden', 'docket.attached_by_other', 'another office put it there', details);
    }
    return [{ type: 'attachmentWithdrawn', shape: 1, data: { attachment, reason } }];
  },
};

/** Asks whether a case has room for so many more. @throws DomainError `docket.too_many_attachments` (conflict), details `most` */
export function requireRoom(
  attachments: readonly KnownAttachment[],
  { isPublic, more }: { readonly isPublic: boolean; readonly more: number },
): void {
  const own = attachments.filter(({ office }) => office === null);
  const isFull = attachments.length + more > mostAttachments || (isPublic && own.length + more > mostOfPetitioner);
  if (!isFull) return;
  const details = { most: isPublic ? mostOfPetitioner : mostAttachments };
  throw new DomainError('conflict', 'docket.too_many_attachments', 'the case has too many attachments', details);
}

/** The attachments that are there after a fact of any kind. */
export function foldAttachments(
  { attachments }: Pick<Dossier<unknown>, 'attachments'>,
  { type, data, seq, actor }: Fact,
): readonly KnownAttachment[] {
  if (type === 'attached') {
    const { attachment, file } = data as AttachmentFacts['attached'];
    return [...attachments, { attachment, seq, file, office: actor.office }];
  }
  if (type === 'attachmentWithdrawn') {
    const gone = (data as AttachmentFacts['attachmentWithdrawn']).attachment;
    return attachments.filter(({ attachment }) => attachment !== gone);
  }
  if (type === 'erased') {
    const { facts } = data as ErasureFacts['erased'];
    return attachments.filter((one) => !facts.includes(one.seq));
  }
  if (type !== 'handedOver') return attachments;
  const { from, to } = data as HandingFacts['handedOver'];
  return attachments.map((one) => (one.office === from ? { ...one, office: to } : one));
}
