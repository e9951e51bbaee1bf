import type { MigrationInterface, QueryRunner } from 'typeorm';
import { cadence } from './baseline/cadence.js';
import { circular } from './baseline/circular.js';
import { channels } from './baseline/channels.js';
import { confirmation } from './baseline/confirmation.js';
import { derived } from './baseline/derived.js';
import { digests } from './baseline/digests.js';
import { documents } from './baseline/documents.js';
import { door } from './baseline/door.js';
import { finding } from './baseline/finding.js';
import { guidance } from './baseline/guidance.js';
import { incident } from './baseline/incident.js';
import { inspection, visit } from './baseline/inspection.js';
import { joint } from './baseline/joint.js';
import { mediation } from './baseline/mediation.js';
import { obligation } from './baseline/obligation.js';
import { packs } from './baseline/packs.js';
import { people } from './baseline/people.js';
import { petition } from './baseline/petition.js';
import { phones } from './baseline/phones.js';
import { programs } from './baseline/programs.js';
import { reading } from './baseline/reading.js';
import { record } from './baseline/record.js';
import { reminders } from './baseline/reminders.js';
import { rights, role } from './baseline/rights.js';
import { delivery } from './baseline/delivery.js';
import { roster } from './baseline/roster.js';
import { revisit } from './baseline/revisit.js';
import { share } from './baseline/share.js';
import { supervision } from './baseline/supervision.js';
import { talk } from './baseline/talk.js';
import { texts } from './baseline/texts.js';
import { webhooks } from './baseline/webhooks.js';

// The rights to all tables come last; a kind gives the others to its own.
const parts = [
  role,
  record,
  derived,
  petition,
  supervision,
  delivery,
  mediation,
  talk,
  incident,
  joint,
  share,
  obligation,
  confirmation,
  revisit,
  cadence,
  circular,
  inspection,
  visit,
  finding,
  texts,
  channels,
  documents,
  packs,
  people,
  roster,
  guidance,
  phones,
  programs,
  webhooks,
  reminders,
  digests,
  reading,
  door,
  rights,
];

/** What the baseline does, statement by statement. */
export const baselineStatements: readonly string[] = parts.flat();

/** The whole schema, on an empty database. Until 1.0 another shape is refused and not lifted (docs/adr/0024). */
export class Baseline1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of baselineStatements) await runner.query(statement);
  }

  /** Below the baseline there is nothing to go back to; an unwanted database is dropped whole. */
  async down(): Promise<void> {
    await Promise.reject(new Error('no way back: until 1.0 a database is made anew (docs/adr/0024)'));
  }
}
