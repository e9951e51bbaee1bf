import { Chance } from '../../../libs/made-up/src/chance.js';
import { InspectionActivities } from '#activities/inspection';
import type { CaseId } from '#libs/kernel';
import { placeEvents } from '#libs/persistence';
import { doorOf } from '../../../apps/worker/src/docket-door.js';
import { frozenSamples } from '../../../apps/worker/src/frozen-samples.js';
import { aMatter, TestApi, type Said, type StaffName } from '../api.js';
import { daysAhead } from '../days-ahead.js';
import { aPdf } from '../files/a-document.js';
import { PartsDoor } from '../parts-door.js';
import { visiting } from '../tour-desk.js';
import { numberOf, versionOf } from './heads.js';
import { openStreams, since, type Listening } from './listening.js';
import { inspected, signIn, type ReaderName } from './people.js';
import { makeProgram } from './programs.js';

/** Where the same tour goes in the other county, of as many cases; its people are asked nothing. */
export const elsewhere = 'dept-water';
/** Whom the secret tour visits unannounced; null: there is none. */
export type Visited = typeof inspected | typeof elsewhere | null;

/** Words of the plan, which nobody of the office may be answered anything about. */
export const secretWords = ['银杏行动', '核查答复是否及时', '需要再看'] as const;

/** Where the secret tour goes to the inspected office, where it goes elsewhere, and where there is none. */
export type Counties = readonly [TouredCounty, TouredCounty, TouredCounty];

const [leader, second] = ['transportOfficer', 'governmentHead'] as const;
const reasons = '按实际情况调整';

/** What somebody asks of a county. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly key?: string;
}

// More than anything before it has asked.
const askedBeforeLater = 10_000;

/**
 * A county behind its whole API in which a tour with unannounced visits is planned, published, sampled and read. What happens beside it
 * follows from the seed alone.
 */
export class TouredCounty {
  /** What has a name here, by its id: the same things have the same names in every such county. */
  readonly names = new Map<string, string>();
  /** Ids of the secret tour and of all that belongs to it. */
  readonly hidden = new Set<string>();
  readonly listening = new Map<ReaderName, Listening>();
  readonly petitions: string[] = [];
  receipt = { number: '', queryCode: '' };
  readonly seen = { lentTour: '', lentVisit: '', quarter: '', week: '', tour: '', visit: '', sampled: '' };
  /** Numbers of the secret tour and its first visit; where there is none, numbers that nothing has. */
  numbers = { tour: '巡2026-000000', visit: '访2026-000000' };
  /** What the secret tour has drawn. */
  readonly drawn: string[] = [];
  private readonly tokens = new Map<ReaderName | StaffName, string>();
  private readonly chance: Chance;
  private asked = 0;

  private constructor(
    readonly api: TestApi,
    readonly visits: Visited,
    seed: number,
  ) {
    this.chance = new Chance('secrecy', seed);
  }

  static async open(visits: Visited, seed: number): Promise<TouredCounty> {
    const county = new TouredCounty(await TestApi.open(), visits, seed);
    await county.settle();
    await county.live();
    return county;
  }

  /**
   * Counties in which the same happens, but for the secret tour: it goes to the inspected office, elsewhere, or there is none. What the
   * first has drawn is asked about in all of them.
   */
  static async all(seed: number): Promise<Counties> {
    const open = (office: Visited) => TouredCounty.open(office, seed);
    const all = await Promise.all([open(inspected), open(elsewhere), open(null)] as const);
    const [one] = all;
    const at = one.petitions.findIndex((id) => one.drawn.includes(id));
    for (const county of all) county.seen.sampled = county.petitions[at] ?? '';
    return all;
  }

  async close(): Promise<void> {
    for (const { stream } of this.listening.values()) stream.close();
    await this.api.close();
  }

  ask(reader: ReaderName | StaffName, { method, path, body, key }: Question): Promise<Said> {
    const headers = { 'x-correlation-id': 'same-for-all', ...this.signed(reader) };
    return this.api.ask(method, path, { headers, body, ...(key === undefined ? {} : { key }) });
  }

  signed(reader: ReaderName | StaffName): Record<string, string> {
    if (reader === 'nobody') return {};
    return { authorization: `Bearer ${this.tokens.get(reader) ?? ''}` };
  }

  /** The same question with the version of the case that it is about, where it names one. */
  async now({ path, body, ...question }: Question): Promise<Question> {
    const id = /[0-9a-f-]{36}/u.exec(path)?.[0];
    if (id === undefined || typeof body !== 'object' || body === null || !('seenVersion' in body)) {
      return { ...question, path, body };
    }
    return { ...question, path, body: { ...body, seenVersion: await versionOf(this.api, id) } };
  }

  /** Forgets how often something was asked: whoever asks everything is stopped by limits that tell of no case. */
  async unlimited(): Promise<void> {
    await this.api.database.source.query('update rate_limit set hits = 0');
  }

