import type { Capacity } from '#libs/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** The row of an account (账号). Its name and its id stay for ever. */
@Entity('account')
@Unique('account_name_uq', ['name'])
export class AccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_id_pk' })
  readonly id!: string;
  @Column('text')
  readonly name!: string;
  @Column('text', { name: 'display_name' })
  displayName!: string;
  /** Argon2id in PHC form. */
  @Column('text', { name: 'password_hash' })
  passwordHash!: string;
  @Column('boolean', { name: 'is_active', default: true })
  isActive!: boolean;
  @Column('boolean', { name: 'is_demo', default: false })
  readonly isDemo!: boolean;
  @Column('boolean', { name: 'must_change_password', default: false })
  mustChangePassword!: boolean;
  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'clock_timestamp()' })
  readonly createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'password_changed_at', precision: 3, default: () => 'clock_timestamp()' })
  passwordChangedAt!: Date;
}

const primaryKeyConstraintName = 'account_role_account_id_office_id_capacity_pk';

/** A role that an account holds as its own. */
@Entity('account_role')
@Index('account_role_office_id_capacity_idx', ['office', 'capacity'])
export class AccountRoleEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName })
  readonly account!: string;
  @PrimaryColumn('text', { name: 'office_id', primaryKeyConstraintName })
  readonly office!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName })
  readonly capacity!: Capacity;
}
