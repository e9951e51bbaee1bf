import { randomUUID } from 'node:crypto';
import type { AConsole } from './a-console.js';
import type { ConsolePage } from './console-page.js';

const ownPassword = 'Grain-basket-77';
const reason = '试验';

interface Account {
  readonly id: string;
  readonly lastChange: number;
}

/** As the holder of a token, who is not the administrator. */
async function send(url: string, method: 'POST' | 'PUT', body: object, token?: string): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const answer = await fetch(url, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${url}: ${await answer.text()}`);
  return answer;
}

/**
 * A department of the county that is new, so that nothing was ever sent there, whatever files before this one did.
 *
 * @returns `head`: a window in which its head is signed in; `end`: the office and its account are no more
 */
export async function anIdleOffice(product: AConsole): Promise<{ head: ConsolePage; end: () => Promise<void> }> {
  const { client, stack } = product;
  const id = `dept-${randomUUID().slice(0, 8)}`;
  const office = {
    ...{ name: { zh: '宾川县档案局', en: 'Archives Bureau' }, superior: 'county-government', place: null },
    ...{ reviewedBy: ['county-government'], managedBy: null },
  };
  await client.post('admin', '/api/offices', { ...office, id, type: 'department', reason });
  const roles = [{ office: id, capacity: 'head' }];
  const asked = { name: `${id}.head`, displayName: '周静', roles, reason };
  const { account, password } = await client.post<{ account: Account; password: string }>(
    'admin',
    '/api/accounts',
    asked,
  );
  const session = `${stack.apiUrl}/api/session`;
  const signedIn = await send(session, 'POST', { name: asked.name, password, as: 'token' });
  const { token } = (await signedIn.json()) as { token: string };
  await send(`${session}/password`, 'PUT', { old: password, password: ownPassword }, token);
  const head = await product.open(null);
  await head.beSignedIn(asked.name, ownPassword);
  return {
    head,
    end: async () => {
      const now = await client.get<{ account: Account }>('admin', `/api/accounts/${account.id}`);
      const leaves = { seen: now.account.lastChange, reason };
      await client.post('admin', `/api/accounts/${account.id}/deactivate`, leaves);
      const { holdings } = await client.get<{ holdings: { lastChange: number } }>('admin', `/api/offices/${id}`);
      const ends = { ...office, seen: holdings.lastChange, approvesOpinions: true, isActive: false, reason };
      await client.post('admin', `/api/offices/${id}/change`, ends);
    },
  };
}
