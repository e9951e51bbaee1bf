import { EntitySchema } from 'typeorm';

const savedViewEntity = new EntitySchema({
  name: 'saved_view',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'saved_view_id_pk' },
    account_id: { type: 'uuid' },
    screen: { type: 'text' },
    name: { type: 'text' },
    query: { type: 'text' },
    created_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
    updated_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
  uniques: [{ name: 'saved_view_account_id_screen_name_uq', columns: ['account_id', 'screen', 'name'] }],
});

const readLogEntity = new EntitySchema({
  name: 'read_log',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'read_log_id_pk' },
    at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
    account: { type: 'text' },
    office: { type: 'text' },
    capacity: { type: 'text' },
    what: { type: 'text' },
    case_id: { type: 'uuid', nullable: true },
    words: { type: 'text' },
    detail: { type: 'jsonb', default: {} },
    purpose: { type: 'text', nullable: true },
  },
  checks: [{ name: 'read_log_purpose_ck', expression: `purpose ~ '^[a-z]+(-[a-z]+)*$'` }],
  // Partial or ordered: the migration owns them.
  indices: [{ name: 'read_log_case_id_idx', synchronize: false }],
});

/** What somebody keeps for themselves, and what is kept of their reading. */
export const readingEntities = [savedViewEntity, readLogEntity];
