import { useEffect } from 'react';

/** The title of the window, for pages without the ordinary frame. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
