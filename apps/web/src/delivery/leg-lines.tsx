import * as z from 'zod';
import { instantText } from '../base/index.js';
import { useHistory } from '../case/use-history.js';
import { useSay } from './delivery.messages.js';

const ofLeg = z.looseObject({ data: z.looseObject({ leg: z.number().nullish() }) });
// Which way has its turn, and that it is proved, is told above and below them.
const toldElsewhere = new Set(['legBegun', 'proved', 'proofAdded', 'proofFiled']);

/** What happened on one way, attempt for attempt, each failure with its reason. */
export function LegLines({ caseId, leg }: { readonly caseId: string; readonly leg: number }) {
  const say = useSay();
  const all = useHistory(caseId).data?.lines ?? [];
  const lines = all.filter(
    ({ raw, type, source }) =>
      source === 'ledger' && !toldElsewhere.has(type) && ofLeg.safeParse(raw).data?.data.leg === leg,
  );
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{say('delivery.attemptLines')}</summary>
      <ol className="leg-lines">
        {lines.map((line) => (
          <li key={line.seq ?? line.at}>
            <time dateTime={line.at}>{instantText(line.at)}</time> {line.sentence}
          </li>
        ))}
      </ol>
    </details>
  );
}
