import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { reportText } from './report-text.js';
import { dryRun, type DryRunJob } from './run-import.js';

const repository = join(import.meta.dirname, '../../../..');
const data = join(repository, '../shared/data');
const isThere = existsSync(data);
if (!isThere)
  process.stderr.write(
    'SKIPPED: the real message boards are not in ../shared/data: they are tested as soon as they are\n',
  );

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function aJob(path: string, more: Partial<DryRunJob> = {}): DryRunJob {
  const aim = {
    format: 'message-board',
    office: as<OfficeId>('bureau'),
    jurisdiction: 'CN',
    isAnsweredClosed: false,
    isTrial: false,
  };
  return { ...aim, path, limit: Number.POSITIVE_INFINITY, withRows: false, ...more };
}

function csv(...rows: string[]): string {
  const path = join(folder, `${rows.length}-${Math.abs(rows.join().length)}.csv`);
  writeFileSync(path, ['留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间', ...rows].join('\n'));
  return path;
}

describe('a dry run', () => {
  it('holds replies against the handling limit and explains where the two dates differ', async () => {
    // 60 days after 2023-08-02 end on 2023-10-01: a festival until 10-06, then two make-up workdays.
    const path = csv(
      '1,T1,题,2023/8/2 9:00,文,复,2023/10/7 8:00',
      '2,T2,题,2023/8/2 9:00,文,复,2023/10/8 8:00',
      '3,T3,题,2023/8/2 9:00,文,复,2023/10/1 8:00',
      '4,T4,题,2023/8/2 9:00,文,,',
    );
    const { deadlines, ...report } = await dryRun(aJob(path), repository);
    expect(report).toMatchObject({ result: 'imported', isDryRun: true, imported: 4, unchanged: 0, refused: [] });
    expect(deadlines).toMatchObject({
      replied: 3,
      lateByRawDate: 2,
      lateByLegalDate: 1,
      provisional: 0,
      notBinding: 0,
    });
    expect(deadlines?.lateNumbers).toEqual(['2']);
    expect(deadlines?.calendar).toEqual({ jurisdiction: 'CN', version: expect.any(String) });
    expect(deadlines?.differences).toMatchObject([
      { number: '1', rawDueOn: '2023-10-01', legalDueOn: '2023-10-07', because: Array(6).fill({ reason: 'off_day' }) },
    ]);
  });

  it('marks what lies before the rule as not binding and an unpublished calendar as provisional', async () => {
    const path = csv('1,T1,题,2013/5/1 9:00,文,复,2014/5/1 8:00');
    const { deadlines } = await dryRun(aJob(path), repository);
    expect(deadlines).toMatchObject({ lateByLegalDate: 1, notBinding: 1, provisional: 1 });
  });

  it('says in words what is refused, and keeps texts and terminal commands out of them', async () => {
    const path = csv(
      '1,T1,题,2019/2/30 9:00,秘密\u001b[31m,,',
      '\u001b[2J,T2,题,2019/2/3,秘密,,',
      '3,T3,题,2019/2/3,文,,',
    );
    const report = await dryRun(aJob(path), repository);
    const text = reportText(report);
    expect(report.result).toBe('partly');
    expect(text).toContain('row 2: 留言时间 (2019/2/30 9:00) does not exist in the calendar');
    expect(text).toContain('第 2 行：“留言时间”（2019/2/30 9:00）这一天不存在');
    expect(text).not.toContain('\u001b');
    expect(JSON.stringify(report)).not.toContain('秘密');
  });

  it('names the columns and rows that were passed over, without what commands a terminal', async () => {
    const path = join(folder, 'beside.csv');
    const header = '留言编号,留言用户,留言主题,留言时间,留言详情,备\u001b注';
    writeFileSync(path, [header, '1,T1,题,2019-02-03T08:00:00Z,文,x,y', header, '2,T2,题,2019/2/3,文,'].join('\n'));
    const report = await dryRun(aJob(path, { withRows: true }), repository);
    expect(report).toMatchObject({ imported: 2, refused: [], rows: [{ receivedAt: '2019-02-03T16:00:00+08:00' }, {}] });
    const text = reportText(report);
    expect(text).toContain('没有读取的列：F 备 注、G · columns that were not read: F 备 注、G');
    expect(text).toContain('又是列名、已跳过的行：3 · rows that say the names of the columns again, passed over: 3');
  });

  it('answers a path that is no file', async () => {
    expect(await dryRun(aJob(join(folder, 'none.xlsx')), repository)).toMatchObject({
      result: 'refused',
      fileReason: 'not-found',
    });
    expect(await dryRun(aJob(folder), repository)).toMatchObject({ result: 'refused', fileReason: 'not-a-file' });
  });

  it('looks at no more messages than the limit and says how many are left', async () => {
    const path = csv('1,T1,题,2019/2/3,文,,', '2,T2,题,2019/2/3,文,,', '3,T3,题,2019/2/3,文,,');
    expect(await dryRun(aJob(path, { limit: 2 }), repository)).toMatchObject({ imported: 2, left: 1 });
  });

  it('lists the times of the rows on request, in office time and without texts', async () => {
    const path = csv('1,T1,题,2019/2/3,秘密,复,2019/2/3 8:00');
    const { rows } = await dryRun(aJob(path, { withRows: true }), repository);
    expect(rows).toEqual([
      {
        row: 2,
        number: '1',
        receivedAt: '2019-02-03T00:00:00+08:00',
        isReceivedTimeKnown: false,
        repliedAt: '2019-02-03T08:00:00+08:00',
        isRepliedTimeKnown: true,
      },
    ]);
  });
});

(isThere ? describe : describe.skip)('a dry run of the real files', () => {
  it('finds by raw dates exactly the 85 late replies, and explains each that the calendar forgives', async () => {
    const report = await dryRun(aJob(join(data, 'messages-with-replies.xlsx')), repository);
    const figures = JSON.parse(readFileSync(join(data, 'messages-with-replies.expected.json'), 'utf8')) as {
      over60Ids: number[];
    };
    const { deadlines } = report;
    const late = deadlines?.lateNumbers.map(Number) ?? [];
    const forgiven = deadlines?.differences.map(({ number }) => Number(number)) ?? [];
    expect(report).toMatchObject({ result: 'imported', imported: 1431 });
    expect(deadlines).toMatchObject({ replied: 1431, lateByRawDate: 85 });
    expect([...late, ...forgiven].sort((a, b) => a - b)).toEqual(figures.over60Ids);
    expect(forgiven).toEqual([91084]);
    expect(deadlines?.differences.every(({ because }) => because.length > 0)).toBe(true);
    expect(deadlines?.notBinding).toBe(late.length);
  });

  const answers = JSON.parse(
    isThere ? readFileSync(join(data, 'damaged/expected.json'), 'utf8') : '{"none":{}}',
  ) as Record<string, { result?: string; imported?: number; refused?: object[]; fileReason?: string }>;
  it.each(Object.entries(answers))(
    'answers %s as its description says',
    async (name, { result, imported, refused, fileReason }) => {
      const report = await dryRun(aJob(join(data, 'damaged', name)), repository);
      expect(report).toMatchObject({ result, imported: imported ?? 0, refused: refused ?? [] });
      expect(report.fileReason).toBe(fileReason);
    },
  );
});
