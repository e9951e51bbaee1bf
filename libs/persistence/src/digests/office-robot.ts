import type { RobotKind } from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import { changing, officeLedger, type ChangedBy } from '../accounts/change-record.js';
import { instantSql } from '../reads/reader.js';
import type { Queryable, Tables } from '../queryable.js';

/** A robot in a group of an office (工作群机器人). */
export interface OfficeRobot {
  readonly kind: RobotKind;
  /** Address and secret, sealed to the office. */
  readonly secret: Buffer;
  readonly changedAt: string;
}

/** Null: the office has none. */
export async function readOfficeRobot(database: Queryable, office: string): Promise<OfficeRobot | null> {
  const [row] = await database.query<OfficeRobot>(
    `select kind, secret, ${instantSql('changed_at')} as "changedAt" from office_robot where office_id = $1`,
    [office],
  );
  return row ?? null;
}

/**
 * Sets the robot of an office, or takes it away; a line of the record of offices, which never has the address.
 *
 * @throws DomainError not_found `office.unknown`; conflict `office.changed_meanwhile`
 */
export async function setOfficeRobot(
  database: Tables,
  office: string,
  robot: { readonly kind: RobotKind; readonly digest: string; readonly secret: Buffer } | null,
  by: ChangedBy,
): Promise<void> {
  const what = robot === null ? 'robotRemoved' : 'robotSet';
  const asked = { ledger: officeLedger, by, subject: office, what: { what, digest: robot?.digest ?? null } };
  await changing(database, asked, async (transaction, record) => {
    const [found] = await transaction.query<object[]>('select from office where id = $1', [office]);
    if (found === undefined) throw new DomainError('not_found', 'office.unknown', `no office ${office}`, { office });
    if (robot === null) await transaction.query('delete from office_robot where office_id = $1', [office]);
    else
      await transaction.query(
        `insert into office_robot (office_id, kind, secret) values ($1, $2, $3)
         on conflict on constraint office_robot_office_id_pk do update set kind = excluded.kind, secret = excluded.secret,
           changed_at = clock_timestamp()`,
        [office, robot.kind, robot.secret],
      );
    await record({ subject: office, what, detail: robot === null ? {} : { kind: robot.kind } });
  });
}
