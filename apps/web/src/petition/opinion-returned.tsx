import { dateInSentence } from '../base/dates.js';
import type { LookProps } from './record-look.js';
import { useSay } from './opinion.messages.js';

/** Above the form of an opinion that the head gave back (退回修改): why, for whoever changes it. */
export function OpinionReturned({ detail: { submission } }: LookProps) {
  const say = useSay();
  if (submission?.stage !== 'returned') return null;
  const date = dateInSentence(submission.on, say.language);
  return (
    <p className="opinion-returned">
      {say('opinion.returned', { date, reason: submission.reason ?? say('word.none') })}
    </p>
  );
}
