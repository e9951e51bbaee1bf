import { type Me } from '#libs/contracts';
import { useCallback } from 'react';
import { generalWord } from '../base/kind-words.js';
import { nameIn } from '../base/name-in.js';
import { useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import './my.messages.js';

type Role = Me['mayActFor'][number];

/** A role in words: office, capacity, and in whose place it is held. */
export function useRoleName(): (role: Omit<Role, 'deputyFor'>) => string {
  const say = useSay();
  const { language } = useSettings();
  return useCallback(
    ({ office, officeName, capacity, deputyForName }) => {
      const place = officeName === null ? office : nameIn(officeName, language);
      const role = `${place} · ${generalWord('capacity', capacity, language)}`;
      return deputyForName === null ? role : `${role} · ${say('my.inPlaceOf', { name: deputyForName })}`;
    },
    [say, language],
  );
}

/** Whether a role is the one that is acted in. */
export const isActing = ({ acting }: Me, role: Role): boolean =>
  role.office === acting?.office && role.capacity === acting.capacity && role.deputyFor === (acting.deputyFor ?? null);

/** One role among all. */
export const roleKey = ({ office, capacity, deputyFor }: Role): string => `${office}/${capacity}/${deputyFor ?? ''}`;
