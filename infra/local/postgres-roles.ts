import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg from 'pg';

/** A connection string for the server on this machine. */
export function urlFor(user: string, password: string, port: number, database: string): string {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${String(port)}/${database}`;
}

/** True once the server takes connections and answers. */
export async function canConnect(url: string): Promise<boolean> {
  return await withClient(url, (client) => client.query('select 1'), { connectionTimeoutMillis: 2_000 }).then(
    () => true,
    () => false,
  );
}

/** Runs one piece of work with one connection. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
  options: pg.ClientConfig = {},
): Promise<T> {
  const client = new pg.Client({ connectionString: url, ...options });
  // What is lost in the middle fails the work itself.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Makes the owner of the tables and the limited role of the application, and the databases, where they are missing.
 * What the application may do in them is said by the migrations.
 */
export async function makeRolesAndDatabases(
  adminUrl: string,
  passwords: { owner: string; app: string },
  databases: readonly string[],
): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await makeRole(client, 'maplebridge_owner', passwords.owner);
    await makeRole(client, 'maplebridge_app', passwords.app);
    for (const database of databases) await makeDatabase(client, database);
  });
}

const scramIterations = 4_096;

/**
 * A password as PostgreSQL keeps it (RFC 5803). Given in this form it is in no statement, and so in no log of the server.
 *
 * @param password of ASCII, which needs no preparation
 */
export function scramVerifier(password: string, salt = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, scramIterations, 32, 'sha256');
  const keyOf = (name: string): Buffer => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(keyOf('Client Key')).digest('base64');
  const server = keyOf('Server Key').toString('base64');
  return `SCRAM-SHA-256$${String(scramIterations)}:${salt.toString('base64')}$${stored}:${server}`;
}

async function makeRole(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = rowCount ? 'alter' : 'create';
  await client.query(
    `${verb} role ${client.escapeIdentifier(name)} login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(scramVerifier(password))}`,
  );
}

async function makeDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount) return;
  const database = client.escapeIdentifier(name);
  await client.query(`create database ${database} owner maplebridge_owner`);
  // Only our two roles come in, and only the owner makes tables.
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect, temporary on database ${database} to maplebridge_app`);
}
