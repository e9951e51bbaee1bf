import type { SupervisionBasis } from '#libs/rules';
import type { Queryable } from '../reader.js';

/** On what a supervision stands, and how far each of its breaches has climbed. */
export interface ClimbsRow {
  readonly basis: SupervisionBasis;
  readonly climbs: readonly {
    readonly climb: number;
    readonly from: string;
    readonly rung: number;
    readonly nextRung: number | null;
  }[];
}

/** Of a supervision that its reader was given already: they stand in its state alone. */
export async function readClimbs(db: Queryable, caseId: string): Promise<ClimbsRow> {
  const rows = await db.query<ClimbsRow>(
    `select state::jsonb->'state'->>'basis' as basis,
       (select coalesce(jsonb_agg(jsonb_build_object('climb', c->'climb', 'from', c->'from', 'rung', c->'rung',
          'nextRung', c->'nextRung') order by (c->>'climb')::int), '[]')
        from jsonb_array_elements(state::jsonb->'state'->'climbs') c) as climbs
     from docket_case where id = $1`,
    [caseId],
  );
  return rows[0] ?? { basis: 'art40', climbs: [] };
}
