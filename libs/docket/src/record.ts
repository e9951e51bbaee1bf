import { keptStanding, standingIn, type Fact, type Instant, type Standing } from '#libs/kernel';
import { isNoNews, type AnyKind } from '#libs/kind';
import type { CaseRecord, Opened } from '#libs/persistence/door';
import type { ActInput, Outcome } from './act.js';
import { derivedRows, readRow, referenceColumns, roomOf, type CaseChange } from './derived-rows.js';
import { hearingOf, rankOf } from './rank.js';
import type { NewReceipt } from './receipt.js';
import { stateBytes } from './stored-state.js';
import { partyKey, refsIn } from './sealed-refs.js';
import { headSeal, requestSeal, type SealedHead } from './seals.js';
import { hex, type SealedParty, type Vault } from './vault.js';

/** Everything that one transaction of the door writes, and what it answers. */
export interface Recorded {
  readonly record: CaseRecord;
  readonly outcome: Outcome;
}

export interface RecordParts extends CaseChange {
  readonly kind: AnyKind;
  readonly input: ActInput;
  readonly opened: Opened;
  readonly rulePack: string;
  readonly drillId: string | null;
  /** Recorded by the door of a demonstration, which no course waits at. */
  readonly isMadeUp: boolean;
  readonly bodies: readonly string[];
  readonly hashes: readonly Buffer[];
  readonly headHash: Buffer;
  readonly standing: Standing;
  /** The one that it begins with; null: none. */
  readonly receipt: NewReceipt | null;
  readonly vault: Vault;
  /** Of the request, as `checkCommands` makes it. */
  readonly hash: Buffer;
}

/** Puts together what is written: columns by their names, only rows that changed. */
export function recordOf(parts: RecordParts): Recorded {
  const { after, facts, input } = parts;
  const answer = {
    caseId: after.id,
    number: after.number,
    version: after.version,
    facts: facts.map(({ seq, type, at }) => ({ seq, type, at })),
  };
  const { principal } = input.actor;
  const versions = { before: parts.before.version, after: after.version };
  const request = { caseId: after.id, firstSeq: versions.before + 1, lastSeq: versions.after, hash: parts.hash };
  const record: CaseRecord = {
    isNew: parts.opened.found === null,
    case: sealed(parts.vault, caseRow(parts)),
    facts: facts.map((fact, index) => factRow(fact, parts.bodies[index] ?? '', parts.hashes[index] ?? parts.headHash)),
    ...derivedRows(parts, parts.kind),
    ...sealedRows(parts),
    receipts: receiptRows(parts),
    table: parts.kind.table,
    row: readRow(parts.kind, after),
    ...ringOf(parts),
    versions,
    principal,
    key: input.key,
    seal: requestSeal(parts.vault, { ...request, principal, key: input.key }),
  };
  return { record, outcome: { ...answer, standing: parts.standing, isRepeat: false } };
}

/** A drill goes on when its courses have seen all of their cases, and a made-up past has none yet: both are rung of everything. */
function ringOf(parts: RecordParts): Pick<CaseRecord, 'rank' | 'deferredTo'> {
  const { input, drillId, isMadeUp, opened, facts, standing } = parts;
  const ring = { rank: rankOf(input, drillId, isMadeUp), deferredTo: null };
  const none = { rank: null, deferredTo: null };
  if (drillId !== null || isMadeUp || ring.rank === null) return ring;
  if (input.ring === 'none') return none;
  if (opened.found === null) return ring;
  const heard = hearingOf(facts, opened.found.standing, standing, wall(opened) as Instant);
  if (heard === 'now') return ring;
  return heard === 'never' ? none : { rank: null, deferredTo: heard };
}

function receiptRows({ receipt, after }: RecordParts) {
  if (receipt === null) return [];
  const { party, codeHash } = receipt;
  return [{ number: after.number, case_id: after.id, party, code_hash: hex(codeHash) }];
}

const sealed = <T extends SealedHead>(vault: Vault, row: T) => ({ ...row, seal: hex(headSeal(vault, row)) });

const isSaidBeside = ({ saidBeside = [] }: Pick<AnyKind, 'saidBeside'>, type: string | undefined): boolean =>
  type !== undefined && saidBeside.includes(type);

// oxlint-disable-next-line complexity -- one line a column; each branch is one fallback
function caseRow(parts: RecordParts) {
  const { after, before, standing, opened, input } = parts;
  const found = opened.found;
  // What a person has to know of before acting on: another person's act, or a change of phase.
  const last = parts.facts.at(-1);
  const doer = (last?.actor ?? input.actor).kind;
  const isAct =
    (doer === 'person' || doer === 'public') && !isNoNews(last?.type ?? '') && !isSaidBeside(parts.kind, last?.type);
  const isNews = isAct || standing.phase !== phaseBefore(parts);
  return {
    id: after.id,
    kind: after.kind,
    number: after.number,
    version: after.version,
    person_version: isNews ? after.version : (found?.personVersion ?? after.version),
    is_open: standing.isOpen,
    phase: standing.phase,
    state: hex(stateBytes(parts.kind, after)),
    standing: keptStanding(standing),
    next_moment_at: standing.next?.dueAt ?? null,
    head_hash: hex(parts.headHash),
    rule_pack: parts.rulePack,
    jurisdiction: before.jurisdiction,
    drill_id: parts.drillId,
    has_receipt: found?.hasReceipt ?? parts.receipt !== null,
    ...referenceColumns(parts.kind, after),
    opened_at: found === null ? (parts.facts[0]?.at ?? wall(opened)) : new Date(found.openedMs).toISOString(),
    acted_at: last?.at ?? (found === null ? wall(opened) : new Date(found.actedMs).toISOString()),
    recorded_at: wall(opened),
  };
}

function phaseBefore({ opened }: RecordParts): string | null {
  return opened.found === null ? null : standingIn(opened.found.standing).phase;
}

function wall(opened: Opened): string {
  return new Date(opened.wallMs).toISOString();
}

function factRow(fact: Fact, body: string, hash: Buffer) {
  return {
    case_id: fact.caseId,
    seq: fact.seq,
    type: fact.type,
    at: fact.at,
    recorded_at: fact.recordedAt,
    office_id: fact.actor.office,
    late_office: fact.late?.office ?? null,
    late_days: fact.late?.workingDays ?? null,
    body,
    hash: hex(hash),
  };
}

/** What was given with the commands and these facts mean: words that the law did not take are kept nowhere. */
function sealedRows({ input, after, facts }: RecordParts): Pick<CaseRecord, 'texts' | 'identities'> {
  const { texts = [], parties = [] } = input;
  if (texts.length === 0 && parties.length === 0) return { texts: [], identities: [] };
  const meant = refsIn(facts);
  return {
    texts: texts
      .filter(({ ref }) => meant.texts.has(ref.digest))
      .map(({ ref, body }) => ({ case_id: after.id, digest: ref.digest, body, is_apart: roomOf(after) !== null })),
    identities: parties
      .filter(({ ref }) => meant.parties.has(partyKey(ref)))
      .map((party) => identityRow(after.id, party)),
  };
}

function identityRow(caseId: string, party: SealedParty) {
  return {
    case_id: caseId,
    party: party.ref.party,
    digest: party.ref.digest,
    key_id: party.keyId,
    cipher: party.cipher,
    name_index: party.nameIndex,
    phone_index: party.phoneIndex,
    id_number_index: party.idNumberIndex,
  };
}
