import { Section } from '../base/index.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import type { CadenceDetail, Owing } from './cadence-detail.js';
import { useSay } from './cadence.messages.js';
import { useDebtor } from './use-debtor.js';

/** Who owes what in the period, in the order of the plan: how it stands with each, and what the reader may see of what was found. */
export function OwingTable({ detail: { item, progress } }: { readonly detail: CadenceDetail }) {
  const say = useSay();
  const nameOf = useDebtor();
  const columns: readonly Column<Owing>[] = [
    { id: 'debtor', title: say('cadence.debtor'), isText: true, cell: nameOf },
    {
      id: 'stands',
      title: say('word.stands'),
      isText: true,
      cell: ({ stands, isDissolved }) =>
        isDissolved
          ? `${say(`cadence.stands.${stands}`)} · ${say('cadence.dissolved')}`
          : say(`cadence.stands.${stands}`),
    },
    {
      id: 'quota',
      title: say('cadence.quota'),
      align: 'end',
      isWhole: true,
      cell: ({ done, quota }) => say('cadence.quota.of', { done, quota }),
    },
    { id: 'dueOn', title: say('word.until'), isWhole: true, cell: ({ dueOn }) => dueOn },
    { id: 'doneOn', title: say('cadence.doneOn'), isWhole: true, cell: ({ doneOn }) => doneOn },
  ];
  const found: Column<Owing> = {
    id: 'found',
    title: say('cadence.found'),
    isText: true,
    cell: (one) => <Found one={one} isDrill={item.isDrill} />,
  };
  const isFiled = item.work === 'return' && progress.owing.some(({ cases }) => cases !== null);
  return (
    <Section id="owing" title={say('cadence.owing')} className="stack">
      <DataTable<Owing>
        caption={say('cadence.owing')}
        columns={isFiled ? [...columns, found] : columns}
        rows={progress.owing}
        keyOf={({ debtor }) => debtor}
        isPlain
      />
      <p className="quiet">{say('cadence.owing.rule')}</p>
    </Section>
  );
}

function Found({ one: { cases, done }, isDrill }: { readonly one: Owing; readonly isDrill: boolean }) {
  const say = useSay();
  if (cases === null || done === 0) return null;
  if (cases.length === 0) return <span className="quiet">{say('cadence.found.none')}</span>;
  return (
    <span className="stack-close">
      {cases.map(({ kind, number }) => (
        <CaseLink key={number} kind={kind} number={number} isDrill={isDrill} />
      ))}
    </span>
  );
}
