import type { OfficeId } from '#libs/kernel';
import { approvedNoticesOf, type ApprovableNotice } from '#libs/office';
import { refused, type PetitionContext } from './case.js';
import type { DraftedCommand } from './draft-facts.js';
import type { NoticeTells, PetitionDraft } from './facts.js';

/** The kind of a written notice, by what it tells. */
export const ofWhatItTells: Readonly<Record<NoticeTells, ApprovableNotice>> = {
  ...{ receipt: 'receipt', accepted: 'acceptance', passed: 'passed' },
  ...{ elsewhere: 'elsewhere', procedure: 'procedure' },
};

/** Whether the head of an office approves such a paper (ours): what an import records of a past was issued elsewhere. */
export const needsApproval = (
  notice: ApprovableNotice,
  office: OfficeId,
  { actor, offices }: PetitionContext,
): boolean => actor.kind === 'person' && approvedNoticesOf(offices.get(office)).includes(notice);

/**
 * A notice that is served before its office has issued it was approved by nobody.
 *
 * @throws DomainError `petition.notice_needs_approval` (conflict), details `office`
 */
export function requireNoApproval(tells: NoticeTells, office: OfficeId, context: PetitionContext): void {
  if (!needsApproval(ofWhatItTells[tells], office, context)) return;
  throw refused('conflict', 'petition.notice_needs_approval', 'the head approves it first', { office });
}

/** The paper that an act gives: its kind, whose it is, and its fact; null: it gives none. */
export function paperIn(
  command: DraftedCommand,
  drafts: readonly PetitionDraft[],
): { readonly notice: ApprovableNotice; readonly office: OfficeId; readonly fact: PetitionDraft } | null {
  for (const fact of drafts) {
    const { office } = fact.data as { readonly office: OfficeId };
    const notice = noticeOf(command, fact);
    if (notice !== null) return { notice, office, fact };
  }
  return null;
}

function noticeOf(command: DraftedCommand, { type, data }: PetitionDraft): ApprovableNotice | null {
  if (type === 'noticeIssued') return ofWhatItTells[data.tells];
  if (type === 'noticeCorrected') return 'correction';
  if (type === 'noticeWithdrawn') return 'withdrawal';
  return type === 'answered' ? (ofAnswer[command] ?? null) : null;
}

const ofAnswer: Readonly<Partial<Record<DraftedCommand, ApprovableNotice>>> = {
  ...{ answerSuggestion: 'answer', giveFeedback: 'feedback', performOrAnswer: 'performance' },
};
