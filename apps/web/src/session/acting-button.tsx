import type { Me } from '#libs/contracts';
import type { ComponentProps } from 'react';
import { useSay } from './session.messages.js';
import { isActing, useRoleName } from '../office/role-name.js';

/** The button; the kit gives it what opens and closes its menu. */
export function ActingButton({ me, className, ...given }: { readonly me: Me } & ComponentProps<'button'>) {
  const say = useSay();
  const nameOf = useRoleName();
  const acting = me.mayActFor.find((role) => isActing(me, role));
  return (
    <button type="button" className={`acting-button ${className ?? ''}`} title={say('session.chooseActing')} {...given}>
      <span className="sr-only">{say('session.acting')} </span>
      <span>{acting === undefined ? say('session.noActing') : nameOf(acting)}</span>
      <span className="quiet">{me.displayName}</span>
      <span aria-hidden="true">▾</span>
    </button>
  );
}
