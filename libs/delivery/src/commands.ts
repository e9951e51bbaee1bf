import type { FileRef, Json, LegalDate, MandateKind, OfficeId, OrganisationSigning, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type { DeliveryChannel, DeliveryReport, SentChannel, StatedProof } from './channels.js';

/** Whom it is for. Names and addresses stay sealed with the parent. */
export interface Recipient {
  /** A party of the parent, by its id there; null: whoever is named first there. */
  readonly party: string | null;
  /** What the recipient is in the matter, a code. */
  readonly role: string;
  /** Of a representative, by which mandate it receives for a party; left out or null: by none. */
  readonly actsAs?: MandateKind | null;
  /** Left out: a person. */
  readonly nature?: 'organisation';
}

/** The command that the parent is given once it is proved; the date, the manner and the evidence are added to its payload. */
export interface ParentReport {
  readonly command: string;
  readonly payload: Readonly<Record<string, Json>>;
}

/** What may be asked of a delivery (送达): one document on its way to one recipient. */
export type DeliveryCommands = {
  /** Issues it. On a delivery that is there already it changes nothing. */
  issue: {
    /** Who issues the document and owes its delivery. */
    readonly office: OfficeId;
    /** Which kind of document it is, a code. */
    readonly notice: string;
    /** Fact of the parent whose document it is; left out or null: of none. */
    readonly fact?: number | null;
    /** The bytes that are served; left out or null: none are kept. */
    readonly document?: FileRef | null;
    /** Number of the document (文号); left out or null: it has none. */
    readonly documentNumber?: string | null;
    readonly title: TextRef | null;
    /** Left out: the petitioner of the parent. */
    readonly recipient?: Recipient;
    /** Ways to try, one after the other. */
    readonly plan: readonly DeliveryChannel[];
    /** Never a person's to say. Left out or null: the parent is told nothing but that the part has ended. */
    readonly report?: ParentReport | null;
    /**
     * The last day that it reminds of: it asks for no proof, and has gone once it was sent and no gateway says otherwise. Left out or
     * null: it is a paper that is served.
     */
    readonly remindsOf?: LegalDate | null;
  };
  /** By the course: an attempt begins. Refused before its time, and once it is proved, withdrawn or another leg's turn. */
  beginAttempt: { readonly leg: number; readonly attempt: number };
  /** By the course. `sentOn` null: now. `isKnown` false: no answer came, so that it may have gone; left out: it went. */
  noteSent: {
    readonly leg: number;
    readonly attempt: number;
    readonly sentOn: LegalDate | null;
    readonly isKnown?: boolean;
  };
  noteNotSent: { readonly leg: number; readonly attempt: number; readonly code: string; readonly isFinal: boolean };
  /** What a gateway reports of the message of one turn of a channel, which may come twice, late and in the wrong order. */
  noteReport: { readonly channel: SentChannel; readonly turn: number; readonly outcome: DeliveryReport };
  /** Registered mail was posted. */
  recordPosting: { readonly postedOn: LegalDate; readonly tracking: TextRef };
  /** It came back. `postedOn`: of several letters that are out, when that one was posted; left out or null: the last one. */
  recordReturn: { readonly reason: TextRef; readonly postedOn?: LegalDate | null };
  /** The public notice is out: its period begins. */
  recordPublication: { readonly publishedOn: LegalDate; readonly place: TextRef };
  /**
   * It has arrived, by whatever way, also one that is not tried now. `attachment`: the scan or photograph of the proof, a file
   * of this delivery; left out or null: none. A signature on a tablet is recorded by `sign` alone.
   */
  prove: {
    readonly proof: StatedProof;
    readonly servedOn: LegalDate;
    readonly evidence: TextRef;
    readonly attachment?: string | null;
    /** How an organisation signed; left out or null of a person, and of what came otherwise. */
    readonly signedFor?: OrganisationSigning | null;
  };
  /**
   * By the page that was signed: the recipient signed on a tablet, today, before whoever acts. `evidence`: the very words that
   * were signed; `document`: of the bytes that are served, as the page named them; null: none are kept. `signedFor`: as above.
   */
  sign: {
    readonly evidence: TextRef;
    readonly document: string | null;
    readonly attachment: string;
    readonly signedFor?: OrganisationSigning | null;
  };
  /** By the petitioner's page: the recipient confirms the reading. */
  confirmReading: Record<never, never>;
  /** Other ways from here on. */
  replan: { readonly plan: readonly DeliveryChannel[]; readonly reason: TextRef };
  /** The attempt that waits is made now. */
  retry: Record<never, never>;
  withdraw: { readonly reason: TextRef };
  /** By the course of its parent: the paper, that fact there, was taken back, or another one took its place. */
  overtake: { readonly fact: number };
  /** By the course: the parent was told. */
  noteReported: Record<never, never>;
  /** By the course: the parent did not take it, and somebody has settled that. */
  giveUpReport: Record<never, never>;
  passMoment: PassMoment;
};
