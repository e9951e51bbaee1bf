import { as, type CaseId, type Fact } from '#libs/kernel';
import type { AnyKind } from '#libs/kind';
import type { Queryable } from '#libs/persistence';
import type { LedgerFinding } from './ledger-report.js';
import type { CaseHead } from './verify-case.js';

/** A case whose facts may say what the chains of others were. */
export interface Attesting {
  readonly head: CaseHead;
  readonly kind: AnyKind;
  readonly facts: readonly Fact[];
}

/** Holds other cases to the chain hashes that facts say they had: a chain that was written anew agrees with itself alone. */
export async function checkAttested(database: Queryable, cases: readonly Attesting[]): Promise<LedgerFinding[]> {
  const said = cases.flatMap(({ head, kind, facts }) =>
    facts.flatMap((fact) => (kind.attests?.(fact) ?? []).map((one) => ({ ...one, head, seq: fact.seq }))),
  );
  if (said.length === 0) return [];
  const rows = await database.query<{ at: number }>(
    `select s.at::int as at from unnest($1::uuid[], $2::int[], $3::text[]) with ordinality as s (case_id, seq, hash, at)
     where not exists (select from docket_fact f where f.case_id = s.case_id and f.seq = s.seq and encode(f.hash, 'hex') = s.hash)`,
    [said.map((one) => one.case), said.map(({ upTo }) => upTo), said.map(({ hash }) => hash)],
  );
  const wrong = new Set(rows.map(({ at }) => at));
  return said.flatMap(({ head, seq }, index) =>
    wrong.has(index + 1)
      ? [{ caseId: as<CaseId>(head.id), number: head.number, seq, row: null, problem: 'attested_differs' as const }]
      : [],
  );
}
