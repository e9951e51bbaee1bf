import type { ConsolePage, Looks } from '../support/console-page.js';
import type { Sheet } from '../support/on-paper.js';

/** One screen to be taken: who sees what, and what is done first. */
export interface Shot {
  /** File name; the language is added. */
  readonly name: string;
  /** Null: nobody is signed in. */
  readonly account: string | null;
  readonly address: string;
  /** Pattern of the address that `then` ends at, where it is another one than it began at. */
  readonly reaches?: string;
  readonly looks?: Looks;
  /** As it is printed, on a sheet that lies so; left out: as it is on a screen. */
  readonly paper?: Sheet;
  readonly then?: (view: ConsolePage) => Promise<void>;
  /** Id of the heading with which the picture begins; left out: the page's own. */
  readonly from?: string;
}

/** A narrow telephone. */
export const phone: Looks = { width: 320, height: 900 };
