import { setTimeout as sleep } from 'node:timers/promises';
import { readKeys } from '#libs/config';
import { openDocket, partIdOf, type ActInput, type OpenDocket } from '#libs/docket';
import { as, type Actor, type Capacity, type CaseId, type Instant, type OfficeId } from '#libs/kernel';
import { connectTemporal } from '#libs/temporal';
import { placesIn } from '../../infra/local/places.js';
import { namespaces } from '../engine/start-server.js';
import type { EngineWatch } from '../engine/watch.js';
import { closedLoop } from '../load.js';
import type { Stage } from '../stage.js';
import {
  Acts,
  armedPerSecond,
  countOf,
  dueAtOnce,
  perSecond,
  ringsOfMoments,
  slackMs,
  type PeopleRings,
} from './people.js';
import type { Petitions } from './platform.js';
import { callers } from './sides.js';

/** What the end of a quarter takes over findings that are open: each is carried over, and its tour hears of it. */
export interface QuarterReport {
  readonly perSecond: number;
  /** Findings of which the course knows too, and how long that took; with people's rings meanwhile. */
  readonly rings: PeopleRings;
  /** How long it took until each was recorded as carried over, and until its tour knew of it. */
  readonly recordedSeconds: number;
  readonly toldSeconds: number;
  /** Findings that were carried over twice, or of which the tour knows too much, and open ones without a course. */
  readonly doubled: number;
  readonly withoutCourse: number;
}

interface Given {
  readonly petitions: Petitions;
  readonly watch: EngineWatch;
  readonly isQuick: boolean;
}

const perTour = 50;
const dayMs = 24 * 3600 * 1000;
const commissioner = person('bureau', 'petition-head');
const inspectors = ['dept-health', 'dept-water'].map((office) => ({ account: `bench/${office}`, office }));
const inspected = 'dept-housing';
const jurisdiction = 'CN';

/** 5,000 findings of a hundred tours, found before the last quarter ended (`--quick`: a tenth). */
export async function measureQuarter(stage: Stage, { petitions, watch, isQuick }: Given): Promise<QuarterReport> {
  const findings = isQuick ? 500 : 5_000;
  const { address } = await stage.temporal();
  const temporal = await connectTemporal({ address, ...namespaces });
  try {
    await petitions.start();
    const acts = new Acts(petitions, temporal);
    await acts.prepare();
    await petitions.stop();
    stage.say(`finding ${String(findings)} things in ${String(findings / perTour)} tours of the last quarter …`);
    await new LastQuarter(stage, petitions).isFound(findings);
    const dueAt = new Date(Date.now() + (findings / armedPerSecond) * 1000 + slackMs);
    await dueAtOnce(petitions, dueAt);
    await petitions.start();
    await petitions.untilQuiet();
    await watch.untilQuiet('finding:');
    const { product } = petitions;
    const rested = await countOf(product, `select max(version)::int as n from docket_case where kind = 'finding'`);
    if (Date.now() > dueAt.getTime()) throw new Error('the quarter ended before the last course rested');
    stage.say(`waiting for ${dueAt.toISOString()}, when the quarter ends …`);
    await sleep(Math.max(0, dueAt.getTime() - Date.now()));
    const began = performance.now();
    const since = (): number => (performance.now() - began) / 1000;
    let [recordedSeconds, toldSeconds] = [Number.NaN, Number.NaN];
    const rings = await acts.during(findings, async () => {
      if (Number.isNaN(recordedSeconds) && (await carried(petitions)) >= findings) recordedSeconds = since();
      const untold = Number.isNaN(toldSeconds) ? findings - (await known(petitions, rested)) : 0;
      if (untold > 0) return untold;
      if (Number.isNaN(toldSeconds)) toldSeconds = since();
      return await ringsOfMoments(petitions);
    });
    await petitions.untilQuiet();
    await watch.untilQuiet('finding:');
    return { perSecond, rings, recordedSeconds, toldSeconds, ...(await checked(petitions, watch, findings)) };
  } finally {
    await temporal.close();
    await petitions.stop();
  }
}

