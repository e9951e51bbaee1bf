import type { Dossier, Fact } from '#libs/kernel';
import { fold, type AnyKind, type ErasureFacts } from '#libs/kind';
import { derivedTables, type DerivedTable, type Row } from '#libs/persistence/door';
import { derivedRows, readRow } from './derived-rows.js';

/** A case as its facts make it, with every row that was written of it. */
export interface Replayed {
  readonly dossier: Dossier<unknown>;
  readonly derived: Readonly<Record<DerivedTable, readonly Row[]>>;
  /** Its row in the table of its kind. */
  readonly row: Row;
}

/**
 * Folds a case from its first fact on and writes its rows as the door did, transaction by transaction: what stands in the
 * row of a duty that was closed depends on what else was recorded with it.
 */
export function replay(kind: AnyKind, empty: Dossier<unknown>, facts: readonly Fact[]): Replayed {
  const kept = byTable((): Kept => new Map());
  let dossier = empty;
  for (const together of transactionsOf(facts)) {
    const before = dossier;
    for (const fact of together) dossier = fold(kind, dossier, fact);
    const written = tablesOf(derivedRows({ before, after: dossier, facts: together }, kind));
    for (const table of tables) for (const row of written[table]) keep(kept[table], table, row);
    for (const fact of together) erase(kept.case_file, fact);
  }
  const derived = byTable((table) => [...kept[table].values()]);
  return { dossier, derived, row: readRow(kind, dossier) };
}

const tables = Object.keys(derivedTables) as readonly DerivedTable[];
const byTable = <T>(made: (table: DerivedTable) => T): Record<DerivedTable, T> =>
  Object.fromEntries(tables.map((table) => [table, made(table)])) as Record<DerivedTable, T>;

/** What one transaction wrote, by its table. */
const tablesOf = (rows: ReturnType<typeof derivedRows>): Readonly<Record<DerivedTable, readonly Row[]>> => ({
  ...{ clock: rows.clocks, duty: rows.duties, duty_holder: rows.holders, case_access: rows.access },
  ...{ case_part: rows.parts, party: rows.parties, case_file: rows.files },
});

/** The facts of one transaction have its one instant of recording; the next one waits for its lock. */
function transactionsOf(facts: readonly Fact[]): Fact[][] {
  const all: Fact[][] = [];
  for (const fact of facts) {
    const last = all.at(-1);
    if (last?.[0]?.recordedAt === fact.recordedAt) last.push(fact);
    else all.push([fact]);
  }
  return all;
}

type Kept = Map<string, Row>;

/** As `erase_sealed` does it: the files of facts that are erased stay named, and are gone. */
function erase(files: Kept, { type, data, at }: Fact): void {
  if (type !== 'erased') return;
  const { facts } = data as ErasureFacts['erased'];
  for (const [name, row] of files) {
    if (row['erased_at'] === null && facts.includes(Number(row['seq']))) files.set(name, { ...row, erased_at: at });
  }
}

/** As the table does it: a row that is there keeps all but what a later write may change. */
function keep(rows: Kept, table: DerivedTable, row: Row): void {
  const { key, updated } = derivedTables[table];
  const name = JSON.stringify(key.map((column) => row[column]));
  const known = rows.get(name);
  const changes = updated.map((column) => [column, row[column]] as const);
  rows.set(name, known === undefined ? row : { ...known, ...Object.fromEntries(changes) });
}
