import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what had it when this was opened, unless it has gone to something else meanwhile: a drawer that is
 * taken off the page with another one before it, for one that showed how it was loading, gives it back to nothing.
 */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // A drawer lets go of the keyboard a moment after it is gone.
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
      });
    },
    [opener],
  );
}
