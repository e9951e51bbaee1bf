import { as, type CaseId } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';
import { derivedTables, differingRows, type DerivedTable } from '#libs/persistence/door';
import type { LedgerFinding, LedgerProblem } from './ledger-report.js';
import type { Replayed } from './replay.js';

/** A case whose chain is whole, as its facts make it. */
export interface Sound extends Replayed {
  /** Of its kind. */
  readonly table: string;
}

const problemOfTable: Readonly<Record<DerivedTable, LedgerProblem>> = {
  clock: 'clock_differs',
  duty: 'duty_differs',
  duty_holder: 'duty_differs',
  case_access: 'access_differs',
  case_part: 'part_differs',
  party: 'party_row_differs',
  case_file: 'file_row_differs',
};

/** Compares the stored rows of cases whose chain is whole with those that follow from their facts, table by table. */
export async function checkRows(database: Queryable, cases: readonly Sound[]): Promise<LedgerFinding[]> {
  const findings: LedgerFinding[] = [];
  const numbers = new Map<string, string>(cases.map(({ dossier }) => [dossier.id, dossier.number]));
  const check = async (problem: LedgerProblem, asked: Parameters<typeof differingRows>[1]): Promise<void> => {
    for (const { caseId, row } of await differingRows(database, asked)) {
      findings.push({ caseId: as<CaseId>(caseId), number: numbers.get(caseId) ?? null, seq: null, row, problem });
    }
  };
  const caseIds = [...numbers.keys()];
  for (const [table, { key }] of Object.entries(derivedTables) as [DerivedTable, { key: readonly string[] }][]) {
    const rows = cases.flatMap(({ derived }) => derived[table]);
    await check(problemOfTable[table], { table, key, caseIds, rows });
  }
  for (const table of new Set(cases.map((one) => one.table))) {
    const own = cases.filter((one) => one.table === table);
    const rows = own.map(({ row }) => row);
    await check('row_differs', { table, key: [], caseIds: own.map(({ dossier }) => dossier.id), rows });
  }
  return findings;
}
