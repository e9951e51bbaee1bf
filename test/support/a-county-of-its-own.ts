import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { instantAtHour } from '#libs/calendar';
import { countyWorkbook } from '#libs/county';
import { openDocket } from '#libs/docket';
import type { CaseId, LegalDate } from '#libs/kernel';
import { as } from '#libs/kernel';
import { countyIn } from '../../apps/cli/src/county/county-file.js';
import { loadFile } from '../../apps/cli/src/county/load-file.js';
import { bringUpToDate } from '../../apps/cli/src/migrate/bring-up-to-date.js';
import { anEmptyDatabase, type TestDatabase } from './database.js';
import { keysFileIn, someKeys } from './door.js';
import { person, platformActor } from './law.js';

/** A second made-up county: a city with two counties, another tree and other days off than the demonstration has. */
export const qingyan = 'test/counties/qingyan.json';

/** What a county file in JSON holds, as far as tests change it. */
export interface Content {
  offices: { id: string; [field: string]: unknown }[];
  accounts: { name: string; [field: string]: unknown }[];
  [field: string]: unknown;
}

/** An installation that began with a county file of its own. */
export class CountyOfItsOwn {
  private passwordFiles = 0;

  private constructor(
    readonly database: TestDatabase,
    private readonly folder: string,
    private readonly keysFile: string,
  ) {}

  /** From an empty database by one command: tables, packs, and the county of a workbook. */
  static async begun(): Promise<CountyOfItsOwn> {
    const folder = mkdtempSync(join(tmpdir(), 'county-'));
    const county = new CountyOfItsOwn(await anEmptyDatabase(10), folder, keysFileIn(folder));
    const bytes: Buffer[] = [];
    for await (const piece of countyWorkbook(await countyIn(qingyan))) bytes.push(piece);
    writeFileSync(county.file('qingyan.xlsx'), Buffer.concat(bytes));
    const environment = { DATABASE_OWNER_URL: county.database.ownerUrl };
    const options = { demoCounty: true, county: county.file('qingyan.xlsx'), passwords: county.file('first.txt') };
    await bringUpToDate({ environment, repository: process.cwd() }, options);
    return county;
  }

  async end(): Promise<void> {
    rmSync(this.folder, { recursive: true });
    await this.database.drop();
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  /** Where the last load would have put one-time passwords. */
  get lastPasswords(): string {
    return this.file(`passwords-${String(this.passwordFiles)}.txt`);
  }

  /** The file as it is, changed, under a name of its own. */
  changed(name: string, change: (content: Content) => Content): string {
    const content = JSON.parse(readFileSync(qingyan, 'utf8')) as Content;
    writeFileSync(this.file(name), JSON.stringify(change(content)));
    return this.file(name);
  }

  /** Loads a file as the command does. @returns what it printed */
  async load(
    file: string,
    { handOver = {}, dryRun }: { handOver?: Record<string, string>; dryRun?: true } = {},
  ): Promise<string[]> {
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const environment = { DATABASE_URL: this.database.url, MAPLEBRIDGE_KEYS: this.keysFile };
    this.passwordFiles += 1;
    const rules = { handOver: new Map(Object.entries(handOver)), ...(dryRun && { dryRun }) };
    const options = { ...rules, passwords: this.lastPasswords, reason: '机构改革' };
    try {
      await loadFile(file, options, { environment, repository: process.cwd() });
      return said.mock.calls.map(([line]) => String(line));
    } finally {
      said.mockRestore();
    }
  }

  rows<R>(sql: string, values: unknown[] = []): Promise<R[]> {
    return this.database.source.query(sql, values);
  }

  changesOf(office: string) {
    return this.rows<{ what: string; detail: string; reason: string }>(
      'select what, detail, reason from office_change where office_id = $1 order by seq',
      [office],
    );
  }

  /** A petition that was registered in Xiling County in the summer of 2026 and goes to its water bureau. */
  async aPetition(caseId: CaseId, steps: number): Promise<void> {
    const { docket, vault } = openDocket(this.database.source, someKeys(), undefined, { hasMadeUpPast: true });
    const seals = vault.sealsOf(caseId);
    const words = seals.text('虚构');
    const party = seals.party('p1', { name: '虚有', phone: '13900000000' });
    const [clerk, officer] = [person('west-bureau', 'petition-clerk'), person('west-water', 'officer')];
    const commands = [
      {
        ...{ type: 'register', at: at('2026-08-03', 10), actor: clerk },
        payload: {
          ...{
            channel: 'visit',
            class: 'appeal',
            receivedOn: '2026-08-03',
            registrar: 'west-bureau',
            isReachable: true,
          },
          ...{ place: 'west-town', category: 'rural-water', title: words.ref, matter: words.ref },
          ...{ petitioner: party.ref, source: { format: 'made-up', number: caseId, isTrial: true } },
        },
      },
      {
        ...{ type: 'refer', at: at('2026-08-04', 10), actor: clerk },
        payload: { to: 'west-water', manner: 'transfer', setOn: null, note: null },
      },
      {
        ...{ type: 'accept', at: at('2026-08-05', 10), actor: officer },
        payload: { notice: null },
      },
      {
        ...{
          type: 'decide',
          at: at('2026-08-07', 10),
          actor: platformActor,
        },
        payload: {
          ...{ outcome: 'explain', executeBy: null, executor: null, claim: words.ref, facts: words.ref },
          ...{ reasons: words.ref, opinion: words.ref, legalBasis: words.ref },
        },
      },
    ];
    await docket.act({
      ...{ kind: 'petition', caseId, key: caseId, texts: [words], parties: [party] },
      ...{
        commands: commands.slice(0, steps),
        actor: platformActor,
      },
      opening: { jurisdiction: 'CN-9901', withReceipt: true },
    });
  }
}

const at = (day: string, hour: number) => instantAtHour(as<LegalDate>(day), hour);
