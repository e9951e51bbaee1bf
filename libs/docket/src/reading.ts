import { legalDateOf } from '#libs/calendar';
import {
  as,
  DomainError,
  standingIn,
  type Actor,
  type CaseId,
  type DoorContext,
  type Dossier,
  type Fact,
  type Instant,
  type Refusal,
  type Standing,
} from '#libs/kernel';
import type { AnyKind } from '#libs/kind';
import type { Queryable } from '#libs/persistence';
import type { Answered } from '#libs/persistence/door';
import type { Outcome } from './act.js';
import { factFrom } from './chain.js';
import { kindOf, type Registry } from './registry.js';
import { stateFrom } from './stored-state.js';
import { currentWorld, type World, type WorldCache } from './world.js';

/** A case as its row keeps it. */
export interface StoredCase {
  readonly kind: string;
  readonly number: string;
  readonly version: number;
  /** Deflated (`stateFrom`). */
  readonly state: Buffer;
  readonly jurisdiction: string;
  readonly drill_id: string | null;
}

/** A case as `decide` would see it at this moment, with what it would be given beside it. */
export interface CaseNow {
  readonly kind: AnyKind;
  readonly dossier: Dossier<unknown>;
  readonly context: ReturnType<typeof contextOf>;
}

/** What is asked of it without deciding anything. */
export interface CaseRead extends Pick<CaseNow, 'dossier' | 'context'> {
  /** What each command would be refused for, for this actor; null where it would not. Payloads are not looked at. */
  readonly refusals: () => Readonly<Record<string, Refusal>>;
}

/** Who looks at which case. */
export interface AskedNow {
  readonly caseId: CaseId;
  readonly actor: Actor;
  readonly database: Queryable;
}

/** The case as `decide` would see it now. @throws DomainError `docket.no_such_case` (not_found) */
export async function dossierOf(registry: Registry, caseId: CaseId, database: Queryable): Promise<Dossier<unknown>> {
  const rows = await database.query<StoredCase>(
    `select kind, number, version, state, jurisdiction, drill_id from docket_case where id = $1`,
    [caseId],
  );
  if (rows[0] === undefined) throw noSuchCase();
  return dossierFrom(kindOf(registry, rows[0].kind), caseId, rows[0]);
}

/** How a case stands, by its row alone. @throws DomainError `docket.no_such_case` (not_found) */
export async function standingNow(registry: Registry, caseId: CaseId, database: Queryable): Promise<Standing> {
  const [row] = await database.query<{ kind: string; standing: string }>(
    'select kind, whole_standing(docket_case) as standing from docket_case where id = $1',
    [caseId],
  );
  if (row === undefined) throw noSuchCase();
  return standingFrom(kindOf(registry, row.kind), row.standing);
}

/** What the door answers of facts that were recorded before, in their order. */
export async function factsBetween(
  database: Queryable,
  { caseId, firstSeq, lastSeq }: Answered,
): Promise<Outcome['facts']> {
  const rows = await database.query<{ seq: number; type: string; at: Date }>(
    `select seq, type, at from docket_fact where case_id = $1 and seq between $2 and $3 order by seq`,
    [caseId, firstSeq, lastSeq],
  );
  return rows.map(({ seq, type, at }) => ({ seq, type, at: instantOf(at.getTime()) }));
}

/** Reads a case and everything that a decision about it looks at, without a lock. */
export async function readNow(
  parts: { readonly registry: Registry; readonly world: WorldCache },
  { caseId, actor, database }: AskedNow,
): Promise<CaseNow> {
  const rows = await database.query<StoredCase & { offset_ms: string; rule_pack: string; wall_ms: string }>(
    `select c.kind, c.number, c.version, c.state, c.jurisdiction, c.drill_id, c.rule_pack,
            coalesce(d.offset_ms, 0) as offset_ms, floor(extract(epoch from clock_timestamp()) * 1000) as wall_ms
     from docket_case c left join drill d on d.id = c.drill_id where c.id = $1`,
    [caseId],
  );
  const row = rows[0];
  if (row === undefined) throw noSuchCase();
  const world = await currentWorld(parts.world, database);
  const wallMs = Number(row.wall_ms);
  const times = { at: instantOf(wallMs + Number(row.offset_ms)), recordedAt: instantOf(wallMs) };
  const kind = kindOf(parts.registry, row.kind);
  return {
    kind,
    dossier: dossierFrom(kind, caseId, row),
    context: contextOf(world, actor, times, { rulePack: row.rule_pack, jurisdiction: row.jurisdiction }),
  };
}

/** What the door gives to a decision. */
export function contextOf(
  world: World,
  actor: Actor,
  times: Pick<DoorContext, 'at' | 'recordedAt'>,
  pins: { readonly rulePack: string; readonly jurisdiction: string },
) {
  return {
    ...times,
    today: legalDateOf(times.at),
    actor,
    rules: world.rules(pins.rulePack),
    calendar: world.calendar(pins.jurisdiction),
    offices: world.offices,
  };
}

/** A stored fact of a kind, as today's law reads it. @param whole what its row says of it as a whole */
export function factOfKind({ lift }: AnyKind, whole: string): Fact {
  return lift(factFrom(whole));
}

/** A standing as a row keeps it, as today's law reads it. */
export function standingFrom({ liftStored }: AnyKind, text: string): Standing {
  const stored = standingIn(text);
  return liftStored === undefined || stored.detail === null
    ? stored
    : { ...stored, detail: liftStored.detail(stored.detail) };
}

/** The dossier that a stored row holds. */
export function dossierFrom(of: AnyKind, caseId: CaseId, row: StoredCase): Dossier<unknown> {
  const state = stateFrom(of, row.state);
  const { kind, number, version, jurisdiction } = row;
  return { id: caseId, kind, version, number, isDrill: row.drill_id !== null, jurisdiction, ...state };
}

/** An instant from the database's clock. */
export function instantOf(epochMs: number): Instant {
  return as<Instant>(new Date(epochMs).toISOString());
}

/** The refusal for a case that is not there, and for one that somebody may not see. */
export function noSuchCase(): DomainError {
  return new DomainError('not_found', 'docket.no_such_case', 'there is no such case');
}
