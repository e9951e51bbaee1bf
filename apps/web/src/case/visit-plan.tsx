import { generalWord, type VisitPlan as Plan } from '#libs/contracts';
import { Section } from '../base/index.js';
import { partyName } from '../office/party-words.js';
import { useToday } from '../clock/use-almanac.js';
import { MonthGrid } from '../parts/month-grid.js';
import { DataTable, type Column } from '../parts/data-table.js';
import type { CaseDetail } from './case-detail.js';
import { useSay } from './visits.messages.js';

type PlannedVisit = Plan['dates'][number];

interface VisitPlanProps {
  readonly visits: Plan;
  readonly parties: CaseDetail['parties'];
}

const most = 6;

/** The months in which something is planned. */
const monthsOf = (dates: readonly PlannedVisit[]): readonly string[] =>
  [...new Set(dates.map(({ on }) => on.slice(0, 7)))].toSorted().slice(0, most);

interface PlanMonthProps {
  readonly month: string;
  readonly dates: readonly PlannedVisit[];
}

/** One month of the plan: each of its days says how it stands, by a sign that the table below has in words. */
function PlanMonth({ month, dates }: PlanMonthProps) {
  const say = useSay();
  const today = useToday();
  const [year = '', at = ''] = month.split('-');
  const dayOf = (on: string) => {
    const own = dates.findLast((one) => one.on === on);
    if (own === undefined) return null;
    const words = say(`visits.${own.stands}`);
    return (
      <span title={words}>
        <span aria-hidden="true">{signs[own.stands]}</span>
        <span className="sr-only">{words}</span>
      </span>
    );
  };
  const caption = say('visits.month', { year, month: Number(at) });
  return <MonthGrid month={month} today={today} caption={caption} dayOf={dayOf} />;
}

const signs = { planned: '○', due: '●', over: '×' } as const satisfies Record<PlannedVisit['stands'], string>;

/** The plan of revisits (回访计划) as a calendar, and who wants them. What was said there another office knows. */
export function VisitPlan({ visits: { dates, contacts }, parties }: VisitPlanProps) {
  const say = useSay();
  const columns: readonly Column<PlannedVisit>[] = [
    { id: 'on', title: say('visits.on'), isWhole: true, cell: ({ on }) => on },
    { id: 'stands', title: say('word.state'), cell: ({ stands }) => say(`visits.${stands}`) },
  ];
  if (dates.length === 0 && contacts.length === 0) return null;
  return (
    <Section id="visits" title={say('visits.title')} className="stack">
      <ul className="plain">
        {contacts.map(({ party, isAgreed, isGrid, wantsNone, spoken }) => (
          <li key={party}>
            {partyName(party, parties, say)} ·{' '}
            {say(wantsNone ? 'visits.wantsNone' : isAgreed ? 'visits.isAgreed' : 'visits.none')}
            {isGrid ? ` · ${say('visits.isGrid')}` : ''}
            {spoken === null ? '' : ` · ${generalWord('spokenLanguage', spoken, say.language)}`}
          </li>
        ))}
      </ul>
      <div className="row month-plan no-print">
        {monthsOf(dates).map((month) => (
          <PlanMonth key={month} month={month} dates={dates} />
        ))}
      </div>
      {dates.length === 0 ? null : (
        <DataTable<PlannedVisit>
          caption={say('visits.title')}
          columns={columns}
          rows={dates}
          keyOf={({ on, stands }) => `${on} ${stands}`}
          isPlain
        />
      )}
    </Section>
  );
}
