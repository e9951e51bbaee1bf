import { DomainError, type OfficeId } from '#libs/kernel';
import type { Seal } from '#libs/seal';

// A provider that hangs is waited for once by each of them; whoever comes then comes again.
const mostInTurn = 10;

/**
 * The electronic seal of the county's offices (电子印章), one document of an office after another: the number of the next one
 * waits for the seal of this one, and a connection to the database with it.
 */
export class Sealing {
  private readonly waiting = new Map<OfficeId, number>();
  private readonly turns = new Map<OfficeId, Promise<unknown>>();

  /** @param provider null: none is set up, and seals are of ink */
  constructor(readonly provider: Seal | null) {}

  /** Who seals the papers of an office; null: its seal is of ink. */
  of(office: OfficeId | null): Seal | null {
    return office !== null && this.provider?.seals(office) === true ? this.provider : null;
  }

  /** @throws DomainError `document.busy` (unavailable); whatever the work throws */
  async inTurn<T>(office: OfficeId, work: () => Promise<T>): Promise<T> {
    const before = this.waiting.get(office) ?? 0;
    if (before >= mostInTurn)
      throw new DomainError('unavailable', 'document.busy', 'too many documents wait for a seal');
    this.waiting.set(office, before + 1);
    const turn = (this.turns.get(office) ?? Promise.resolve()).then(work, work);
    this.turns.set(office, turn);
    try {
      return await turn;
    } finally {
      this.waiting.set(office, (this.waiting.get(office) ?? 1) - 1);
      if (this.turns.get(office) === turn) this.turns.delete(office);
    }
  }
}
