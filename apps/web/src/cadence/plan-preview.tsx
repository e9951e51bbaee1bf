import { cadencePlan, type CadencePlan } from '#contracts/cadence';
import { addDays, addMonths } from '#libs/calendar';
import { legalDate } from '#libs/contracts';
import { as, type LegalDate } from '#libs/kernel';
import { AnswerView, useAnswer } from '../base/index.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay } from './cadence.messages.js';

interface PlanPreviewProps {
  readonly unit: string;
  readonly on: string;
  readonly endsOn: string | null;
}

type Period = CadencePlan['periods'][number];

/** The last day of a year from a day on, also from the 29th of February, or the one on which the cadence ends before that. */
export function lastOf(on: LegalDate, endsOn: string | null): string {
  const inAYear = addDays(addMonths(on, 12), on.endsWith('02-29') ? 0 : -1);
  return endsOn !== null && endsOn < inAYear ? endsOn : inAYear;
}

/** The periods of a year from a day on, before anything is begun: their days, and those in which nobody is there. */
export function PlanPreview({ unit, on, endsOn }: PlanPreviewProps) {
  const say = useSay();
  const until = legalDate.safeParse(on).success ? lastOf(as<LegalDate>(on), endsOn) : null;
  const answer = useAnswer(cadencePlan, until === null ? null : '/api/cadences/plan', { query: { unit, on, until } });
  const columns: readonly Column<Period>[] = [
    { id: 'key', title: say('cadence.period'), isWhole: true, cell: ({ key }) => key },
    {
      id: 'days',
      title: say('cadence.dates'),
      cell: ({ from, until: last }) => say('word.fromUntil', { from, until: last }),
    },
    {
      id: 'workingDays',
      title: say('cadence.plan.workingDays'),
      align: 'end',
      cell: ({ workingDays, isKnown }) => (isKnown ? workingDays : say('cadence.plan.provisional', { n: workingDays })),
    },
  ];
  return (
    <AnswerView answer={answer}>
      {({ periods }) => (
        <DataTable<Period>
          caption={say('cadence.plan')}
          columns={columns}
          rows={periods}
          keyOf={({ key }) => key}
          empty={<p className="quiet">{say('cadence.plan.none')}</p>}
          isPlain
        />
      )}
    </AnswerView>
  );
}
