import type { Me } from '#libs/contracts';
import { useState } from 'react';
import { later } from '../base/later.js';
import { ActingButton } from './acting-button.js';

const Menu = later(() => import('./acting-menu.js'));

/** For which office and in which capacity one acts, to change it, and to sign out. */
export function ActingSwitch({ me }: { readonly me: Me }) {
  const [isWanted, setWanted] = useState(false);
  return <Menu before={<ActingButton me={me} onClick={() => setWanted(true)} />} of={isWanted ? { me } : null} />;
}
