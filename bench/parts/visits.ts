import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { readKeys } from '#libs/config';
import { openDocket, type OpenDocket, type SealedText } from '#libs/docket';
import { as, type Actor, type CaseId, type Instant, type OfficeId } from '#libs/kernel';
import { connectTemporal } from '#libs/temporal';
import { placesIn } from '../../infra/local/places.js';
import { namespaces } from '../engine/start-server.js';
import type { EngineWatch } from '../engine/watch.js';
import { closedLoop } from '../load.js';
import type { Stage } from '../stage.js';
import { idleFor, idleReport, openLook, quickRestSeconds, restSeconds, type IdleReport } from './parked.js';
import { Acts, armedPerSecond, countOf, dueAtOnce, perSecond, slackMs, type PeopleRings } from './people.js';
import type { Petitions } from './platform.js';
import { callers } from './sides.js';

/** What plans of revisits cost while nothing is due, and what becomes of many windows that open on one morning. */
export interface VisitsReport {
  /** So many petitions were parked first, then as many mediations, each with a plan of three dates. */
  readonly plans: number;
  readonly petitionSeconds: number;
  readonly planSeconds: number;
  /** As many parked petitions against none, and the plans beside them against those petitions. */
  readonly idleOfPetitions: IdleReport;
  readonly idleOfPlans: IdleReport;
  /** Windows that opened at one instant, how many of them somebody goes for, and how long that took; with people's rings meanwhile. */
  readonly windows: PeopleRings;
  readonly perSecond: number;
  /** Revisits that are not one for each window, and open ones without a course. */
  readonly doubled: number;
  readonly withoutCourse: number;
}

interface Given {
  readonly petitions: Petitions;
  readonly watch: EngineWatch;
  readonly isQuick: boolean;
}

const committee = 'mediation-jinniu-liuxi';
const mediator = person(committee, 'officer');
const clerk = person('bureau', 'petition-clerk');
const mediatorOfRegister = '00000000-0000-4000-8000-00000000000a';
const dayMs = 24 * 3600 * 1000;
// The first date of a plan, seven days after the effect, has passed by now.
const settledAgoMs = 8 * dayMs;
const lookMs = 200;

