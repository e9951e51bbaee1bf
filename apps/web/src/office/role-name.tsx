import { generalWord, type ActingFor, type Me } from '#libs/contracts';
import { useCallback } from 'react';
import { nameIn } from '../base/name-in.js';
import { useSay } from './role.messages.js';

type Role = Me['mayActFor'][number];

/** A role in words: office, capacity, and in whose place it is held. */
export function useRoleName(): (role: Omit<Role, 'deputyFor'>) => string {
  const say = useSay();
  return useCallback(
    ({ office, officeName, capacity, deputyForName }) => {
      const place = officeName === null ? office : nameIn(officeName, say.language);
      const role = `${place} · ${generalWord('capacity', capacity, say.language)}`;
      return deputyForName === null ? role : `${role} · ${say('role.inPlaceOf', { name: deputyForName })}`;
    },
    [say, say.language],
  );
}

/** Whether a role is the one that is acted in. */
export const isActing = ({ acting }: Me, role: Role): boolean =>
  role.office === acting?.office && role.capacity === acting.capacity && role.deputyFor === (acting.deputyFor ?? null);

/** One role among all. */
export const roleKey = ({ office, capacity, deputyFor }: Role): string => `${office}/${capacity}/${deputyFor ?? ''}`;

/** A role as it is asked for, to act in it. */
export const actingIn = ({ office, capacity, deputyFor }: Role): ActingFor => ({
  office,
  capacity,
  ...(deputyFor === null ? {} : { deputyFor }),
});
