import { EntitySchema } from 'typeorm';

// TypeORM takes this, but its type of an entity schema's column does not say so.
const identity = { generated: 'increment', generatedIdentity: 'ALWAYS' } as const;

const settingEntity = new EntitySchema({
  name: 'setting',
  columns: {
    key: { type: 'text', primary: true, primaryKeyConstraintName: 'setting_key_pk' },
    value: { type: 'text' },
  },
});

const packEntity = new EntitySchema({
  name: 'pack',
  columns: {
    seq: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'pack_seq_pk',
      ...identity,
    },
    kind: { type: 'text' },
    name: { type: 'text' },
    version: { type: 'text' },
    content: { type: 'text' },
    loaded_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
  uniques: [{ name: 'pack_kind_name_version_uq', columns: ['kind', 'name', 'version'] }],
});

const packActivationEntity = new EntitySchema({
  name: 'pack_activation',
  columns: {
    seq: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'pack_activation_seq_pk',
      ...identity,
    },
    kind: { type: 'text' },
    name: { type: 'text' },
    version: { type: 'text' },
    activated_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
    activated_by: { type: 'text' },
  },
  indices: [{ name: 'pack_activation_kind_name_idx', columns: ['kind', 'name', 'seq'] }],
});

const drillEntity = new EntitySchema({
  name: 'drill',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'drill_id_pk' },
    name: { type: 'text' },
    offset_ms: { type: 'bigint', default: 0 },
    target_offset_ms: { type: 'bigint', nullable: true },
    problem: { type: 'text', nullable: true },
    created_by: { type: 'text' },
    created_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
    updated_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
});

const docketCaseEntity = new EntitySchema({
  name: 'docket_case',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'docket_case_id_pk' },
    kind: { type: 'text' },
    number: { type: 'text' },
    version: { type: 'integer' },
    person_version: { type: 'integer' },
    is_open: { type: 'boolean' },
    phase: { type: 'text' },
    state: { type: 'text' },
    standing: { type: 'text' },
    next_moment_at: { type: 'timestamptz', precision: 3, nullable: true },
    head_hash: { type: 'bytea' },
    rule_pack: { type: 'text' },
    jurisdiction: { type: 'text' },
    drill_id: { type: 'uuid', nullable: true },
    parent_id: { type: 'uuid', nullable: true },
    through: { type: 'uuid', array: true, nullable: true },
    title_digest: { type: 'text', nullable: true },
    place: { type: 'text', nullable: true },
    opened_at: { type: 'timestamptz', precision: 3 },
    acted_at: { type: 'timestamptz', precision: 3 },
    recorded_at: { type: 'timestamptz', precision: 3 },
  },
  uniques: [{ name: 'docket_case_number_uq', columns: ['number'] }],
  // Partial or ordered: the migration owns them.
  indices: [
    { name: 'docket_case_next_moment_at_idx', synchronize: false },
    { name: 'docket_case_open_idx', synchronize: false },
    { name: 'docket_case_failed_idx', synchronize: false },
    { name: 'docket_case_drill_id_idx', synchronize: false },
    { name: 'docket_case_of_drill_idx', synchronize: false },
    { name: 'docket_case_acted_at_idx', synchronize: false },
  ],
});

const docketFactEntity = new EntitySchema({
  name: 'docket_fact',
  columns: {
    case_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'docket_fact_case_id_seq_pk' },
    seq: { type: 'integer', primary: true, primaryKeyConstraintName: 'docket_fact_case_id_seq_pk' },
    type: { type: 'text' },
    at: { type: 'timestamptz', precision: 3 },
    recorded_at: { type: 'timestamptz', precision: 3 },
    office_id: { type: 'text', nullable: true },
    body: { type: 'text' },
    hash: { type: 'bytea' },
  },
  // Partial or ordered: the migration owns them.
  indices: [{ name: 'docket_fact_recorded_at_idx', synchronize: false }],
});

