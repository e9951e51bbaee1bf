import { drill, drillProcedures, drills, drillScene } from '#libs/contracts';
import type { Drill, DrillAdvanceBody, DrillProcedure } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answersOf, isOfServer, newKey, type ProblemError, request, useAnswer } from '../base/index.js';

// A drill on its way is followed step by step; one at rest changes only by hand.
const followMs = 700;

/** All drills, the newest first. */
export const useDrills = () => useAnswer(drills, '/api/drills');

/** What a drill can begin with. */
export const useProcedures = () => useAnswer(drillProcedures, '/api/drills/procedures', { freshMs: 3_600_000 });

/** Opens a drill. */
export function useOpenDrill() {
  const queries = useQueryClient();
  return useMutation<Drill, ProblemError, { readonly name: string; readonly procedure: DrillProcedure }>({
    mutationFn: (body) => request(drill, '/api/drills', { method: 'POST', body, key: newKey() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: answersOf('/api/drills') }),
  });
}

/** One drill with what happened in it; followed while it moves. */
export function useScene(id: string) {
  return useAnswer(drillScene, `/api/drills/${id}/scene`, {
    freshMs: 0,
    again: ({ drill: { state } }) => (state === 'moving' ? followMs : false),
  });
}

/** Sends a drill on. */
export function useAdvance(id: string) {
  const queries = useQueryClient();
  return useMutation<Drill, ProblemError, DrillAdvanceBody>({
    mutationFn: (body) => request(drill, `/api/drills/${id}/advance`, { method: 'POST', body, key: newKey() }),
    // Everything that a case of the drill shows is old now.
    onSuccess: () => queries.invalidateQueries({ predicate: isOfServer }),
  });
}
