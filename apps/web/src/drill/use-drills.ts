import { drill, drillProcedures, drills, drillScene } from '#libs/contracts';
import { useAnswer, useChange } from '../base/index.js';

// A drill on its way is followed step by step; one at rest changes only by hand.
const followMs = 700;

/** All drills, the newest first. */
export const useDrills = () => useAnswer(drills, '/api/drills');

/** What a drill can begin with. */
export const useProcedures = () => useAnswer(drillProcedures, '/api/drills/procedures', { freshMs: 3_600_000 });

/** Opens a drill. */
export const useOpenDrill = () => useChange(drill, '/api/drills');

/** One drill with what happened in it; followed while it moves. */
export function useScene(id: string) {
  return useAnswer(drillScene, `/api/drills/${id}/scene`, {
    freshMs: 0,
    again: ({ drill: { state } }) => (state === 'moving' ? followMs : false),
  });
}

/** Sends a drill on; everything that a case of it shows is old then. */
export const useAdvance = (id: string) => useChange(drill, `/api/drills/${id}/advance`);
