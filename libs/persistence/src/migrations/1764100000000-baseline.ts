import type { MigrationInterface, QueryRunner } from 'typeorm';
import { derived } from './baseline/derived.js';
import { door } from './baseline/door.js';
import { packs } from './baseline/packs.js';
import { people } from './baseline/people.js';
import { petition } from './baseline/petition.js';
import { reading } from './baseline/reading.js';
import { record } from './baseline/record.js';
import { rights } from './baseline/rights.js';
import { supervision } from './baseline/supervision.js';
import { texts } from './baseline/texts.js';

// Rights come last: they are given for all tables.
const parts = [record, derived, petition, supervision, texts, packs, people, reading, door, rights];

/** The whole schema, on an empty database. Until 1.0 another shape is refused and not lifted (docs/adr/0024). */
export class Baseline1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of parts.flat()) await runner.query(statement);
  }

  /** Below the baseline there is nothing to go back to; an unwanted database is dropped whole. */
  async down(): Promise<void> {
    await Promise.reject(new Error('no way back: until 1.0 a database is made anew (docs/adr/0024)'));
  }
}
