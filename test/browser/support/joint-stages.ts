import type { Client } from '../../support/client.js';
import { daysAhead } from '../../support/days-ahead.js';
import { eventually } from '../../support/eventually.js';
import { jointCentre, jointMember, type AJoint } from './a-joint.js';

/** Who is in it beside the lead. */
export const otherMembers = ['agriculture.officer', 'natural-resources.officer'];
const members = [...otherMembers, jointMember];

/** A joint mediation as its page has it. */
export interface ShownJoint {
  readonly item: { readonly version: number; readonly phase: string };
  readonly progress: {
    readonly draws: readonly {
      readonly seed: string | null;
      readonly called: readonly { readonly expert: string; readonly name: string }[];
    }[];
  };
}

export const shownTo = (client: Client, by: string, { id }: Pick<AJoint, 'id'>): Promise<ShownJoint> =>
  client.get<ShownJoint>(by, `/api/joints/${id}`);

/** What one of its members says in its own share, once it is asked. */
export const says = (client: Client, by: string, joint: AJoint, command: string, body: object = {}): Promise<void> =>
  eventually(async () => {
    const office = `dept-${by.replace(/\.officer$/u, '')}`;
    const path = `/api/shares?joint=${joint.id}&office=${office}`;
    const [own] = (await client.get<{ items: { id: string; version: number }[] }>(by, path)).items;
    if (own === undefined) throw new Error(`${by} has no share`);
    await client.post(by, `/api/shares/${own.id}/${command}`, { seenVersion: own.version, ...body });
  });

export const isIn = (client: Client, joint: AJoint, phase: string): Promise<void> =>
  eventually(async () => {
    const { item } = await shownTo(client, jointCentre, joint);
    if (item.phase !== phase) throw new Error(`it is ${item.phase}`);
  });

/** Gives a command on it as it is now. */
export async function actOnJoint(
  client: Client,
  by: string,
  joint: AJoint,
  { command, ...body }: { readonly command: string; readonly [field: string]: unknown },
): Promise<void> {
  await eventually(async () => {
    const { item } = await shownTo(client, by, joint);
    await client.post(by, `/api/joints/${joint.id}/${command}`, { seenVersion: item.version, ...body });
  });
}

/** Everybody confirms: it goes on under its lead. */
export async function becomesLed(client: Client, joint: AJoint): Promise<void> {
  for (const by of members) await says(client, by, joint, 'confirmLead');
  await isIn(client, joint, 'working');
}

/** The same member objects twice: the conference rules. */
export async function becomesDisputed(client: Client, joint: AJoint): Promise<void> {
  const objects = async () => {
    await says(client, 'agriculture.officer', joint, 'objectToLead', { reasons: '不掌握用水计划。' });
    for (const by of ['natural-resources.officer', jointMember]) await says(client, by, joint, 'confirmLead');
  };
  await objects();
  await isIn(client, joint, 'naming');
  const again = { command: 'proposeLead', lead: 'dept-water', reasons: '掌握渠道权属。' };
  await actOnJoint(client, jointCentre, joint, again);
  await objects();
  await isIn(client, joint, 'ruling');
}

/** Somebody of the register, of an office that is in none of them. */
export async function anExpert(client: Client, name: string, speciality = 'injury'): Promise<void> {
  await client.post('transport.head', '/api/roster/people', {
    ...{ office: 'dept-transport', reason: '演示', kind: 'expert', name, isFullTime: false, fromOn: '2026-01-01' },
    ...{ untilOn: null, specialities: [speciality], languages: [], qualifications: [], mostCases: null },
    ...{ account: null, contact: null },
  });
}

/** Three of them, told from those of other attempts by a mark. */
export async function injuryExperts(client: Client, mark: string): Promise<void> {
  for (const name of [`甲${mark}`, `乙${mark}`, `丙${mark}`]) await anExpert(client, name);
}

interface Pool {
  readonly items: readonly { readonly expert: string; readonly because: string | null; readonly isFixed: boolean }[];
}

/** Of the whole pool for injuries so many are drawn; those of a member too, as the centre may say. */
export async function expertsDrawn(client: Client, joint: AJoint, count: number): Promise<void> {
  const pool = await client.get<Pool>(jointCentre, `/api/joints/${joint.id}/pool?speciality=injury`);
  const excluded = pool.items.flatMap(({ expert, because, isFixed }) => (isFixed ? [{ expert, because }] : []));
  const candidates = pool.items.flatMap(({ expert, isFixed }) => (isFixed ? [] : [expert]));
  await actOnJoint(client, jointCentre, joint, {
    ...{ command: 'freezeDraw', speciality: 'injury', count, candidates, excluded },
  });
  await eventually(async () => {
    const { progress } = await shownTo(client, jointCentre, joint);
    if (progress.draws.every(({ seed }) => seed === null)) throw new Error('nobody is drawn yet');
  });
}

/** Under its lead, with experts who were drawn, a meeting that failed and another one that is called. */
export async function becomesBusy(client: Client, joint: AJoint): Promise<void> {
  await becomesLed(client, joint);
  await injuryExperts(client, String(Date.now()));
  await expertsDrawn(client, joint, 2);
  const failed = { attended: ['dept-water'], minutes: '农业农村局没有到会。' };
  await actOnJoint(client, jointMember, joint, { command: 'meet', on: daysAhead(0), ...failed });
  const next = { on: daysAhead(3), from: '09:00', until: '11:00' };
  await actOnJoint(client, jointMember, joint, { command: 'callMeeting', ...next });
}
