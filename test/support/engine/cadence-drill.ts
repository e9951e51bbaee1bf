import type { CadenceFacts, CadenceState } from '#libs/cadence';
import { partIdOf } from '#libs/docket';
import type { CaseId } from '#libs/kernel';

import { aCaseId, aPerson } from '../door.js';
import { CadencePaper, plusDays, type PaperDebtor, type PaperPeriod, type Unit } from './cadence-paper.js';
import type { EngineCases } from './engine-cases.js';
import type { Platform } from './platform.js';

export const owner = 'bureau';
const commissioner = aPerson(owner, 'petition-head');
const words = { reasons: '按实际情况安排。' };
const leastDays = { week: 2, quarter: 14 } as const;
const dayMs = 86_400_000;

/** What is recorded of one period, as far as paper knows it. */
export interface PeriodSeen {
  readonly key: string;
  readonly openedOn: string;
  readonly owed: readonly (readonly [debtor: string, quota: number, dueOn: string | null])[];
  readonly missing: readonly string[] | null;
  readonly seeBy: string | null;
  readonly endedAs: string | null;
}

/** Where the platform is, and whose days are rest days. */
export interface CadenceWorld {
  readonly drillId: string;
  readonly isRest: (date: string) => boolean;
  /** The day on which the platform was there again, of a day on which it was away; any other day is itself. */
  readonly up: (date: string) => string;
}

interface Begun {
  readonly unit: Unit;
  readonly work: 'return' | 'tour';
  readonly debtors: readonly PaperDebtor[];
  readonly on: string;
}

/** One cadence both ways: on paper, and through the door in a drill. */
export class CadenceDrill {
  readonly first = aCaseId();
  readonly paper: CadencePaper;

  private constructor(
    private readonly platform: Platform,
    private readonly cases: EngineCases,
    private readonly world: CadenceWorld,
    { unit, on, debtors }: Begun,
  ) {
    const rules = { unit, leastDays: leastDays[unit], seeDays: 5, isRest: world.isRest };
    this.paper = new CadencePaper(rules, on, debtors);
  }

  static async begin(platform: Platform, cases: EngineCases, world: CadenceWorld, of: Begun): Promise<CadenceDrill> {
    const drill = new CadenceDrill(platform, cases, world, of);
    const first = { kind: 'cadence', caseId: drill.first, actor: commissioner, drillId: world.drillId };
    await cases.act(first, 'open', { ...of, endsOn: null });
    return drill;
  }

  idOf = ({ key }: PaperPeriod): CaseId =>
    key === this.paper.periods[0]?.key ? this.first : partIdOf(this.first, { kind: 'cadence', name: key });

  /** What an office files, or what whoever commissioned it files for one that is there no more. */
  async files(one: PaperPeriod, debtor: string, on: string): Promise<void> {
    const office = one.dissolved.has(debtor) ? owner : (one.owed.find((each) => each.debtor === debtor)?.office ?? '');
    const actor = office === owner ? commissioner : aPerson(office, 'officer');
    await this.act(one, 'file', { debtor, cases: [] }, {}, actor);
    this.paper.does(one, debtor, on);
  }

  /** A tour says that it counts, as its course does. */
  async tours(one: PaperPeriod, debtor: string, on: string): Promise<void> {
    const part = aCaseId();
    const name = `${debtor}/${String((one.done.get(debtor)?.length ?? 0) + 1)}`;
    const actor = {
      kind: 'course',
      principal: 'course:inspection',
      office: null,
      capacity: null,
      caseId: part,
    } as const;
    const noted = { part, kind: 'inspection', name, n: 1, cause: `counted/${on}`, isNecessary: false };
    await this.act(one, 'notePart', noted, {}, actor);
    this.paper.does(one, debtor, on);
  }

  async excuses(one: PaperPeriod, debtor: string): Promise<void> {
    await this.act(one, 'excuse', { debtors: [debtor] }, words);
    one.excused.add(debtor);
  }

  async dissolves(one: PaperPeriod, debtor: string, on: string): Promise<void> {
    await this.act(one, 'dissolve', { debtor }, words);
    one.dissolved.set(debtor, on);
    this.paper.plans(this.paper.planned.filter((each) => each.debtor !== debtor));
  }

  async plans(one: PaperPeriod, debtors: readonly PaperDebtor[], endsOn: string | null = null): Promise<void> {
    await this.act(one, 'plan', { debtors, endsOn }, words);
    this.paper.plans(debtors);
    this.paper.endsOn = endsOn;
  }

