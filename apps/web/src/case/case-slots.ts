import type { KindName } from '#libs/contracts';
import type { ComponentType, ReactNode } from 'react';
import type { Fact } from '../parts/fact-list.js';
import type { FormHints } from '../command/form-hints.js';
import type { CaseDetail } from './case-detail.js';

/** What a slot is given. */
export interface SlotProps<D> {
  readonly detail: D;
}

/** What stands above a document to the petitioner is given. */
export interface ServingProps<D> extends SlotProps<D> {
  /** Number of its fact. */
  readonly seq: number;
  /** Nobody has issued it. */
  readonly isDraft: boolean;
}

/** What a kind says of the next step. */
export interface NextStepWords {
  /** What is said where no office owes anything. */
  readonly nothing: ReactNode;
  /** The command that comes next where no duty asks for one. */
  readonly usual: string | null;
  /** Commands that end it or hold it up: they stand apart from what carries it on. */
  readonly ends?: readonly string[];
  /** What follows from a command beyond its dates, where that is more than the kind says of it anyway (`consequenceText`). */
  readonly consequenceOf?: (command: string) => string | undefined;
}

/** What a kind fills in on the page of its cases. Everything else of the page is the same for all kinds. */
export interface CaseSlots<D extends CaseDetail> {
  /** What the case is called, below its number; null: nothing. */
  readonly titleOf: (detail: D) => string | null;
  /** Beside the number, after the state. */
  readonly Beside: ComponentType<SlotProps<D>>;
  /** A hook: what is said of the next step. */
  readonly useNextStep: (detail: D) => NextStepWords;
  /** A hook: what one must know at the first look; steps that are stuck are added to it. */
  readonly useFirstLook: (detail: D) => readonly Fact[];
  /** What of the case whoever acts for an office is shown here; left out: all that it may see. */
  readonly shownTo?: (detail: D, office: string | null, superiorOf: (office: string) => string | null) => D;
  /** Between the first look, or the tabs, and the clocks. */
  readonly BeforeClocks: ComponentType<SlotProps<D>>;
  readonly AfterClocks?: ComponentType<SlotProps<D>>;
  /** Whose matter it is, masked: paper lies about. Null: anonymous; left out: nobody's. */
  readonly petitionerOf?: (detail: D) => string | null;
  /** Above a document to the petitioner: the way to the one that is served, with the full name. */
  readonly Serving?: ComponentType<ServingProps<D>>;
  /** The tab of parts (分件), where it is more than the table of them (`PartTable`). */
  readonly Parts?: ComponentType<SlotProps<D>>;
  /** A short page: without parts, neighbours, latest lines and readers. */
  readonly isBrief?: boolean;
  readonly hints: FormHints;
}

/** What a page about one case is given. */
export interface OneCaseProps<D extends CaseDetail> {
  readonly kind: KindName;
  readonly detail: D;
  readonly slots: CaseSlots<D>;
}