/** 100,000 plans beside as many petitions, then 5,000 windows (`--quick`: a hundredth, and 500). */
export async function measureVisits(stage: Stage, { petitions, watch, isQuick }: Given): Promise<VisitsReport> {
  const count = isQuick ? 1_000 : 100_000;
  const due = isQuick ? 500 : 5_000;
  const seconds = isQuick ? quickRestSeconds : restSeconds;
  const settled = new Settled(stage, petitions);
  const quiet = async (): Promise<void> => {
    await petitions.untilQuiet();
    await watch.untilQuiet('mediation:');
    await watch.untilQuiet('revisit:');
  };
  const look = await openLook(stage, petitions);
  const idle = async () => {
    await quiet();
    return idleFor(stage, look, seconds);
  };
  try {
    // A few there and back, so that every process has done all of its work once.
    await petitions.arm(20, callers);
    await settled.many(20);
    const none = await idle();
    stage.say(`parking ${String(count)} petitions …`);
    const petitionSeconds = await took(() => petitions.arm(count, callers));
    const parked = await idle();
    stage.say(`settling ${String(count)} disputes, each with a plan …`);
    const planSeconds = await took(async () => {
      await settled.many(count);
      await quiet();
    });
    const planned = await idle();
    const windows = await openWindows(stage, { petitions, settled, due });
    await quiet();
    return {
      ...{ plans: count, petitionSeconds, planSeconds, perSecond, windows },
      idleOfPetitions: idleReport(seconds, none, parked),
      idleOfPlans: idleReport(seconds, parked, planned),
      ...(await checked(petitions, watch, due)),
    };
  } finally {
    await look.close();
    await petitions.stop();
  }
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Settled a week ago while no worker ran: their courses rest until one instant, and all windows open then. */
async function openWindows(
  stage: Stage,
  { petitions, settled, due }: { readonly petitions: Petitions; readonly settled: Settled; readonly due: number },
): Promise<PeopleRings> {
  const { address } = await stage.temporal();
  const temporal = await connectTemporal({ address, ...namespaces });
  try {
    const acts = new Acts(petitions, temporal);
    await acts.prepare();
    await petitions.stop();
    stage.say(`settling ${String(due)} disputes a week ago …`);
    await settled.many(due, as<Instant>(new Date(Date.now() - settledAgoMs).toISOString()));
    const dueAt = new Date(Date.now() + (due / armedPerSecond) * 1000 + slackMs);
    await dueAtOnce(petitions, dueAt);
    await petitions.start();
    await petitions.untilQuiet();
    if (Date.now() > dueAt.getTime()) throw new Error('the windows opened before the last course rested');
    stage.say(`waiting for ${dueAt.toISOString()}, when all windows open …`);
    await sleep(Math.max(0, dueAt.getTime() - Date.now()) + lookMs);
    return await acts.during(due, async () => due - (await assigned(petitions)));
  } finally {
    await temporal.close();
  }
}

/** Revisits for which somebody goes. */
const assigned = ({ product }: Petitions): Promise<number> =>
  countOf(product, 'select count(*)::int as n from revisit where visitor is not null');

async function checked({ product }: Petitions, watch: EngineWatch, due: number) {
  const all = await countOf(product, 'select count(*)::int as n from revisit');
  const open = await product.source.query<{ id: string }[]>(
    `select kind || ':' || id as id from docket_case where is_open and kind in ('mediation', 'revisit')`,
  );
  const courses = new Set([...(await watch.runningIds('mediation:')), ...(await watch.runningIds('revisit:'))]);
  return { doubled: Math.abs(all - due), withoutCourse: open.filter(({ id }) => !courses.has(id)).length };
}

/** Disputes that two parties have settled, who both want to be visited again: each in one act, as a made-up past may be. */
class Settled {
  private readonly opened: OpenDocket;

  constructor(
    stage: Stage,
    private readonly petitions: Petitions,
  ) {
    const keys = readKeys(placesIn(stage.folder).keys);
    this.opened = openDocket(petitions.product.source, keys, undefined, { hasMadeUpPast: true });
  }

  async many(count: number, at?: Instant): Promise<void> {
    const load = await closedLoop(count, callers, () => this.one(at));
    if (load.failed > 0) throw new Error(`a settlement failed: ${load.firstProblem ?? 'unknown'}`);
  }

  private async one(at?: Instant): Promise<void> {
    const caseId = as<CaseId>(randomUUID());
    const seals = this.opened.vault.sealsOf(caseId);
    const texts: SealedText[] = [];
    const text = (body: string) => {
      const sealed = seals.text(body);
      texts.push(sealed);
      return sealed.ref;
    };
    const parties = ['李秀兰', '王建国'].map((name, index) =>
      seals.party(`p${String(index + 1)}`, { name, phone: '13800000000', address: '金牛镇' }),
    );
    const on = new Date(Date.parse(at ?? new Date().toISOString()) + 8 * 3_600_000).toISOString().slice(0, 10);
    const words = text('七日内拆除占地部分。');
    const open = {
      ...{ committee, sort: 'civil', source: 'application', track: null, setOn: null, title: text('院墙占地') },
      parties: parties.map(({ ref: identity }, index) => ({
        ...{ identity, role: index === 0 ? 'applicant' : 'respondent', nature: 'person', capacity: 'full' },
      })),
    };
    const both = (type: string, more: object = {}) =>
      ['p1', 'p2'].map((party) => ({ type, payload: { party, by: party, ...more } }));
    const mediators = [{ person: mediatorOfRegister, account: mediator.principal }];
    const drawn = { form: 'written', obligations: [], isWhole: true, isPaperOnly: false, limits: ['unclear'] };
    const commands = [
      { type: 'open', payload: open, actor: clerk },
      { type: 'accept', payload: {} },
      { type: 'proposeMediators', payload: { mediators, isChosenByParties: true } },
      { type: 'disclose', payload: { mediator: mediatorOfRegister, ties: null } },
      ...['p1', 'p2'].map((party) => ({ type: 'tellRights', payload: { party } })),
      ...both('consent', { isOpen: false, isElectronic: false }),
      ...both('agreeVisit', { isGrid: false }),
      { type: 'drawUp', payload: { ...drawn, text: words } },
      ...both('sign', { how: 'paper', on, text: words.digest }),
      { type: 'signAsMediator', payload: { mediator: mediatorOfRegister, on } },
      { type: 'seal', payload: { on } },
      ...['p1', 'p2'].map((party) => ({ type: 'tellEnd', payload: { party } })),
    ];
    await this.petitions.ledger.act(this.opened.docket, {
      ...{ kind: 'mediation', caseId, actor: mediator, key: `${caseId}:settled`, texts, parties },
      opening: { jurisdiction: 'CN' },
      commands: commands.map((command) => ({ ...command, ...(at !== undefined && { at }) })),
    });
  }
}

function person(office: string, capacity: 'petition-clerk' | 'officer'): Actor {
  return { kind: 'person', principal: `bench/${office}`, office: as<OfficeId>(office), capacity };
}
