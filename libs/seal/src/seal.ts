/** What a seal is asked for: whose, on which document, and where it lies. */
export interface SealAsked {
  /** Ours of the document, the same whenever it is asked again. */
  readonly id: string;
  readonly office: { readonly id: string; readonly name: string };
  readonly documentNumber: string;
  /** The middle of the seal, in millimetres from the left and upper edge; pages from 1. */
  readonly place: { readonly page: number; readonly x: number; readonly y: number };
}

/** The electronic seal of a county's offices (电子印章), whoever keeps it. */
export interface Seal {
  /** Whether the papers of an office are sealed by it; the others have a place for the seal of ink. */
  seals(office: string): boolean;
  /**
   * The document with its seal: the bytes that were given, and what a seal adds behind them.
   *
   * @throws DomainError (unavailable) `seal.not_reachable`, `seal.no_answer`; `seal.refused`, details `said`: the provider's
   * own words; `seal.not_sealed`: what came back is not that document with a seal, details `said`: how much it was
   */
  seal(pdf: Buffer, asked: SealAsked): Promise<Buffer>;
  /** Whether somebody is there. */
  ping(): Promise<boolean>;
}
