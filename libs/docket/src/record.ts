import type { AnyKind, Clock, Dossier, Duty, Fact, Standing } from '#libs/kernel';
import type { CaseRecord, Opened, Row } from '#libs/persistence/door';
import type { ActInput, Outcome } from './act.js';
import { hex } from './vault.js';

/** Everything that one transaction of the door writes, and what it answers. */
export interface Recorded {
  readonly record: CaseRecord;
  readonly outcome: Outcome;
}

export interface RecordParts {
  readonly kind: AnyKind;
  readonly input: ActInput;
  readonly opened: Opened;
  readonly rulePack: string;
  readonly drillId: string | null;
  readonly before: Dossier<unknown>;
  readonly after: Dossier<unknown>;
  readonly facts: readonly Fact[];
  readonly bodies: readonly string[];
  readonly hashes: readonly Buffer[];
  readonly headHash: Buffer;
  readonly standing: Standing;
  readonly receiptCodeHash: Buffer | null;
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
  const record: CaseRecord = {
    isNew: parts.opened.found === null,
    case: caseRow(parts),
    facts: facts.map((fact, index) => factRow(fact, parts.bodies[index] ?? '', parts.hashes[index] ?? parts.headHash)),
    clocks: changedClocks(parts).map((clock) => clockRow(after.id, clock)),
    duties: dutyRows(parts),
    access: accessRows(parts),
    texts: (input.texts ?? []).map(({ ref, body }) => ({ case_id: after.id, digest: ref.digest, body })),
    parties: partyRows(parts),
    receipts: receiptRows(parts),
    table: parts.kind.table,
    row: { ...parts.kind.row(after), case_id: after.id, number: after.number, is_drill: after.isDrill },
    answer: JSON.stringify(answer),
    principal: input.actor.principal,
    key: input.key,
  };
  return { record, outcome: { ...answer, standing: parts.standing, isRepeat: false } };
}

function receiptRows({ receiptCodeHash, after }: RecordParts) {
  if (receiptCodeHash === null) return [];
  return [{ number: after.number, case_id: after.id, code_hash: hex(receiptCodeHash) }];
}

// eslint-disable-next-line complexity -- one line a column; each branch is one fallback
function caseRow(parts: RecordParts) {
  const { after, before, standing, opened, input } = parts;
  const { clocks, duties, failed, state } = after;
  const found = opened.found;
  // What a person has to know of before acting on: another person's act, or a change of phase.
  const last = parts.facts.at(-1);
  const doer = (last?.actor ?? input.actor).kind;
  const isNews = doer === 'person' || doer === 'public' || standing.phase !== phaseBefore(parts);
  return {
    id: after.id,
    kind: after.kind,
    number: after.number,
    version: after.version,
    person_version: isNews ? after.version : (found?.personVersion ?? after.version),
    is_open: standing.isOpen,
    phase: standing.phase,
    state: JSON.stringify({ clocks, duties, failed, state }),
    standing: JSON.stringify(standing),
    next_moment_at: standing.next?.dueAt ?? null,
    head_hash: hex(parts.headHash),
    rule_pack: parts.rulePack,
    jurisdiction: before.jurisdiction,
    drill_id: parts.drillId,
    opened_at: found === null ? (parts.facts[0]?.at ?? wall(opened)) : new Date(found.openedMs).toISOString(),
    acted_at: last?.at ?? (found === null ? wall(opened) : new Date(found.actedMs).toISOString()),
    recorded_at: wall(opened),
  };
}

function phaseBefore({ opened }: RecordParts): string | null {
  return opened.found === null ? null : (JSON.parse(opened.found.standing) as Standing).phase;
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
    body,
    hash: hex(hash),
  };
}

function changedClocks({ before, after }: RecordParts): Clock[] {
  const known = new Map(before.clocks.map((clock) => [clock.id, clock]));
  return after.clocks.filter((clock) => known.get(clock.id) !== clock);
}

function clockRow(caseId: string, clock: Clock) {
  return {
    case_id: caseId,
    id: clock.id,
    rule: clock.rule,
    claim: clock.claim,
    owner: clock.owner,
    started_by: clock.startedBy,
    start_on: clock.startOn,
    extension: clock.extension,
    raw_due_on: clock.rawDueOn,
    legal_due_on: clock.legalDueOn,
    legal_due_at: clock.legalDueAt,
    provisional: clock.provisional,
    binding: clock.binding,
    jurisdiction: clock.jurisdiction,
    calendar: clock.calendar,
    rule_pack: clock.rulePack,
    met_at: clock.metAt,
    breached_at: clock.breachedAt,
    ended_at: clock.endedAt,
    ended_as: clock.endedAs,
  };
}

