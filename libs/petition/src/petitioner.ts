import { draft, refused, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionDocument } from './commands.js';
import { requireOpen, requireServing } from './guard.js';
import { receiptOf, type Petitioner } from './receipts.js';
import { readFor } from './receiving.js';
import type { Handler } from './handler.js';
import { delivered } from './serving.js';
import { isReviewable, type PetitionState } from './state.js';

/**
 * The petitioner confirms having read a document. An electronic confirmation is proof of delivery: of an opinion that
 * nobody has proved yet it opens the window for review (XF-11), also after the file was closed, and the first proof wins. Of a notice or an extension it
 * proves reading and changes nothing: what is owed there is the office's telling, which the office records. So does the reading of
 * somebody who does not receive for the petitioner, who confirms it all the same when the time comes.
 */
export const confirmNotice: Handler<'confirmNotice'> = {
  may: (dossier, context) => {
    requireServing(dossier, context, 'petition.confirmNotice');
  },
  act: (dossier, { document }, context) => {
    const { state } = dossier;
    if (!provesDelivery(document)) requireOpen(dossier, context, 'petition.confirmNotice');
    const petitioners = provable(dossier, document, context);
    if (!isWritten(state, document)) {
      throw refused('conflict', 'petition.not_written_yet', 'there is no such document yet', { document });
    }
    const isProof = petitioners.length > 0;
    if (!isProof && isConfirmed(state, document)) {
      throw refused('conflict', 'petition.already_confirmed', 'it was confirmed', { document });
    }
    const confirmed = draft('noticeConfirmed', { document, referral: state.referrals });
    if (!isProof) return [confirmed];
    const service = { servedOn: context.today, manner: 'electronic', sentOn: null } as const;
    return [
      confirmed,
      delivered(
        dossier,
        { ...service, evidence: null, recordedLate: null, petitioners, signedFor: null, receiver: null },
        context,
      ),
    ];
  },
};

/** Whether there is such a document of the present holder that is not confirmed, or was by nobody who received it for the reader. */
export const isConfirmable = (
  dossier: Pick<PetitionDossier, 'state' | 'parties'>,
  document: PetitionDocument,
  reader: Pick<PetitionContext, 'actor' | 'today'>,
): boolean =>
  isWritten(dossier.state, document) &&
  (!isConfirmed(dossier.state, document) || provable(dossier, document, reader).length > 0);

/** What is served by being confirmed: the opinion, or the answer of what is no appeal. */
const provesDelivery = (document: PetitionDocument): boolean => document === 'opinion' || document === 'answer';

/** Whose receipt of it is still to be proved, and is by a reading. */
const provable = (
  dossier: Pick<PetitionDossier, 'state' | 'parties'>,
  document: PetitionDocument,
  reader: Pick<PetitionContext, 'actor' | 'today'>,
): readonly Petitioner[] =>
  provesDelivery(document)
    ? readFor(dossier, reader).filter((one) => receiptOf(dossier, one).deliveredOn === null)
    : [];

/** Whether a document was written for the petitioner. */
export function isWritten(state: PetitionState, document: PetitionDocument): boolean {
  const { isNotified, extension, decidedOn } = state;
  const written: Readonly<Record<PetitionDocument, boolean>> = {
    notice: isNotified,
    extension: extension?.stage === 'noticed',
    opinion: decidedOn !== null && isReviewable(state),
    answer: decidedOn !== null && !isReviewable(state),
  };
  return written[document];
}

/** Whether the petitioner confirmed a document of the present holder. */
function isConfirmed({ confirmed = [], referrals }: PetitionState, document: PetitionDocument): boolean {
  return confirmed.some((each) => each.document === document && each.referral === referrals);
}
