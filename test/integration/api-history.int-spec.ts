import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { canonicalJson } from '#libs/kernel';
import { TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const historyOf = async (id: string, query: string, by: 'clerk' | 'supervisor' = 'clerk') =>
  contracts.history.parse((await api.get(`/api/cases/${id}/history?${query}`, by)).body);

describe('a history', () => {
  it('is read page by page in both orders, with the same sentences', async () => {
    const id = await api.referred();
    const body = { office: 'dept-transport', trigger: 'DB-6', dueOn: today(), finding: '推诿' };
    await api.done(`/api/petitions/${id}/supervisions`, 'bureauHead', body);
    const whole = (await historyOf(id, 'limit=500')).lines;
    const pagesOf = async (order: string) => {
      const lines = [];
      for (let after: number | null = 0; after !== null;) {
        const page = await historyOf(id, `limit=1&order=${order}&after=${String(after)}`);
        lines.push(...page.lines);
        after = page.nextAfter;
      }
      return lines;
    };
    expect(await pagesOf('oldest')).toEqual(whole);
    expect(await pagesOf('newest')).toEqual([...whole].reverse());
  });

  it('counts its parts as they can be looked at', async () => {
    const id = await api.referred();
    const summary = contracts.historySummary.parse((await api.get(`/api/cases/${id}/history/summary`, 'clerk')).body);
    expect(summary).toMatchObject({ facts: 2, people: 2, time: 0, delivery: 0, failures: 0, isOpen: true });
    for (const part of contracts.historySections) {
      expect([part, (await historyOf(id, `only=${part}`)).lines.length]).toEqual([part, summary[part]]);
    }
    expect((await historyOf(id, 'only=people,failures')).lines).toHaveLength(2);
    expect((await api.get(`/api/cases/${id}/history?only=everything`, 'clerk')).status).toBe(400);
  });

  it('gives the facts as they were hashed, so that anybody computes the chain again', async () => {
    const id = await api.referred();
    let previous = Buffer.alloc(32);
    const { lines } = await historyOf(id, 'only=people');
    const shown = new Map(lines.map(({ seq, raw }) => [seq, canonicalJson(raw)]));
    expect(shown.has(1)).toBe(true);
    const summary = contracts.historySummary.parse((await api.get(`/api/cases/${id}/history/summary`, 'clerk')).body);
    for (let after: number | null = 0; after !== null;) {
      const said = await api.get(`/api/cases/${id}/facts?limit=1&after=${String(after)}`, 'clerk');
      const page = contracts.chainLinks.parse(said.body);
      for (const { seq, body, hash } of page.links) {
        previous = createHash('sha256').update(previous).update(body).digest();
        expect(hash).toBe(previous.toString('hex'));
        expect(canonicalJson(JSON.parse(body))).toBe(body);
        // What a history shows is what was hashed.
        expect(shown.get(seq) ?? body).toBe(body);
      }
      after = page.nextAfter;
    }
    expect(previous.toString('hex')).toBe(summary.head);
  });

  it('does not exist for an office that was not granted the case, and says that the engine is away', async () => {
    const id = await api.referred();
    for (const what of ['history', 'history/summary', 'facts', 'verify']) {
      expect((await api.get(`/api/cases/${id}/${what}`, 'housingOfficer')).status).toBe(404);
      expect((await api.get(`/api/cases/${id}/${what}`, 'admin')).status).toBe(403);
    }
    expect((await api.get(`/api/cases/${id}/engine`, 'clerk')).status).toBe(403);
    const engine = contracts.engineHistory.parse((await api.get(`/api/cases/${id}/engine`, 'supervisor')).body);
    expect(engine).toMatchObject({ engine: 'not_reachable', lines: [] });
  });
});

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
