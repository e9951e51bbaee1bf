import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import type { Keys } from '#libs/config';
import { canonicalJson, type CaseId, type Json, type PartyRef, type TextRef } from '#libs/kernel';
import { checkText, refuseEscapes } from './boundary.js';
import { permutedId } from './handle.js';

/** A free text on its way into its own table, and what a fact may say of it. */
export interface SealedText {
  readonly ref: TextRef;
  readonly body: string;
}

/** Who a party is. Encrypted as a whole; searched by blind index. */
export interface PartyIdentity {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly idNumber?: string | undefined;
  readonly address?: string | undefined;
  /** Address of mail. */
  readonly email?: string | undefined;
  /** How documents are wished for (送达意愿); whoever wants them on paper is sent no message. */
  readonly wish?: 'message' | 'post' | 'hand' | undefined;
  /** The language in which it is spoken and written to (通用语言). */
  readonly language?: 'zh' | 'en' | undefined;
}

/** An encrypted identity on its way into its own table. Binary fields as PostgreSQL's hex text. */
export interface SealedParty {
  readonly ref: PartyRef;
  readonly keyId: string;
  readonly cipher: string;
  readonly nameIndex: string | null;
  readonly phoneIndex: string | null;
  readonly idNumberIndex: string | null;
}

/** An encrypted identity as its row has it. */
export interface StoredParty {
  readonly keyId: string;
  readonly cipher: Buffer;
  readonly nameIndex: Buffer | null;
  readonly phoneIndex: Buffer | null;
  readonly idNumberIndex: Buffer | null;
}

/** An encrypted draft on its way into its own table, as PostgreSQL's hex text. */
export interface SealedDraft {
  readonly keyId: string;
  readonly cipher: string;
}

/** What seals the texts and parties of one case. */
export interface Seals {
  /** @throws DomainError `docket.bad_text`, `docket.text_too_long` (invalid) */
  text(body: string): SealedText;
  /** @param party name of the party in its case: `p1` @throws DomainError `docket.bad_text` (invalid) */
  party(party: string, identity: PartyIdentity): SealedParty;
}

/** What a handle is given for: to mend a course that is stuck, or to erase what a case holds. */
export type HandleUse = 'mend' | 'erase' | 'remind';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Keeps free texts and identities out of facts. A fact holds a keyed digest: it proves that a text is the one that was
 * meant, tells nothing to who has no key, and stays valid when the text is erased.
 */
export class Vault {
  constructor(private readonly keys: Keys) {}

  /**
   * Seals the texts and parties of one case. Digests are bound to the case: the same person or the same words in two
   * cases leave nothing in the ledger that would join them, before an erasure or after.
   *
   * @param erasures how often something of the case was erased: the same words have another digest after each
   */
  sealsOf(caseId: CaseId, erasures = 0): Seals {
    return {
      text: (body) => {
        checkText(body);
        return { ref: { digest: this.textDigest(caseId, body, erasures), chars: body.length }, body };
      },
      party: (party, identity) => {
        const plain = canonicalJson(identity);
        refuseEscapes(plain);
        return {
          ref: { party, digest: this.digest('party', caseId, plain) },
          keyId: this.keys.id,
          cipher: hex(this.encrypt(plain, '')),
          nameIndex: this.index('name', identity.name),
          phoneIndex: this.index('phone', identity.phone),
          idNumberIndex: this.index('idNumber', identity.idNumber),
        };
      },
    };
  }

  /** Whether a text is the one that a fact of its case means, which was said after some of its erasures or before all. */
  isText(caseId: CaseId, { digest, chars }: TextRef, body: string, erasures = 0): boolean {
    if (body.length !== chars) return false;
    return Array.from({ length: erasures + 1 }, (_, after) => this.textDigest(caseId, body, after)).includes(digest);
  }

  /** Whether an identity is the one that a fact of its case means, and is found by what it says. */
  isParty(caseId: CaseId, { digest }: PartyRef, stored: StoredParty): boolean {
    try {
      const plain = this.decrypt(stored.cipher, '');
      const { name, phone, idNumber } = JSON.parse(plain) as PartyIdentity;
      return (
        stored.keyId === this.keys.id &&
        this.digest('party', caseId, plain) === digest &&
        isIndex(stored.nameIndex, this.index('name', name)) &&
        isIndex(stored.phoneIndex, this.index('phone', phone)) &&
        isIndex(stored.idNumberIndex, this.index('idNumber', idNumber))
      );
    } catch {
      return false;
    }
  }

  /**
   * A seal over what no fact says: 128 bits that nobody makes without the keys (RFC 2104, 5).
   *
   * @param what keeps the seals of two uses apart
   */
  seal(what: string, parts: readonly Json[]): Buffer {
    return this.mac(this.keys.textDigest.reveal(), `seal:${what}:${canonicalJson(parts)}`).subarray(0, 16);
  }

