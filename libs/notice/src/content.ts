/** A name in both languages. */
export interface Named {
  readonly zh: string;
  readonly en: string;
}

/** What a notice states, or may state. */
export interface Content {
  readonly name: Named;
  /** Where the Regulation, or the law that is named before it, asks for it, as packs cite; null: that it is stated is ours. */
  readonly article: string | null;
  /** Without it the notice is none. */
  readonly isRequired: boolean;
}

/** A kind of notice (文书种类). */
export interface NoticeKind {
  readonly name: Named;
  /** By which it is given; null: no article speaks of it, that it is given is ours. */
  readonly article: string | null;
  /** It is a paper of a mediation committee, which is no organ: its page has no red head. */
  readonly isOfCommittee?: boolean;
  /** It is a record (笔录) that people sign: nobody's letter, with no head of an organ and no seal. */
  readonly isRecord?: boolean;
  /**
   * Who signs it by hand, each on a line, in this order: it is no letter, and addressed to nobody. Left out: the office alone, by
   * its seal.
   */
  readonly signers?: readonly Named[];
  readonly contents: Readonly<Record<string, Content>>;
}

export const law = (article: string, zh: string, en: string): Content => ({
  ...{ name: { zh, en }, article, isRequired: true },
});
export const ours = (zh: string, en: string): Content => ({ name: { zh, en }, article: null, isRequired: true });
/** Stated where the matter has it. */
export const where = (article: string | null, zh: string, en: string): Content => ({
  name: { zh, en },
  article,
  isRequired: false,
});
