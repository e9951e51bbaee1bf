import { useMemo } from 'react';
import { useMe } from '../base/index.js';

/** In which capacity somebody acts, and what it may do. */
export interface Rights {
  readonly capacity: string | null;
  readonly permits: readonly string[];
}

const none: readonly string[] = [];

/** The rights of whoever is signed in; the same object until they act for another office or in another capacity. */
export function useRights(): Rights {
  const me = useMe().data;
  const capacity = me?.acting?.capacity ?? null;
  const permits = me?.permits ?? none;
  return useMemo(() => ({ capacity, permits }), [capacity, permits]);
}
