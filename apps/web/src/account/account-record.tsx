import type { AdminChange } from '#libs/contracts';
import { DataTable, type Column } from '../parts/data-table.js';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { AnswerView, EmptyState, instantText } from '../base/index.js';
import { useSay } from './account.messages.js';
import { useAccountRecord } from './use-accounts.js';
import { useChangeSentence } from './use-change-sentence.js';

/** The record of all accounts, newest first. */
export function AccountRecord({ close }: { readonly close: () => void }) {
  const say = useSay();
  const [before, setBefore] = useState<string | null>(null);
  const answer = useAccountRecord(before);
  return (
    <Drawer open onClose={close} size={720} title={say('account.record')}>
      <p className="quiet">{say('account.record.intro')}</p>
      <AnswerView answer={answer}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={say('account.record.empty')} />
          ) : (
            <>
              <RecordTable items={items} />
              <p className="pager">
                <Button disabled={before === null} onClick={() => setBefore(null)}>
                  {say('table.first')}
                </Button>
                <Button disabled={next === null} onClick={() => setBefore(next === null ? null : String(next))}>
                  {say('account.record.more')}
                </Button>
              </p>
            </>
          )
        }
      </AnswerView>
    </Drawer>
  );
}

function RecordTable({ items }: { readonly items: readonly AdminChange[] }) {
  const say = useSay();
  const what = useChangeSentence();
  const orNone = (text: string): string => (text === '' ? say('word.none') : text);
  const columns: Column<AdminChange>[] = [
    { id: 'when', title: say('account.record.when'), cell: ({ at }) => instantText(at) },
    { id: 'account', title: say('account.record.account'), cell: ({ subject }) => <code>{orNone(subject)}</code> },
    { id: 'what', title: say('account.record.what'), cell: what },
    { id: 'who', title: say('account.record.who'), cell: ({ byName }) => byName },
    { id: 'why', title: say('account.record.why'), cell: ({ reason }) => orNone(reason) },
  ];
  const keyOf = ({ seq }: AdminChange): string => String(seq);
  return (
    <DataTable<AdminChange> caption={say('account.record')} columns={columns} rows={items} keyOf={keyOf} isPlain />
  );
}
