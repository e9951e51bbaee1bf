import { describe, expect, it } from '@jest/globals';
import { aPerson } from '../support/door.js';
import { publicActor } from '../support/law.js';
import { PetitionDrill } from '../support/engine/petition-drill.js';
import { onPlatform } from '../support/engine/on-platform.js';

const clerk = aPerson('bureau', 'petition-clerk');
const bureauHead = aPerson('bureau', 'petition-head');
const officer = aPerson('dept-transport', 'officer');
const head = aPerson('dept-transport', 'head');
const { days } = PetitionDrill;

const opinion = {
  ...{ claim: '恢复水渠', facts: '水渠被挖断约二十米', reasons: '施工单位应当恢复原状' },
  ...{ opinion: '责成施工单位修复', legalBasis: '《信访工作条例》第三十二条' },
};
const reason = { reason: '经核实，属于另一类。' };
const proof = { proof: '送达回执第九号' };

/** What an office owes after an act was undone, a class came back or somebody asked for more: on the real engine. */
describe('what stays owed', () => {
  const on = onPlatform();

  const referred = async () => {
    const drill = await PetitionDrill.begin(on.platform, on.cases);
    await drill.refer('dept-transport');
    return drill;
  };
  const breaches = async (drill: PetitionDrill): Promise<readonly string[]> =>
    (await drill.clocks()).filter(({ breachedAt }) => breachedAt !== null).map(({ id }) => id);

  it.concurrent('after an extension of which nobody was told is the opinion, and time goes on to its date', async () => {
    const drill = await referred();
    const service = { servedOn: drill.day0, manner: 'in_person', sentOn: null, proof: null };
    await drill.act(officer, 'accept', { notice: service });
    const dueOn = days.legalDue(drill.day0, 60);
    await drill.moveTo(days.plusDays(dueOn, -8));
    await drill.act(officer, 'askExtension', { days: 30 }, { reason: '需第三方鉴定' });
    await drill.act(head, 'approveExtension', {});
    await drill.moveTo(days.plusDays(dueOn, -5));
    await drill.act(officer, 'noticeExtension', { servedOn: await drill.today(), manner: 'in_person' }, proof);
    await drill.act(publicActor, 'disputeDate', { document: 'extension' }, { reasons: '没有人告诉我' });
    await drill.act(bureauHead, 'rejectRecord', { record: null, finding: 'not_done' }, { reasons: '没有送达' });
    expect(await drill.clock('XF-09/1')).toMatchObject({ dueOn, breachedAt: null });
    expect(await drill.duties()).toContain('noticeExtension@dept-transport');
    await drill.moveTo(days.plusDays(dueOn, 1));
    expect(await breaches(drill)).toEqual(['XF-09/1']);
    expect(await drill.duties()).not.toContain('noticeExtension@dept-transport');
  }, 180_000);

  it.concurrent('once a class is taken back is late by its own date, once', async () => {
    const drill = await referred();
    const dueOn = days.legalDue(drill.day0, 15);
    await drill.moveTo(days.plusDays(dueOn, 1));
    expect(await breaches(drill)).toEqual(['XF-07/1', 'XF-ACCEPT/1']);
    await drill.act(clerk, 'correctClass', { class: 'accusation', withdrawsBreaches: true }, reason);
    await drill.advance(1);
    await drill.act(clerk, 'correctClass', { class: 'appeal' }, reason);
    await drill.advance(7);
    await drill.passOn('dept-transport');
    await drill.advance(20);
    expect(await breaches(drill)).toEqual(['XF-07/1', 'XF-ACCEPT/1']);
    expect(await drill.clock('XF-07/1')).toMatchObject({ dueOn, endedAs: null, metOn: null });
    const types = await drill.types();
    expect(types.filter((type) => type === 'breached')).toHaveLength(2);
    expect(types.filter((type) => type === 'breachReinstated')).toHaveLength(1);
  }, 180_000);

  it.concurrent('where a review is asked for without a service is the service, late as it is', async () => {
    const drill = await referred();
    const service = { servedOn: drill.day0, manner: 'in_person', sentOn: null, proof: null };
    await drill.act(officer, 'accept', { notice: service });
    await drill.act(officer, 'submitOpinion', { outcome: 'explain', executeBy: null, executor: null }, opinion);
    await drill.act(head, 'approveOpinion', { submission: 1 });
    await drill.advance(40);
    await drill.act(clerk, 'requestReview', { requestedOn: await drill.today(), to: null, note: null });
    expect(await breaches(drill)).toEqual(['XF-SERVE/1']);
    expect(await drill.duties()).toContain('recordDelivery@dept-transport');
    await drill.act(
      officer,
      'recordDelivery',
      { servedOn: await drill.today(), manner: 'in_person' },
      {
        evidence: '签收单',
      },
    );
    expect(await drill.clock('XF-SERVE/1')).toMatchObject({ metOn: await drill.today() });
    expect((await drill.clocks()).filter(({ id }) => id.startsWith('XF-11'))).toHaveLength(1);
  }, 180_000);

  it.concurrent('where the county is silent to its top is that the organ above it is told (art. 43)', async () => {
    const drill = await PetitionDrill.begin(on.platform, on.cases);
    await drill.advance(150);
    const supervision = await drill.supervision('art43');
    expect(await drill.types(supervision)).toContain('nothingDone');
    expect(await drill.duties(supervision)).toContain('tellOutside@county-government');
  }, 180_000);
});