const carried = ({ product }: Petitions): Promise<number> =>
  countOf(product, 'select count(*)::int as n from finding where carried > 0');

/** Of how many the tour knows that they were carried over: two facts more than when all of them rested. Asked often, so by no fact. */
const known = ({ product }: Petitions, rested: number): Promise<number> =>
  countOf(
    product,
    `select count(*)::int as n from docket_case where kind = 'finding' and version >= ${String(rested + 2)}`,
  );

async function checked({ product }: Petitions, watch: EngineWatch, findings: number) {
  const facts = await countOf(product, `select count(*)::int as n from docket_fact where type = 'carriedOver'`);
  const noted = await countOf(
    product,
    `select count(*)::int as n from docket_fact f join docket_case k on k.id = f.case_id
      where k.kind = 'inspection' and f.type = 'partNoted' and body like '%"carried/%'`,
  );
  const open = await product.source.query<{ id: string }[]>(
    `select kind || ':' || id as id from docket_case where is_open and kind = 'finding'`,
  );
  const courses = new Set(await watch.runningIds('finding:'));
  return {
    doubled: Math.abs(facts - findings) + Math.abs(noted - findings),
    withoutCourse: open.filter(({ id }) => !courses.has(id)).length,
  };
}

interface Doing {
  readonly kind: string;
  readonly caseId: CaseId;
  readonly actor: Actor;
}

/** What was found in the last quarter, by tours that are over: put to its office, received and accepted, and not mended yet. */
class LastQuarter {
  private readonly opened: OpenDocket;
  private acts = 0;
  /** Two days before it ended. */
  private readonly at: Instant;
  private readonly on: string;
  private readonly quarter = as<CaseId>('00000000-0000-4000-8000-0000000000cd');
  private readonly period: { readonly key: string; readonly from: string; readonly until: string };

