import { FactList, type Fact } from '../parts/fact-list.js';
import { useSay } from './case.messages.js';
import type { CaseDetail } from './case-detail.js';

/** Below the next step: what one must know before anything else, and what is stuck. */
export function FirstLook({ rows, failed }: { readonly rows: readonly Fact[]; readonly failed: CaseDetail['failed'] }) {
  const say = useSay();
  const stuck = failed
    .filter(({ settled }) => !settled)
    .map(({ sentence, consequenceSentence }): Fact => [
      say('case.failed'),
      <span key="failed" className="failed-step">
        {sentence} {consequenceSentence}
      </span>,
    ]);
  if (rows.length + stuck.length === 0) return null;
  return <FactList className="box first-look" lines={[...rows, ...stuck]} />;
}
