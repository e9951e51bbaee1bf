import { describe, expect, it } from '@jest/globals';
import { aPerson } from '../support/door.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { PetitionDrill } from '../support/engine/petition-drill.js';

const officer = aPerson('dept-transport', 'officer');
const head = aPerson('dept-transport', 'head');
const { days } = PetitionDrill;

const opinion = { outcome: 'explain', executeBy: null, executor: null };
const texts = {
  claim: '恢复水渠',
  facts: '水渠被挖断约二十米',
  reasons: '施工单位应当恢复原状',
  opinion: '责成施工单位修复',
  legalBasis: '《信访工作条例》第三十二条',
};

/** An opinion between the officer who drafts it and the head who approves it, while the time of the law runs on. */
describe('an opinion before the head', () => {
  const on = onPlatform();

  /** Accepted on its first day: until when it has to be issued. */
  const accepted = async () => {
    const drill = await PetitionDrill.begin(on.platform, on.cases);
    await drill.refer('dept-transport');
    const notice = { servedOn: drill.day0, manner: 'in_person', sentOn: null };
    await drill.act(officer, 'accept', { notice });
    const dueOn = days.legalDue(drill.day0, 60);
    expect(await drill.clock('XF-09/1')).toMatchObject({ dueOn });
    return { drill, dueOn };
  };

  /** By their names: before a rest two of them come at one moment. */
  const warnings = async ({ petition }: PetitionDrill): Promise<unknown[]> => {
    const rows = await on.platform.database.source.query<{ data: object }[]>(
      `select body::jsonb -> 'data' as data from docket_fact
       where case_id = $1 and type = 'warned' and body::jsonb -> 'data' ->> 'rule' = 'XF-09'
       order by body::jsonb -> 'data' ->> 'warning' collate "C"`,
      [petition],
    );
    return rows.map(({ data }) => data);
  };

  it.concurrent('is warned of there, and approved on its last day it is in time', async () => {
    const { drill, dueOn } = await accepted();
    await drill.advance(20);
    await drill.act(officer, 'submitOpinion', opinion, texts);
    expect(await drill.duties()).toEqual(['approveOpinion@dept-transport', 'decide@dept-transport']);
    await drill.moveTo(dueOn);
    expect(await warnings(drill)).toMatchObject([
      { warning: 'w1-head', to: 'head', waits: true },
      { warning: 'w10', to: 'head', waits: true },
      { warning: 'w3', to: 'head', waits: true },
    ]);
    expect(await drill.refusal(officer, 'decide', opinion, texts)).toMatchObject({
      code: 'petition.opinion_submitted',
    });
    await drill.act(head, 'approveOpinion', { submission: 1 });
    expect(await drill.clock('XF-09/1')).toMatchObject({ metOn: dueOn, breachedAt: null });
    expect(await drill.duties()).toEqual(['recordDelivery@dept-transport']);
    await drill.advance(2);
    expect(await drill.types()).not.toContain('breached');
    expect(await drill.supervisedBy()).toEqual([]);
  }, 180_000);

  it.concurrent('comes back, is late for nobody having signed, and is owed and approved all the same', async () => {
    const { drill, dueOn } = await accepted();
    await drill.advance(40);
    await drill.act(officer, 'submitOpinion', opinion, texts);
    await drill.act(head, 'returnOpinion', { submission: 1 }, { reason: '写明哪一天修复。' });
    expect(await drill.duties()).toEqual(['decide@dept-transport']);
    await drill.act(officer, 'submitOpinion', opinion, { ...texts, opinion: '责成施工单位于月底前修复' });
    await drill.moveTo(days.plusDays(dueOn, 1));
    expect(await drill.types()).toContain('breached');
    expect(await drill.duties()).toEqual(['approveOpinion@dept-transport', 'decide@dept-transport']);
    await drill.told(drill.petition, 'partNoted');
    expect(await drill.supervisedBy()).toEqual(['art40']);
    await drill.act(head, 'approveOpinion', { submission: 2 });
    expect(await drill.clock('XF-09/1')).toMatchObject({ metOn: days.plusDays(dueOn, 1) });
    expect((await drill.clock('XF-09/1')).breachedAt).not.toBeNull();
    expect((await on.cases.standingOf(drill.petition)).failed).toEqual([]);
  }, 180_000);
});
