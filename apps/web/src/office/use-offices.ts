import { type Office, offices } from '#libs/contracts';
import { createContext, use, useMemo } from 'react';
import { useAnswer, useMe } from '../base/index.js';

interface Offices {
  readonly list: readonly Office[];
  readonly byId: ReadonlyMap<string, Office>;
}

export const OfficesContext = createContext<Offices>({ list: [], byId: new Map() });

/** Every office by its id; none as long as they are not there. */
export const useOffices = (): Offices => use(OfficesContext);

/** Asks for the offices; once, in the frame: hundreds of rows name them. They change a few times a year. */
export function useAskedOffices(): Offices {
  const me = useMe().data;
  // Before a one-time password is replaced nothing is answered.
  const mayAsk = me !== undefined && !me.mustChangePassword;
  const { data } = useAnswer(offices, mayAsk ? '/api/offices' : null, { freshMs: 3_600_000 });
  return useMemo(() => {
    const list = data?.items ?? [];
    return { list, byId: new Map(list.map((office) => [office.id, office])) };
  }, [data]);
}

/** Whether a name in the address is that of no office; nobody can tell before they are there. */
export function useIsNoOffice(): (id: string | null | undefined) => boolean {
  const { list, byId } = useOffices();
  return (id) => id != null && list.length > 0 && !byId.has(id);
}
