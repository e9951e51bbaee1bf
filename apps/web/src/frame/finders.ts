import * as kinds from '#kinds/pages.js';
import type { Screen } from '../base/screen.js';
import type { CaseFinder, KindPages } from '../case/kind-pages.js';
import { listAddress } from '../parts/case-address.js';

/** How cases of a kind are found, for whoever may open their list. */
export interface Finder extends CaseFinder {
  readonly pages: KindPages;
  readonly list: string;
}

const hasKey = ({ pages }: Finder): boolean => pages.menu.key !== undefined;

/** Of these screens, the lists in which the palette may look: those that a key opens before others. */
export const findersIn = (screens: readonly Screen[]): readonly Finder[] =>
  Object.values<KindPages>(kinds)
    .flatMap((pages): Finder[] => {
      const list = listAddress(pages.kind);
      const isOpen = screens.some(({ path }) => path === list);
      return pages.finder === undefined || !isOpen ? [] : [{ ...pages.finder, pages, list }];
    })
    .sort((one, other) => Number(hasKey(other)) - Number(hasKey(one)));
