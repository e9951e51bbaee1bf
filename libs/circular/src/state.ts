// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { CircularCommands as Asked } from './commands.js';
import type { CircularAnswer, CircularEnding, CircularForm } from './words.js';

/** One to whom it went. */
export interface Addressee {
  readonly office: OfficeId;
  /** Its clock. */
  readonly clock: string;
  readonly hasReceived: boolean;
  /** Whether it adopts a proposal; null: it has not said so, or it is none. */
  readonly answer: { readonly as: CircularAnswer; readonly words: TextRef; readonly on: LegalDate } | null;
}

/** What the law of circulars remembers of one. */
export interface CircularState {
  /** Whose it is; null before the first fact. */
  readonly office: OfficeId | null;
  readonly form: CircularForm | null;
  readonly period: string | null;
  readonly cites: Asked['open']['cites'];
  /** Because of what a proposal was laid before its bureau: checklist and question; null: a person began it. */
  readonly item: string | null;
  /** What was found of that since then counts. */
  readonly since: LegalDate | null;
  readonly openedAt: Instant | null;
  /** What it is called, once it is issued. */
  readonly titleDigest: string | null;
  readonly named: readonly OfficeId[];
  readonly issuedOn: LegalDate | null;
  /** The number of the fact that issued it. */
  readonly issuedAs: number | null;
  readonly addressees: readonly Addressee[];
  readonly end: { readonly at: Instant; readonly as: CircularEnding } | null;
}

/** Before the first fact. */
export const initialCircular: CircularState = {
  office: null,
  form: null,
  period: null,
  cites: [],
  item: null,
  since: null,
  openedAt: null,
  titleDigest: null,
  named: [],
  issuedOn: null,
  issuedAs: null,
  addressees: [],
  end: null,
};
