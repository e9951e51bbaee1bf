import type { ComponentType, ReactNode } from 'react';
import type { MessageId } from '../base/texts.js';
import type { BulkAct } from '../bulk/bulk-act.js';
import type { Column } from '../parts/data-table.js';
import type { CaseItem } from './case-detail.js';
import type { FilterValues, ListFilters } from './list-filters.js';

/** What a bar of filters is given. */
export interface FilterBarProps<F extends FilterValues> {
  readonly filters: F;
  readonly change: (name: keyof F & string, value: string | undefined) => void;
  /** Null: nothing is narrowed. */
  readonly clear: (() => void) | null;
}

/** What a kind fills in on the page of its list. */
export interface ListSlots<I extends CaseItem, F extends FilterValues> {
  readonly title: MessageId;
  readonly filters: ListFilters<F>;
  readonly FilterBar: ComponentType<FilterBarProps<F>>;
  /** What stands above the filters. */
  readonly Above?: ComponentType;
  /** A hook: the words of a filter that is on, for paper and for the chips that take it off. */
  readonly useFilterWords: () => (name: keyof F & string, value: string) => string;
  /** What is on stands above the table as chips. */
  readonly hasChips?: boolean;
  /** A hook: how many rows there are in all, for a print that is cut; left out: nobody counts them. */
  readonly useTotal?: (filters: F) => number | undefined;
  /** A hook: how many there are, above the table. */
  readonly useTotals?: (filters: F) => ReactNode;
  /** A hook: every column that the list has. */
  readonly useColumns: () => readonly Column<I>[];
  /** The columns that are shown until somebody chooses others; left out: all, and there is no choice. */
  readonly usualColumns?: readonly string[];
  /** Takes the list away as a file; left out: it cannot be. */
  readonly Export?: ComponentType<{ readonly filters: F; readonly close: () => void }>;
  /** Views of it can be kept. */
  readonly hasViews?: boolean;
  /** What is given on many of its cases at once; left out: rows cannot be chosen. */
  readonly bulk?: readonly BulkAct[];
  readonly empty: {
    /** Where there is none at all. */
    readonly all: MessageId;
    /** Where none fits the filters, and what one can do about it. */
    readonly filtered: MessageId;
    readonly hint?: MessageId;
  };
  /** Rows of the skeleton: about as high as the table. */
  readonly skeletonRows: number;
}
