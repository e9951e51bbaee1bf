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

const petitionEntity = new EntitySchema({
  name: 'petition',
  columns: {
    case_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'petition_case_id_pk' },
    number: { type: 'text' },
    is_drill: { type: 'boolean' },
    phase: { type: 'text' },
    class: { type: 'text', nullable: true },
    branch: { type: 'text', nullable: true },
    channel: { type: 'text' },
    category: { type: 'text', nullable: true },
    place: { type: 'text', nullable: true },
    registrar_office: { type: 'text', nullable: true },
    holder_office: { type: 'text', nullable: true },
    referrer_office: { type: 'text', nullable: true },
    holder_since: { type: 'timestamptz', precision: 3, nullable: true },
    received_on: { type: 'date' },
    registered_at: { type: 'timestamptz', precision: 3 },
    accepted_on: { type: 'date', nullable: true },
    decided_on: { type: 'date', nullable: true },
    outcome: { type: 'text', nullable: true },
    due_rule: { type: 'text', nullable: true },
    legal_due_on: { type: 'date', nullable: true },
    legal_due_at: { type: 'timestamptz', precision: 3, nullable: true },
    provisional: { type: 'boolean' },
    referrals: { type: 'integer' },
    is_supervised: { type: 'boolean' },
    source_format: { type: 'text', nullable: true },
    source_number: { type: 'text', nullable: true },
    is_trial: { type: 'boolean', default: false },
    ended_at: { type: 'timestamptz', precision: 3, nullable: true },
    ended_as: { type: 'text', nullable: true },
  },
  // Partial or ordered: the migration owns them.
  indices: [
    { name: 'petition_holder_office_idx', synchronize: false },
    { name: 'petition_open_idx', synchronize: false },
    { name: 'petition_listed_idx', synchronize: false },
    { name: 'petition_counted_idx', synchronize: false },
    { name: 'petition_number_idx', synchronize: false },
    { name: 'petition_number_end_idx', synchronize: false },
  ],
});

const supervisionEntity = new EntitySchema({
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

/** What is derived from facts: clocks, duties, parts and the read models of the kinds. */
export const derivedEntities = [clockEntity, dutyEntity, casePartEntity, petitionEntity, supervisionEntity];
