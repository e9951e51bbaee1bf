import { revealedParty, type RevealedParty } from '#libs/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answersOf, ProblemError, request } from '../base/index.js';
import { readLogPath } from '../case/use-read-log.js';

/** An identity that is shown now, and until when. */
export interface Shown {
  readonly identity: RevealedParty;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** For what somebody looks. */
export interface Purpose {
  readonly purpose: string;
  readonly words: string;
}

/**
 * The identity of one party, for a short time. It is kept by this component alone, in no cache: leaving the page,
 * turning to another window and the end of its time all forget it.
 */
export function useReveal(caseId: string, party: string) {
  const queries = useQueryClient();
  const [shown, setShown] = useState<Shown | null>(null);
  const [error, setError] = useState<ProblemError | null>(null);
  const [isBusy, setBusy] = useState(false);
  useForgotten(shown, () => setShown(null));
  const ask = async (purpose: Purpose): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      const path = `/api/petitions/${caseId}/parties/${party}/reveal`;
      const identity = await request(revealedParty, path, { method: 'POST', body: purpose });
      setShown({ identity, until: Date.now() + identity.hideAfterSeconds * 1_000 });
      void queries.invalidateQueries({ queryKey: answersOf(readLogPath(caseId)) });
      return true;
    } catch (caught) {
      if (!(caught instanceof ProblemError)) throw caught;
      setError(caught);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { shown, error, isBusy, ask, hide: () => setShown(null) };
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
