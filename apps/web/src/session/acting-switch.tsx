import type { Me } from '#libs/contracts';
import { Dropdown, type MenuProps } from 'antd';
import { useNavigate } from 'react-router';
import { useSay } from '../shell/say.js';
import { isActing, roleKey, useRoleName } from './role-name.js';
import { useChooseActing, useSignOut } from './use-me.js';
import './my.messages.js';

/** For which office and in which capacity one acts, to change it, and to sign out. */
export function ActingSwitch({ me }: { readonly me: Me }) {
  const say = useSay();
  const navigate = useNavigate();
  const choose = useChooseActing();
  const signOut = useSignOut();
  const nameOf = useRoleName();
  const acting = me.mayActFor.find((role) => isActing(me, role));
  const items: MenuProps['items'] = [
    ...me.mayActFor
      .filter((role) => !isActing(me, role))
      .map((role) => ({
        key: roleKey(role),
        label: nameOf(role),
        onClick: () => {
          const { office, capacity, deputyFor } = role;
          const wanted = { office, capacity, ...(deputyFor === null ? {} : { deputyFor }) };
          choose.mutate(wanted, { onSuccess: () => void navigate('/') });
        },
      })),
    { key: 'my', label: say('my.title'), onClick: () => void navigate('/my') },
    { key: 'sign-out', label: say('session.signOut'), onClick: () => signOut.mutate() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <button type="button" className="acting-button" title={say('session.chooseActing')}>
        <span className="sr-only">{say('session.acting')} </span>
        <span>{acting === undefined ? say('session.noActing') : nameOf(acting)}</span>
        <span className="quiet">{me.displayName}</span>
        <span aria-hidden="true">▾</span>
      </button>
    </Dropdown>
  );
}
