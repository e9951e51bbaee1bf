import { clockWhy, type Clock } from '#libs/contracts';
import { AnswerView, useAnswer } from '../base/index.js';
import type { Say } from '../base/say.js';
import { DayGrid } from '../clock/day-grid.js';
import { LegalDate } from '../clock/legal-date.js';
import { FactList, type Fact } from '../parts/fact-list.js';
import { useCaseSummary } from './case-summary.js';
import { usePendingExtension, type PendingExtension } from './pending-extension.js';
import type { LookProps } from './record-look.js';
import { useSay } from './petition.messages.js';
import '../clock/clock.messages.js';
import '../clock/why.messages.js';

/**
 * What whoever decides on an extension signs (art. 34): who asks, why, how many days, of which case, and the date before
 * and after with every day between. The same on the page of the case and in the inbox.
 */
export function ExtensionLook({ detail }: LookProps) {
  const say = useSay();
  const summary = useCaseSummary(detail);
  const extension = usePendingExtension(detail);
  const clock = detail.clocks.find(
    ({ rule, endedAt, metAt }) => rule === 'XF-09' && endedAt === null && metAt === null,
  );
  // A date that has passed is moved by what was told in time alone, and is said when that is recorded.
  const isMovable = clock !== undefined && clock.breachedAt === null;
  const { id, number } = detail.item;
  const path = !isMovable || extension === null ? null : `/api/cases/${id}/clocks/${encodeURIComponent(clock.id)}/why`;
  const moved = useAnswer(clockWhy, path, { query: { extension: extension?.days }, freshMs: 0 });
  const asked = extension === null ? [] : askedLines(say, extension);
  const dates = [
    ...dateLine(say('petition.signed.before'), clock, number),
    ...dateLine(say('petition.signed.after'), moved.data?.clock, null),
  ];
  return (
    <>
      <FactList className="ruled signature-look" lines={[...asked, ...dates, ...summary]} />
      {path === null ? null : (
        <details className="signature-days">
          <summary>{say('petition.signed.calendar')}</summary>
          <AnswerView answer={moved} rows={6}>
            {({ days }) => <DayGrid days={days} />}
          </AnswerView>
        </details>
      )}
    </>
  );
}

const askedLines = (say: Say, { by, days, reason }: PendingExtension): readonly Fact[] => [
  [say('petition.signed.by'), by],
  [say('petition.signed.days'), say('clock.unit.CALENDAR_DAY', { n: days })],
  [say('petition.signed.reason'), reason ?? say('word.none')],
];

/** A date with its way to why it is that one; of one that is not there yet, without. */
function dateLine(name: string, clock: Clock | undefined, number: string | null): readonly Fact[] {
  if (clock === undefined || clock.legalDueOn === null) return [];
  const why = number === null ? undefined : { kind: 'petition', number, clock: clock.id };
  return [[name, <LegalDate key={name} on={clock.legalDueOn} isProvisional={clock.provisional} why={why} />]];
}
