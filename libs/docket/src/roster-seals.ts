import type { RosterSeals, SealedContact } from '#libs/persistence';
import type { Vault } from './vault.js';

// Moved to another entry, or from words to an address, none of it opens.
const contactPlace = (entry: string): string => `roster:${entry}`;
const wordsPlace = (entry: string): string => `roster-words:${entry}`;

/** How the register (名册) keeps what is said of people: under the keys of the installation. */
export class RosterVault implements RosterSeals {
  constructor(private readonly vault: Vault) {}

  readonly words = (entry: string, plain: string): Buffer => this.vault.sealSecret(wordsPlace(entry), plain);

  readonly digest = (plain: string): string => this.vault.seal('roster', [plain]).toString('hex');

  /** Opens what `words` made. Throws where key or entry are others. */
  openWords(entry: string, sealed: Buffer): Record<string, unknown> {
    return JSON.parse(this.vault.openSecret(wordsPlace(entry), sealed)) as Record<string, unknown>;
  }

  /** How to reach somebody, for an entry of any id. @param contact an empty object: nothing is stated */
  contact(contact: object): (entry: string) => SealedContact {
    const plain = JSON.stringify(contact);
    const isEmpty = plain === '{}';
    return (entry) => ({
      sealed: isEmpty ? null : this.vault.sealSecret(contactPlace(entry), plain),
      digest: isEmpty ? null : this.digest(plain),
    });
  }

  /** Opens what `contact` made. Throws where key or entry are others. */
  openContact(entry: string, sealed: Buffer): unknown {
    return JSON.parse(this.vault.openSecret(contactPlace(entry), sealed));
  }
}
