import { EntitySchema } from 'typeorm';

/** The row of a supervision, as TypeORM knows it. */
export const supervisionEntity = new EntitySchema({
  name: 'supervision',
  columns: {
    case_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'supervision_case_id_pk' },
    number: { type: 'text' },
    is_drill: { type: 'boolean' },
    phase: { type: 'text' },
    parent_id: { type: 'uuid' },
    office_id: { type: 'text' },
    opened_by_hand: { type: 'boolean' },
    trigger_code: { type: 'text' },
    triggers: { type: 'integer' },
    rung: { type: 'integer' },
    first_due_on: { type: 'date', nullable: true },
    due_rule: { type: 'text', nullable: true },
    legal_due_on: { type: 'date', nullable: true },
    legal_due_at: { type: 'timestamptz', precision: 3, nullable: true },
    provisional: { type: 'boolean' },
    opened_at: { type: 'timestamptz', precision: 3 },
    ended_at: { type: 'timestamptz', precision: 3, nullable: true },
  },
  // Partial or ordered: the migration owns them.
  indices: [
    { name: 'supervision_parent_id_idx', synchronize: false },
    { name: 'supervision_opened_at_idx', synchronize: false },
    { name: 'supervision_number_idx', synchronize: false },
    { name: 'supervision_open_idx', synchronize: false },
  ],
});
