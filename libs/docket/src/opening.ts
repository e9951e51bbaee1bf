import { DomainError, type CaseId, type Dossier, type Parent } from '#libs/kernel';
import { emptyState, isRoom, type AnyKind } from '#libs/kind';
import type { Opened, OpenedParent } from '#libs/persistence/door';
import type { ActInput, Opening, PartOpening } from './act.js';
import { chainStart } from './chain.js';
import { derivedCaseId } from './derived-id.js';
import { numberOf } from './numbering.js';
import { dossierFrom, noSuchCase } from './reading.js';
import type { Around } from './who-and-when.js';

/** The case as it stands when a transaction begins, and what it is pinned to. */
export interface Start {
  readonly dossier: Dossier<unknown>;
  /** Set for a part that begins: its first fact carries it. */
  readonly parent: Parent | null;
  readonly rulePack: string;
  readonly drillId: string | null;
  readonly headHash: Buffer;
}

/** The id of a part (分件): it follows from its parent, its kind and its name, so that opening twice is opening once. */
export function partIdOf(parent: CaseId, part: { readonly kind: string; readonly name: string }): CaseId {
  return derivedCaseId(parent, `${part.kind}/${part.name}`);
}

/** True for what begins as a part of another case. */
export function isPart(opening: Opening | undefined): opening is PartOpening {
  return opening !== undefined && 'parent' in opening;
}

/** @throws DomainError `docket.no_such_case` (not_found); `docket.other_parent` (conflict) */
export function startOf(kind: AnyKind, input: ActInput & Around): Start {
  return input.opened.found === null ? beginning(kind, input) : standingCase(kind, input, input.opened.found);
}

function standingCase(kind: AnyKind, { caseId, opening }: ActInput, found: NonNullable<Opened['found']>): Start {
  if (found.kind !== kind.name) throw noSuchCase();
  const dossier = dossierFrom(kind, caseId, { ...found, drill_id: found.drillId });
  if (isPart(opening) && dossier.parent?.caseId !== opening.parent.caseId) {
    throw new DomainError('conflict', 'docket.other_parent', 'it is a part of another case', { case: caseId });
  }
  return { dossier, parent: null, rulePack: found.rulePack, drillId: found.drillId, headHash: found.headHash };
}

function beginning(kind: AnyKind, input: ActInput & Around): Start {
  const { world, caseId } = input;
  const { parent, drillId, jurisdiction } = placeOf(kind, input);
  const isDrill = drillId !== null;
  const number = numberOf(kind, { ...input, isDrill, partName: parent?.name ?? '' });
  const place = { id: caseId, kind: kind.name, version: 0, number, isDrill, jurisdiction };
  const dossier: Dossier<unknown> = { ...emptyState(kind), ...place };
  const { version: rulePack } = world.rulesFor(kind.name, jurisdiction);
  return { dossier, parent, rulePack, drillId, headHash: chainStart };
}

/** Where a case that begins belongs: a part has the jurisdiction and the drill of its parent. */
function placeOf(kind: AnyKind, input: ActInput & Around) {
  const { opening, opened, isMadeUp } = input;
  if (opening === undefined) throw noSuchCase();
  if (!isPart(opening)) {
    const { jurisdiction, drillId = null } = opening;
    return { parent: null, jurisdiction, drillId };
  }
  const found = isMadeUp ? madeUpParent(opening) : opened.parent;
  if (found === null) throw noSuchCase();
  const { jurisdiction, drillId } = found;
  return { parent: parentOf(kind, input, opening, found), jurisdiction, drillId };
}

/** What a part takes from its parent, beside its number. */
type PlaceOfParent = Omit<OpenedParent, 'number'>;

function madeUpParent({ parent: { kind }, jurisdiction }: PartOpening): PlaceOfParent | null {
  return jurisdiction === undefined ? null : { kind, jurisdiction, drillId: null, through: [], room: null };
}

function parentOf(
  kind: AnyKind,
  { caseId: id }: ActInput,
  { parent, name }: PartOpening,
  found: PlaceOfParent,
): Parent {
  if (found.kind !== parent.kind) throw noSuchCase();
  const { caseId } = parent;
  const isWithParent = kind.parts.access === 'withParent';
  const through = isWithParent ? [...(found.through as CaseId[]), caseId] : [];
  // Asked of the kind once: from here on it is told by this, and by the columns that are made of it.
  const isApart = found.room !== null || isRoom(kind.parts);
  // What lies in a room and stands by itself is seen by whoever it names, as a room is.
  const room = isWithParent && found.room !== null ? (found.room as CaseId) : id;
  const isHeld = kind.parts.heldBy?.includes(found.kind) === true;
  return { kind: found.kind, caseId, name, through, ...(isApart && { room }), ...(isHeld && { isHeld }) };
}
