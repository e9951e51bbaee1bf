import { type AdminChange, adminChanges } from '#libs/contracts';
import type { Column } from '../parts/data-table.js';
import { PagedTable } from '../parts/paged-table.js';
import { Drawer } from 'antd';
import { useState } from 'react';
import { EmptyState, instantText, request, useAnswer } from '../base/index.js';
import { PrintList } from '../parts/print-list.js';
import { usePrintedWhole } from '../parts/use-printed-whole.js';
import type { ReadPage } from '../parts/whole-list.js';
import { useSay } from './account.messages.js';
import { useChangeSentence } from './use-change-sentence.js';

const path = '/api/accounts/changes';

const readChanges: ReadPage<AdminChange> = (before, signal) =>
  request(adminChanges, path, { query: { before }, signal });

/** The record of all accounts, newest first. */
export function AccountRecord({ close }: { readonly close: () => void }) {
  const say = useSay();
  const [before, setBefore] = useState<string | null>(null);
  const printed = usePrintedWhole(readChanges, 'record');
  const answer = useAnswer(adminChanges, path, {
    query: { before },
    keepsPrevious: true,
    freshMs: 5_000,
  });
  return (
    <Drawer
      open
      onClose={close}
      size={720}
      title={say('account.record')}
      extra={<PrintList of={printed} isBeside />}
      rootClassName="prints-alone"
    >
      <p className="print-only">
        <strong>{say('account.record')}</strong> {say('print.order', { order: say('account.record.order') })}
      </p>
      <p className="quiet">{say('account.record.intro')}</p>
      <PagedTable
        answer={answer}
        whole={printed.whole}
        caption={say('account.record')}
        columns={useColumns()}
        keyOf={({ seq }) => String(seq)}
        empty={<EmptyState title={say('account.record.empty')} />}
        cursor={before}
        go={setBefore}
        isPlain
      />
    </Drawer>
  );
}

function useColumns(): readonly Column<AdminChange>[] {
  const say = useSay();
  const what = useChangeSentence();
  const orNone = (text: string): string => (text === '' ? say('word.none') : text);
  return [
    { id: 'when', title: say('word.when'), cell: ({ at }) => instantText(at) },
    { id: 'account', title: say('word.account'), cell: ({ subject }) => <code>{orNone(subject)}</code> },
    { id: 'what', title: say('account.record.what'), cell: what },
    { id: 'who', title: say('word.by'), cell: ({ byName }) => byName },
    { id: 'why', title: say('word.why'), cell: ({ reason }) => orNone(reason) },
  ];
}
