import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { storePack } from '#libs/persistence';
import type { TestDatabase } from '../support/database.js';

/** Gives a database what a migration and a first start would: the tables of disputes and rooms, and their rule packs. */
export async function furnishDisputes({ ownerUrl, source }: TestDatabase): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(readFileSync('test/dispute/reads/table.sql', 'utf8'));
  } finally {
    await owner.end();
  }
  const pack = JSON.parse(readFileSync('test/dispute/law/talk.CN.json', 'utf8')) as object;
  for (const procedure of ['dispute', 'caucus']) {
    const content = JSON.stringify({ ...pack, procedure });
    await storePack(source, { kind: 'rules', name: `${procedure}.CN`, content });
  }
}
