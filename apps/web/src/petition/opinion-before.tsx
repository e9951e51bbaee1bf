import { dateInSentence } from '../base/dates.js';
import type { LookProps } from './record-look.js';
import { useSay } from './opinion.messages.js';
import { SigningGap } from './signing-gap.js';

/** Above the form of an opinion: why the head gave it back (退回修改), and that nobody there could approve it. */
export function OpinionBefore({ detail: { submission, signingGap } }: LookProps) {
  const say = useSay();
  return (
    <>
      {submission?.stage !== 'returned' ? null : (
        <p className="opinion-returned">
          {say('opinion.returned', {
            date: dateInSentence(submission.on, say.language),
            reason: submission.reason ?? say('word.none'),
          })}
        </p>
      )}
      {signingGap === null ? null : (
        <p>
          <SigningGap gap={signingGap} />
        </p>
      )}
    </>
  );
}
