import { DomainError, type OfficeId } from '#libs/kernel';
import { Gate } from '#libs/persistence';
import type { Seal } from '#libs/seal';

// A provider that hangs is waited for by each in turn; whoever comes after so many comes again.
const ofOffice = { concurrency: 1, queue: 10 };
const busy = () => new DomainError('unavailable', 'document.busy', 'too many documents wait for a seal');

/**
 * The electronic seal of the county's offices (电子印章), one document of an office after another: the number of the next one
 * waits for the seal of this one, and a connection to the database with it.
 */
export class Sealing {
  private readonly turns = new Map<OfficeId, Gate>();

  /** @param provider null: none is set up, and seals are of ink */
  constructor(readonly provider: Seal | null) {}

  /** Who seals the papers of an office; null: its seal is of ink. */
  of(office: OfficeId | null): Seal | null {
    return office !== null && this.provider?.seals(office) === true ? this.provider : null;
  }

  /** @throws DomainError `document.busy` (unavailable); whatever the work throws */
  inTurn<T>(office: OfficeId, work: () => Promise<T>): Promise<T> {
    const gate = this.turns.get(office) ?? new Gate(ofOffice, busy);
    this.turns.set(office, gate);
    return gate.run(work);
  }
}
