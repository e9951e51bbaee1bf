import type { Client } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { aMediationUnderWay } from './a-mediation.js';

export const jointCentre = 'centre.officer';
export const jointMember = 'water.officer';
const head = 'mediation.liuxi.head';
const mediator = 'mediation.liuxi.officer';
const departments = ['dept-water', 'dept-agriculture', 'dept-natural-resources'];

interface Seen {
  readonly item: { readonly version: number; readonly number: string };
}

/** A joint mediation as it is shown: the centre has named a lead and three members, and each has its share. */
export interface AJoint {
  readonly id: string;
  readonly number: string;
  /** Of its mediation, and by which its first party enters. */
  readonly mediation: { readonly number: string; readonly queryCode: string };
  /** The share of the department of water. */
  readonly share: { readonly id: string; readonly number: string };
}

/** Both parties agree that these mediate together, as the committee writes down. */
export async function allAgree(client: Client, id: string): Promise<void> {
  const acts = async (command: string, body: object): Promise<void> => {
    const { item } = await client.get<Seen>(mediator, `/api/mediations/${id}`);
    await client.post(mediator, `/api/mediations/${id}/${command}`, { seenVersion: item.version, ...body });
  };
  await acts('proposeTelling', {
    ...{ to: '水务、农业农村、自然资源部门', what: '灌溉用水的争议', whose: 'committee', centre: 'centre' },
    offices: [...departments, 'dept-housing', 'dept-forestry'],
  });
  for (const party of ['p1', 'p2']) await acts('agreeTelling', { party, by: party, telling: 1 });
}

/** Of a mediation of its own: whoever mediates it, the centre and three departments, of whom one leads. */
export async function aJointMediation(client: Client): Promise<AJoint> {
  const mediation = await aMediationUnderWay(client);
  await allAgree(client, mediation.id);
  const opened = await client.post<{ case: string; number: string }>(head, `/api/mediations/${mediation.id}/joint`, {
    ...{ centre: 'centre', matter: 'water', place: 'town-jinniu', title: '灌溉用水的分配' },
    words: '上下游两个村民小组用水时间的安排。',
  });
  const path = `/api/joints/${opened.case}`;
  // The centre sees it once the mediation carries it, which its course asks for.
  const { item } = await eventually(() => client.get<Seen>(jointCentre, path));
  const members = departments.map((office, at) => ({
    ...{ office, role: 'department', isNecessary: at < 2 },
    request: '说明水量、渠道权属和可以采取的措施。',
  }));
  await client.post(jointCentre, `${path}/proposeLead`, { seenVersion: item.version, lead: 'dept-water', members });
  const share = await eventually(async () => {
    const asked = `/api/shares?joint=${opened.case}`;
    const [own] = (await client.get<{ items: AJoint['share'][] }>(jointMember, asked)).items;
    if (own === undefined) throw new Error('no share yet');
    return own;
  });
  return { id: opened.case, number: opened.number, mediation, share };
}
