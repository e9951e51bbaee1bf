import { offices, type Language } from '#libs/contracts';
import { createContext, use, useMemo } from 'react';
import type * as z from 'zod';
import { useMe } from '../session/use-me.js';
import { useAnswer } from '../shell/use-answer.js';

export type Office = z.output<typeof offices>['items'][number];

/** A name in the reader's language. */
export const nameIn = (name: { readonly zh: string; readonly en: string }, language: Language): string =>
  name[language] === '' ? name.zh : name[language];

interface Offices {
  readonly list: readonly Office[];
  readonly byId: ReadonlyMap<string, Office>;
}

export const OfficesContext = createContext<Offices>({ list: [], byId: new Map() });

/** Every office by its id; none as long as they are not there. */
export const useOffices = (): Offices => use(OfficesContext);

/** Asks for the offices; once, in the shell: hundreds of rows name them. They change a few times a year. */
export function useAskedOffices(): Offices {
  const isSignedIn = useMe().data !== undefined;
  const { data } = useAnswer(offices, isSignedIn ? '/api/offices' : null, { freshMs: 3_600_000 });
  return useMemo(() => {
    const list = data?.items ?? [];
    return { list, byId: new Map(list.map((office) => [office.id, office])) };
  }, [data]);
}
