import type { Capacity, OfficeId } from '#libs/kernel';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A view of a list (保存的视图) that one account keeps for itself. */
@Entity('saved_view')
@Unique('saved_view_account_id_screen_name_uq', ['account', 'screen', 'name'])
export class SavedView {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'saved_view_id_pk' })
  readonly id!: string;
  @Column('uuid', { name: 'account_id', select: false })
  readonly account!: string;
  @Column('text')
  readonly screen!: string;
  @Column('text')
  readonly name!: string;
  @Column('text')
  readonly query!: string;
  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'clock_timestamp()', select: false })
  readonly createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3, default: () => 'clock_timestamp()', select: false })
  readonly updatedAt!: Date;
}

/**
 * What was read beyond what everybody with access sees: a list as a file, the identity of a party, a query code, a case
 * found by its petitioner, the bytes of an attachment, a case file that was bound, a paper of a case that was handed on, a case
 * that a tour has drawn (noted in the tour).
 */
export type ReadKind = 'export' | 'reveal' | 'receipt' | 'find' | 'file' | 'bind' | 'paper' | 'sampled';

/** One entry of the log of reading (查看记录), added to and never changed. No identity and no text of a case. */
@Entity('read_log')
@Check('read_log_purpose_ck', `purpose ~ '^[a-z]+(-[a-z]+)*$'`)
// Partial: the migration owns it.
@Index('read_log_case_id_idx', { synchronize: false })
export class ReadLogEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'read_log_id_pk' })
  readonly id!: string;
  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  readonly at!: Date;
  /** Principal of who reads: the account's id. */
  @Column('text')
  readonly account!: string;
  @Column('text')
  readonly office!: OfficeId;
  @Column('text')
  readonly capacity!: Capacity;
  @Column('text')
  readonly what!: ReadKind;
  /** Null for what is about many cases. */
  @Column('uuid', { name: 'case_id', nullable: true })
  readonly caseId!: string | null;
  /** Code of the purpose, which screens say in words; null where none is chosen from a list. */
  @Column('text', { nullable: true })
  readonly purpose!: string | null;
  /** What for, in the reader's own words. */
  @Column('text')
  readonly words!: string;
  /** What exactly, in codes and numbers. */
  @Column('jsonb', { default: {} })
  readonly detail!: object;
}
