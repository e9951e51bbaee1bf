import { expect } from '@jest/globals';
import type { StaffName, TestApi } from './api.js';
import { daysAhead } from './days-ahead.js';
import { PartsDoor } from './parts-door.js';

/** Two of a group, lent by two offices; the first leads it. */
export const tourLeader = 'transportOfficer';
export const tourSecond = 'governmentHead';

/** An office that is visited today, unannounced. */
export const visiting = (office: string, more: object = {}) => ({
  ...{ office, on: daysAhead(0), isAnnounced: false },
  ...more,
});

/** Where they are at home. */
const homes: Partial<Record<StaffName, string>> = {
  clerk: 'bureau',
  bureauHead: 'bureau',
  [tourLeader]: 'dept-transport',
};

type TourKind = 'inspections' | 'visits';

interface TourDetail {
  readonly item: {
    readonly number: string;
    readonly version: number;
    readonly phase: string;
    readonly countedOn: string | null;
  };
  readonly progress: {
    readonly visits: readonly { readonly visit: string; readonly case: string | null; readonly stands: string }[];
    readonly otherVisits: readonly { readonly tour: string; readonly office: string; readonly stands: string }[];
    readonly tour: { readonly answers: number } | null;
    readonly remarks: readonly object[];
    readonly signed: { readonly isRefused: boolean };
    readonly conclusion: object | null;
    readonly items: readonly { readonly item: string; readonly result: string | null; readonly answers: object[] }[];
  };
}

/** Tours of one quarter over the API, as their people work on them, and what courses do of themselves. */
export class TourDesk {
  // An office has one quarter of tours under way: all tours of a file are of it.
  private quarterly: string | null = null;

  constructor(private readonly api: () => TestApi) {}

  readonly accountOf = async (by: StaffName): Promise<string> =>
    (await this.api().get('/api/session', by)).body.account as string;

  readonly inspectorsOf = async () => [
    { account: await this.accountOf(tourLeader), office: 'dept-transport' },
    { account: await this.accountOf(tourSecond), office: 'county-government' },
  ];

  readonly aQuarter = async (): Promise<string> => {
    if (this.quarterly !== null) return this.quarterly;
    const debtors = [{ debtor: 'g2', office: 'group-2' }];
    const quarter = { unit: 'quarter', work: 'tour', on: daysAhead(0), debtors };
    this.quarterly = (await this.api().done('/api/cadences', 'bureauHead', quarter)).body.case as string;
    return this.quarterly;
  };

  readonly planOf = async (more: object = {}) => {
    const inspectors = await this.inspectorsOf();
    return {
      ...{ debtor: 'g2', basis: 'conference', leader: inspectors[0]?.account, inspectors },
      ...{ visits: [visiting('dept-housing')], title: '第二组督导', themes: '受理和告知', ...more },
    };
  };

  readonly detail = async (kind: TourKind, id: string, by: StaffName): Promise<TourDetail> =>
    (await this.api().get(`/api/${kind}/${id}`, by)).body as TourDetail;

  readonly act = async (kind: TourKind, id: string, by: StaffName, command: string, body: object = {}) => {
    const { item, progress } = await this.detail(kind, id, by);
    const seen = { seenVersion: item.version, ...(command === 'close' && { answers: progress.tour?.answers ?? 0 }) };
    return await this.api().post(`/api/${kind}/${id}/${command}`, by, { ...seen, ...body });
  };

  /** The page of a paper, which is the first fact of this type, as somebody reads it. */
  readonly pageOf = async (id: string, type: string, by: StaffName) => {
    const { lines } = (await this.api().get(`/api/cases/${id}/history`, by)).body as {
      lines: { seq: number; type: string }[];
    };
    const seq = lines.find((one) => one.type === type)?.seq ?? 0;
    return await this.api().get(`/api/cases/${id}/documents/${String(seq)}/page?language=zh`, by);
  };

  /** How somebody is answered who asks for a tour and its visit, wherever these would stand. */
  readonly seesIt = async (
    by: StaffName,
    { id, visit }: { readonly id: string; readonly visit: string },
    headers = {},
  ): Promise<{ isListed: boolean; statuses: number[] }> => {
    const get = async (path: string) => await this.api().get(path, by, headers);
    const lists = ['/api/inspections', '/api/visits', '/api/duties', '/api/reminders'];
    const listed = await Promise.all(lists.map(async (path) => (await get(path)).text));
    const named = [
      `/api/inspections/${id}`,
      `/api/visits/${visit}`,
      `/api/cases/${id}/history`,
      `/api/cases/${id}/facts`,
    ];
    const statuses = await Promise.all(named.map(async (path) => (await get(path)).status));
    return {
      isListed: listed.some((text) => text.includes(id) || text.includes(visit)),
      statuses: [...new Set(statuses)],
    };
  };

  /** Gives somebody these roles beside that at home. */
  readonly change = async (
    by: StaffName,
    more: readonly { readonly office: string; readonly capacity: string }[],
  ): Promise<void> => {
    const account = await this.accountOf(by);
    const { body } = await this.api().get(`/api/accounts/${account}`, 'admin');
    const { lastChange: seen, roles: before } = body.account as {
      lastChange: number;
      roles: { office: string; capacity: string }[];
    };
    const own = before.flatMap(({ office, capacity }) => (office === homes[by] ? [{ office, capacity }] : []));
    const roles = [...own, ...more];
    await this.api().done(`/api/accounts/${account}/roles`, 'admin', { seen, roles, reason: '挂职' });
  };

  /** What courses do, without an engine. */
  readonly runs = async (id: string): Promise<void> => {
    const api = this.api();
    await new PartsDoor(api.database.source, api.platform).runs(id);
  };

  readonly aTour = async (more: object = {}): Promise<{ quarter: string; id: string }> => {
    const quarter = await this.aQuarter();
    const path = `/api/cadences/${quarter}/tours`;
    const id = (await this.api().done(path, 'bureauHead', await this.planOf(more))).body.case as string;
    for (const by of [tourLeader, tourSecond] as const)
      await this.act('inspections', id, by, 'declare', { isFree: true });
    return { quarter, id };
  };

  /** @returns the case of its first visit */
  readonly published = async (id: string): Promise<string> => {
    expect((await this.act('inspections', id, 'bureauHead', 'publish')).status).toBe(200);
    await this.runs(id);
    const { progress } = await this.detail('inspections', id, tourLeader);
    return progress.visits[0]?.case ?? '';
  };
}