  private async settle(): Promise<void> {
    const { accounts, tokens } = await signIn(this.api);
    for (const [name, id] of accounts) this.names.set(id, name);
    for (const [name, token] of tokens) this.tokens.set(name, token);
    const asAdmin = async (path: string, body: object) => await this.done('admin', path, body);
    this.tokens.set('program', await makeProgram(asAdmin, 'program', inspected));
    this.tokens.set('bureauProgram', await makeProgram(asAdmin, 'bureauprogram', 'bureau'));
  }

  private async live(): Promise<void> {
    for (let n = this.chance.whole(3, 5); n > 0; n -= 1) {
      for (const office of [inspected, elsewhere]) await this.register(office);
    }
    await this.handle(this.petitions[0] ?? '');
    await this.recur();
    const told = visiting('dept-health', { isAnnounced: true });
    const lent = await this.plan('g1', { inspectors: ['lent', second], visits: [told] });
    [this.seen.lentTour, this.seen.lentVisit] = [lent.tour, lent.visits[0] ?? ''];
    this.names.set(lent.tour, 'lent tour').set(this.seen.lentVisit, 'lent visit');
    await this.listen();
    if (this.visits !== null) await this.tour(this.visits);
    // Ids follow from the keys, and lists that tie go by ids: what comes after it has the same keys with a tour and without.
    this.asked = askedBeforeLater;
    // What comes after it has the next numbers.
    await this.register(inspected);
    const next = await this.plan('g1', { inspectors: ['lent', second], visits: [visiting('dept-health')] });
    this.names.set(next.tour, 'next tour').set(next.visits[0] ?? '', 'next visit');
    await this.act('petitions', this.petitions[0] ?? '', {
      by: 'bureauHead',
      command: 'comment',
      text: '请依法办理。',
    });
    while ((await placeEvents(this.api.database.source, {})) > 0);
  }

  private async register(office: string): Promise<void> {
    const matter = `${aMatter.matter}第${String(this.names.size)}件。`;
    const said = await this.done('clerk', '/api/petitions', { ...aMatter, matter, class: 'appeal' });
    const id = String(said['id']);
    this.names.set(id, `petition ${String(said['number'])}`);
    await this.act('petitions', id, { by: 'clerk', command: 'refer', to: office, manner: 'transfer' });
    if (office !== inspected) return;
    this.petitions.push(id);
    if (this.petitions.length === 1) {
      this.receipt = { number: String(said['number']), queryCode: String(said['queryCode']) };
    }
  }

  /** One that has all that a case can have: a file, papers, and what waits for somebody. */
  private async handle(id: string): Promise<void> {
    const headers = this.signed('housingOfficer');
    const file = { name: '现场.pdf', bytes: aPdf(['<</Type/Page/Contents(1)>>']), key: 'a-file', headers };
    await this.api.attach(id, 'housingOfficer', file);
    await this.act('petitions', id, { by: 'housingOfficer', command: 'accept' });
    const opinion = { outcome: 'explain', claim: '一', facts: '二', reasons: '三', opinion: '四', legalBasis: '五' };
    await this.act('petitions', id, { by: 'housingOfficer', command: 'submitOpinion', ...opinion });
  }

  private async recur(): Promise<void> {
    const begin = async (unit: string, work: string, debtors: object) =>
      String((await this.done('bureauHead', '/api/cadences', { unit, work, on: daysAhead(0), debtors }))['case']);
    this.seen.week = await begin('week', 'return', [
      { debtor: inspected, office: inspected },
      { debtor: elsewhere, office: elsewhere },
    ]);
    this.seen.quarter = await begin('quarter', 'tour', [
      { debtor: 'g1', office: 'group-1' },
      { debtor: 'g2', office: 'group-2' },
    ]);
    this.names.set(this.seen.week, 'week').set(this.seen.quarter, 'quarter');
    await this.act('cadences', this.seen.week, { by: 'housingOfficer', command: 'file', debtor: inspected });
  }

  /** A tour of two whose plan holds, with its visits opened. */
  private async plan(
    debtor: string,
    of: { readonly inspectors: readonly (ReaderName | StaffName)[]; readonly visits: readonly object[] },
  ): Promise<{ readonly tour: string; readonly visits: readonly string[] }> {
    const idOf = (name: string): string => [...this.names].find(([, one]) => one === name)?.[0] ?? '';
    const offices: Readonly<Record<string, string>> = { [leader]: 'dept-transport', [second]: 'county-government' };
    const inspectors = of.inspectors.map((name) => ({ account: idOf(name), office: offices[name] ?? inspected }));
    const isSecret = debtor === 'g2';
    const planned = await this.done('bureauHead', `/api/cadences/${this.seen.quarter}/tours`, {
      ...{ debtor, basis: 'conference', leader: inspectors[0]?.account, inspectors },
      ...{ title: isSecret ? secretWords[0] : '第一组督导', themes: isSecret ? secretWords[1] : '受理和告知' },
      visits: of.visits,
    });
    const tour = String(planned['case']);
    for (const by of of.inspectors) await this.act('inspections', tour, { by, command: 'declare', isFree: true });
    await this.act('inspections', tour, { by: 'bureauHead', command: 'publish' });
    return { tour, visits: await this.courses(tour) };
  }

