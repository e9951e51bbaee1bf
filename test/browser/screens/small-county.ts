import { randomUUID } from 'node:crypto';

import type { Client } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { aJointMediation } from '../support/a-joint.js';
import { becomesBusy, becomesDisputed } from '../support/joint-stages.js';
import { aMediationUnderWay, anIncidentOf, aTalkOf } from '../support/a-mediation.js';
import { aConfirmation } from '../support/a-confirmation.js';
import { anObligation } from '../support/an-obligation.js';
import { aCadence } from '../support/a-cadence.js';
import { aCircular } from '../support/a-circular.js';
import { aFinding } from '../support/a-finding.js';
import { aTour, type ATour } from '../support/a-tour.js';
import { aTourUnderWay, type ATourUnderWay } from '../support/a-tour-under-way.js';
import { aRevisit, namedByHead } from '../support/a-revisit.js';
import { daysAhead } from '../../support/days-ahead.js';

/** What the screens show: numbers of petitions by what happened to them. */
export interface SmallCounty {
  readonly registered: string;
  readonly accepted: string;
  readonly objected: string;
  /**
   * A supervision that the platform opened by itself, because nobody referred a petition in time; the bureau has
   * reported the correction, `document` is that fact.
   */
  readonly supervision: { readonly number: string; readonly clock: string; readonly document: number };
  /** A paper on its way to the petitioner of the accepted one: no channel sends messages here, so that it is handed over. */
  readonly delivery: { readonly number: string };
  /** A mediation that is under way before the committee of a village, with the code of its applicant. */
  readonly mediation: { readonly number: string; readonly queryCode: string };
  /** What one side of it has said apart. */
  readonly talk: { readonly number: string };
  /** What may turn violent in it. */
  readonly incident: { readonly number: string };
  /** Another one that several offices mediate together, and what one of them is asked. */
  /** Two more: one under its lead, whose lead has a share; one on which the conference rules. */
  readonly joints: { readonly working: string; readonly disputed: string; readonly share: string };
  readonly joint: { readonly number: string; readonly share: { readonly number: string } };
  /** What a further one, which was settled, has somebody perform, and the fact of the proof that was seen of it. */
  readonly obligation: {
    readonly number: string;
    readonly proof: number;
    /** By which its creditor reads it. */
    readonly mediation: { readonly number: string; readonly queryCode: string };
  };
  /** Whether a court is asked to confirm that one, and the fact that all want it. */
  readonly confirmation: { readonly number: string; readonly agreed: number };
  /** What was settled in a drill is asked about a week after. */
  readonly revisit: { readonly number: string; readonly document: number };
  /** A week of which one village has filed, and the fact of the change of its plan. */
  readonly cadence: { readonly number: string; readonly document: number };
  /** A report on a quarter, and the fact of its issue. */
  readonly circular: { readonly number: string; readonly document: number };
  /** A tour that counts, and the visit that was made in it. */
  readonly tour: Pick<ATour, 'number' | 'visit'>;
  /** Another one that goes on. */
  readonly underWay: Omit<ATourUnderWay, 'id'>;
  /** What that has found in a township, which has disputed it, and the fact of that. */
  readonly finding: { readonly number: string; readonly document: number };
  /** A notice of the accepted one that was issued and that nobody has put on its way: its fact. */
  readonly notice: number;
  /** What the petitioner of the demonstration holds, whose matter was answered. */
  readonly petitioner: { readonly number: string; readonly queryCode: string };
}

interface Receipt {
  readonly id: string;
  readonly number: string;
}

// Made-up matters of made-up people; how many days ago each was received, and where it goes.
const matters = [
  {
    title: '灌溉渠被施工损坏',
    matter: '修路把水渠挖断了,秋天浇不上水,找了村里两次没有答复。',
    ago: 9,
    category: 'rural-water',
  },
  { title: '村口路灯不亮', matter: '村口路灯坏了半年,晚上老人不敢出门。', ago: 3, category: 'municipal' },
  { title: '拖欠工程款', matter: '拖欠工程款三个月,包工头联系不上。', ago: 12, category: 'labour' },
  { title: '学校门口减速带', matter: '建议在学校门口设减速带。', ago: 5, category: 'transport' },
  { title: '自来水浑浊', matter: '自来水浑浊,一个月停水四次。', ago: 14, category: 'rural-water' },
  { title: '邻居砌墙占路', matter: '宅基地边界有争议,邻居砌墙占了路。', ago: 0, category: 'natural-resources' },
  { title: '低保没有答复', matter: '低保申请两个月没有回复。', ago: 20, category: 'civil-affairs' },
] as const;

