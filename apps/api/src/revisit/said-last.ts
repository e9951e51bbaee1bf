import type { Fact, LegalDate } from '#libs/kernel';
import { answersAfter, type RevisitFacts, type RevisitFactType } from '#libs/revisit';

/** In which facts it stands what was said: in the first one, and in each that corrects it. */
export const saidIn = ['answered', 'answerCorrected'] as const satisfies readonly RevisitFactType[];

/** What a party has said, as it stands now. */
export interface SaidLast extends Omit<RevisitFacts['answered'], 'by'> {
  /** When it corrected that on its page, the last time; null: it stands as it was written down. */
  readonly correctedOn: LegalDate | null;
}

/**
 * What a party has said last, as it was written down or as it has corrected it; undefined: nothing yet. A correction says anew what is
 * missing, whether it is content and whether it broke out again: words, help, the form and how it was asked stay.
 */
export const saidLast = (facts: readonly Pick<Fact, 'type' | 'data'>[], party: string): SaidLast | undefined =>
  facts.reduce<SaidLast | undefined>((before, { type, data }) => {
    if (!saidIn.some((one) => one === type) || (data as { readonly party: string }).party !== party) return before;
    if (type === 'answered') return { ...(data as RevisitFacts['answered']), correctedOn: null };
    return before === undefined ? before : corrected(before, data as RevisitFacts['answerCorrected']);
  }, undefined);

const corrected = (
  before: SaidLast,
  { on, notPerformed, isContent, isRebound }: RevisitFacts['answerCorrected'],
): SaidLast => ({
  ...before,
  ...{ notPerformed, isContent, isRebound, correctedOn: on },
  answers: answersAfter(before, notPerformed),
});
