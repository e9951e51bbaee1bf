import { useSyncExternalStore } from 'react';

// The same as in base.css, for what is hidden there: a finger points, or the window is that of a telephone.
const withoutKeys = '(pointer: coarse), (max-width: 40rem)';

const isTouched = (): boolean => window.matchMedia(withoutKeys).matches;

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(withoutKeys);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether there is a keyboard to speak of: where there is none, nobody is told which key to press. */
export const useHasKeyboard = (): boolean => !useSyncExternalStore(subscribe, isTouched);
