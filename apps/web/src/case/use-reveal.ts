import { revealedParty, type RevealedParty } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { apiOf } from '../command/contracts-of.js';
import { answersOf, type ProblemError, request } from '../base/index.js';
import { readLogPath } from './read-log.js';
import type { Purpose } from './use-document-file.js';

/** An identity that is shown now, and until when. */
export interface Shown {
  readonly identity: RevealedParty;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** The case whose party it is. */
export interface OfCase {
  readonly kind: string;
  readonly id: string;
}

/**
 * The identity of one party, for a short time. It is kept by this component alone, in no cache: leaving the page,
 * turning to another window and the end of its time all forget it.
 */
export function useReveal({ kind, id }: OfCase, party: string) {
  const queries = useQueryClient();
  const [shown, setShown] = useState<Shown | null>(null);
  useForgotten(shown, () => setShown(null));
  // It answers nothing, so that nothing is kept with it.
  const asking = useMutation<undefined, ProblemError, Purpose>({
    mutationFn: async (purpose) => {
      const path = `${apiOf(kind)}/${id}/parties/${party}/reveal`;
      const identity = await request(revealedParty, path, { method: 'POST', body: purpose });
      setShown({ identity, until: Date.now() + identity.hideAfterSeconds * 1_000 });
      void queries.invalidateQueries({ queryKey: answersOf(readLogPath(id)) });
      return undefined;
    },
  });
  return { shown, asking, hide: () => setShown(null) };
}

function useForgotten(shown: Shown | null, forget: () => void): void {
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(forget, Math.max(0, shown.until - Date.now()));
    const leave = (): void => {
      if (document.visibilityState === 'hidden') forget();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [shown]);
}
