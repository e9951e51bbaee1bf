import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Door } from '#activities/course';
import type { CaseId } from '#libs/kernel';
import { aPerson } from '../support/door.js';
import { DayOracle } from '../support/day-oracle.js';
import { EngineCases } from '../support/engine/engine-cases.js';
import { startPlatform, type Platform } from '../support/engine/platform.js';
import { eventually } from '../support/eventually.js';

const officer = aPerson('dept-transport', 'officer');
const head = aPerson('dept-transport', 'head');
const bureauHead = aPerson('bureau', 'petition-head');
const days = new DayOracle(['CN']);

/** What was done in time and recorded later, on the real engine. */
describe('an act that was in time and is recorded later', () => {
  let platform: Platform;
  let cases: EngineCases;
  /** While it is set, no supervision is opened: the step of the course waits and tries again. */
  let isHeld = false;

  beforeAll(async () => {
    const guard = (door: Door): Door => ({
      partId: (parent, name) => door.partId(parent, name),
      act: async (request) => {
        const isOpening = request.commands.some(({ type }) => type === 'open');
        if (isHeld && isOpening) throw new Error('the way to the supervision is closed');
        return await door.act(request);
      },
    });
    platform = await startPlatform({ guard });
    cases = new EngineCases(platform);
  }, 120_000);

  afterAll(async () => {
    await platform.stop();
  }, 60_000);

  const rowsOf = async <T>(sql: string, ...values: unknown[]): Promise<T[]> =>
    await platform.database.source.query(sql, values);

  /** A petition that was referred and accepted on its first day, in a drill of its own: only the notice is missing. */
  const accepted = async (isAssigned = false) => {
    const drillId = await cases.aDrill();
    const petition = await cases.register(drillId);
    const of = { kind: 'petition', caseId: petition };
    const day0 = await cases.today(drillId);
    const triage = { class: 'appeal', category: null, place: null, to: null, note: null };
    await cases.act({ ...of, actor: aPerson('bureau', 'petition-clerk') }, 'triage', triage);
    const manner = isAssigned
      ? { manner: 'assign', setOn: days.plusDays(day0, 16) }
      : { manner: 'transfer', setOn: null };
    await cases.act({ ...of, actor: bureauHead }, 'refer', { to: 'dept-transport', note: null, ...manner });
    await cases.act({ ...of, actor: officer }, 'accept', { notice: null });
    return { drillId, petition, of, day0, dueOn: days.legalDue(day0, 15) };
  };
  type Drill = Awaited<ReturnType<typeof accepted>>;

  const daysTo = async ({ drillId }: Drill, on: string): Promise<number> =>
    Math.round((Date.parse(on) - Date.parse(await cases.today(drillId))) / 86_400_000);

  const moveTo = async (drill: Drill, on: string): Promise<void> => {
    await cases.advance(drill.drillId, await daysTo(drill, on));
  };

  const notify = async ({ of }: Drill, servedOn: string): Promise<void> => {
    const service = { servedOn, manner: 'in_person', notice: null };
    await cases.act({ ...of, actor: officer }, 'notify', service, { proof: '送达回执第七号' });
  };

  const look = async ({ of }: Drill, command: 'confirmRecord' | 'rejectRecord'): Promise<void> => {
    const field = command === 'confirmRecord' ? 'note' : 'reasons';
    await cases.act({ ...of, actor: bureauHead }, command, { record: null }, { [field]: '已核对回执' });
  };

  const supervisionOf = async (petition: CaseId): Promise<CaseId> => (await cases.supervisionOf(petition)).caseId;

  const told = async (of: CaseId, ...types: readonly string[]): Promise<void> => {
    await eventually(async () => {
      expect(await cases.typesOf(of)).toEqual(expect.arrayContaining([...types]));
    }, 60_000);
  };

  const clockOf = async (petition: CaseId, id: string) => {
    const [row] = await rowsOf<{ met_on: string | null; breached_at: Date | null; look: string | null; due: string }>(
      `select to_char(met_on, 'YYYY-MM-DD') as met_on, breached_at, look, to_char(legal_due_on, 'YYYY-MM-DD') as due
       from clock where case_id = $1 and id = $2`,
      petition,
      id,
    );
    return row;
  };

  const endOf = async (supervision: CaseId) => {
    const [row] = await rowsOf<{ ended_as: string | null }>(
      'select ended_as from supervision where case_id = $1',
      supervision,
    );
    return row?.ended_as ?? null;
  };

  it('before the engine has looked opens no supervision, confirmed or not', async () => {
    const drill = await accepted();
    await platform.stopWorker();
    const offset = (await daysTo(drill, days.plusDays(drill.dueOn, 1))) * 86_400_000;
    await rowsOf('update drill set offset_ms = offset_ms + $2 where id = $1', drill.drillId, offset);
    await notify(drill, drill.dueOn);
    expect((await cases.typesOf(drill.petition)).slice(-3)).toEqual(['breached', 'notified', 'breachWithdrawn']);
    platform.startWorker();
    await cases.advance(drill.drillId, 1);
    await look(drill, 'confirmRecord');
    await cases.advance(drill.drillId, 10);
    expect(await clockOf(drill.petition, 'XF-07/1')).toMatchObject({
      met_on: drill.dueOn,
      breached_at: null,
      look: 'confirmed',
    });
    const found = await rowsOf(`select 1 from supervision where parent_id = $1 and basis = 'art40'`, drill.petition);
    expect(found).toEqual([]);
  }, 180_000);

  it('after it was opened ends it as unfounded once the bureau has confirmed the date', async () => {
    const drill = await accepted();
    await moveTo(drill, days.plusDays(drill.dueOn, 2));
    const supervision = await supervisionOf(drill.petition);
    await notify(drill, drill.dueOn);
    await told(supervision, 'causeWithdrawn');
    // The rungs hold while the bureau may still look: the letter of the third working day does not go out.
    await moveTo(drill, days.plusWorkingDays(drill.dueOn, 5));
    expect(await cases.typesOf(supervision)).not.toContain('letterIssued');
    await look(drill, 'confirmRecord');
    await told(supervision, 'causeWithdrawalConfirmed');
    await told(drill.petition, 'partEnded');
    expect(await endOf(supervision)).toBe('unfounded');
    expect(await cases.typesOf(supervision)).toContain('reminded');
  }, 180_000);

  it('of which one of two causes is left lets the ladder of the other go on', async () => {
    const drill = await accepted(true);
    await moveTo(drill, days.plusDays(days.legalDue(drill.day0, 16), 1));
    const supervision = await supervisionOf(drill.petition);
    await told(supervision, 'triggerAdded');
    await notify(drill, drill.dueOn);
    await told(supervision, 'causeWithdrawn');
    await look(drill, 'confirmRecord');
    await told(supervision, 'causeWithdrawalConfirmed');
    await cases.advance(drill.drillId, 7);
    expect(await cases.typesOf(supervision)).toContain('letterIssued');
    expect(await endOf(supervision)).toBeNull();
  }, 180_000);

  it('that the bureau rejects is a breach again, and its supervision climbs anew', async () => {
    const drill = await accepted();
    await moveTo(drill, days.plusDays(drill.dueOn, 2));
    const supervision = await supervisionOf(drill.petition);
    await notify(drill, drill.dueOn);
    await told(supervision, 'causeWithdrawn');
    await look(drill, 'rejectRecord');
    await told(drill.petition, 'breachReinstated');
    await told(supervision, 'triggerAdded');
    await cases.advance(drill.drillId, 8);
    const types = await cases.typesOf(supervision);
    expect(types.filter((type) => type === 'reminded')).toHaveLength(2);
    expect(types).toContain('letterIssued');
    expect(await endOf(supervision)).toBeNull();
  }, 180_000);

  it('while the opening is on its way opens the supervision, which is told at once', async () => {
    const drill = await accepted();
    isHeld = true;
    try {
      await moveTo(drill, drill.dueOn);
      const past = cases.advance(drill.drillId, 1).catch(() => undefined);
      await told(drill.petition, 'breached');
      await notify(drill, drill.dueOn);
      isHeld = false;
      await past;
    } finally {
      isHeld = false;
    }
    await told(drill.petition, 'partNoted');
    const supervision = await supervisionOf(drill.petition);
    await told(supervision, 'opened', 'causeWithdrawn');
    await look(drill, 'confirmRecord');
    await told(supervision, 'causeWithdrawalConfirmed');
    expect(await endOf(supervision)).toBe('unfounded');
  }, 180_000);

  it('moves the handling limit after all, where an extension was told on the last day', async () => {
    const drill = await accepted();
    await notify(drill, drill.day0);
    await cases.advance(drill.drillId, 50);
    await cases.act({ ...drill.of, actor: officer }, 'askExtension', { days: 30 }, { reason: '需第三方鉴定' });
    await cases.act({ ...drill.of, actor: head }, 'approveExtension', {});
    const dueOn = days.legalDue(drill.day0, 60);
    await moveTo(drill, days.plusDays(dueOn, 1));
    const supervision = await supervisionOf(drill.petition);
    const service = { servedOn: dueOn, manner: 'in_person' };
    await cases.act({ ...drill.of, actor: officer }, 'noticeExtension', service, { proof: '送达回执第八号' });
    expect(await clockOf(drill.petition, 'XF-09/1')).toMatchObject({
      due: days.legalDue(drill.day0, 90),
      breached_at: null,
    });
    await told(supervision, 'causeWithdrawn');
    await look(drill, 'confirmRecord');
    await told(supervision, 'causeWithdrawalConfirmed');
    expect(await endOf(supervision)).toBe('unfounded');
  }, 180_000);
});
