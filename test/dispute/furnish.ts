import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { storePack } from '#libs/persistence';
import type { TestDatabase } from '../support/database.js';

/** Gives a database what a migration and a first start would: the tables of disputes and rooms, and their rule packs. */
export async function furnishDisputes({ ownerUrl, source }: TestDatabase): Promise<void> {
  await asOwner(ownerUrl, readFileSync('test/dispute/reads/table.sql', 'utf8'));
  const pack = JSON.parse(readFileSync('test/dispute/law/talk.CN.json', 'utf8')) as object;
  for (const procedure of ['dispute', 'caucus']) {
    const content = JSON.stringify({ ...pack, procedure });
    await storePack(source, { kind: 'rules', name: `${procedure}.CN`, content });
  }
}

/** What a server does by itself within minutes: clears away, and learns what its tables hold, without which it plans blindly. */
export const settleDown = ({ ownerUrl }: TestDatabase): Promise<void> => asOwner(ownerUrl, 'vacuum analyze');

async function asOwner(ownerUrl: string, sql: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(sql);
  } finally {
    await owner.end();
  }
}
