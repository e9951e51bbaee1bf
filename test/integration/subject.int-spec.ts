import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { as, type CaseId, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { Client } from 'pg';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { aCaseId } from '../support/door.js';

/** Cases of kinds that no code knows: what every list shows of a case stands in its own row. */
describe('the subject of a case', () => {
  let database: TestDatabase;
  let owner: Client;
  const [parent, part] = [aCaseId(), aCaseId()];
  const both = reads.readerFor(as<OfficeId>('sees-both'));
  const below = reads.readerFor(as<OfficeId>('sees-part'));
  const nobody = reads.readerFor(as<OfficeId>('sees-nothing'));

  async function aCase(id: CaseId, more: { number: string; parentId: CaseId | null; title: string }): Promise<void> {
    await owner.query(
      `insert into docket_case (id, kind, number, parent_id, title_digest, place, version, person_version, is_open, phase, state,
         standing, head_hash, seal, rule_pack, has_receipt, jurisdiction, opened_at, acted_at, recorded_at)
       values ($1, 'thing', $2, $3, 'd', 'town-1', 1, 1, true, 'begun', '{}', '{}', '', '', '', false, 'CN', now(), now(), now())`,
      [id, more.number, more.parentId],
    );
    await owner.query(`insert into case_text (case_id, digest, body) values ($1, 'd', $2)`, [id, more.title]);
    await owner.query(
      `insert into duty (case_id, id, clock_id, office_id, what, opened_at, legal_due_on, legal_due_at, provisional)
       select $1, office, 'T-1/1', office, 'look', now(), current_date + 3, now() + interval '3 days', false
       from unnest(array['sees-both', 'sees-part']) office`,
      [id],
    );
  }

  const see = (id: CaseId, office: string, through: readonly CaseId[] | null = null) =>
    owner.query(
      `insert into case_access (case_id, office_id, reason, granted_at, through) values ($1, $2, 'handler', now(), $3)`,
      [id, office, through],
    );

  beforeAll(async () => {
    database = await aDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  }, 60_000);

  beforeEach(async () => {
    await owner.query('truncate docket_case, case_text, duty, case_access, case_part');
    await aCase(parent, { number: '一2026-000001', parentId: null, title: '上面的题' });
    await aCase(part, { number: '二2026-000001', parentId: parent, title: '下面的题' });
    await owner.query(
      `insert into case_part (case_id, part_id, kind, name, is_necessary, causes, noted_at)
       values ($1, $2, 'thing', 'a', true, 1, '2026-01-05T01:00:00Z')`,
      [parent, part],
    );
    for (const id of [parent, part]) await see(id, both.office);
    await see(part, below.office);
  });

  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const inbox = async (reader: reads.Reader) => {
    const page = { after: null, limit: 9 };
    const { items } = await reads.listDuties(database.source, reader, { drill: false }, page);
    return items.map(({ number, title, place, about }) => [number, title, place, about]).sort();
  };

  it('is shown with the number of the case that it is a part of, to whoever may see that one too', async () => {
    expect(await inbox(both)).toEqual([
      ['一2026-000001', '上面的题', 'town-1', null],
      ['二2026-000001', '下面的题', 'town-1', '一2026-000001'],
    ]);
    expect(await inbox(below)).toEqual([['二2026-000001', '下面的题', 'town-1', null]]);
    expect(await inbox(nobody)).toEqual([]);
  });

  it('shows nothing of the case above once the access to that one has ended', async () => {
    await owner.query('update case_access set ended_at = now() where case_id = $1', [parent]);
    expect(await inbox(both)).toEqual([['二2026-000001', '下面的题', 'town-1', null]]);
    expect(await reads.readDuties(database.source, both, part)).toMatchObject([{ about: null }, { about: null }]);
    expect(await reads.readParent(database.source, both, part)).toBeNull();
    expect(await reads.readParts(database.source, both, parent)).toEqual([]);
  });

  it('loses its title everywhere when the text is erased', async () => {
    const ownFile = () =>
      reads.readOwnFile(database.source, { kind: 'thing', caseId: parent }, { withTexts: ['begun'], withoutTexts: [] });
    expect(await ownFile()).toMatchObject({ subject: '上面的题' });
    await owner.query('delete from case_text where case_id = $1', [parent]);
    expect(await inbox(both)).toEqual([
      ['一2026-000001', null, 'town-1', null],
      ['二2026-000001', '下面的题', 'town-1', '一2026-000001'],
    ]);
    expect(await ownFile()).toMatchObject({ subject: null });
    expect(await reads.readTexts(database.source, both, parent)).toEqual([]);
  });

  it('opens by its receipt as what it is, and belongs to the file of its own kind alone', async () => {
    const types = { withTexts: ['begun'], withoutTexts: [] };
    expect(await reads.readOwnFile(database.source, { kind: 'other', caseId: parent }, types)).toBeNull();
    await owner.query(
      `with named as (insert into party (case_id, party, role, nature, seq) values ($1, 'p1', 'applicant', 'person', 1))
       insert into receipt (number, case_id, party, code_hash) values ('一2026-000001', $1, 'p1', 'x')`,
      [parent],
    );
    const receipt = { number: '一2026-000001', codeHash: Buffer.from('x') };
    expect(await reads.readReceiptHolder(database.source, receipt)).toEqual({
      ...{ kind: 'thing', caseId: parent, party: 'p1' },
    });
    const wrong = { ...receipt, codeHash: Buffer.from('y') };
    expect(await reads.readReceiptHolder(database.source, wrong)).toBeNull();
    expect(await reads.readReceipt(database.source, parent, null)).toMatchObject({ number: '一2026-000001', issue: 1 });
    await owner.query(`update party set left_on = '2026-08-05' where case_id = $1`, [parent]);
    expect(await reads.readReceiptHolder(database.source, receipt)).toBeNull();
    expect(await reads.readReceipt(database.source, parent, 'p1')).toBeNull();
  });

  describe('of parts', () => {
    it('are told with their state and dates to whoever may see both', async () => {
      expect(await reads.readParts(database.source, both, parent)).toEqual([
        {
          case: part,
          kind: 'thing',
          number: '二2026-000001',
          name: 'a',
          phase: 'begun',
          isNecessary: true,
          notedAt: '2026-01-05T01:00:00.000Z',
          endedAt: null,
          outcome: null,
          nextDue: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
        },
      ]);
      const above = { case: parent, kind: 'thing', number: '一2026-000001' };
      expect(await reads.readParent(database.source, both, part)).toEqual(above);
      expect(await reads.readParent(database.source, both, parent)).toBeNull();
    });

    it('are left out for whoever may not see them, and so is the case above', async () => {
      expect(await reads.readParts(database.source, below, parent)).toEqual([]);
      expect(await reads.readParent(database.source, below, part)).toBeNull();
      await see(parent, 'sees-parent');
      expect(await reads.readParts(database.source, reads.readerFor(as<OfficeId>('sees-parent')), parent)).toEqual([]);
    });

    it('hide with what their access hangs on', async () => {
      await see(part, 'through', [parent]);
      const reader = reads.readerFor(as<OfficeId>('through'));
      await see(parent, reader.office);
      expect(await reads.readParts(database.source, reader, parent)).toHaveLength(1);
      await owner.query('update case_access set ended_at = now() where case_id = $1 and office_id = $2', [
        parent,
        reader.office,
      ]);
      expect(await reads.readParent(database.source, reader, part)).toBeNull();
      expect(await reads.readCaseHead(database.source, reader, part)).toBeNull();
    });

    it('have no next date where nothing that binds is owed', async () => {
      const dates = async () => (await reads.readParts(database.source, both, parent)).map(({ nextDue }) => nextDue);
      await owner.query('update duty set closed_at = now() where case_id = $1', [part]);
      expect(await dates()).toEqual([null]);
    });
  });
});
