import {
  accountCounts,
  accountDetail,
  accountPage,
  longestPage,
  type Account,
  type AccountAnswer,
} from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { NoSuchFilter } from '../parts/no-such-filter.js';
import { PagedTable } from '../parts/paged-table.js';
import { PrintedHead } from '../parts/printed-head.js';
import { PrintList } from '../parts/print-list.js';
import { usePrintedWhole } from '../parts/use-printed-whole.js';
import type { ReadPage, WholeRows } from '../parts/whole-list.js';
import { EmptyState, ofList, Page, request, useAddress, useAnswer } from '../base/index.js';
import { useSay } from './account.messages.js';
import { useAccountColumns } from './account-columns.js';
import { AccountDrawer } from './account-drawer.js';
import { filtersOf, type AccountFilters, useFilterWord, useFilterWords, useUnknownFilters } from './account-filters.js';
import { AccountFilterBar } from './account-filter-bar.js';
import { AccountForm, type AskedDeed, type Deed, deeds } from './account-form.js';
import { AccountRecord } from './account-record.js';
import { SignInLog } from './sign-in-log.js';
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
  const signIns = search.get('signIns');
  const { wanted, done, said, told, setTold } = useDeeds();
  // A drawer beside the list leaves its page as it is.
  const set = (name: string, value: string | null): void =>
    change(
      name === 'account' ? { [name]: value } : ofList({ [name]: value }),
      // Who goes back does not pass through every half of a name.
      { replace: name === 'text' },
    );
  const printed = usePrintedWhole(accountReader(filters), JSON.stringify(filters));
  const beside = (
    <span className="row page-actions no-print">
      <Button type="primary" onClick={() => change({ do: 'create' })}>
        {say('account.new')}
      </Button>
      <Button onClick={() => set('record', 'all')}>{say('account.record')}</Button>
      <Button onClick={() => change({ signIns: 'all' })}>{say('account.signIns')}</Button>
      <PrintList of={printed} />
    </span>
  );
  return (
    <Page title={say('account.title')} beside={beside}>
      <AccountFilterBar filters={filters} set={set} />
      <PrintedHead filters={useFilterWords(filters)} order={say('account.order')} whole={printed.whole} />
      <Totals />
      <p role="status" className="change-said">
        {said}
      </p>
      <Listed filters={filters} set={set} whole={printed.whole} />
      {wanted === null ? (
        <AccountDrawer
          id={search.get('account')}
          close={() => set('account', null)}
          ask={(deed) => change({ do: deed })}
          showSignIns={(of) => change({ account: null, signIns: of })}
        />
      ) : (
        <AccountForm
          key={`${wanted.deed} ${wanted.account?.id ?? ''}`}
          asked={wanted}
          close={() => change({ do: null })}
          // Whoever goes back does not come to the form of what is done.
          closeDone={() => change({ do: null, account: null }, { replace: true })}
          done={done}
        />
      )}
      {signIns === null ? null : (
        <SignInLog of={signIns} close={() => change({ signIns: null, kind: null, line: null })} />
      )}
      {search.get('record') === null ? null : <AccountRecord close={() => set('record', null)} />}
      {told === null ? null : <PasswordOnce told={told} close={() => setTold(null)} />}
    </Page>
  );
}

interface ListedProps {
  readonly filters: AccountFilters;
  readonly set: (name: string, value: string | null) => void;
  readonly whole: WholeRows<Account> | null;
}

/** The accounts that fit, or that there is no such filter. */
function Listed({ filters, set, whole }: ListedProps) {
  const say = useSay();
  const { change } = useAddress();
  const unknown = useUnknownFilters(filters);
  const wordOf = useFilterWord();
  const query = { ...filters, limit: 50 };
  const answer = useAnswer(accountPage, unknown.length > 0 ? null : path, {
    query,
    keepsPrevious: true,
    freshMs: 10_000,
  });
  const open = (account: string): void => set('account', account);
  const columns = useAccountColumns(open);
  if (unknown.length > 0)
    return (
      <NoSuchFilter
        told={unknown.map((name) => wordOf(name, filters[name] ?? ''))}
        leave={() => change(ofList(Object.fromEntries(unknown.map((name) => [name, null]))))}
      />
    );
  return (
    <PagedTable
      answer={answer}
      whole={whole}
      caption={say('account.title')}
      columns={columns}
      keyOf={({ name }) => name}
      open={({ id }) => open(id)}
      empty={<EmptyState title={say('account.empty')} />}
      cursor={filters.cursor}
      go={(cursor) => set('cursor', cursor)}
    />
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

/** What is to be done to which account, as the address says; what was done last, and a password that is to be told. */
function useDeeds() {
  const say = useSay();
  const { search } = useAddress();
  const [told, setTold] = useState<ToldPassword | null>(null);
  const [said, setSaid] = useState('');
  const id = search.get('account');
  const account = useAnswer(accountDetail, id === null ? null : `/api/accounts/${id}`, { freshMs: 5_000 }).data
    ?.account;
  const wanted = wantedDeed(search.get('do'), account);
  const done = (answer: AccountAnswer, deed: Deed): void => {
    const { displayName, name } = answer.account;
    setSaid(say('word.done', { what: say(`account.act.${deed}`), name: displayName }));
    if (deed === 'create' || deed === 'resetPassword') setTold({ name, displayName, password: answer.password });
  };
  return { wanted, told, setTold, said, done };
}

/** The form that an address opens. What no longer fits the account stays open, and the server says so. */
function wantedDeed(named: string | null, account: Account | undefined): AskedDeed | null {
  const deed = deeds.find((one) => one === named);
  if (deed === undefined) return null;
  if (deed === 'create') return { deed, account: null };
  return account === undefined || (account.isOwn && deed !== 'rename') ? null : { deed, account };
}
