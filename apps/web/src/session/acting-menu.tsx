import type { Me } from '#libs/contracts';
import { Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSay } from './my.messages.js';
import { ActingButton } from './acting-button.js';
import { actingIn, isActing, roleKey, useRoleName } from '../office/role-name.js';
import { useSigningOut } from './sign-out-question.js';
import { useChooseActing } from '../base/index.js';
import './session.messages.js';

/** The menu of `ActingSwitch`, open as it comes: somebody has pressed its button. */
export function Part({ me }: { readonly me: Me }) {
  const leaving = useSigningOut();
  const items = useItems(me, leaving.begin);
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']} open={isOpen} onOpenChange={setOpen} autoFocus>
        <ActingButton me={me} autoFocus />
      </Dropdown>
      {leaving.question}
    </>
  );
}

function useItems(me: Me, signOut: () => void): NonNullable<MenuProps['items']> {
  const say = useSay();
  const navigate = useNavigate();
  const choose = useChooseActing();
  const nameOf = useRoleName();
  return [
    ...me.mayActFor
      .filter((role) => !isActing(me, role))
      .map((role) => ({
        key: roleKey(role),
        label: nameOf(role),
        onClick: () => choose.mutate(actingIn(role), { onSuccess: () => void navigate('/') }),
      })),
    { key: 'my', label: say('my.title'), onClick: () => void navigate('/my') },
    { key: 'sign-out', label: say('session.signOut'), onClick: signOut },
  ];
}
