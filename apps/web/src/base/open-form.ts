import { useEffect } from 'react';
import { signal, useSignal } from './signal.js';

const open = signal<readonly string[]>([]);

/** Says, as long as a form is on screen, that it lies over the page: a print of the page says that it is not on it. */
export function useFormIsOpen(title: string): void {
  useEffect(() => {
    open.set([...open.get(), title]);
    return () => open.set(open.get().filter((one) => one !== title));
  }, [title]);
}

/** The titles of the forms that lie over the page. */
export const useOpenForms = (): readonly string[] => useSignal(open);
