import type { KindName, Sentence } from '#libs/contracts';
import type { ComponentType } from 'react';
import type { LoadedScreen, MenuEntry } from '../base/screen.js';
import { withTexts } from '../base/texts.js';
import type { BulkAct } from '../bulk/bulk-act.js';
import type { FormHints } from '../command/form-hints.js';
import type { OnCaseProps, OnDocumentProps, OnParentProps } from './part-looks.js';

/** How the palette finds cases: names of the filters of their list. */
export interface CaseFinder {
  /** By the last digits of a number, and by what their texts hold. */
  readonly byText: string;
  /** By the office that has them, and what such a list is called. */
  readonly byOffice: string;
  readonly ofOffice: Sentence;
}

/**
 * What the console knows of a kind of case at once: names alone, small enough that a dozen kinds are in the first screen.
 * Its pages are loaded when they are opened; its addresses, commands and duties stand in the head of its contract.
 */
export interface KindPages {
  readonly kind: KindName;
  readonly menu: MenuEntry;
  readonly list: () => Promise<LoadedScreen>;
  /** A case, and each of its documents on paper. */
  readonly page: () => Promise<LoadedScreen>;
  /** What its forms know beyond their contract; left out: nothing. */
  readonly forms?: () => Promise<{ readonly formHints: FormHints }>;
  /** What the page of a case shows of those of its parts that are of this kind; left out: the tab of parts tells of them. */
  readonly onParent?: () => Promise<{ readonly OnParent: ComponentType<OnParentProps> }>;
  /** What the page of a case of whatever kind shows where one of this kind could be opened for it; left out: nothing. */
  readonly onCase?: () => Promise<{
    readonly OnCase: ComponentType<OnCaseProps>;
    readonly OnDocument: ComponentType<OnDocumentProps>;
  }>;
  /** Views of its list can be kept. */
  readonly hasViews?: boolean;
  readonly finder?: CaseFinder;
  /** What is given on many of its cases at once; left out: nothing. */
  readonly bulk?: readonly BulkAct[];
}

interface GivenPages extends Omit<KindPages, 'kind' | 'menu'> {
  /** What its cases are called together (`<kind>.title`): over its list, and in the side bar and the palette before that is loaded. */
  readonly title: Sentence;
  readonly menu: Omit<MenuEntry, 'title'>;
}

/** What the console knows of a kind at once, with the title of its list. */
export function kindPages(kind: KindName, { title, menu, ...pages }: GivenPages): KindPages {
  const id = `${kind}.title` as const;
  withTexts({ [id]: title });
  return { ...pages, kind, menu: { ...menu, title: id } };
}
