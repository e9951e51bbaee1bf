import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client as PgClient } from 'pg';

const exec = promisify(execFile);

/**
 * What `pg_basebackup` does, whose program is not among the embedded ones: the server says when, and its folder is copied
 * while it works.
 *
 * @param adminUrl of its superuser
 * @returns the folder
 */
export async function backUpDatabase(adminUrl: string, dataFolder: string, into: string): Promise<string> {
  const pg = new PgClient({ connectionString: adminUrl });
  await pg.connect();
  try {
    await pg.query(`select pg_backup_start('test', true)`);
    // What is removed while it is copied is no loss: the log has it.
    await exec('cp', ['-a', dataFolder, into]).catch(() => undefined);
    const { rows } = await pg.query<{ label: string }>('select labelfile as label from pg_backup_stop(false)');
    await rm(join(into, 'pg_wal'), { recursive: true });
    await exec('cp', ['-a', join(dataFolder, 'pg_wal'), join(into, 'pg_wal')]);
    const label = join(into, 'backup_label');
    await writeFile(label, rows[0]?.label ?? '');
    // As root, PostgreSQL runs as another user, who puts the label aside.
    await exec('chown', ['--reference', join(into, 'PG_VERSION'), label]);
    for (const name of ['postmaster.pid', 'postmaster.opts']) await rm(join(into, name), { force: true });
    return into;
  } finally {
    await pg.end();
  }
}

/** In place of the one that is there, of a server that does not run. */
export async function putBackDatabase(backup: string, dataFolder: string): Promise<void> {
  await rm(dataFolder, { recursive: true });
  await exec('cp', ['-a', backup, dataFolder]);
}