  async sees(one: PaperPeriod, on: string): Promise<void> {
    await this.act(one, 'seeMissing', {}, { words: '请三日内补报。' });
    one.seenOn = on;
  }

  /** As paper has it by a day. */
  onPaper(one: PaperPeriod, by: string): PeriodSeen {
    const { paper, world } = this;
    const closedOn = world.up(paper.closedOn(one));
    const missing = paper.missingAtClose(one);
    const isClosed = closedOn <= by;
    return {
      ...{ key: one.key, openedOn: one.openedOn },
      owed: one.owed.map(({ debtor, quota }) => [debtor, quota, one.dueOn]),
      missing: isClosed ? missing : null,
      seeBy: isClosed && missing.length > 0 ? paper.seeBy(one, closedOn) : null,
      endedAs: paper.endedAs(one, by),
    };
  }

  /** As it is recorded. */
  async recorded(one: PaperPeriod): Promise<PeriodSeen> {
    const id = this.idOf(one);
    const { state, clocks } = await this.cases.dossierOf<CadenceState>(id);
    const facts = await this.cases.factsOf(id);
    const [opened] = facts.filter(({ type }) => type === 'opened');
    const named = await this.openedAs(id);
    const dueOf = (at: number) => clocks.find((clock) => clock.id === named.clocks[at])?.legalDueOn ?? null;
    return {
      ...{ key: state.period?.key ?? '', openedOn: dateOf(opened?.at ?? new Date(0)) },
      owed: named.debtors.map(({ debtor, quota }, at) => [debtor, quota, dueOf(at)]),
      missing: state.missing?.map(({ debtor }) => debtor) ?? null,
      seeBy: clocks.find(({ rule }) => rule === 'CD-SEE')?.legalDueOn ?? null,
      endedAs: state.end?.as ?? null,
    };
  }

  /** Facts of which there is one in each period at most, that happened more than once. */
  async twice(one: PaperPeriod): Promise<readonly string[]> {
    const types = await this.cases.typesOf(this.idOf(one));
    const once = ['opened', 'turned', 'nextOpened', 'closed', 'missingSeen', 'ended'];
    return once.filter((type) => types.filter((each) => each === type).length > 1);
  }

  /** Who had not done it when whoever commissioned it was told before the end: by its record, and on paper. */
  async alarms(one: PaperPeriod) {
    const rows = await this.platform.database.source.query<{ at: Date; data: CadenceFacts['alarmed'] }[]>(
      `select at, body::json->'data' as data from docket_fact where case_id = $1 and type = 'alarmed' order by seq`,
      [this.idOf(one)],
    );
    return rows.map(({ at, data }) => ({
      owner: data.owner,
      told: data.missing.map(({ debtor }) => debtor),
      missing: this.paper.missingAfter(one, plusDays(dateOf(at), -1)),
    }));
  }

  private async openedAs(id: CaseId): Promise<CadenceFacts['opened']> {
    const [row] = await this.platform.database.source.query<{ data: CadenceFacts['opened'] }[]>(
      `select body::json->'data' as data from docket_fact where case_id = $1 and type = 'opened'`,
      [id],
    );
    if (row === undefined) throw new Error(`${id} was not opened`);
    return row.data;
  }

  private async act(
    one: PaperPeriod,
    command: string,
    payload: object,
    texts: Readonly<Record<string, string>> = {},
    actor: Parameters<EngineCases['act']>[0]['actor'] = commissioner,
  ): Promise<void> {
    await this.cases.act({ kind: 'cadence', caseId: this.idOf(one), actor }, command, payload, texts);
  }
}

/** The legal date of an instant. */
export const dateOf = (at: Date): string => new Date(at.getTime() + dayMs / 3).toISOString().slice(0, 10);

/** The platform is away: no worker, no engine's timer that anybody carries, and the days of the drill go by. */
export async function away(platform: Platform, drillId: string, days: number): Promise<void> {
  await platform.stopWorker();
  await platform.database.source.query('update drill set offset_ms = offset_ms + $2 where id = $1', [
    drillId,
    days * dayMs,
  ]);
  platform.startWorker();
}

/** The days of one calendar of the nation, as it is published now. */
export function aCalendar(year: number, offDays: readonly string[]) {
  return {
    kind: 'calendar',
    name: `cn-${String(year)}`,
    content: JSON.stringify({
      ...{ jurisdiction: 'CN', year, notice: '虚构的放假通知', noticeEn: 'made up', source: null },
      ...{ publishedOn: null, offDays, makeUpWorkdays: [] },
    }),
  } as const;
}
