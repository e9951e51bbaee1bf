import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lazyTemporal } from '#libs/temporal';
import { Client } from '../support/client.js';
import { TestDrill } from '../support/drill.js';
import { eventually } from '../support/eventually.js';
import { demoPassword, Stack } from '../support/stack.js';

/** What a command that fails leaves behind. */
interface Failure {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('commands against a running platform', () => {
  let stack: Stack;
  let client: Client;

  beforeAll(async () => {
    stack = await Stack.start();
    client = new Client(stack.apiUrl, demoPassword);
  }, 120_000);

  afterAll(async () => {
    await stack.stop();
  }, 30_000);

  const register = async (drill?: string) => {
    const body = { channel: 'visit', class: 'appeal', matter: '修路挖断水渠，浇不上水。', ...(drill && { drill }) };
    return (await client.post<{ id: string }>('clerk', '/api/petitions', body)).id;
  };

  const failureOf = async (...args: string[]): Promise<Failure> =>
    await stack.command(...args).then(
      (printed) => {
        throw new Error(`expected a failure: ${printed}`);
      },
      (error: unknown) => error as Failure,
    );

  /** The course of a case answers what it waits for: it is running in the engine. */
  const isArmed = async (id: string): Promise<void> => {
    const course = await client.get<{ view: { isRunning: boolean | null } }>('admin', `/api/courses/${id}`);
    if (course.view.isRunning !== true) throw new Error(`nothing waits for ${id}: ${JSON.stringify(course)}`);
  };

  it('drill refuses a real case, and a case that is not there', async () => {
    const id = await register();
    const real = await failureOf('drill', id, '--days', '40');
    expect(real).toMatchObject({ code: 77 });
    expect(real.stderr).toContain('真实案件');
    expect(await failureOf('drill', '信2026-999999', '--days', '1')).toMatchObject({ code: 66 });
  }, 60_000);

  it('drill moves the time of a drill case, and tells where it is as JSON', async () => {
    const drill = await TestDrill.start(client, '命令');
    const id = await register(drill.id);
    const before = await drill.today();
    const answer = JSON.parse(await stack.command('drill', id, '--days', '40', '--json')) as Record<string, string>;
    expect(answer).toMatchObject({ drillId: drill.id, outcome: 'arrived', problem: null });
    const days = (Date.parse(await drill.today()) - Date.parse(before)) / 86_400_000;
    expect(days).toBe(40);
    const { lines } = await client.get<{ lines: { type: string }[] }>('clerk', `/api/cases/${id}/history?engine=false`);
    expect(lines.map(({ type }) => type)).toContain('breached');
    // The legal dates end in 2100, and so does a drill.
    expect(await failureOf('drill', id, '--days', '801')).toMatchObject({ code: 64 });
  }, 120_000);

  it('reconcile finds the courses that somebody ended, of real cases and of drills, and begins them again', async () => {
    const drill = await TestDrill.start(client, '中止');
    const [real, played] = [await register(), await register(drill.id)];
    for (const id of [real, played]) await eventually(() => isArmed(id), 30_000);
    const { environment } = stack;
    const options = { namespace: 'maplebridge', drillNamespace: 'maplebridge-drills' };
    const engine = lazyTemporal({ address: environment['TEMPORAL_ADDRESS'] ?? '', ...options });
    await engine.life.workflow.getHandle(`petition:${real}`).terminate('ended by the test');
    await engine.drills.workflow.getHandle(`petition:${played}`).cancel();
    await eventually(async () => {
      const { status } = await engine.drills.workflow.getHandle(`petition:${played}`).describe();
      expect(status.name).toBe('CANCELLED');
    });
    await engine.close();
    expect(JSON.parse(await stack.command('reconcile', '--json'))).toEqual({
      pastMoments: 0,
      coursesMissing: 2,
      rung: 0,
      waiting: 0,
    });
    for (const id of [real, played]) await eventually(() => isArmed(id), 30_000);
    expect(JSON.parse(await stack.command('reconcile', '--json'))).toMatchObject({ coursesMissing: 0 });
  }, 120_000);

  it('reconcile says that the engine was not asked where it does not answer', async () => {
    const id = await register();
    await eventually(() => isArmed(id), 30_000);
    await stack.kill('temporal');
    const failed = await failureOf('reconcile');
    await stack.start('temporal');
    expect(failed).toMatchObject({ code: 69, stdout: expect.stringContaining('引擎没有回答') });
    await stack.ready();
  }, 60_000);

  it('reconcile --all arms every open case again after the database of the engine was lost', async () => {
    const ids = [await register(), await register()];
    for (const id of ids) await eventually(() => isArmed(id), 30_000);
    await stack.kill('temporal');
    for (const name of readdirSync(stack.temporalFolder)) {
      if (name.startsWith('temporal.db')) rmSync(join(stack.temporalFolder, name));
    }
    const database = join(stack.temporalFolder, 'temporal.db');
    writeFileSync(database, 'This is no database of the engine.'.repeat(100));
    await expect(stack.start('temporal')).rejects.toThrow(/已损坏.*reconcile --all/u);
    rmSync(database);
    await stack.start('temporal');
    await stack.ready();
    const done = JSON.parse(await stack.command('reconcile', '--all', '--json')) as { rung: number; waiting: number };
    expect(done.waiting).toBe(0);
    expect(done.rung).toBeGreaterThanOrEqual(ids.length);
    for (const id of ids) await eventually(() => isArmed(id), 30_000);
  }, 120_000);

  // Last, because it ends the sessions of the administrator.
  it('account disable leaves the last administrator', async () => {
    const last = await failureOf('account', 'disable', 'admin');
    expect(last).toMatchObject({ code: 77 });
    expect(last.stderr).toContain('last active administrator');
    await stack.command('account', 'add', 'second', '--display-name', '第二人', '--role', 'bureau/administrator');
    await stack.command('account', 'disable', 'admin');
    expect(await failureOf('account', 'disable', 'second')).toMatchObject({ code: 77 });
    await stack.command('account', 'enable', 'admin');
    const taken = await failureOf('account', 'add', 'second', '--display-name', '甲', '--role', 'bureau/administrator');
    expect(taken).toMatchObject({ code: 1 });
    expect(taken.stderr).toContain('这个账号名已有人用');
    expect(await failureOf('account', 'password', 'nobody')).toMatchObject({ code: 66 });
  }, 60_000);
});
