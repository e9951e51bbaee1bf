import { randomUUID } from 'node:crypto';
import type { Client } from '../../support/client.js';
import { daysAhead } from '../../support/days-ahead.js';
import { eventually } from '../../support/eventually.js';
import { aPng } from '../../support/files/a-picture.js';
import { aDrill, daysPass } from './a-drill.js';
import { aBegunTour, tourCommissioner, tourLeader, type ATour } from './a-tour.js';

/** Who answers for the office in which it was found, whoever works there, and somebody of whoever commissioned it, who verifies. */
export const inspectedHead = 'zhoucheng.head';
export const inspectedOfficer = 'zhoucheng.officer';
export const verifies = 'clerk';
const office = 'town-zhoucheng';

interface Seen {
  readonly item: { readonly id: string; readonly number: string; readonly version: number; readonly phase: string };
}

/** What is written against what its doer sees. @returns its facts */
export async function actOn(client: Client, by: string, path: string, command: string, body: object = {}) {
  const { item } = await client.get<Seen>(by, path);
  const asked = { seenVersion: item.version, ...body };
  const { facts } = await client.post<{ facts: { seq: number; type: string }[] }>(by, `${path}/${command}`, asked);
  return facts;
}

/** How a finding differs from the usual one. */
interface FindingOf {
  readonly isRevisited?: boolean;
  readonly isDrill?: boolean;
}

/** Something that the leader of a tour has found in the township that was visited, put to it. */
export async function aServedFinding(
  client: Client,
  tour: Pick<ATour, 'id'>,
  { isRevisited = false, isDrill = false }: FindingOf = {},
): Promise<Seen['item']> {
  const list = `/api/findings${isDrill ? '?drill=true' : ''}`;
  const listed = async () => (await client.get<{ items: Seen['item'][] }>(inspectedHead, list)).items;
  const before = new Set((await listed()).map(({ id }) => id));
  await actOn(client, tourLeader, `/api/inspections/${tour.id}`, 'issueFinding', {
    isRevisited,
    ...{ visit: null, office, item: null, grade: 'ordinary', articles: ['23(3)'] },
    ...{
      words: '抽查八件来信，三件没有在十五日内书面告知接收情况和处理途径。',
      toMend: '补发告知书，核对今年的全部登记。',
    },
    until: daysAhead(40),
  });
  return await eventually(async () => {
    const found = (await listed()).find(({ id, phase }) => !before.has(id) && phase === 'served');
    if (found === undefined) throw new Error('it was not put to its office yet');
    return found;
  }, 60_000);
}

/** What its office says that it has done, with a picture of it. @param apiUrl where files are sent */
export async function aReport(client: Client, apiUrl: string, id: string): Promise<void> {
  const path = `/api/findings/${id}`;
  await actOn(client, inspectedOfficer, path, 'receive');
  const token = await client.tokenOf(inspectedOfficer);
  const sent = await fetch(`${apiUrl}/api/cases/${id}/attachments?category=evidence&origin=office`, {
    method: 'POST',
    headers: {
      ...{ authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      ...{ 'idempotency-key': randomUUID(), 'x-file-name': encodeURIComponent('告知书.png') },
    },
    body: new Uint8Array(aPng()),
  });
  if (!sent.ok) throw new Error(await sent.text());
  const { items } = await client.get<{ items: { attachment: string }[] }>(
    inspectedOfficer,
    `/api/cases/${id}/attachments`,
  );
  // While it may be disputed whoever answers for the office reports.
  await actOn(client, inspectedHead, path, 'report', {
    ...{ words: '三件已经补发告知书，登记已经核对。', files: items.map(({ attachment }) => attachment) },
  });
}

/** One that its office has received and disputed. */
export async function aDisputedFinding(
  client: Client,
  tour: Pick<ATour, 'id'>,
): Promise<{ readonly id: string; readonly number: string; readonly document: number }> {
  const { id, number } = await aServedFinding(client, tour);
  const path = `/api/findings/${id}`;
  await actOn(client, inspectedOfficer, path, 'receive');
  const facts = await actOn(client, inspectedHead, path, 'dispute', {
    reasons: '其中一件当日已经当面告知，有签收记录。',
  });
  return { id, number, document: facts.find(({ type }) => type === 'disputed')?.seq ?? 0 };
}

/** Gives somebody a post in the office in which it was found, beside the one at home. @returns takes it away again */
export async function alsoPostedThere(client: Client, by: string): Promise<() => Promise<void>> {
  const { account: id } = await client.get<{ account: string }>(by, '/api/session');
  const path = `/api/accounts/${id}`;
  const read = async () =>
    (
      await client.get<{ account: { lastChange: number; roles: { office: string; capacity: string }[] } }>(
        'admin',
        path,
      )
    ).account;
  const change = async (more: readonly { office: string; capacity: string }[]): Promise<void> => {
    const { lastChange: seen, roles } = await read();
    const own = roles
      .filter((one) => one.office !== office)
      .map(({ office: at, capacity }) => ({ office: at, capacity }));
    await client.post('admin', `${path}/roles`, { seen, roles: [...own, ...more], reason: '挂职' });
  };
  await change([{ office, capacity: 'officer' }]);
  return () => change([]);
}

/** One of a drill that was verified some days ago: somebody goes there once more. */
export async function aFindingToVisitAgain(
  client: Client,
  apiUrl: string,
): Promise<{ readonly id: string; readonly number: string }> {
  const drill = await aDrill(client, '回头看');
  const tour = await aBegunTour(client, { drill });
  const { id, number } = await aServedFinding(client, tour, { isRevisited: true, isDrill: true });
  await aReport(client, apiUrl, id);
  const { items } = await client.get<{ items: { attachment: string }[] }>(verifies, `/api/cases/${id}/attachments`);
  const evidence = items.map(({ attachment }) => attachment);
  await actOn(client, verifies, `/api/findings/${id}`, 'verify', { words: '看过三份告知书和登记簿。', evidence });
  await daysPass(client, drill, 3);
  return { id, number };
}

/** The same as it is shown: its office has received and disputed it, and the bureau rules. `document`: the fact of the dispute. */
export async function aFinding(
  client: Client,
  tour: Pick<ATour, 'id'>,
): Promise<{ readonly number: string; readonly document: number }> {
  const { id, number, document } = await aDisputedFinding(client, tour);
  await actOn(client, tourCommissioner, `/api/findings/${id}`, 'rule', {
    ...{ as: 'changed', reasons: '经复核，一件有签收记录，其余两件属实。', toMend: '补发两件告知书。' },
  });
  return { number, document };
}
