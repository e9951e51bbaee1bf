import type { Me } from '#libs/contracts';
import { Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSay } from './my.messages.js';
import { ActingButton } from './acting-button.js';
import { isActing, roleKey, useRoleName } from './role-name.js';
import { useChooseActing, useSignOut } from './use-session.js';
import './session.messages.js';

/** The menu of `ActingSwitch`, open as it comes: somebody has pressed its button. */
export function Part({ me }: { readonly me: Me }) {
  const items = useItems(me);
  const [isOpen, setOpen] = useState(true);
  return (
    <Dropdown menu={{ items }} trigger={['click']} open={isOpen} onOpenChange={setOpen} autoFocus>
      <ActingButton me={me} autoFocus />
    </Dropdown>
  );
}

function useItems(me: Me): NonNullable<MenuProps['items']> {
  const say = useSay();
  const navigate = useNavigate();
  const choose = useChooseActing();
  const signOut = useSignOut();
  const nameOf = useRoleName();
  return [
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
}
