import type { AdminChange } from '#libs/contracts';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { instantText } from '../base/dates.js';
import { AnswerView, EmptyState } from '../base/answer-view.js';
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
  return (
    <div className="table-scroll" role="region" aria-label={say('account.record')} tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{say('account.record.when')}</th>
            <th scope="col">{say('account.record.account')}</th>
            <th scope="col">{say('account.record.what')}</th>
            <th scope="col">{say('account.record.who')}</th>
            <th scope="col">{say('account.record.why')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((change) => (
            <tr key={change.seq}>
              <th scope="row">{instantText(change.at)}</th>
              <td>
                <code>{change.subject === '' ? say('word.none') : change.subject}</code>
              </td>
              <td>{what(change)}</td>
              <td>{change.byName}</td>
              <td>{change.reason === '' ? say('word.none') : change.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
