import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { kinds } from '#libs/docket';
import { storePack } from '#libs/persistence';
import type { TestDatabase } from '../support/database.js';

/** The rule pack of notices, as a file of `libs/rules/packs` would be. */
export const noticePack = (): string => readFileSync('test/tiny/law/notice.CN.json', 'utf8');

/** Gives a database what a migration and a first start would: the table of notices and their rule pack. */
export async function furnishNotices({ ownerUrl, source }: TestDatabase): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(readFileSync('test/tiny/reads/table.sql', 'utf8'));
  } finally {
    await owner.end();
  }
  await storePack(source, { kind: 'rules', name: 'notice.CN', content: noticePack() });
}

/** The same where a test runs with the tiny kind behind the lists of names; nothing where it runs without. */
export async function furnishOthers(database: TestDatabase): Promise<void> {
  if ('notice' in kinds) await furnishNotices(database);
}
