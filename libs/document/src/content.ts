import type { LegalDate } from '#libs/kernel';

/**
 * What a page is laid out as (版式): `organ` with a red head, by GB/T 9704-2012; `committee` without, after the forms of the
 * Ministry of Justice for people's mediation; `record` (笔录) what people sign, without a head and a seal; `receipt` a table that
 * is filled in by hand.
 */
export type Layout = 'organ' | 'committee' | 'record' | 'receipt';

/** One row of a table that is filled in by hand. */
export interface Row {
  readonly name: string;
  /** What is known; null: it is written by hand, in so many millimetres. */
  readonly value: string | null;
  readonly height: number;
  /** At its lower edge, as where the date goes; null: nothing. */
  readonly hint: string | null;
}

/** One piece of the text, as data: nothing in it is ever read as markup. */
export interface Block {
  /** `summary`: in plain words, framed, beside the formal text. */
  readonly kind: 'heading' | 'paragraph' | 'summary';
  readonly text: string;
}

/** A document as it is laid out (公文): every text as it is read, in one language. */
export interface OfficialDocument {
  readonly layout: Layout;
  readonly language: 'zh' | 'en';
  /** Whose name stands on the head (发文机关). */
  readonly issuer: string;
  /** 发文字号, with its 号; null: it has none. */
  readonly number: string | null;
  readonly title: string;
  /** 主送, with its colon; null: it goes to nobody. */
  readonly addressee: string | null;
  readonly body: readonly Block[];
  readonly attachments: readonly string[];
  readonly signature: {
    readonly by: string;
    /** Below it, the date of issue last (成文日期), in words. */
    readonly lines: readonly string[];
    /** A place for a seal is marked. */
    readonly isSealed: boolean;
  };
  /** Who signs by hand, each on a line; the layout of an organ has none. */
  readonly signers?: readonly string[];
  /** The table of a receipt; other layouts have none. */
  readonly rows?: readonly Row[];
  /** In the file's own data: the same document has the same bytes whenever it is made. */
  readonly date: LegalDate;
  /** Marked on every page, and said above the head; null: it is issued. */
  readonly mark: { readonly word: string; readonly line: string } | null;
  /** Small print at the end. */
  readonly notes: readonly string[];
  /** A code to scan beside the small print: its content, and what it leads to for whoever cannot see it. */
  readonly code: { readonly content: string; readonly says: string } | null;
}