/** A few petitions at different stages, made as people would make them, in a demonstration with its petition. */
export async function aSmallCounty(client: Client): Promise<SmallCounty> {
  const made: Receipt[] = [];
  for (const { ago, ...matter } of matters) {
    const receivedOn = daysAhead(-ago);
    const petitioner = { name: '李秀兰', phone: '13900001234' };
    const body = { ...matter, channel: 'visit', class: 'appeal', receivedOn, petitioner };
    made.push(await client.post<Receipt>('clerk', '/api/petitions', body));
  }
  const [accepted, registered, objected] = made;
  if (accepted === undefined || registered === undefined || objected === undefined) throw new Error('nothing was made');
  // Time may have added a fact of its own meanwhile: the office writes against what it was sent.
  const refer = async ({ id }: Receipt): Promise<{ version: number }> =>
    await client.post('clerk', `/api/petitions/${id}/refer`, {
      seenVersion: 1,
      to: 'dept-transport',
      manner: 'transfer',
    });
  for (const other of made.slice(3, 5)) await refer(other);
  const accept = { seenVersion: (await refer(accepted)).version };
  await client.post('transport.officer', `/api/petitions/${accepted.id}/accept`, accept);
  const delivery = await aPaperOnItsWay(client, accepted, ['sms', 'hand']);
  await aPaperOnItsWay(client, accepted, ['post', 'hand']);
  const notice = await anIssuedNotice(client, accepted);
  await client.post('transport.officer', `/api/petitions/${objected.id}/object`, {
    seenVersion: (await refer(objected)).version,
    reasons: '该工程由住建部门管理。',
    proposedTo: 'dept-housing',
  });
  const { petitioner } = await client.get<Pick<SmallCounty, 'petitioner'>>('public', '/api/installation');
  const { id, version, ...first } = await firstSupervision(client, made);
  const report = await client.post<{ facts: { seq: number }[] }>('clerk', `/api/supervisions/${id}/reportCorrection`, {
    seenVersion: version,
    text: '积压的信访事项已经清理，并建立每日清理制度。',
    whyUndone: '信访人已经向有权处理的机关提出，不再转送。',
  });
  const supervision = { ...first, document: report.facts[0]?.seq ?? 0 };
  await aRegister(client);
  const mediation = await aMediationUnderWay(client);
  const talk = await aTalkOf(client, mediation.id);
  const incident = await anIncidentOf(client, mediation.id);
  const joint = await aJointMediation(client);
  const [working, disputed] = [await aJointMediation(client), await aJointMediation(client)];
  await becomesBusy(client, working);
  await becomesDisputed(client, disputed);
  const obligation = await anObligation(client);
  const confirmation = await aConfirmation(client, obligation.mediation.id);
  const visited = await aRevisit(client);
  const revisit = { number: visited.number, document: await namedByHead(client, visited) };
  const cadence = await aCadence(client);
  const circular = await aCircular(client);
  const tour = await aTour(client);
  const finding = await aFinding(client, tour);
  const underWay = await aTourUnderWay(client);
  const [one, two, three] = [registered.number, accepted.number, objected.number];
  return {
    registered: one,
    accepted: two,
    objected: three,
    supervision,
    delivery,
    mediation,
    talk,
    incident,
    joint,
    joints: { working: working.number, disputed: disputed.number, share: working.share.number },
    obligation,
    confirmation,
    revisit,
    cadence,
    circular,
    tour,
    underWay,
    finding,
    notice,
    petitioner,
  };
}

/** Somebody who mediates without an account, and where. */
async function aRegister(client: Client): Promise<void> {
  const kept = { office: 'dept-transport', reason: '演示' };
  await client.post('transport.head', '/api/roster/people', {
    ...{ ...kept, kind: 'mediator', name: '赵国强', isFullTime: true, fromOn: '2026-01-01', untilOn: '2028-12-31' },
    ...{ specialities: ['traffic', 'injury'], languages: ['mandarin', 'bai'], qualifications: ['lawyer'] },
    ...{ mostCases: 12, account: null, contact: { phone: '0872-7140000' } },
  });
  // Files that share a product share its rooms, and one of a name stands in an office once.
  const { items } = await client.get<{ items: unknown[] }>(
    'transport.head',
    '/api/roster/venues?office=dept-transport',
  );
  if (items.length > 0) return;
  const room = { kind: 'room', name: '第一调解室', address: '金牛镇', phone: null, seats: 12 };
  await client.post('transport.head', '/api/roster/venues', { ...kept, ...room });
}

/** By these ways, one after the other. */
async function aPaperOnItsWay(client: Client, { id: parent }: Receipt, plan: readonly string[]): Promise<Receipt> {
  const paper = { office: 'dept-transport', notice: 'other', title: '现场查看通知', plan };
  return await client.post<Receipt>('transport.officer', '/api/deliveries', { ...paper, paper: randomUUID(), parent });
}

/** Once it was accepted, its office tells so in writing. */
async function anIssuedNotice(client: Client, { id }: Receipt): Promise<number> {
  const path = `/api/petitions/${id}`;
  const { item } = await client.get<{ item: { version: number } }>('transport.officer', path);
  const body = { seenVersion: item.version, notice: '由本局办理，六十日内书面答复。' };
  const { facts } = await client.post<{ facts: { seq: number }[] }>('transport.officer', `${path}/issueNotice`, body);
  return facts[0]?.seq ?? 0;
}

interface Supervised extends Receipt {
  readonly petitionNumber: string;
}

/** Of the bureau, for one of these petitions: the platform takes a moment to see what is late. */
async function firstSupervision(client: Client, of: readonly Receipt[]) {
  const numbers = new Set(of.map(({ number }) => number));
  return await eventually(async () => {
    const { items } = await client.get<{ items: Supervised[] }>('supervisor', '/api/supervisions');
    const found = items.find(({ petitionNumber }) => numbers.has(petitionNumber));
    if (found === undefined) throw new Error('no supervision yet');
    const path = `/api/supervisions/${found.id}`;
    const { item, clocks } = await client.get<{ item: { version: number }; clocks: { id: string }[] }>(
      'supervisor',
      path,
    );
    const [clock] = clocks;
    if (clock === undefined) throw new Error('no clock of a supervision yet');
    return { id: found.id, version: item.version, number: found.number, clock: clock.id };
  }, 60_000);
}
