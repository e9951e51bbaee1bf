import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { loadCalendars } from './calendar-files.js';
import { checkVectors, type CheckedFile } from './check-vectors.js';
import { runDeadline } from './deadline.command.js';

const VECTORS = join(import.meta.dirname, '../../../../../shared/vectors');
const hasVectors = existsSync(join(VECTORS, 'golden.json'));
if (!hasVectors)
  process.stderr.write(`deadline: ${VECTORS} is missing, its vectors are not tested until it is there\n`);

const folder = mkdtempSync(join(tmpdir(), 'deadline-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const own = 'libs/calendar/packs';

function run(options: { vectors: string; calendars?: string; json?: boolean }) {
  const out: string[] = [];
  const problems: string[] = [];
  const code = runDeadline(
    { calendars: own, ...options },
    { out: (text) => out.push(text), problem: (text) => problems.push(text) },
  );
  return { code, out: out.join('\n'), problems: problems.join('\n') };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const V3 = { id: 'V3', unit: 'CALENDAR_DAY', length: 15, trigger: '2026-09-18', jurisdiction: 'CN' };

describe('maplebridge deadline', () => {
  (hasVectors ? it : it.skip).each([
    ['golden.json', 19],
    ['random.json', 300],
  ])('agrees with every vector of %s, with its calendars and with its own', (name, count) => {
    for (const calendars of [join(VECTORS, 'calendars'), undefined]) {
      const { code, out, problems } = run({
        vectors: join(VECTORS, name),
        json: true,
        ...(calendars && { calendars }),
      });
      expect(problems).toBe('');
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ agreed: count, differed: 0 });
    }
  });

  it('exits with 1 and names each vector and field that differs', () => {
    const vectors = file('differs.json', {
      vectors: [
        { ...V3, expect: { rawDue: '2026-10-03', legalDue: '2026-10-04', provisional: true } },
        { ...V3, id: 'fine', expect: { legalDue: '2026-10-08' } },
        { ...V3, id: 'refuse', expect: { error: 'BAD_UNIT' } },
        { ...V3, id: 'answer', unit: 'WEEK', expect: { legalDue: '2026-10-08' } },
      ],
    });
    const { code, out, problems } = run({ vectors, json: true });
    expect(code).toBe(1);
    expect(problems).toContain('V3, refuse, answer');
    const answer = JSON.parse(out) as CheckedFile;
    expect(answer).toMatchObject({ agreed: 1, differed: 3 });
    expect(answer.vectors[0]?.differences).toEqual([
      { field: 'legalDue', expected: '2026-10-04', computed: '2026-10-08' },
      { field: 'provisional', expected: 'true', computed: 'false' },
    ]);
    expect(answer.vectors[0]?.calendar).toEqual({ jurisdiction: 'CN', version: expect.any(String) });
    expect(answer.vectors[3]).toMatchObject({ rawDue: null, error: 'calendar.bad_unit', agrees: false });
  });

  it('takes a refusal for as good where the file says so, and compares instants as instants', () => {
    const calendars = loadCalendars(own);
    const hour = { unit: 'HOUR', length: 2, trigger: '2022-02-02T06:00:00+05:30', jurisdiction: 'CN' };
    const late = { ...V3, exclusions: [{ from: '2026-09-01', to: '2026-09-02', reason: 'hearing' }] };
    const checked = checkVectors(
      JSON.stringify({
        vectors: [
          { ...hour, expect: { rawDue: '2022-02-02T02:30:00Z', legalDue: '2022-02-02T10:30:00.000+08:00' } },
          { ...late, expect: { legalDue: '2026-10-08', ignored: [{ index: 0, reason: 'BEFORE_START' }] } },
          { ...V3, trigger: 'no date', expect: { legalDue: '2026-10-08', orError: 'BAD_TRIGGER' } },
          { ...V3 },
        ],
      }),
      calendars,
    );
    expect(checked.vectors.map(({ agrees }) => agrees)).toEqual([true, true, true, null]);
  });

  it('prints a table in both languages without --json', () => {
    const vectors = file('table.json', { vectors: [{ ...V3, expect: { legalDue: '2026-10-08' } }] });
    const { code, out } = run({ vectors });
    expect(code).toBe(0);
    expect(out).toMatch(/^编号 id/);
    expect(out).toMatch(/V3\s+2026-10-03\s+2026-10-08\s+否 no\s+一致 agrees/);
    expect(out).toContain('agreed: 1');
    expect(out).toMatch(/日历 calendar: 全国 China（CN），版本 version [0-9a-f]{12}/);
  });

  it('names the file, the line and the reason of a calendar that does not validate, and exits with 65', () => {
    const calendars = mkdtempSync(join(folder, 'calendars-'));
    const good = readFileSync(join(own, 'cn-2026.json'), 'utf8');
    const lines = good.split('\n');
    const line = lines.findIndex((each) => each.includes('2026-02-14')) + 1;
    writeFileSync(join(calendars, 'broken.json'), good.replace('2026-02-14', '2026-02-30'));
    const { code, problems } = run({ vectors: file('empty.json', { vectors: [] }), calendars });
    expect(code).toBe(65);
    expect(problems).toContain(`broken.json: line ${String(line)}, makeUpWorkdays[`);
    expect(problems).toContain('expected a date that exists');
  });

  it('exits with 65 where the vector file is missing or is none', () => {
    const missing = run({ vectors: join(folder, 'nowhere.json') });
    expect(missing.code).toBe(65);
    expect(missing.problems).toContain('没有这个文件或文件夹 · there is no such file or folder：');
    expect(missing.problems).not.toContain('ENOENT');
    expect(run({ vectors: file('text.json', 'no json') }).code).toBe(65);
    expect(run({ vectors: file('other.json', { days: [] }) }).code).toBe(65);
  });
});
