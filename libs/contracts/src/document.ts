import type { Sentence, Sentences } from './sentences/sentence.js';

/** How a fact that carries texts is shown as a document of its case (文书). */
export interface DocumentContract {
  /** What it is called: 处理意见书. */
  readonly name: Sentence;
  /** Its parts by their fields, in their order; left out: every text of the fact, each called as its field. */
  readonly parts?: Sentences;
  /** Field that holds the office that speaks in it; left out: the office of whoever acted. */
  readonly issuer?: string;
  /** Whoever typed it in, these are the petitioner's own words. */
  readonly isPetitioners?: boolean;
  /** Its page is written from what the fact says: it is one also where nobody typed a text, of each or of those that the data tell. */
  readonly isComposed?: boolean | ((data: Readonly<Record<string, unknown>>) => boolean);
  /** It is for the file alone (只存卷): no page is set of it, and it is bound with none. */
  readonly isForFile?: boolean;
  /** It goes to the petitioner, whose name stands above it. */
  readonly isToPetitioner?: boolean;
  /**
   * What its case is told once its delivery is proved: `by` which command, and `as` which field of it the number of the fact is
   * told; left out: nothing waits for its proof, or no number is told. `notAfter`: a fact that names it after which nobody is to
   * be told any more. `isLastOnly`: the next one that is told by the same command has taken its place. `undoneBy`: a fact that names,
   * among others, a paper whose service so far was none: it has to be served again.
   */
  readonly served?: {
    readonly by: string;
    readonly as?: string;
    readonly isLastOnly?: true;
    readonly undoneBy?: { readonly type: string; readonly field: string };
    readonly notAfter?: { readonly type: string; readonly field: string };
  };
  /** Field that holds the number of the fact whose page this one is too, where it was issued before it was served. */
  readonly pageOf?: string;
  /** A further paper: field that holds the number of the fact whose paper it corrects or withdraws. */
  readonly about?: string;
  /** Nobody has issued it (草稿): type of the fact as which it will be. Its page says so, on screen and on paper. */
  readonly draftOf?: string;
  /** Facts after which a draft is none any more, or a document was taken back, and what is said of it then: 已撤回. Left out: it stays. */
  readonly overBy?: Sentences;
}

/** The documents of a kind, by the type of their fact. */
export type Documents = Readonly<Record<string, DocumentContract>>;
