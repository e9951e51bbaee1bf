import { legalDateOf } from '#libs/calendar';
import {
  isImport,
  type Clock,
  type Dossier,
  type Duty,
  type DutyHolder,
  type Fact,
  type KnownParty,
} from '#libs/kernel';
import type { AnyKind } from '#libs/kind';
import { filesIn } from './sealed-refs.js';
import type { Row } from '#libs/persistence/door';

/** What one transaction of the door did to a case. */
export interface CaseChange {
  readonly before: Dossier<unknown>;
  readonly after: Dossier<unknown>;
  readonly facts: readonly Fact[];
}

/** The rows that one transaction writes beside its facts, from them alone: those that are new, or changed. */
export function derivedRows(change: CaseChange, kind: FallsTo) {
  return {
    clocks: changedClocks(change).map((clock) => clockRow(change.after.id, clock)),
    duties: dutyRows(change, kind),
    holders: holderRows(change, kind),
    access: accessRows(change),
    parts: partRows(change),
    parties: partyRows(change),
    files: change.facts.flatMap(fileRows),
  };
}

/** What a case is about and belongs to, in references: the columns by which lists of every kind show it. */
export function referenceColumns(kind: AnyKind, dossier: Dossier<unknown>) {
  const { title, place } = kind.subject(dossier);
  return {
    parent_id: dossier.parent?.caseId ?? null,
    through: throughOf(dossier),
    room: roomOf(dossier),
    title_digest: title?.digest ?? null,
    place,
  };
}

/** Cases that an office must see too, to see this one; null where access stands by itself. */
function throughOf({ parent }: Dossier<unknown>): readonly string[] | null {
  return parent === null || parent.through.length === 0 ? null : parent.through;
}

/** The room that a case is, or lies in; null: it has to do with none. */
export const roomOf = ({ parent }: Dossier<unknown>): string | null => parent?.room ?? null;

/** The case's row in the table of its kind: its read model. */
export function readRow(kind: AnyKind, dossier: Dossier<unknown>): Row {
  return { ...kind.row(dossier), case_id: dossier.id, number: dossier.number, is_drill: dossier.isDrill };
}

function changedClocks({ before, after }: CaseChange): Clock[] {
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
    met_at: clock.metAt,
    met_on: clock.metOn,
    breached_at: clock.breachedAt,
    breaches: clock.breaches,
    look: clock.look,
    looked_at: clock.lookedAt,
    ended_at: clock.endedAt,
    ended_as: clock.endedAs,
  };
}

type FallsTo = Pick<AnyKind, 'fallsTo'>;

/** Duties that were opened, whose clock moved, that are somebody's alone from now on, or that are closed now. */
function dutyRows(parts: CaseChange, { fallsTo }: FallsTo) {
  const { before, after } = parts;
  const isPersonal = (of: Dossier<unknown>, duty: Duty): boolean => (fallsTo?.(of, duty) ?? null) !== null;
  const clocks = new Map(after.clocks.map((clock) => [clock.id, clock]));
  const changed = new Set(changedClocks(parts).map((clock) => clock.id));
  const openBefore = new Set(before.duties.map((duty) => duty.id));
  const openAfter = new Set(after.duties.map((duty) => duty.id));
  const rows = after.duties
    .filter(
      (duty) =>
        !openBefore.has(duty.id) || changed.has(duty.clock) || isPersonal(before, duty) !== isPersonal(after, duty),
    )
    .map((duty) => {
      const clock = clocks.get(duty.clock);
      return dutyRow(parts, duty, { clock, closedAs: null, isPersonal: isPersonal(after, duty) });
    });
  const closed = [...before.duties, ...openedWithin(parts)]
    .filter((duty) => !openAfter.has(duty.id))
    .map((duty) => {
      const clock = clocks.get(duty.clock);
      const as = closedAs(parts, duty);
      // Whose it was stands there as it was last open.
      const last = openBefore.has(duty.id) ? before : after;
      return dutyRow(parts, duty, { clock, closedAs: as, isPersonal: isPersonal(last, duty) });
    });
  return [...rows, ...closed];
}

/** Whose alone the open duties are: who came, and who it falls to no more. */
function holderRows({ before, after, facts }: CaseChange, { fallsTo }: FallsTo): Row[] {
  if (fallsTo === undefined) return [];
  const at = facts.at(-1)?.at ?? null;
  const open = new Set(before.duties.map((duty) => duty.id));
  return after.duties.flatMap((duty) => {
    const were = open.has(duty.id) ? (fallsTo(before, duty) ?? []) : [];
    const are = fallsTo(after, duty) ?? [];
    const row = ({ account, office }: DutyHolder, ended: string | null) => ({
      ...{ case_id: after.id, duty_id: duty.id, account, office_id: office, since: at, ended_at: ended },
    });
    return [...without(are, were).map((one) => row(one, null)), ...without(were, are).map((one) => row(one, at))];
  });
}

const without = (all: readonly DutyHolder[], others: readonly DutyHolder[]): readonly DutyHolder[] =>
  all.filter((one) => !others.some(({ account, office }) => account === one.account && office === one.office));

/** A duty that is opened and closed by one act leaves its row all the same. */
function openedWithin({ facts, before }: CaseChange): Duty[] {
  const known = new Set(before.duties.map((duty) => duty.id));
  return facts
    .flatMap((fact) => fact.duties ?? [])
    .flatMap((change) => (change.change === 'open' && !known.has(change.duty.id) ? [change.duty] : []));
}

