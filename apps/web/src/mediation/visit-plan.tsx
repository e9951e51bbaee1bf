import { Section } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import { partyName } from '../office/party-words.js';
import { DataTable, type Column } from '../parts/data-table.js';
import type { MediationDetail } from './mediation-detail.js';
import { useSay } from './mediation.messages.js';

type PlannedVisit = MediationDetail['progress']['visits']['dates'][number];

/** The plan of revisits (回访计划) as a calendar, and who wants them. What was said there another office knows. */
export function VisitPlan({ detail: { parties, progress } }: SlotProps<MediationDetail>) {
  const say = useSay();
  const { dates, contacts } = progress.visits;
  const columns: readonly Column<PlannedVisit>[] = [
    { id: 'on', title: say('mediation.visits.on'), isWhole: true, cell: ({ on }) => on },
    { id: 'stands', title: say('word.state'), cell: ({ stands }) => say(`mediation.visits.${stands}`) },
  ];
  if (dates.length === 0 && contacts.length === 0) return null;
  return (
    <Section id="visits" title={say('mediation.visits')} className="stack">
      <ul className="plain">
        {contacts.map(({ party, isAgreed, isGrid, wantsNone }) => (
          <li key={party}>
            {partyName(party, parties, say)} ·{' '}
            {say(
              wantsNone
                ? 'mediation.visits.wantsNone'
                : isAgreed
                  ? 'mediation.visits.isAgreed'
                  : 'mediation.visits.none',
            )}
            {isGrid ? ` · ${say('mediation.visits.isGrid')}` : ''}
          </li>
        ))}
      </ul>
      {dates.length === 0 ? null : (
        <DataTable<PlannedVisit>
          caption={say('mediation.visits')}
          columns={columns}
          rows={dates}
          keyOf={({ on, stands }) => `${on} ${stands}`}
          isPlain
        />
      )}
    </Section>
  );
}
