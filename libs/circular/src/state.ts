// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, OfficeId } from '#libs/kernel';
import type { CircularCommands as Asked } from './commands.js';
import type { CircularEnding, CircularForm } from './words.js';

/** One to whom it went. */
export interface Addressee {
  readonly office: OfficeId;
  /** Its clock. */
  readonly clock: string;
  readonly hasReceived: boolean;
}

/** What the law of circulars remembers of one. */
export interface CircularState {
  /** Whose it is; null before the first fact. */
  readonly office: OfficeId | null;
  readonly form: CircularForm | null;
  readonly period: string | null;
  readonly cites: Asked['open']['cites'];
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
  openedAt: null,
  titleDigest: null,
  named: [],
  issuedOn: null,
  issuedAs: null,
  addressees: [],
  end: null,
};
