import { useSay } from './case.messages.js';
import type { CaseDetail } from './case-detail.js';
import type { FirstLookRow } from './case-slots.js';

interface FirstLookProps {
  readonly rows: readonly FirstLookRow[];
  readonly failed: CaseDetail['failed'];
}

/** Below the next step: what one must know before anything else, and what is stuck. */
export function FirstLook({ rows, failed }: FirstLookProps) {
  const say = useSay();
  const stuck = failed.filter(({ settled }) => !settled);
  return (
    <dl className="box stack first-look">
      {rows.map(({ term, text, className }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className={className}>{text}</dd>
        </div>
      ))}
      {stuck.map(({ step, instance, sentence, consequenceSentence }) => (
        <div key={`${step} ${instance}`} className="failed-step">
          <dt>{say('case.failed')}</dt>
          <dd>
            {sentence} {consequenceSentence}
          </dd>
        </div>
      ))}
    </dl>
  );
}
