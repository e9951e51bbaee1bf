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

const others = `from generate_series(1, 3000) n`;
const theirs = `md5('theirs' || n)::uuid`;
/**
 * What other offices have, of which nobody here sees anything: a county has thousands of cases. In tables of ten rows a room is
 * half of all there is, and the server plans otherwise for it.
 */
export const crowd = ({ ownerUrl }: TestDatabase): Promise<void> =>
  asOwner(
    ownerUrl,
    `insert into docket_case (id, kind, number, version, person_version, is_open, phase, state, standing, head_hash, seal, rule_pack,
       jurisdiction, has_receipt, opened_at, acted_at, recorded_at)
       select ${theirs}, 'other', 'other-' || n, 1, 1, false, 'ended', '', '{}', '', '', '', 'CN', false, now(), now(), now() ${others};
     insert into case_access (case_id, office_id, reason, granted_at) select ${theirs}, 'town-binju', 'handler', now() ${others};
     insert into duty (case_id, id, clock_id, office_id, what, opened_at, provisional)
       select ${theirs}, 'do/1', 'do/1', 'town-binju', 'do', now(), false ${others};
     insert into clock (case_id, id, rule, owner, started_by, start_on, extension, provisional, binding, breaches)
       select ${theirs}, 'do/1', 'do', 'town-binju', 'begun', now(), 0, false, true, 0 ${others};
     insert into case_text (case_id, digest, body) select ${theirs}, md5('words' || n), '别的单位的事' ${others};
     insert into reminder (at, what, office_id, case_id, duty) select now(), 'told', 'town-binju', ${theirs}, '' ${others}`,
  );

async function asOwner(ownerUrl: string, sql: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(sql);
  } finally {
    await owner.end();
  }
}
