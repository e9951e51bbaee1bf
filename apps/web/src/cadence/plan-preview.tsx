import { cadencePlan, type CadencePlan } from '#contracts/cadence';
import { legalDate } from '#libs/contracts';
import { AnswerView, useAnswer } from '../base/index.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay } from './cadence.messages.js';

interface PlanPreviewProps {
  readonly unit: string;
  readonly on: string;
  readonly endsOn: string | null;
}

type Period = CadencePlan['periods'][number];

/** The periods of a year from a day on, before anything is begun: their days, and those in which nobody is there. */
export function PlanPreview({ unit, on, endsOn }: PlanPreviewProps) {
  const say = useSay();
  const inAYear = `${String(Number(on.slice(0, 4)) + 1)}${on.slice(4)}`;
  const until = endsOn !== null && endsOn < inAYear ? endsOn : inAYear;
  const isDate = legalDate.safeParse(on).success;
  const answer = useAnswer(cadencePlan, isDate ? '/api/cadences/plan' : null, { query: { unit, on, until } });
  const columns: readonly Column<Period>[] = [
    { id: 'key', title: say('cadence.period'), isWhole: true, cell: ({ key }) => key },
    {
      id: 'days',
      title: say('cadence.dates'),
      cell: ({ from, until: last }) => say('cadence.days', { from, until: last }),
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
