import { wordOf } from '#libs/contracts';
import { supervisionList } from '#contracts/supervision';
import { Suspense } from 'react';
import type * as z from 'zod';
import { LegalDate } from '../clock/legal-date.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { StateTag } from '../parts/state-tag.js';
import { AnswerView, Loading, Section, useAnswer, useContract } from '../base/index.js';
import { useSay } from './petition.messages.js';
import { PartTable } from '../case/part-table.js';
import type { SlotProps } from '../case/case-slots.js';
import '../case/case.messages.js';
import { CategoryName } from '../category/category-name.js';
import { LinkedCases } from './linked-cases.js';
import type { PetitionDetail } from './petition-detail.js';

type Supervision = z.output<typeof supervisionList.page>['items'][number];

// One per basis and office; a petition that passes more offices than this is beyond any county.
const mostSupervisions = 100;

/** What belongs to the case: its claims, and the cases that came out of it. */
export function PartsTab({ detail }: SlotProps<PetitionDetail>) {
  return (
    <>
      <Claims detail={detail} />
      <Suspense fallback={<Loading rows={2} />}>
        <Supervisions detail={detail} />
        <OtherParts detail={detail} />
      </Suspense>
      <LinkedCases detail={detail} />
    </>
  );
}

/** The claims (诉求), each with its class and how it was answered. There is one for now. */
function Claims({ detail }: SlotProps<PetitionDetail>) {
  const say = useSay();
  const { item, matter } = detail;
  const about = item.title ?? matter?.slice(0, 60) ?? '';
  const words = [
    item.class === null ? say('parts.unclassified') : wordOf('petition', 'class', item.class, say.language),
    item.outcome === null ? say('parts.claimOpen') : wordOf('petition', 'outcome', item.outcome, say.language),
  ];
  return (
    <Section id="claims" title={say('parts.claims')}>
      <ol className="stack claims">
        <li>
          <strong>{say('parts.claim', { n: 1 })}</strong> {about}{' '}
          <span className="quiet">
            {words.join(' · ')}
            {item.category === null ? null : (
              <>
                {' '}
                · <CategoryName id={item.category} />
              </>
            )}
          </span>
        </li>
      </ol>
    </Section>
  );
}

function Supervisions({ detail }: SlotProps<PetitionDetail>) {
  const say = useSay();
  useContract('supervision');
  const columns = useColumns();
  const { id, isDrill } = detail.item;
  const answer = useAnswer(supervisionList.page, '/api/supervisions', {
    query: { petition: id, limit: mostSupervisions, drill: isDrill ? 'true' : undefined },
  });
  return (
    <Section id="supervisions" title={say('parts.supervisions')}>
      <AnswerView answer={answer} rows={2}>
        {({ items }) => (
          <DataTable<Supervision>
            caption={say('parts.supervisions')}
            columns={columns}
            rows={items}
            keyOf={({ number }) => number}
            empty={<p className="quiet">{say('parts.noSupervision')}</p>}
          />
        )}
      </AnswerView>
    </Section>
  );
}

/** Parts of other kinds, of which the petition says no more than every case does. */
function OtherParts({ detail: { parts } }: SlotProps<PetitionDetail>) {
  const say = useSay();
  const others = parts.filter(({ kind }) => kind !== 'supervision');
  if (others.length === 0) return null;
  return (
    <Section id="other-parts" title={say('case.tab.parts')}>
      <PartTable parts={others} />
    </Section>
  );
}

function useColumns(): Column<Supervision>[] {
  const say = useSay();
  return [
    { id: 'number', title: say('word.number'), cell: (row) => <CaseLink kind="supervision" {...row} /> },
    { id: 'state', title: say('word.state'), cell: (row) => <StateTag kind="supervision" {...row} /> },
    { id: 'office', title: say('parts.office'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'trigger',
      title: say('parts.trigger'),
      cell: ({ basis, trigger }) =>
        trigger === null
          ? wordOf('supervision', 'basis', basis, say.language)
          : wordOf('supervision', 'trigger', trigger, say.language),
    },
    { id: 'rung', title: say('parts.rung'), cell: ({ rung }) => rung, align: 'end' },
    {
      id: 'due',
      title: say('parts.due'),
      cell: ({ legalDueOn, provisional }) =>
        legalDueOn === null ? say('word.none') : <LegalDate on={legalDueOn} isProvisional={provisional} />,
    },
  ];
}
