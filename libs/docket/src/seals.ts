import type { Vault } from './vault.js';

/**
 * The columns of a case that no fact says, and the end of its chain. Times as ISO text in UTC, bytes as PostgreSQL's hex
 * text: as the door writes them.
 */
export interface SealedHead {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly version: number;
  readonly person_version: number;
  readonly head_hash: string;
  readonly rule_pack: string;
  readonly jurisdiction: string;
  readonly drill_id: string | null;
  readonly has_receipt: boolean;
  readonly opened_at: string;
  readonly acted_at: string;
  readonly recorded_at: string;
}

/** A request as it is remembered: who asked with which key for what, and which facts it yielded. */
export interface SealedRequest {
  readonly principal: string;
  readonly key: string;
  readonly hash: Buffer;
  readonly caseId: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
}

/**
 * The seal of a case. A chain of hashes can be made anew by whoever may write to the database; its end cannot be sealed
 * without the installation's key, so that facts cut off, or written over as a whole, are found.
 */
export function headSeal(vault: Vault, head: SealedHead): Buffer {
  const { id, number, kind, version, person_version: seen, head_hash: end } = head;
  const { rule_pack: pack, jurisdiction, drill_id: drill, has_receipt: receipt } = head;
  const { opened_at: opened, acted_at: acted, recorded_at: recorded } = head;
  const pins = [pack, jurisdiction, drill, receipt];
  return vault.seal('case', [id, number, kind, version, seen, end, ...pins, opened, acted, recorded]);
}

/** The seal of a remembered request: nobody else can make one be forgotten, or answered with other facts. */
export function requestSeal(vault: Vault, { principal, key, hash, caseId, firstSeq, lastSeq }: SealedRequest): Buffer {
  return vault.seal('request', [principal, key, hash.toString('hex'), caseId, firstSeq, lastSeq]);
}
