import { longestPage, signInKind, signInPage, type SignInEvent } from '#libs/contracts';
import { EmptyState, instantText, request, useAddress, useAnswer } from '../base/index.js';
import type { Column } from './data-table.js';
import { FilterChoice } from './filter-choice.js';
import { NoSuchFilter } from './no-such-filter.js';
import { PagedTable } from './paged-table.js';
import { PrintedHead } from './printed-head.js';
import { PrintList } from './print-list.js';
import { useSay } from './sign-in.messages.js';
import { usePrintedWhole } from './use-printed-whole.js';
import type { ReadPage } from './whole-list.js';

interface SignInLinesProps {
  readonly path: '/api/accounts/signIns' | '/api/session/signIns';
  /** Of one account alone; null: of all, or of whoever asks. */
  readonly account: string | null;
  /** Whose a line is, where they are of several. */
  readonly hasAccounts: boolean;
}

/** Sign-ins, failures and ends of sessions (登录记录), the newest first; filter and page stand in the address. */
export function SignInLines({ path, account, hasAccounts }: SignInLinesProps) {
  const say = useSay();
  const { search, change } = useAddress();
  const kind = search.get('kind');
  const line = search.get('line');
  const isNone = kind !== null && !signInKind.safeParse(kind).success;
  const query = { ...(account === null ? {} : { account }), ...(kind === null ? {} : { kind }) };
  const readPage: ReadPage<SignInEvent> = (cursor, signal) =>
    request(signInPage, path, { query: { ...query, cursor, limit: longestPage }, signal });
  const printed = usePrintedWhole(readPage, JSON.stringify([path, query]));
  const answer = useAnswer(signInPage, isNone ? null : path, {
    query: { ...query, cursor: line },
    keepsPrevious: true,
    freshMs: 5_000,
  });
  const columns = useColumns(hasAccounts);
  const wordOf = (value: string): string =>
    say('filter.named', { name: say('signIn.kind'), value: say.or(`signIn.kind.${value}`, value) });
  if (isNone) return <NoSuchFilter told={[wordOf(kind)]} leave={() => change({ kind: null, line: null })} />;
  return (
    <>
      <div className="row filter-bar no-print" role="search">
        <FilterChoice
          aria-label={say('signIn.kind')}
          value={kind ?? undefined}
          onChange={(value) => change({ kind: value ?? null, line: null })}
          options={signInKind.options.map((value) => ({ value, label: say(`signIn.kind.${value}`) }))}
        />
        <PrintList of={printed} />
      </div>
      <PrintedHead filters={kind === null ? [] : [wordOf(kind)]} order={say('signIn.order')} whole={printed.whole} />
      <PagedTable
        answer={answer}
        whole={printed.whole}
        caption={say('signIn.log')}
        columns={columns}
        keyOf={({ seq }) => String(seq)}
        empty={<EmptyState title={say('signIn.empty')} />}
        cursor={line}
        go={(cursor) => change({ line: cursor })}
        isPlain
      />
    </>
  );
}

function useColumns(hasAccounts: boolean): readonly Column<SignInEvent>[] {
  const say = useSay();
  const whose = ({ account, name, displayName }: SignInEvent) => {
    if (account === null) return <span className="quiet">{say('signIn.nobody')}</span>;
    return name === null ? <span className="quiet">{say('signIn.gone')}</span> : `${displayName ?? ''} ${name}`;
  };
  return [
    { id: 'when', title: say('signIn.when'), cell: ({ at }) => <span className="is-date">{instantText(at)}</span> },
    ...(hasAccounts ? [{ id: 'account', title: say('signIn.account'), cell: whose }] : []),
    { id: 'what', title: say('signIn.what'), cell: ({ what }) => say(`signIn.what.${what}`) },
    {
      id: 'from',
      title: say('signIn.from'),
      cell: ({ carrier, network }) => [say(`signIn.${carrier}`), network].filter(Boolean).join(' · '),
    },
  ];
}
