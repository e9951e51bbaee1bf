import type { SupervisionBasis } from '#libs/rules';
import type { Queryable } from '../reader.js';

/** On what a supervision stands, how far each of its breaches has climbed, and what became of what was laid before people. */
export interface ClimbsRow {
  readonly basis: SupervisionBasis;
  readonly climbs: readonly {
    readonly climb: number;
    readonly from: string;
    readonly rung: number;
    readonly nextRung: number | null;
  }[];
  readonly steps: readonly {
    readonly climb: number;
    readonly rung: number;
    readonly stage: 'laid' | 'issued' | 'waived';
    readonly judgedAt: string | null;
  }[];
}

/** Of a supervision that its reader was given already: they stand in its state alone. */
export async function readClimbs(db: Queryable, caseId: string): Promise<ClimbsRow> {
  const rows = await db.query<ClimbsRow>(
    `select state::jsonb->'state'->>'basis' as basis,
       (select coalesce(jsonb_agg(jsonb_build_object('climb', c->'climb', 'from', c->'from', 'rung', c->'rung',
          'nextRung', c->'nextRung') order by (c->>'climb')::int), '[]')
        from jsonb_array_elements(state::jsonb->'state'->'climbs') c) as climbs,
       (select coalesce(jsonb_agg(jsonb_build_object('climb', s->'climb', 'rung', s->'rung', 'stage', s->'stage',
          'judgedAt', s->'judgedAt') order by s->>'judgedAt'), '[]')
        from jsonb_array_elements(state::jsonb->'state'->'steps') s) as steps
     from docket_case where id = $1`,
    [caseId],
  );
  return rows[0] ?? { basis: 'art40', climbs: [], steps: [] };
}