  /** Opens what `sealsOf` made. Throws where the key is another or a byte was changed. */
  openParty(cipher: Buffer): PartyIdentity {
    return JSON.parse(this.decrypt(cipher, '')) as PartyIdentity;
  }

  /**
   * Encrypts what somebody drafts and nobody has given yet: words that no fact refers to, so that they need no digest.
   *
   * @param place whose draft it is: moved to another place it does not open
   */
  sealDraft(place: string, plain: string): SealedDraft {
    return { keyId: this.keys.id, cipher: hex(this.encrypt(plain, place)) };
  }

  /** Opens what `sealDraft` made. Throws where key or place are others, or a byte was changed. */
  openDraft(place: string, cipher: Buffer): string {
    return this.decrypt(cipher, place);
  }

  /** Encrypts a secret of the installation's own, for a place in the database: moved to another one it does not open. */
  sealSecret(place: string, secret: string): Buffer {
    return this.encrypt(secret, `secret:${place}`);
  }

  /** Opens what `sealSecret` made. Throws where key or place are others, or a byte was changed. */
  openSecret(place: string, sealed: Buffer): string {
    return this.decrypt(sealed, `secret:${place}`);
  }

  /** Blind index of one field: equal values meet, nothing else is told. Null where the field is empty. */
  index(field: 'name' | 'phone' | 'idNumber', value: string | undefined): string | null {
    const normal = (value ?? '').normalize('NFKC').replace(/\s/gu, '').toUpperCase();
    return normal === ''
      ? null
      : hex(this.mac(this.keys.identity.reveal(), `index:${field}:${normal}`).subarray(0, 16));
  }

  /**
   * The query code of a party (查询码): 100 bits in Crockford's base 32, in groups of five. It follows from the case, the
   * party, the issue of its receipt and the receipt key, so that it is never stored in clear and a repeated request gets
   * the same answer.
   *
   * @param issue from 1; a receipt that was reissued has a further one
   */
  queryCode(caseId: CaseId, party: string, issue = 1): string {
    const of = [caseId, party, ...(issue === 1 ? [] : [String(issue)])].join(':');
    const mac = this.mac(this.keys.receipt.reveal(), `receipt:${of}`);
    const characters = Array.from(mac.subarray(0, 20), (byte) => crockford.charAt(byte & 31));
    return [0, 5, 10, 15].map((at) => characters.slice(at, at + 5).join('')).join('-');
  }

  /** What the receipt's row holds of a code; letters that are often misread count as their digits. */
  codeHash(code: string): Buffer {
    const normal = code
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^0-9A-Z]/gu, '')
      .replace(/O/gu, '0')
      .replace(/[IL]/gu, '1');
    return createHash('sha256').update(`code:${normal}`).digest();
  }

  /**
   * A signature that this installation alone can make and check, for what it hands out and wants back unchanged.
   *
   * @param purpose keeps the signatures of two uses apart
   */
  sign(purpose: string, text: string): string {
    return this.mac(this.keys.receipt.reveal(), `sign:${purpose}:${text}`).toString('base64url');
  }

  /**
   * Another name of a case (代号), for whoever may act on it and not know which one it is. It looks like an id and is none of
   * a case; without the keys nobody joins the two, and nobody guesses it.
   *
   * @param use handles of two uses are not joined either
   */
  handleOf(use: HandleUse, caseId: CaseId): CaseId {
    return permutedId(this.handleKey(use), caseId, 'there');
  }

  /** The case of a handle; of what is none, an id that no case has. */
  caseOf(use: HandleUse, handle: CaseId): CaseId {
    return permutedId(this.handleKey(use), handle, 'back');
  }

  private handleKey(use: HandleUse): Buffer {
    return this.mac(this.keys.receipt.reveal(), `handle:${use}`).subarray(0, 16);
  }

  private textDigest(caseId: CaseId, body: string, erasures: number): string {
    return this.digest(erasures === 0 ? 'text' : `text/${String(erasures)}`, caseId, body);
  }

  private digest(what: string, caseId: CaseId, text: string): string {
    return this.mac(this.keys.textDigest.reveal(), `${what}:${caseId}:${text}`).subarray(0, 16).toString('hex');
  }

  private mac(key: Buffer, text: string): Buffer {
    return createHmac('sha256', key).update(text, 'utf8').digest();
  }

  private decrypt(sealed: Buffer, place: string): string {
    const decipher = createDecipheriv('aes-256-gcm', this.keys.identity.reveal(), sealed.subarray(0, 12));
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
  }

  private encrypt(plain: string, place: string): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keys.identity.reveal(), nonce);
    cipher.setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }
}

const isIndex = (stored: Buffer | null, wanted: string | null): boolean =>
  (stored === null ? null : hex(stored)) === wanted;

/** Binary as PostgreSQL reads it from JSON. */
export function hex(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}
