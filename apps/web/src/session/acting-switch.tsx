import { wordOf, type Me } from '#libs/contracts';
import { Dropdown, type MenuProps } from 'antd';
import { useNavigate } from 'react-router';
import { nameIn } from '../office/use-offices.js';
import { useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { useChooseActing, useSignOut } from './use-me.js';

type Role = Me['mayActFor'][number];

/** For which office and in which capacity one acts, to change it, and to sign out. */
export function ActingSwitch({ me }: { readonly me: Me }) {
  const say = useSay();
  const { language } = useSettings();
  const navigate = useNavigate();
  const choose = useChooseActing();
  const signOut = useSignOut();
  const nameOf = (role: Role): string =>
    `${role.officeName === null ? role.office : nameIn(role.officeName, language)} · ${wordOf('capacity', role.capacity, language)}`;
  const isActing = ({ office, capacity }: Role): boolean =>
    office === me.acting?.office && capacity === me.acting.capacity;
  const acting = me.mayActFor.find(isActing);
  const items: MenuProps['items'] = [
    ...me.mayActFor
      .filter((role) => !isActing(role))
      .map((role) => ({
        key: `${role.office}/${role.capacity}`,
        label: nameOf(role),
        onClick: () => {
          const { office, capacity } = role;
          choose.mutate({ office, capacity }, { onSuccess: () => void navigate('/') });
        },
      })),
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