  /** What courses do. @returns the cases of the visits of a tour */
  private async courses(tour: string): Promise<readonly string[]> {
    const { source } = this.api.database;
    await new PartsDoor(source, this.api.platform).runs(tour);
    const rows = await source.query<{ id: string }[]>(
      'select part_id as id from case_part where case_id = $1 order by name',
      [tour],
    );
    return rows.map(({ id }) => id);
  }

  /** The secret tour: planned, published, changed, sampled and read, and at times called off. */
  private async tour(office: string): Promise<void> {
    const going = [visiting(office), visiting('dept-forestry', { isAnnounced: true })];
    const { tour, visits } = await this.plan('g2', { inspectors: [leader, second], visits: going });
    await this.act('visits', visits[1] ?? '', { by: leader, command: 'announce' });
    await this.courses(tour);
    const change = (command: string, body: object = {}, by: StaffName = 'bureauHead') =>
      this.act('inspections', tour, { by, command, ...body });
    await this.sample(tour, {});
    if (this.chance.is(0.3)) await this.sample(tour, { reasons: secretWords[2] });
    if (this.chance.is(0.5)) await change('moveVisit', { visit: 'v1', on: daysAhead(1), reasons }, leader);
    if (this.chance.is(0.5)) {
      await change('addVisit', { office: 'dept-agriculture', on: daysAhead(2), isAnnounced: false, reasons });
      if (this.chance.is(0.5)) await change('dropVisit', { visit: 'v1', reasons });
    }
    const all = new Set([...visits, ...(await this.courses(tour))]);
    if (this.chance.is(0.2)) await change('callOff', { reasons });
    await this.courses(tour);
    [this.seen.tour, this.seen.visit] = [tour, visits[0] ?? ''];
    this.numbers = { tour: await numberOf(this.api, tour), visit: await numberOf(this.api, this.seen.visit) };
    for (const id of [tour, ...all]) this.hidden.add(id);
  }

  private async sample(tour: string, again: object): Promise<void> {
    const quotas = [{ stratum: 'repeated', count: 1 }];
    const days = { from: daysAhead(-1), until: daysAhead(0) };
    const asked = { by: leader, command: 'freezeSample', ...days, quotas, random: 1, ...again } as const;
    await this.act('inspections', tour, asked);
    const path = `/api/inspections/${tour}/samples`;
    const { samples } = (await this.ask(leader, { method: 'GET', path })).body as {
      samples: { fact: number; sample: number }[];
    };
    const { source } = this.api.database;
    const activities = new InspectionActivities(doorOf(this.api.platform.docket, source), frozenSamples(source));
    const { sample = 1, fact = 0 } = samples.at(-1) ?? {};
    await activities.drawCases({ by: { kind: 'inspection', caseId: tour as CaseId }, sample, fact });
    const { items } = (await this.ask(leader, { method: 'GET', path })).body as { items: { case: string }[] };
    if (items.length === 0) throw new Error('nothing was drawn');
    this.drawn.push(...items.map((one) => one.case).filter((one) => !this.drawn.includes(one)));
    for (const { case: one } of items) {
      for (const by of [leader, second] as const) {
        const read = await this.ask(by, { method: 'GET', path: `/api/inspections/${tour}/sampled/${one}` });
        if (read.status !== 200) throw new Error(`${one} is not read: ${read.text}`);
      }
    }
  }

  /** Whoever may hear it listens from here on. */
  private async listen(): Promise<void> {
    const streams = await openStreams(`${this.api.url}/api/live`, (reader) => this.signed(reader));
    const last = this.petitions.at(-1) ?? '';
    await this.act('petitions', last, { by: 'bureauHead', command: 'comment', text: '请抓紧。' });
    const told = { case: last, version: await versionOf(this.api, last) };
    for (const [reader, stream] of streams) this.listening.set(reader, await since(stream, told));
  }

  private async act(
    kind: string,
    id: string,
    {
      by,
      command,
      ...body
    }: { readonly by: ReaderName | StaffName; readonly command: string; readonly [field: string]: unknown },
  ): Promise<void> {
    await this.done(by, `/api/${kind}/${id}/${command}`, { seenVersion: await versionOf(this.api, id), ...body });
  }

  private async done(by: ReaderName | StaffName, path: string, body: object): Promise<Record<string, unknown>> {
    this.asked += 1;
    const said = await this.ask(by, { method: 'POST', path, body, key: `done-${String(this.asked)}` });
    if (said.status < 300) return said.body as Record<string, unknown>;
    throw new Error(`${path} as ${by}: ${String(said.status)} ${said.text}`);
  }
}