const docketRequestEntity = new EntitySchema({
  name: 'docket_request',
  columns: {
    principal: { type: 'text', primary: true, primaryKeyConstraintName: 'docket_request_principal_key_pk' },
    key: { type: 'text', primary: true, primaryKeyConstraintName: 'docket_request_principal_key_pk' },
    hash: { type: 'bytea' },
    case_id: { type: 'uuid' },
    answer: { type: 'text', nullable: true },
    at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
});

const caseAccessEntity = new EntitySchema({
  name: 'case_access',
  columns: {
    case_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'case_access_case_id_office_id_reason_pk' },
    office_id: { type: 'text', primary: true, primaryKeyConstraintName: 'case_access_case_id_office_id_reason_pk' },
    reason: { type: 'text', primary: true, primaryKeyConstraintName: 'case_access_case_id_office_id_reason_pk' },
    granted_at: { type: 'timestamptz', precision: 3 },
    ended_at: { type: 'timestamptz', precision: 3, nullable: true },
    through: { type: 'uuid', array: true, nullable: true },
  },
  // Partial or ordered: the migration owns them.
  indices: [{ name: 'case_access_office_id_idx', synchronize: false }],
});

const outboxEntity = new EntitySchema({
  name: 'outbox',
  columns: {
    id: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'outbox_id_pk',
      ...identity,
    },
    case_id: { type: 'uuid' },
    kind: { type: 'text' },
    version: { type: 'integer' },
    standing: { type: 'text' },
    drill_id: { type: 'uuid', nullable: true },
    created_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
});

const caseTextEntity = new EntitySchema({
  name: 'case_text',
  columns: {
    case_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'case_text_case_id_digest_pk' },
    digest: { type: 'text', primary: true, primaryKeyConstraintName: 'case_text_case_id_digest_pk' },
    body: { type: 'text' },
    created_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
  // Over an expression: the migration owns it.
  indices: [{ name: 'case_text_bigrams_idx', synchronize: false }],
});

const casePartyEntity = new EntitySchema({
  name: 'case_party',
  columns: {
    case_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'case_party_case_id_party_digest_pk' },
    party: { type: 'text', primary: true, primaryKeyConstraintName: 'case_party_case_id_party_digest_pk' },
    digest: { type: 'text', primary: true, primaryKeyConstraintName: 'case_party_case_id_party_digest_pk' },
    key_id: { type: 'text' },
    cipher: { type: 'bytea' },
    name_index: { type: 'bytea', nullable: true },
    phone_index: { type: 'bytea', nullable: true },
    id_number_index: { type: 'bytea', nullable: true },
    created_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
  // Partial or ordered: the migration owns them.
  indices: [
    { name: 'case_party_name_idx', synchronize: false },
    { name: 'case_party_phone_idx', synchronize: false },
    { name: 'case_party_id_number_idx', synchronize: false },
  ],
});

const partSeriesEntity = new EntitySchema({
  name: 'part_series',
  columns: {
    case_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'part_series_case_id_pk' },
    last: { type: 'integer' },
  },
});

const receiptEntity = new EntitySchema({
  name: 'receipt',
  columns: {
    number: { type: 'text', primary: true, primaryKeyConstraintName: 'receipt_number_pk' },
    case_id: { type: 'uuid' },
    code_hash: { type: 'bytea' },
    created_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
});

const reconcilerRepairEntity = new EntitySchema({
  name: 'reconciler_repair',
  columns: {
    id: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'reconciler_repair_id_pk',
      ...identity,
    },
    at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
    case_id: { type: 'uuid', nullable: true },
    repair: { type: 'text' },
    detail: { type: 'text' },
  },
});

/** The record: cases, facts and what stands beside them. */
export const recordEntities = [
  settingEntity,
  packEntity,
  packActivationEntity,
  drillEntity,
  docketCaseEntity,
  docketFactEntity,
  docketRequestEntity,
  caseAccessEntity,
  outboxEntity,
  caseTextEntity,
  casePartyEntity,
  partSeriesEntity,
  receiptEntity,
  reconcilerRepairEntity,
];