/** The fact that closed a duty: one after it was opened, since a clock that ended may run on with a duty of its own. */
function closing({ facts }: CaseChange, duty: Duty): Fact | undefined {
  const from = facts.findIndex((fact) => opens(fact, duty));
  return facts.slice(Math.max(0, from)).find((fact) => closes(fact, duty));
}

function closedAs(change: CaseChange, duty: Duty): string {
  const { duties = [], clocks = [] } = closing(change, duty) ?? {};
  const own = duties.flatMap((each) => (each.change === 'close' && each.id === duty.id ? [each.as] : [])).at(-1);
  if (own !== undefined) return own;
  const ofClock = clocks.filter((each) => each.change !== 'open' && each.id === duty.clock);
  if (ofClock.some((each) => each.change === 'meet')) return 'done';
  return ofClock.some((each) => each.change === 'end' && each.as === 'lapsed') ? 'lapsed' : 'dropped';
}

// oxlint-disable-next-line complexity -- one line a column; each branch is one fallback
function dutyRow(
  change: CaseChange,
  duty: Duty,
  of: { clock: Clock | undefined; closedAs: string | null; isPersonal: boolean },
) {
  const { facts, after } = change;
  const { clock, closedAs, isPersonal } = of;
  const closed = closing(change, duty);
  return {
    case_id: after.id,
    id: duty.id,
    clock_id: duty.clock,
    claim: duty.claim,
    office_id: duty.office,
    capacity: duty.capacity,
    what: duty.what,
    lapses: duty.lapses === true,
    is_personal: isPersonal,
    // Of a duty that was open before, the row keeps its own.
    opened_at: (facts.find((fact) => opens(fact, duty)) ?? facts.at(-1))?.at ?? null,
    raw_due_on: clock?.rawDueOn ?? null,
    legal_due_on: clock?.legalDueOn ?? null,
    legal_due_at: clock?.legalDueAt ?? null,
    provisional: clock?.provisional ?? false,
    closed_at: closed?.at ?? null,
    closed_as: closedAs,
    is_past: closed !== undefined && isOfPast(closed),
  };
}

/** What another system did and an import told afterwards: its date is measured and counts for nobody here. */
const isOfPast = ({ actor, at, recordedAt }: Fact): boolean =>
  isImport(actor) && legalDateOf(at) < legalDateOf(recordedAt);

function opens({ duties }: Fact, { id }: Duty): boolean {
  return duties?.some((change) => change.change === 'open' && change.duty.id === id) === true;
}

/** By its own change, or because its clock was met or ended. */
function closes({ duties, clocks }: Fact, { id, clock }: Duty): boolean {
  const isClosed = duties?.some((change) => change.change === 'close' && change.id === id) === true;
  const isOver = clocks?.some((change) => (change.change === 'meet' || change.change === 'end') && change.id === clock);
  return isClosed || isOver === true;
}

// A column of the key, which has no nulls.
const wholeOffice = '';

/** The last word on each office, account and reason. */
function accessRows({ facts, after }: CaseChange): Row[] {
  const rows = new Map<string, Row>();
  for (const fact of facts) {
    for (const change of fact.access ?? []) {
      const { office, account = wholeOffice } = change;
      rows.set(`${office} ${account} ${change.reason}`, {
        case_id: after.id,
        office_id: office,
        account,
        reason: change.reason,
        granted_at: fact.at,
        ended_at: change.change === 'end' ? fact.at : null,
        unseen_by: change.unseenBy ?? null,
        is_kept: change.unseenBy !== undefined,
        through: throughOf(after),
        room: roomOf(after),
        held: after.parent?.isHeld === true ? after.parent.caseId : null,
      });
    }
  }
  return [...rows.values()];
}

/** The files that a fact means. `erase_sealed` marks those of erased facts. */
function fileRows(fact: Fact): Row[] {
  return filesIn(fact).map(({ sha256, bytes, type }) => ({
    case_id: fact.caseId,
    seq: fact.seq,
    sha256,
    bytes,
    type,
    erased_at: null,
  }));
}

/** Parties that joined, or of which something that the row says is another: a mandate is not in it. */
function partyRows({ before, after }: CaseChange): Row[] {
  const known = new Map(before.parties.map((party) => [party.party, rowText(party)]));
  return after.parties
    .filter((party) => known.get(party.party) !== rowText(party))
    .map(({ party, role, nature, seq, digest, leftOn, mergedInto }) => ({
      ...{ case_id: after.id, party, role, nature, seq, digest },
      ...{ left_on: leftOn, merged_into: mergedInto },
    }));
}

const rowText = ({ role, nature, digest, leftOn, mergedInto }: KnownParty): string =>
  JSON.stringify([role, nature, digest, leftOn, mergedInto]);

/** Parts that announced themselves, or ended. */
function partRows({ before, after }: CaseChange): Row[] {
  const known = new Set(before.parts);
  return after.parts
    .filter((part) => !known.has(part))
    .map(({ part, kind, name, isNecessary, causes, notedAt, endedAt, outcome }) => ({
      case_id: after.id,
      part_id: part,
      kind,
      name,
      is_necessary: isNecessary,
      causes: causes.length,
      noted_at: notedAt,
      ended_at: endedAt,
      outcome,
    }));
}
