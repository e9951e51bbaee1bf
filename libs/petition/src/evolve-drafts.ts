import { legalDateOf } from '#libs/calendar';
import type { OfficeId } from '#libs/kernel';
import type { Evolutions } from '#libs/kind';
import { askedBy } from './asked.js';
import type { DraftFacts } from './draft-facts.js';
import type { NoticeDraft } from './issued-notice.js';
import type { PetitionState } from './state.js';

/** What waits for the head of an office, with another stage. */
const withStage = (
  { drafts = [] }: PetitionState,
  of: OfficeId,
  change: Partial<NoticeDraft>,
): Pick<PetitionState, 'drafts'> => ({
  drafts: drafts.map((one) => (one.office === of ? { ...one, ...change } : one)),
});

/** What the facts of submitted papers change. */
export const draftEvolutions: Evolutions<PetitionState, DraftFacts> = {
  noticeSubmitted: ({ drafts = [] }, data, { actor, at, seq }) => {
    const asked = { ...askedBy(actor), on: legalDateOf(at) };
    const others = drafts.filter(({ office }) => office !== data.office);
    return {
      noticesDrafted: data.number,
      drafts: [...others, { ...data, ...asked, seq, stage: 'submitted', reason: null }],
    };
  },
  noticeApproved: ({ drafts = [] }, { office: of }) => ({ drafts: drafts.filter(({ office }) => office !== of) }),
  noticeReturned: (state, { office, reason }) => withStage(state, office, { stage: 'returned', reason }),
  noticeTakenBack: (state, { office }) => withStage(state, office, { stage: 'taken_back' }),
};
