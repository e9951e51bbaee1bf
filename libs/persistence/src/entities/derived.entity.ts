import { EntitySchema } from 'typeorm';

const clockEntity = new EntitySchema({
  name: 'clock',
  columns: {
    case_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'clock_case_id_id_pk' },
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'clock_case_id_id_pk' },
    rule: { type: 'text' },
    claim: { type: 'text', nullable: true },
    owner: { type: 'text' },
    started_by: { type: 'text' },
    start_on: { type: 'date' },
    extension: { type: 'integer' },
    raw_due_on: { type: 'date', nullable: true },
    legal_due_on: { type: 'date', nullable: true },
    legal_due_at: { type: 'timestamptz', precision: 3, nullable: true },
    provisional: { type: 'boolean' },
    binding: { type: 'boolean' },
    jurisdiction: { type: 'text' },
    calendar: { type: 'text' },
    rule_pack: { type: 'text' },
    met_at: { type: 'timestamptz', precision: 3, nullable: true },
    breached_at: { type: 'timestamptz', precision: 3, nullable: true },
    ended_at: { type: 'timestamptz', precision: 3, nullable: true },
    ended_as: { type: 'text', nullable: true },
  },
  // Partial or ordered: the migration owns them.
  indices: [
    { name: 'clock_running_idx', synchronize: false },
    { name: 'clock_provisional_idx', synchronize: false },
    { name: 'clock_not_binding_idx', synchronize: false },
  ],
});

const dutyEntity = new EntitySchema({
  name: 'duty',
  columns: {
    case_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'duty_case_id_id_pk' },
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'duty_case_id_id_pk' },
    clock_id: { type: 'text' },
    claim: { type: 'text', nullable: true },
    office_id: { type: 'text' },
    capacity: { type: 'text', nullable: true },
    what: { type: 'text' },
    opened_at: { type: 'timestamptz', precision: 3 },
    raw_due_on: { type: 'date', nullable: true },
    legal_due_on: { type: 'date', nullable: true },
    legal_due_at: { type: 'timestamptz', precision: 3, nullable: true },
    provisional: { type: 'boolean' },
    closed_at: { type: 'timestamptz', precision: 3, nullable: true },
    closed_as: { type: 'text', nullable: true },
  },
  // Partial or ordered: the migration owns them.
  indices: [
    { name: 'duty_ended_on_idx', synchronize: false },
    { name: 'duty_due_idx', synchronize: false },
    { name: 'duty_owed_idx', synchronize: false },
  ],
});

const casePartEntity = new EntitySchema({
  name: 'case_part',
  columns: {
    case_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'case_part_case_id_part_id_pk' },
    part_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'case_part_case_id_part_id_pk' },
    kind: { type: 'text' },
    name: { type: 'text' },
    is_necessary: { type: 'boolean' },
    causes: { type: 'integer' },
    noted_at: { type: 'timestamptz', precision: 3 },
    ended_at: { type: 'timestamptz', precision: 3, nullable: true },
    outcome: { type: 'text', nullable: true },
  },
});

/** What is derived from the facts of every kind: clocks, duties, parts. */
export const derivedEntities = [clockEntity, dutyEntity, casePartEntity];
