import type { Account } from '#libs/contracts';
import { instantText, timeText } from '../base/dates.js';
import type { Column } from '../parts/data-table.js';
import { useSay, type Say } from './account.messages.js';
import { useRoleText } from './role-text.js';

/** What is to be known of an account before anything else: each mark is a word. */
export function marksOf(say: Say, account: Account): string[] {
  const { isActive, isDemo, isOwn, mustChangePassword, blockedUntil } = account;
  return [
    isActive ? say('account.state.active') : say('account.state.inactive'),
    ...(isOwn ? [say('account.mark.own')] : []),
    ...(mustChangePassword ? [say('account.mark.oneTime')] : []),
    ...(blockedUntil === null ? [] : [say('account.mark.blocked', { time: timeText(blockedUntil) })]),
    ...(isDemo ? [say('account.mark.demo')] : []),
  ];
}

/** What the list of accounts shows; the name opens one. */
export function useAccountColumns(open: (id: string) => void): readonly Column<Account>[] {
  const say = useSay();
  return [
    {
      id: 'displayName',
      title: say('account.displayName'),
      cell: ({ id, displayName }) => (
        <button type="button" className="plain-link" onClick={() => open(id)}>
          {displayName}
        </button>
      ),
    },
    { id: 'name', title: say('account.name'), cell: ({ name }) => <code>{name}</code> },
    { id: 'roles', title: say('account.roles'), cell: ({ roles }) => <Roles roles={roles} /> },
    { id: 'state', title: say('word.state'), cell: (account) => marksOf(say, account).join(' · ') },
    { id: 'sessions', title: say('account.sessions'), align: 'end', cell: ({ sessions }) => sessions },
    {
      id: 'created',
      title: say('account.created'),
      cell: ({ createdAt }) => <span className="is-date">{instantText(createdAt).slice(0, 10)}</span>,
    },
  ];
}

/** The offices and capacities of an account. */
export function Roles({ roles }: Pick<Account, 'roles'>) {
  const textOf = useRoleText();
  return (
    <ul>
      {roles.map((role) => (
        <li key={`${role.office}/${role.capacity}`}>{textOf(role)}</li>
      ))}
    </ul>
  );
}
