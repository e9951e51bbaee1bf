import { type AdminChange, adminChanges } from '#libs/contracts';
import type { Column } from '../parts/data-table.js';
import { PagedTable } from '../parts/paged-table.js';
import { Drawer } from 'antd';
import { useState } from 'react';
import { EmptyState, instantText, useAnswer } from '../base/index.js';
import { useSay } from './account.messages.js';
import { useChangeSentence } from './use-change-sentence.js';

/** The record of all accounts, newest first. */
export function AccountRecord({ close }: { readonly close: () => void }) {
  const say = useSay();
  const [before, setBefore] = useState<string | null>(null);
  const answer = useAnswer(adminChanges, '/api/accounts/changes', {
    query: { before },
    keepsPrevious: true,
    freshMs: 5_000,
  });
  return (
    <Drawer open onClose={close} size={720} title={say('account.record')}>
      <p className="quiet">{say('account.record.intro')}</p>
      <PagedTable
        answer={answer}
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
    { id: 'when', title: say('account.record.when'), cell: ({ at }) => instantText(at) },
    { id: 'account', title: say('account.record.account'), cell: ({ subject }) => <code>{orNone(subject)}</code> },
    { id: 'what', title: say('account.record.what'), cell: what },
    { id: 'who', title: say('word.by'), cell: ({ byName }) => byName },
    { id: 'why', title: say('word.why'), cell: ({ reason }) => orNone(reason) },
  ];
}
