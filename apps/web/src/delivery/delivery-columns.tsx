import { wordOf } from '#libs/contracts';
import { useKindColumns } from '../case/kind-columns.js';
import { DueCell } from '../case/due-cell.js';
import { CaseLink } from '../parts/case-link.js';
import { CellTitle } from '../parts/cell-title.js';
import type { Column } from '../parts/data-table.js';
import { StateTag } from '../parts/state-tag.js';
import type { DeliveryItem } from './delivery-detail.js';
import { useSay } from './delivery.messages.js';
import { provedWords, type ProvedTo } from './proved-in.js';
import { useRecipientWord } from './recipient-word.js';

/** The columns of the list of deliveries. */
export function useDeliveryColumns(): readonly Column<DeliveryItem>[] {
  const say = useSay();
  const of = useKindColumns('delivery');
  const recipientOf = useRecipientWord();
  const word = (field: string, value: string): string => wordOf('delivery', field, value, say.language);
  return [
    of.number('delivery.number'),
    {
      id: 'about',
      title: say('delivery.parent'),
      cell: (row) => (
        <span className="stack-close">
          <ParentOf row={row} />
          {row.parentTitle === null ? null : <CellTitle title={row.parentTitle} />}
        </span>
      ),
    },
    // Before the others: what runs out is in sight however narrow the window is.
    { id: 'due', title: say('word.due'), isText: true, cell: (row) => <Unserved row={row} /> },
    of.word('notice', 'delivery.notice'),
    { id: 'recipient', title: say('delivery.recipient'), isWhole: true, cell: ({ party }) => recipientOf(party) },
    {
      id: 'phase',
      title: say('word.state'),
      isText: true,
      cell: (row) => (
        <span className="stack-close">
          <StateTag kind="delivery" {...row} />
          {row.why === null || row.servedOn !== null ? null : <span className="quiet">{word('why', row.why)}</span>}
        </span>
      ),
    },
    {
      id: 'channel',
      title: say('delivery.channel'),
      isText: true,
      cell: ({ channel, leg }) =>
        channel === null ? null : say('delivery.way', { channel: word('channel', channel), leg }),
    },
    of.office('office', 'delivery.office'),
    of.plain('servedOn', 'delivery.servedOn'),
    of.dayOf('issuedAt', 'delivery.issuedAt'),
  ];
}

/** What is seen of a delivery until somebody chooses otherwise. */
export const usualDeliveryColumns = ['number', 'about', 'due', 'notice', 'recipient', 'phase', 'channel'];

type Due = Pick<DeliveryItem, 'notice' | 'servedOn'> & Parameters<typeof DueCell>[0]['row'];

/**
 * That nobody has proved it yet, what is left of its time, and what follows in law as long as it is so. What was proved to others
 * says nothing of this recipient, whose own window it may be, nor of a case that is told once; see `provedIn`.
 */
export function Unserved({ row, provedTo = null }: { readonly row: Due; readonly provedTo?: ProvedTo }) {
  const say = useSay();
  if (row.servedOn !== null || row.endedAt !== null) return <DueCell row={row} />;
  const follows = wordOf('delivery', 'unproved', row.notice, say.language);
  return (
    <span className="stack-close unserved">
      <span className="words">
        <span>{say('delivery.unserved')}</span>
        {row.legalDueOn === null ? null : <DueCell row={row} />}
      </span>
      {provedTo !== null ? (
        <span className="quiet">{say(provedWords(provedTo, row.notice))}</span>
      ) : follows === row.notice ? null : (
        <span className="quiet">{follows}</span>
      )}
    </span>
  );
}

/** The case that issued it, for whoever may see that one. */
export function ParentOf({ row }: { readonly row: Pick<DeliveryItem, 'parentKind' | 'parentNumber'> }) {
  const say = useSay();
  const { parentKind, parentNumber } = row;
  if (parentKind === null || parentNumber === null) {
    return <span className="quiet">{say('delivery.parentHidden')}</span>;
  }
  return <CaseLink kind={parentKind} number={parentNumber} />;
}
