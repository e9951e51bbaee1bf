import { accountCounts, accountPage, longestPage, type Account } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { PagedTable } from '../parts/paged-table.js';
import { PrintedHead } from '../parts/printed-head.js';
import { PrintList } from '../parts/print-list.js';
import { usePrintedWhole } from '../parts/use-printed-whole.js';
import type { ReadPage } from '../parts/whole-list.js';
import { EmptyState, ofList, Page, request, useAddress, useAnswer } from '../base/index.js';
import { useSay } from './account.messages.js';
import { useAccountColumns } from './account-columns.js';
import { AccountDrawer } from './account-drawer.js';
import { filtersOf, type AccountFilters, useFilterWords } from './account-filters.js';
import { AccountFilterBar } from './account-filter-bar.js';
import { AccountForm, type AskedDeed } from './account-form.js';
import { AccountRecord } from './account-record.js';
import { PasswordOnce, type ToldPassword } from './password-once.js';
import '../parts/administration.css';
import './account.css';

const path = '/api/accounts';

/** Any page of the list, for paper. */
const accountReader =
  (filters: AccountFilters): ReadPage<Account> =>
  (cursor, signal) =>
    request(accountPage, path, { query: { ...filters, cursor, limit: longestPage }, signal });

/** Accounts (账号): who may sign in, and as what. */
export function Screen() {
  const say = useSay();
  const { search, change } = useAddress();
  const filters = filtersOf(search);
  const query = { ...filters, limit: 50 };
  const answer = useAnswer(accountPage, path, { query, keepsPrevious: true, freshMs: 10_000 });
  const printed = usePrintedWhole(accountReader(filters), JSON.stringify(filters));
  const filterWords = useFilterWords(filters);
  const { asked, ask, told, setTold, said, done } = useDeeds();
  // A drawer beside the list leaves its page as it is.
  const set = (name: string, value: string | null): void =>
    change(
      name === 'account' ? { [name]: value } : ofList({ [name]: value }),
      // Who goes back does not pass through every half of a name.
      { replace: name === 'text' },
    );
  const open = (account: string): void => set('account', account);
  const beside = (
    <span className="row page-actions no-print">
      <Button type="primary" onClick={() => ask({ deed: 'create', account: null })}>
        {say('account.new')}
      </Button>
      <Button onClick={() => set('record', 'all')}>{say('account.record')}</Button>
      <PrintList of={printed} />
    </span>
  );
  return (
    <Page title={say('account.title')} beside={beside}>
      <AccountFilterBar filters={filters} set={set} />
      <PrintedHead filters={filterWords} order={say('account.order')} whole={printed.whole} />
      <Totals />
      <p role="status" className="change-said">
        {said}
      </p>
      <PagedTable
        answer={answer}
        whole={printed.whole}
        caption={say('account.title')}
        columns={useAccountColumns(open)}
        keyOf={({ name }) => name}
        open={({ id }) => open(id)}
        empty={<EmptyState title={say('account.empty')} />}
        cursor={filters.cursor}
        go={(cursor) => set('cursor', cursor)}
      />
      <AccountDrawer
        id={search.get('account')}
        close={() => set('account', null)}
        ask={(deed) => {
          set('account', null);
          ask(deed);
        }}
      />
      {search.get('record') === null ? null : <AccountRecord close={() => set('record', null)} />}
      {asked === null ? null : <AccountForm asked={asked} close={() => ask(null)} done={done} />}
      {told === null ? null : <PasswordOnce told={told} close={() => setTold(null)} />}
    </Page>
  );
}

/** How many there are in all, whatever is listed. */
function Totals() {
  const say = useSay();
  const counts = useAnswer(accountCounts, '/api/accounts/counts').data;
  return (
    <p className="totals" role="status">
      {counts === undefined ? ' ' : say('account.counts', { ...counts })}
      {counts === undefined || counts.demo === 0 ? '' : ` · ${say('account.counts.demo', { demo: counts.demo })}`}
    </p>
  );
}

/** What is being done to which account, what was done last, and a password that is to be told. */
function useDeeds() {
  const say = useSay();
  const [asked, ask] = useState<AskedDeed | null>(null);
  const [told, setTold] = useState<ToldPassword | null>(null);
  const [said, setSaid] = useState('');
  const done = (answer: { account: { displayName: string; name: string }; password: string | null }): void => {
    if (asked === null) return;
    const { displayName, name } = answer.account;
    setSaid(say('account.done', { what: say(`account.act.${asked.deed}`), name: displayName }));
    if (asked.deed === 'create' || asked.deed === 'resetPassword') {
      setTold({ name, displayName, password: answer.password });
    }
  };
  return { asked, ask, told, setTold, said, done };
}
