import { randomUUID } from 'node:crypto';
import type { Scope } from '#libs/contracts';
import type { Said, TestApi } from './api.js';

let made = 0;

/** A program with a token, as an administrator makes it, and how it asks. */
export async function aProgram(api: TestApi, office: string, scopes: readonly Scope[]) {
  made += 1;
  const wanted = {
    name: `program-${String(made)}`,
    displayName: `系统 ${String(made)}`,
    office,
    scopes,
    reason: '对接',
  };
  const created = await api.done('/api/programs', 'admin', wanted);
  const { id, lastChange: seen } = created.body.program as { id: string; lastChange: number };
  const body = { seen, label: '生产环境', days: 30, reason: '对接' };
  const issued = await api.done(`/api/programs/${id}/issueToken`, 'admin', body);
  const token = issued.body.token as string;
  const ask = (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    more: { body?: object; headers?: object } = {},
  ) =>
    api.ask(method, path, {
      key: randomUUID(),
      body: more.body,
      headers: { authorization: `Bearer ${token}`, ...more.headers },
    });
  return { id, token, program: issued.body.program, ask, get: (path: string): Promise<Said> => ask('GET', path) };
}
