import type { Me, Refusal } from '#libs/contracts';
import { isActing } from '../office/role-name.js';

type Roles = Pick<Me, 'acting' | 'mayActFor'>;

/** Those roles of one's own in which a command is given that is refused in the present one, as the refusal names who may. */
export function rolesThatMay(me: Me | undefined, refusal: NonNullable<Refusal>): Roles['mayActFor'] {
  const { who } = refusal.details;
  if (me === undefined || typeof who !== 'string') return [];
  const named = new Set(who.split(','));
  // Where any office may, none is named.
  return me.mayActFor.filter(
    (role) =>
      !isActing(me, role) && [`${role.office}/${role.capacity}`, `/${role.capacity}`].some((one) => named.has(one)),
  );
}
