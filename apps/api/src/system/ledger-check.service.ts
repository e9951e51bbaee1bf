import { setTimeout as pause } from 'node:timers/promises';
import { ledgerCheck, type LedgerCheck } from '#libs/contracts';
import { verifyLedger, type LedgerFinding } from '#libs/docket';
import { reads, readSetting, storeSetting } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import { Platform } from '../platform.js';

// A page takes some tens of milliseconds, most of them in the database: whoever waits for an answer does not notice.
const pageCases = 25;
// After each page as long a rest as the page took: half a core at most is spent on it.
const leastRestMs = 5;
const toldFindings = 100;
// Where the last check is kept, as JSON.
const setting = 'ledger_check';
// A check that says nothing for so long died with its process.
const silentMs = 60_000;

/** Checks the whole ledger in the background, one at a time in a process, and keeps the result for all. */
@Injectable()
export class LedgerCheckService {
  private running: LedgerCheck | null = null;

  constructor(private readonly platform: Platform) {}

  /** The check that runs, or the last one; null: none yet. */
  async last(): Promise<LedgerCheck | null> {
    if (this.running !== null) return this.running;
    const stored = await readSetting(this.platform.database, setting);
    if (stored === null) return null;
    const { heardAt, ...check } = JSON.parse(stored) as LedgerCheck & { heardAt: string };
    const parsed = ledgerCheck.safeParse(check);
    if (!parsed.success) return null;
    const isSilent = parsed.data.state === 'running' && Date.now() - Date.parse(heardAt) > silentMs;
    return isSilent ? { ...parsed.data, state: 'failed' } : parsed.data;
  }

  /** Starts a check, unless one runs; it goes on by itself. */
  async start(): Promise<LedgerCheck> {
    const last = await this.last();
    if (last?.state === 'running') return last;
    const check: LedgerCheck = {
      state: 'running',
      startedAt: new Date().toISOString(),
      finishedAt: null,
      cases: 0,
      facts: 0,
      findings: [],
    };
    await this.keep(check);
    this.running = check;
    void this.run(check).catch((error: unknown) => {
      this.platform.log.error({ err: error }, 'the check of the ledger failed');
    });
    return check;
  }

  private async run(begun: LedgerCheck): Promise<void> {
    let state: LedgerCheck['state'] = 'failed';
    let [pageAt, keptAt] = [Date.now(), Date.now()];
    const onPage = async (cases: number): Promise<void> => {
      this.running = { ...begun, cases };
      await pause(Math.max(leastRestMs, Date.now() - pageAt));
      if (Date.now() - keptAt > silentMs / 4) {
        keptAt = Date.now();
        await this.keep(this.running);
      }
      pageAt = Date.now();
    };
    let done: Pick<LedgerCheck, 'cases' | 'facts' | 'findings'> = begun;
    try {
      const { platform } = this;
      const options = { onPage, pageCases, countsRooms: false };
      const { cases, facts, findings } = await verifyLedger(platform.database, platform, options);
      done = { cases, facts, findings: await this.told(findings.slice(0, toldFindings)) };
      state = 'done';
    } finally {
      this.running = null;
      await this.keep({ ...begun, ...done, state, finishedAt: new Date().toISOString() });
    }
  }

  /** Of a room (卷内室) what does not fit, and no number, fact or row by which it would be told which one it is. */
  private async told(findings: readonly LedgerFinding[]): Promise<LedgerCheck['findings']> {
    const { database, vault } = this.platform;
    const told: LedgerCheck['findings'] = [];
    for (const { caseId, ...finding } of findings) {
      const course = caseId === null ? null : await reads.readCourse(database, caseId);
      const handle = caseId !== null && course?.isApart === true ? vault.handleOf('mend', caseId) : null;
      told.push(handle === null ? finding : { ...finding, number: `#${handle.slice(0, 8)}`, seq: null, row: null });
    }
    return told;
  }

  private async keep(check: LedgerCheck): Promise<void> {
    const heardAt = new Date().toISOString();
    await storeSetting(this.platform.database, setting, JSON.stringify({ ...check, heardAt }));
  }
}