  constructor(
    stage: Stage,
    private readonly petitions: Petitions,
  ) {
    const keys = readKeys(placesIn(stage.folder).keys);
    this.opened = openDocket(petitions.product.source, keys, undefined, { hasMadeUpPast: true });
    const now = new Date();
    const first = Math.floor(now.getUTCMonth() / 3) * 3;
    const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
    const lastDay = new Date(Date.UTC(now.getUTCFullYear(), first, 1) - dayMs);
    const from = new Date(Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth() - 2, 1));
    const key = `${String(lastDay.getUTCFullYear())}Q${String(Math.floor(lastDay.getUTCMonth() / 3) + 1)}`;
    this.period = { key, from: dayOf(from), until: dayOf(lastDay) };
    this.on = dayOf(new Date(lastDay.getTime() - 2 * dayMs));
    this.at = as<Instant>(`${this.on}T02:00:00.000Z`);
  }

  async isFound(count: number): Promise<void> {
    const debtors = [{ debtor: 'g1', office: 'group-1', quota: 1 }];
    const opening = { unit: 'quarter', work: 'tour', debtors, on: this.on, endsOn: null };
    await this.act({ kind: 'cadence', caseId: this.quarter, actor: commissioner }, [
      { type: 'open', payload: opening },
    ]);
    const tours: CaseId[] = [];
    for (let n = 1; n <= count / perTour; n += 1) tours.push(await this.tour(`g1/${String(n)}`));
    // Beside each other no two are of one tour: each waits for the row of its own.
    const load = await closedLoop(count, callers, (n) =>
      this.finding(tours[n % tours.length] ?? this.quarter, Math.floor(n / tours.length) + 1),
    );
    if (load.failed > 0) throw new Error(`a finding failed: ${load.firstProblem ?? 'unknown'}`);
  }

  /** Planned and called off: what it has found outlives it. */
  private async tour(name: string): Promise<CaseId> {
    const caseId = partIdOf(this.quarter, { kind: 'inspection', name });
    const seals = this.opened.vault.sealsOf(caseId);
    const [title, themes, reasons] = [seals.text('第一组督导'), seals.text('受理和告知'), seals.text('工作调整')];
    const posts = inspectors.map((one) => ({ ...one, until: null }));
    const plan = {
      ...{
        debtor: 'g1',
        group: 'group-1',
        period: this.period,
        basis: 'conference',
        checklist: null,
        inspectors,
        posts,
      },
      ...{ leader: inspectors[0]?.account, visits: [{ office: inspected, on: this.on, isAnnounced: false }] },
      ...{ title: title.ref, themes: themes.ref },
    };
    const commands = [
      { type: 'open', payload: plan },
      { type: 'callOff', payload: { reasons: reasons.ref } },
    ];
    const part = { parent: { kind: 'cadence', caseId: this.quarter }, name, jurisdiction };
    await this.act({ kind: 'inspection', caseId, actor: commissioner }, commands, {
      opening: part,
      texts: [title, themes, reasons],
    });
    return caseId;
  }

  private async finding(tour: CaseId, n: number): Promise<void> {
    const name = `f${String(n)}`;
    const caseId = partIdOf(tour, { kind: 'finding', name });
    const itself = courseOf(caseId);
    const words = this.opened.vault.sealsOf(tour).text(`第${String(n)}项没有按期办理。`).ref.digest;
    const terms = {
      ...{ inspection: '巡', period: this.period.key, office: inspected, commissioner: 'bureau', group: 'group-1' },
      ...{ leader: inspectors[0]?.account, finders: [inspectors[0]?.account], inspectors, basis: 'conference' },
      ...{ item: null, grade: 'ordinary', articles: ['23(3)'], files: [], cases: [], words, toMend: words },
      until: new Date(Date.now() + 200 * dayMs).toISOString().slice(0, 10),
      isRevisited: false,
    };
    const causes = ['issued', `served/${this.on}`, `received/${this.on}`];
    const served = [
      { type: 'open', payload: terms, actor: courseOf(tour) },
      { type: 'noteSimilar', payload: { earlier: [] } },
    ];
    await this.act({ kind: 'finding', caseId, actor: itself }, served, {
      opening: { parent: { kind: 'inspection', caseId: tour }, name, jurisdiction },
    });
    const taken = [
      { type: 'receive', payload: {} },
      { type: 'accept', payload: {} },
    ];
    await this.act({ kind: 'finding', caseId, actor: person(inspected, 'head') }, taken);
    const known = [{ type: 'noteParentKnows', payload: { causes: causes.length, outcome: null } }];
    await this.act({ kind: 'finding', caseId, actor: itself }, known);
    const notes = causes.map((cause, at) => ({
      type: 'notePart',
      payload: { part: caseId, kind: 'finding', name, n: at + 1, cause, isNecessary: false },
    }));
    await this.act({ kind: 'inspection', caseId: tour, actor: itself }, notes);
  }

  private async act(
    { kind, caseId, actor }: Doing,
    commands: readonly { readonly type: string; readonly payload: object; readonly actor?: Actor }[],
    more: Partial<Pick<ActInput, 'opening' | 'texts'>> = {},
  ): Promise<void> {
    this.acts += 1;
    await this.petitions.ledger.act(this.opened.docket, {
      ...{ kind, caseId, actor, key: `${caseId}:${String(this.acts)}` },
      opening: { jurisdiction },
      commands: commands.map((command) => ({ ...command, at: this.at })),
      ...more,
    });
  }
}

const courseOf = (caseId: CaseId): Actor => ({
  ...{ kind: 'course', principal: 'course:bench', office: null, capacity: null },
  caseId,
});

function person(office: string, capacity: Capacity): Actor {
  return { kind: 'person', principal: `bench/${office}`, office: as<OfficeId>(office), capacity };
}
