import { Client } from 'pg';
import { kinds, type Docket, type Outcome } from '#libs/docket';
import type { Actor, CaseId } from '#libs/kernel';
import { storePack } from '#libs/persistence';
import { aDatabase, type TestDatabase } from './database.js';
import { aDoor, aPerson, furnish } from './door.js';
import { tallyKind, tallyPack } from './tally-kind.js';

const clerk = aPerson('bureau', 'petition-clerk');

/** A door onto a database of its own, furnished, which takes the tally beside the product's kinds. */
export class TallyDoor {
  private constructor(
    readonly database: TestDatabase,
    readonly docket: Docket,
  ) {}

  static readonly registry = { ...kinds, tally: tallyKind };

  static async open(): Promise<TallyDoor> {
    const database = await aDatabase();
    const door = new TallyDoor(database, aDoor(database.source, TallyDoor.registry).docket);
    await door.asOwner(
      `create table tally (case_id uuid primary key, number text, is_drill boolean, phase text, due_rule text,
         legal_due_on date, legal_due_at timestamptz, provisional boolean, ended_at timestamptz, total integer, late boolean)`,
      `create sequence tally_number_seq`,
      `grant select, insert, update on tally to maplebridge_app; grant usage on sequence tally_number_seq to maplebridge_app`,
    );
    await furnish(database.source);
    await storePack(database.source, tallyPack);
    return door;
  }

  async close(): Promise<void> {
    await this.database.drop();
  }

  /** Changes what no application may. */
  async asOwner(...statements: string[]): Promise<void> {
    const client = new Client({ connectionString: this.database.ownerUrl });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }

  /** Counts on a case, which begins with it where it is not there yet. */
  count(
    caseId: CaseId,
    key: string,
    { by = 1, seenVersion, actor = clerk }: { by?: number; seenVersion?: number | undefined; actor?: Actor } = {},
  ): Promise<Outcome> {
    return this.docket.act({
      kind: 'tally',
      caseId,
      commands: [{ type: 'count', payload: { by } }],
      actor,
      key: `${caseId}:${key}`,
      seenVersion,
      opening: { jurisdiction: 'CN' },
    });
  }
}
