import type { Fact } from '#libs/kernel';
import type { RevisitFacts, RevisitFactType } from '#libs/revisit';

/** In which facts it stands what was said, of each the last one. */
export const saidIn = ['answered', 'answerCorrected'] as const satisfies readonly RevisitFactType[];

// What is corrected by one press has no form, no words and no help.
const pressed: Omit<RevisitFacts['answered'], keyof RevisitFacts['answerCorrected']> = {
  ...{ channel: 'page', proof: 'page', attachment: null, answers: [], words: null },
  ...{ help: null, wantsNone: false, person: null },
};

/** What a party has said last, as it was written down or as it has corrected it; undefined: nothing yet. */
export function saidLast(
  facts: readonly Pick<Fact, 'type' | 'data'>[],
  party: string,
): RevisitFacts['answered'] | undefined {
  const said = facts.flatMap(({ type, data }): RevisitFacts['answered'][] => {
    if (type === 'answered') return [data as RevisitFacts['answered']];
    return type === 'answerCorrected' ? [{ ...pressed, ...(data as RevisitFacts['answerCorrected']) }] : [];
  });
  return said.findLast((one) => one.party === party);
}