/** Duties that were opened, whose clock moved, or that are closed now. */
function dutyRows(parts: RecordParts) {
  const { before, after } = parts;
  const clocks = new Map(after.clocks.map((clock) => [clock.id, clock]));
  const changed = new Set(changedClocks(parts).map((clock) => clock.id));
  const openBefore = new Set(before.duties.map((duty) => duty.id));
  const openAfter = new Set(after.duties.map((duty) => duty.id));
  const rows = after.duties
    .filter((duty) => !openBefore.has(duty.id) || changed.has(duty.clock))
    .map((duty) => dutyRow(parts, duty, { clock: clocks.get(duty.clock), closedAs: null }));
  const closed = [...before.duties, ...openedWithin(parts)]
    .filter((duty) => !openAfter.has(duty.id))
    .map((duty) => {
      const clock = clocks.get(duty.clock);
      return dutyRow(parts, duty, { clock, closedAs: closedAs(parts, duty, clock) });
    });
  return [...rows, ...closed];
}

/** A duty that is opened and closed by one act leaves its row all the same. */
function openedWithin({ facts, before }: RecordParts): Duty[] {
  if (facts.length < 2) return [];
  const known = new Set(before.duties.map((duty) => duty.id));
  return facts
    .flatMap((fact) => fact.duties ?? [])
    .flatMap((change) => (change.change === 'open' && !known.has(change.duty.id) ? [change.duty] : []));
}

function closedAs({ facts }: RecordParts, duty: Duty, clock: Clock | undefined): string {
  const explicit = facts
    .flatMap((fact) => fact.duties ?? [])
    .flatMap((change) => (change.change === 'close' && change.id === duty.id ? [change.as] : []))
    .at(-1);
  if (explicit !== undefined) return explicit;
  return clock?.metAt == null ? 'dropped' : 'done';
}

// eslint-disable-next-line complexity -- one line a column; each branch is one fallback
function dutyRow({ facts, after }: RecordParts, duty: Duty, of: { clock: Clock | undefined; closedAs: string | null }) {
  const { clock, closedAs } = of;
  return {
    case_id: after.id,
    id: duty.id,
    clock_id: duty.clock,
    claim: duty.claim,
    office_id: duty.office,
    capacity: duty.capacity,
    what: duty.what,
    // Of a duty that was open before, the row keeps its own.
    opened_at: (facts.find((fact) => opens(fact, duty)) ?? facts.at(-1))?.at ?? null,
    raw_due_on: clock?.rawDueOn ?? null,
    legal_due_on: clock?.legalDueOn ?? null,
    legal_due_at: clock?.legalDueAt ?? null,
    provisional: clock?.provisional ?? false,
    closed_at: closedAs === null ? null : ((facts.find((fact) => closes(fact, duty)) ?? facts.at(-1))?.at ?? null),
    closed_as: closedAs,
  };
}

function opens({ duties }: Fact, { id }: Duty): boolean {
  return duties?.some((change) => change.change === 'open' && change.duty.id === id) === true;
}

/** By its own change, or because its clock was met or ended. */
function closes({ duties, clocks }: Fact, { id, clock }: Duty): boolean {
  const isClosed = duties?.some((change) => change.change === 'close' && change.id === id) === true;
  const isOver = clocks?.some((change) => (change.change === 'meet' || change.change === 'end') && change.id === clock);
  return isClosed || isOver === true;
}

/** The last word on each office and reason. */
function accessRows({ facts, after }: RecordParts): Row[] {
  const rows = new Map<string, Row>();
  for (const fact of facts) {
    for (const change of fact.access ?? []) {
      rows.set(`${change.office} ${change.reason}`, {
        case_id: after.id,
        office_id: change.office,
        reason: change.reason,
        granted_at: fact.at,
        ended_at: change.change === 'end' ? fact.at : null,
      });
    }
  }
  return [...rows.values()];
}

function partyRows({ input, after }: RecordParts) {
  return (input.parties ?? []).map((party) => ({
    case_id: after.id,
    party: party.ref.party,
    digest: party.ref.digest,
    key_id: party.keyId,
    cipher: party.cipher,
    name_index: party.nameIndex,
    phone_index: party.phoneIndex,
    id_number_index: party.idNumberIndex,
  }));
}
