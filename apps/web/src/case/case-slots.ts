import type { KindName } from '#libs/contracts';
import type { ComponentType, ReactNode } from 'react';
import type { Fact } from '../parts/fact-list.js';
import type { FormHints } from '../command/form-hints.js';
import type { CaseDetail } from './case-detail.js';
import type { CaseDocument } from './documents.js';

/** What a slot is given. */
export interface SlotProps<D> {
  readonly detail: D;
}

/** Whom a document is for is asked of the document. */
export interface AddresseeProps<D> extends SlotProps<D> {
  /** Number of its fact; null: it is in no ledger yet. */
  readonly seq: number | null;
}

/** What the end of a document is given. */
export interface DocumentEndProps<D> extends SlotProps<D> {
  /** Type of the fact that it is. */
  readonly type: string;
}

/** What stands below a text of a document is given. */
export interface PartEndProps {
  readonly document: Pick<CaseDocument, 'type' | 'office' | 'said'>;
  readonly field: string;
}

/** What a kind says of the next step. */
export interface NextStepWords {
  /** What is said where no office owes anything. */
  readonly nothing: ReactNode;
  /** The command that comes next where no duty asks for one. */
  readonly usual: string | null;
  /** What follows from a command beyond its dates. */
  readonly consequenceOf: (command: string) => string | undefined;
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
  /** Between the first look, or the tabs, and the clocks. */
  readonly BeforeClocks: ComponentType<SlotProps<D>>;
  readonly AfterClocks?: ComponentType<SlotProps<D>>;
  /** Whose matter it is, masked: paper lies about. Null: anonymous; left out: nobody's. */
  readonly petitionerOf?: (detail: D) => string | null;
  /** Whom a document to the petitioner is for, by full name where that may be shown; left out: `petitionerOf`. */
  readonly Addressee?: ComponentType<AddresseeProps<D>>;
  /** The tab of parts (分件), where it is more than the table of them (`PartTable`). */
  readonly Parts?: ComponentType<SlotProps<D>>;
  /** Below the text of a document, before its signature. */
  readonly DocumentEnd?: ComponentType<DocumentEndProps<D>>;
  /** What a document says below one of its texts, from its fact: nobody types it there. */
  readonly PartEnd?: ComponentType<PartEndProps>;
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
