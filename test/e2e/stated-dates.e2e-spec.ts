import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Door } from '#activities/course';
import { aPerson } from '../support/door.js';
import { EngineCases } from '../support/engine/engine-cases.js';
import { PetitionDrill } from '../support/engine/petition-drill.js';
import { startPlatform, type Platform } from '../support/engine/platform.js';

const officer = aPerson('dept-transport', 'officer');
const head = aPerson('dept-transport', 'head');
const bureauHead = aPerson('bureau', 'petition-head');
const { days } = PetitionDrill;

/** What was done in time and recorded later, on the real engine. */
describe('an act that was in time and is recorded later', () => {
  let platform: Platform;
  let cases: EngineCases;
  /** Of these petitions the opening of a supervision is recorded, and its answer lost: the step of the course tries again. */
  const held = new Set<string>();

  beforeAll(async () => {
    const guard = (door: Door): Door => ({
      standing: (caseId) => door.standing(caseId),
      partId: (parent, name) => door.partId(parent, name),
      act: async (request) => {
        const answer = await door.act(request);
        const isOpening = request.commands.some(({ type }) => type === 'open');
        if (isOpening && held.has(request.opening?.parent.caseId ?? '')) throw new Error('the answer is lost');
        return answer;
      },
    });
    platform = await startPlatform({ guard });
    cases = new EngineCases(platform);
  }, 120_000);

  afterAll(async () => {
    await platform.stop();
  }, 60_000);

  /** A petition that was referred and accepted on its first day: only the notice is missing, by `dueOn`. */
  const accepted = async (isAssigned = false) => {
    const drill = await PetitionDrill.begin(platform, cases);
    const setOn = days.plusDays(drill.day0, 16);
    await drill.refer('dept-transport', isAssigned ? { setOn } : {});
    await drill.act(officer, 'accept', { notice: null });
    return { drill, dueOn: days.legalDue(drill.day0, 15), reportOn: days.legalDue(drill.day0, 16) };
  };

  const notify = async (drill: PetitionDrill, servedOn: string): Promise<void> => {
    const service = { servedOn, manner: 'in_person', notice: null };
    await drill.act(officer, 'notify', service, { proof: '送达回执第七号' });
  };

  const look = async (drill: PetitionDrill, command: 'confirmRecord' | 'rejectRecord'): Promise<void> => {
    const field = command === 'confirmRecord' ? 'note' : 'reasons';
    const finding = command === 'confirmRecord' ? {} : { finding: 'other_day' };
    await drill.act(bureauHead, command, { record: null, ...finding }, { [field]: '已核对回执' });
  };

  /** The breach comes while no worker is there, and with the notice, before the engine has looked. */
  const recordedBeforeTheEngineLooks = async () => {
    const { drill, dueOn } = await accepted();
    await platform.stopWorker();
    const offsetMs = (await drill.daysTo(days.plusDays(dueOn, 1))) * 86_400_000;
    await platform.database.source.query('update drill set offset_ms = offset_ms + $2 where id = $1', [
      drill.drillId,
      offsetMs,
    ]);
    await notify(drill, dueOn);
    expect((await drill.types()).slice(-3)).toEqual(['breached', 'notified', 'breachWithdrawn']);
    platform.startWorker();
    await drill.advance(1);
    expect(await drill.supervisedBy()).not.toContain('art40');
    return { drill, dueOn };
  };

  it('before the engine has looked opens no supervision, and none after it was confirmed', async () => {
    const { drill, dueOn } = await recordedBeforeTheEngineLooks();
    await look(drill, 'confirmRecord');
    await drill.advance(10);
    expect(await drill.clock('XF-07/1')).toMatchObject({ metOn: dueOn, breachedAt: null, look: 'confirmed' });
    expect(await drill.supervisedBy()).not.toContain('art40');
  }, 180_000);

  it('before the engine has looked opens its supervision once the date was rejected', async () => {
    const { drill } = await recordedBeforeTheEngineLooks();
    await look(drill, 'rejectRecord');
    await drill.told(drill.petition, 'breachReinstated', 'partNoted');
    const supervision = await drill.supervision();
    expect(await drill.types(supervision)).toEqual(expect.arrayContaining(['opened', 'reminded']));
    expect(await drill.clock('XF-07/1')).toMatchObject({ look: 'rejected' });
    expect((await drill.clock('XF-07/1')).breachedAt).not.toBeNull();
    // It climbs from there on as any breach does.
    await drill.advance(8);
    expect(await drill.types(supervision)).toContain('letterIssued');
    expect(await drill.endOf(supervision)).toBeNull();
  }, 180_000);

  it.concurrent('after it was opened ends it as unfounded once the bureau has confirmed the date', async () => {
    const { drill, dueOn } = await accepted();
    await drill.moveTo(days.plusDays(dueOn, 2));
    const supervision = await drill.supervision();
    await notify(drill, dueOn);
    await drill.told(supervision, 'causeWithdrawn');
    // The rungs hold while the bureau may still look: the letter of the third working day does not go out.
    await drill.moveTo(days.plusWorkingDays(dueOn, 5));
    expect(await drill.types(supervision)).not.toContain('letterIssued');
    await look(drill, 'confirmRecord');
    await drill.told(supervision, 'causeWithdrawalConfirmed');
    await drill.told(drill.petition, 'partEnded');
    expect(await drill.endOf(supervision)).toBe('unfounded');
    expect(await drill.types(supervision)).toContain('reminded');
  }, 180_000);

  it.concurrent('that the bureau rejects is a breach again, and its supervision climbs anew', async () => {
    const { drill, dueOn } = await accepted();
    await drill.moveTo(days.plusDays(dueOn, 2));
    const supervision = await drill.supervision();
    await notify(drill, dueOn);
    await drill.told(supervision, 'causeWithdrawn');
    await look(drill, 'rejectRecord');
    await drill.told(drill.petition, 'breachReinstated');
    await drill.told(supervision, 'triggerAdded');
    await drill.advance(8);
    const types = await drill.types(supervision);
    expect(types.filter((type) => type === 'reminded')).toHaveLength(2);
    expect(types).toContain('letterIssued');
    expect(await drill.endOf(supervision)).toBeNull();
  }, 180_000);

  /** The notice and the report of an assignment are both late; only the notice was given in time. */
  const lateTwice = async () => {
    const { drill, dueOn, reportOn } = await accepted(true);
    await drill.moveTo(days.plusDays(reportOn, 1));
    const supervision = await drill.supervision();
    await drill.told(supervision, 'triggerAdded');
    await notify(drill, dueOn);
    await drill.told(supervision, 'causeWithdrawn');
    return { drill, supervision };
  };

  it.concurrent('of which one of two causes is left lets the ladder of the other go on', async () => {
    const { drill, supervision } = await lateTwice();
    await look(drill, 'confirmRecord');
    await drill.told(supervision, 'causeWithdrawalConfirmed');
    await drill.advance(7);
    expect((await drill.types(supervision)).filter((type) => type === 'letterIssued')).toHaveLength(1);
    expect(await drill.endOf(supervision)).toBeNull();
  }, 180_000);

  it.concurrent('of which one of two causes was rejected climbs for each of them', async () => {
    const { drill, supervision } = await lateTwice();
    await look(drill, 'rejectRecord');
    await drill.told(drill.petition, 'breachReinstated');
    await drill.advance(8);
    const types = await drill.types(supervision);
    // The notice, the report, and the notice again: a reminder for each, and a letter for each that still climbs.
    expect(types.filter((type) => type === 'reminded')).toHaveLength(3);
    expect(types.filter((type) => type === 'letterIssued')).toHaveLength(2);
    expect(types.filter((type) => type === 'triggerAdded')).toHaveLength(2);
    expect(await drill.endOf(supervision)).toBeNull();
  }, 180_000);

  it.concurrent('while the answer to the opening is on its way is told to the supervision at once', async () => {
    const { drill, dueOn } = await accepted();
    held.add(drill.petition);
    try {
      await drill.moveTo(dueOn);
      const past = drill.advance(1).catch(() => undefined);
      await drill.told(drill.petition, 'breached');
      await notify(drill, dueOn);
      held.delete(drill.petition);
      await past;
    } finally {
      held.delete(drill.petition);
    }
    await drill.told(drill.petition, 'partNoted');
    const supervision = await drill.supervision();
    await drill.told(supervision, 'opened', 'causeWithdrawn');
    await look(drill, 'confirmRecord');
    await drill.told(supervision, 'causeWithdrawalConfirmed');
    expect(await drill.endOf(supervision)).toBe('unfounded');
  }, 180_000);

  it.concurrent('moves the handling limit after all, where an extension was told on the last day', async () => {
    const { drill } = await accepted();
    await notify(drill, drill.day0);
    await drill.advance(50);
    await drill.act(officer, 'askExtension', { days: 30 }, { reason: '需第三方鉴定' });
    await drill.act(head, 'approveExtension', {});
    const dueOn = days.legalDue(drill.day0, 60);
    await drill.moveTo(days.plusDays(dueOn, 1));
    const supervision = await drill.supervision();
    const service = { servedOn: dueOn, manner: 'in_person' };
    await drill.act(officer, 'noticeExtension', service, { proof: '送达回执第八号' });
    expect(await drill.clock('XF-09/1')).toMatchObject({ dueOn: days.legalDue(drill.day0, 90), breachedAt: null });
    await drill.told(supervision, 'causeWithdrawn');
    await look(drill, 'confirmRecord');
    await drill.told(supervision, 'causeWithdrawalConfirmed');
    expect(await drill.endOf(supervision)).toBe('unfounded');
  }, 180_000);
});
