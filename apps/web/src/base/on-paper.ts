import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { signal } from './signal.js';

const paper = signal(false);

// The browser takes what is there when the listener returns.
const tell = (is: boolean) => (): void => flushSync(() => paper.set(is));
const [begins, ends] = [tell(true), tell(false)];

/** One set of listeners is enough for all: added again, it is the same. */
function subscribe(listener: () => void): () => void {
  addEventListener('beforeprint', begins);
  addEventListener('afterprint', ends);
  return paper.subscribe(listener);
}

/** Whether the page is on its way to paper, which is read in another year: what is short on a screen is whole there. */
export const useOnPaper = (): boolean => useSyncExternalStore(subscribe, paper.get);
