import { EntitySchema } from 'typeorm';

const identity = { generated: 'increment', generatedIdentity: 'ALWAYS' } as const;

const officeEntity = new EntitySchema({
  name: 'office',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'office_id_pk' },
    name_zh: { type: 'text' },
    name_en: { type: 'text' },
    type: { type: 'text' },
    functions: { type: 'text', array: true, default: () => "'{}'" },
    superior: { type: 'text', nullable: true },
    place: { type: 'text', nullable: true },
    is_active: { type: 'boolean', default: true },
    sort: { type: 'integer', default: 0 },
  },
});

const accountEntity = new EntitySchema({
  name: 'account',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'account_id_pk' },
    name: { type: 'text' },
    display_name: { type: 'text' },
    password_hash: { type: 'text' },
    is_active: { type: 'boolean', default: true },
    is_demo: { type: 'boolean', default: false },
    created_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
    password_changed_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
    must_change_password: { type: 'boolean', default: false },
  },
  uniques: [{ name: 'account_name_uq', columns: ['name'] }],
});

const accountRoleEntity = new EntitySchema({
  name: 'account_role',
  columns: {
    account_id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'account_role_account_id_office_id_capacity_pk',
    },
    office_id: {
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'account_role_account_id_office_id_capacity_pk',
    },
    capacity: {
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'account_role_account_id_office_id_capacity_pk',
    },
  },
});

const sessionEntity = new EntitySchema({
  name: 'session',
  columns: {
    token_hash: { type: 'bytea', primary: true, primaryKeyConstraintName: 'session_token_hash_pk' },
    account_id: { type: 'uuid' },
    office_id: { type: 'text' },
    capacity: { type: 'text' },
    carrier: { type: 'text' },
    created_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
    seen_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
    expires_at: { type: 'timestamptz', precision: 3 },
    deputy_for: { type: 'uuid', nullable: true },
  },
  // Partial or ordered: the migration owns them.
  indices: [{ name: 'session_account_id_idx', synchronize: false }],
});

const deputyEntity = new EntitySchema({
  name: 'deputy',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'deputy_id_pk' },
    account_id: { type: 'uuid' },
    deputy_id: { type: 'uuid' },
    office_id: { type: 'text' },
    capacity: { type: 'text' },
    from_on: { type: 'date' },
    to_on: { type: 'date' },
    reason: { type: 'text', nullable: true },
    created_by: { type: 'uuid' },
    created_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
    ended_at: { type: 'timestamptz', precision: 3, nullable: true },
  },
  // Partial or ordered: the migration owns them.
  indices: [
    { name: 'deputy_deputy_id_idx', synchronize: false },
    { name: 'deputy_account_id_idx', synchronize: false },
  ],
});

const loginAttemptEntity = new EntitySchema({
  name: 'login_attempt',
  columns: {
    subject: { type: 'text', primary: true, primaryKeyConstraintName: 'login_attempt_subject_pk' },
    failures: { type: 'integer' },
    blocked_until: { type: 'timestamptz', precision: 3, nullable: true },
    updated_at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
});

const rateLimitEntity = new EntitySchema({
  name: 'rate_limit',
  columns: {
    bucket: { type: 'text', primary: true, primaryKeyConstraintName: 'rate_limit_bucket_pk' },
    window_start: { type: 'timestamptz', precision: 3 },
    hits: { type: 'integer' },
  },
});

/** One row per change that somebody made: what, by whom, why, and under which key it was asked for. */
const changeEntity = (name: string, subject: EntitySchemaColumns): EntitySchema =>
  new EntitySchema({
    name,
    columns: {
      seq: {
        type: 'bigint',
        primary: true,
        ...identity,
        primaryKeyConstraintName: `${name}_seq_pk`,
      },
      at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
      ...subject,
      what: { type: 'text' },
      detail: { type: 'text' },
      reason: { type: 'text' },
      principal: { type: 'text' },
      by_name: { type: 'text' },
      key: { type: 'text' },
      hash: { type: 'bytea' },
    },
    uniques: [{ name: `${name}_principal_key_uq`, columns: ['principal', 'key'] }],
    indices: [{ name: `${name}_${Object.keys(subject)[0] ?? ''}_idx`, synchronize: false }],
  });

type EntitySchemaColumns = Readonly<Record<string, { readonly type: 'uuid' | 'text' }>>;

const accountChangeEntity = changeEntity('account_change', {
  account_id: { type: 'uuid' },
  account_name: { type: 'text' },
});
const officeChangeEntity = changeEntity('office_change', { office_id: { type: 'text' } });

/** Offices, accounts, what was changed about them, and the limits of the public. */
export const peopleEntities = [
  officeEntity,
  accountEntity,
  accountRoleEntity,
  sessionEntity,
  deputyEntity,
  loginAttemptEntity,
  rateLimitEntity,
  accountChangeEntity,
  officeChangeEntity,
];
