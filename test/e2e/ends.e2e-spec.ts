import { describe, expect, it } from '@jest/globals';
import { partIdOf } from '#libs/docket';
import type { CaseId } from '#libs/kernel';
import { aPerson } from '../support/door.js';
import { eventually } from '../support/eventually.js';
import { PetitionDrill } from '../support/engine/petition-drill.js';
import { onPlatform } from '../support/engine/on-platform.js';

const clerk = aPerson('bureau', 'petition-clerk');
const officer = aPerson('dept-transport', 'officer');
const head = aPerson('dept-transport', 'head');
const investigator = aPerson('discipline', 'officer');
const { days } = PetitionDrill;

const opinion = {
  claim: '恢复水渠',
  facts: '水渠被挖断约二十米',
  reasons: '施工单位应当恢复原状',
  opinion: '责成施工单位修复',
  legalBasis: '《信访工作条例》第三十二条',
};
const reason = { reason: '经核实，属于另一类。' };
const receipt = { proof: '送达回执第九号' };
const written = { notice: '告知书正文' };
/** A written notice that is part of another act, given in person on a day. */
const given = (servedOn: string, more: object = {}) => ({
  ...{ servedOn, manner: 'in_person', sentOn: null, proof: null },
  ...more,
});

/** What petitions turn out to be, how they end, and what outlives that: on the real engine, with clocks and supervisions. */
describe('a petition that', () => {
  const on = onPlatform();

  const begin = (...of: [object?, typeof officer?]) => PetitionDrill.begin(on.platform, on.cases, ...of);

  /** The answer or feedback is served, and the file is closed. */
  const servedAndClosed = async (drill: PetitionDrill, by: typeof officer): Promise<void> => {
    const service = { servedOn: await drill.today(), manner: 'in_person' };
    await drill.act(by, 'recordDelivery', service, { evidence: '签收单' });
    await drill.act(by, 'close', { note: null });
    await drill.courseCompletes();
  };

  it.concurrent('turns out to be a suggestion is answered in a period of ours instead of by an opinion (29(1))', async () => {
    const drill = await begin();
    await drill.refer('dept-transport');
    await drill.act(officer, 'accept', { notice: given(drill.day0) });
    expect(await drill.running()).toEqual(['XF-09/1@dept-transport']);
    await drill.advance(10);
    await drill.act(officer, 'correctClass', { class: 'suggestion' }, reason);
    expect(await drill.clock('XF-09/1')).toMatchObject({ endedAs: 'cancelled', breachedAt: null });
    expect(await drill.refusal(officer, 'askExtension', { days: 10 }, reason)).toMatchObject({
      code: expect.stringMatching(/^petition\./),
    });
    // It is counted from the receipt, as the suggestion that it was from the beginning.
    const dueOn = days.legalDue(drill.day0, 60);
    expect(await drill.clock('XF-ANSWER/1')).toMatchObject({ startOn: drill.day0, dueOn, owner: 'dept-transport' });

    await drill.moveTo(days.plusDays(dueOn, 1));
    const breached = (await drill.clocks()).filter(({ breachedAt }) => breachedAt !== null);
    expect(breached.map(({ id }) => id)).toEqual(['XF-ANSWER/1']);
    // Sixty days are ours: they are pressed as such, and never by art. 40.
    expect(await drill.supervisedBy()).toEqual(['ours']);
    expect(await drill.types(await drill.supervision('ours'))).toEqual(expect.arrayContaining(['opened', 'reminded']));
    await drill.act(officer, 'answerSuggestion', { outcome: 'adopted' }, { answer: '予以采纳。' });
    await servedAndClosed(drill, officer);
    expect((await drill.clocks()).map(({ id }) => id)).not.toContain('XF-11/1');
  }, 180_000);

  it.concurrent('turns out to be an accusation goes back from an organ that may not take it, and on to one that may (30)', async () => {
    const drill = await begin();
    await drill.refer('dept-transport');
    await drill.act(officer, 'accept', { notice: given(drill.day0) });
    await drill.advance(5);
    await drill.act(officer, 'correctClass', { class: 'accusation' }, reason);
    const back = await drill.today();
    expect(await drill.running()).toEqual(['XF-02/2@bureau']);
    expect(await drill.clock('XF-02/2')).toMatchObject({ startOn: back, dueOn: days.legalDue(back, 15) });
    expect(await drill.readers()).toEqual(['bureau']);
    expect(await drill.refusal(officer, 'giveFeedback', {}, { feedback: '已核实' })).toMatchObject({
      code: 'office.not_permitted',
    });
    await drill.passOn('discipline');
    expect(await drill.running()).toEqual(['XF-08/2@discipline', 'XF-FEEDBACK/1@discipline', 'XF-NOTICE/1@discipline']);
    // By rules of its own the discipline organ has no date (23(4)), and the law gives the feedback none either.
    await drill.advance(90);
    expect((await drill.clocks()).filter(({ breachedAt }) => breachedAt !== null)).toEqual([]);
    expect(await drill.supervisedBy()).toEqual([]);
    await drill.act(investigator, 'notify', { ...given(await drill.today()), proof: null }, written);
    await drill.act(investigator, 'giveFeedback', {}, { feedback: '已依规处理。' });
    await servedAndClosed(drill, investigator);
  }, 180_000);

  it.concurrent('lies outside of the remit of the organ that received it ends with the notice of where to go (23(1))', async () => {
    const drill = await begin({ registrar: 'dept-transport' }, officer);
    expect(await drill.running()).toEqual(['XF-06/1@dept-transport', 'XF-ACCEPT/1@dept-transport']);
    await drill.advance(12);
    const today = await drill.today();
    const elsewhere = { to: 'dept-water', organ: null };
    const tried = given(today, { manner: 'attempts', proof: null });
    expect(
      await drill.refusal(officer, 'declareOutOfRemit', { ...elsewhere, ...tried }, { ...written, ...receipt }),
    ).toMatchObject({ code: 'petition.notice_only_tried' });
    await drill.act(officer, 'declareOutOfRemit', { ...elsewhere, ...given(today) }, written);
    expect(await drill.clock('XF-06/1')).toMatchObject({ metOn: today, breachedAt: null });
    expect(await drill.clock('XF-ACCEPT/1')).toMatchObject({ endedAs: 'cancelled' });
    expect((await on.cases.standingOf(drill.petition)).phase).toBe('out_of_remit');
    await drill.courseCompletes();
    await drill.advance(60);
    expect(await drill.types()).toEqual(expect.arrayContaining(['warned', 'notified', 'outOfRemit']));
    expect(await drill.types()).not.toContain('breached');

    const referred = await begin();
    await referred.refer('dept-transport');
    expect(
      await referred.refusal(officer, 'declareOutOfRemit', { ...elsewhere, ...given(today) }, written),
    ).toMatchObject({
      code: 'petition.not_direct',
    });
  }, 180_000);

  it.concurrent('belongs into a statutory procedure leaves the handling period by its served notice (31(1) to (4))', async () => {
    const drill = await begin();
    const reportOn = days.plusDays(drill.day0, 40);
    await drill.refer('dept-transport', { setOn: reportOn });
    await drill.act(officer, 'accept', { notice: given(drill.day0) });
    await drill.advance(20);
    const route = { route: 'reconsideration', ...given(await drill.today()) };
    const half = { ...route, manner: null };
    expect(await drill.refusal(officer, 'routeOut', half, written)).toMatchObject({
      code: 'petition.notice_not_served',
    });
    await drill.act(officer, 'routeOut', route, written);
    expect(await drill.clock('XF-09/1')).toMatchObject({ endedAs: 'cancelled', breachedAt: null });
    // What was assigned still owes its report, and ends with that: late, if it is.
    expect(await drill.running()).toEqual(['XF-04/1@dept-transport']);
    await drill.moveTo(days.plusDays((await drill.clock('XF-04/1')).dueOn ?? '', 1));
    expect(await drill.supervisedBy()).toEqual(['art40']);
    await drill.act(officer, 'reportCompletion', {}, { report: '已导入行政复议。' });
    expect(await drill.running()).toEqual([]);
    expect((await on.cases.standingOf(drill.petition)).phase).toBe('routed');

    const transferred = await begin();
    await transferred.refer('dept-transport');
    await transferred.advance(1);
    await transferred.act(officer, 'routeOut', { route: 'reconsideration', ...given(transferred.day0) }, written);
    expect(await transferred.clock('XF-07/1')).toMatchObject({ metOn: transferred.day0 });
    await transferred.courseCompletes();
  }, 180_000);

  it.concurrent('asks an organ to do its own duty is performed or answered by a date of its own (31(5))', async () => {
    const drill = await begin();
    await drill.refer('dept-transport');
    await drill.act(officer, 'accept', { notice: given(drill.day0) });
    await drill.advance(3);
    await drill.act(officer, 'takeAsDuty', { note: null });
    expect(await drill.running()).toEqual(['XF-PERFORM/1@dept-transport']);
    const { dueOn, startOn } = await drill.clock('XF-PERFORM/1');
    expect(startOn).toBe(drill.day0);
    expect(dueOn).toBe(days.legalDueMonths(drill.day0, 2));
    await drill.moveTo(dueOn ?? '');
    expect(await drill.types()).toContain('warned');
    await drill.act(officer, 'performOrAnswer', { outcome: 'performed' }, { answer: '已依法履行。' });
    expect(await drill.clock('XF-PERFORM/1')).toMatchObject({ metOn: dueOn, breachedAt: null });
    await servedAndClosed(drill, officer);
    expect(await drill.supervisedBy()).toEqual([]);
  }, 180_000);

  it.concurrent('accuses an office never comes to it, and is taken from it with its supervision (30(3))', async () => {
    const government = aPerson('county-government', 'officer');
    const accused = (office: string) => ({ office, person: null });
    const drill = await begin({ class: 'accusation' });
    await drill.act(clerk, 'nameAccused', accused('dept-public-security'));
    const refused = await drill.refusal(aPerson('bureau', 'petition-head'), 'refer', {
      ...{ to: 'dept-public-security', manner: 'transfer', setOn: null, note: null },
    });
    expect(refused).toMatchObject({ code: 'petition.accusation_only_to_competent' });
    expect(String(refused.details['organs'])).toContain('discipline');
    expect(String(refused.details['organs'])).not.toContain('dept-public-security');

    // Nobody knows yet that it is the government itself: it has the matter, stays silent, and is supervised for that.
    await drill.passOn('county-government');
    const dueOn = days.legalDue(drill.day0, 15);
    await drill.moveTo(days.plusDays(days.plusWorkingDays(dueOn, 3), 1));
    const supervision = await drill.supervision();
    expect(await drill.duties(supervision)).toContain('reply@county-government');
    expect(await drill.readers(supervision)).toContain('county-government');

    await drill.act(clerk, 'nameAccused', accused('county-government'));
    expect(await drill.readers()).toEqual(['bureau']);
    expect(await drill.running()).toEqual(['XF-02/2@bureau']);
    expect(await drill.refusal(government, 'notify', given(drill.day0), written)).toMatchObject({
      code: 'petition.not_registered',
    });
    await drill.told(supervision, 'officeBarred');
    expect(await drill.readers(supervision)).not.toContain('county-government');
    expect((await drill.duties(supervision)).filter((duty) => duty.endsWith('@county-government'))).toEqual([]);
    expect(await drill.duties(supervision)).toContain('reply@county-committee');
    const silent: CaseId[] = [drill.petition, supervision];
    for (const of of silent)
      expect((await drill.running(of)).filter((one) => one.endsWith('@county-government'))).toEqual([]);

    // The county government is managed one level up: no organ of the county is left, and the superior one has it (22(2)).
    await drill.act(clerk, 'transferOut', { note: null });
    expect(await drill.readers()).toEqual(['bureau']);
    // The later rungs of what was late come too, and to others.
    await drill.moveTo(days.plusDays(days.plusWorkingDays(dueOn, 20), 1));
    expect((await drill.types(supervision)).filter((type) => type === 'stepLaid').length).toBeGreaterThan(1);
    expect(await drill.readers(supervision)).not.toContain('county-government');
    expect((await on.cases.standingOf(drill.petition)).failed).toEqual([]);
  }, 180_000);

  /** Passed on, taken on, decided and served on one day. */
  const answered = async (more: object, manner = 'in_person'): Promise<PetitionDrill> => {
    const drill = await begin();
    await drill.courseBegins();
    await drill.refer('dept-transport');
    await drill.act(officer, 'accept', { notice: given(drill.day0) });
    await drill.act(officer, 'submitOpinion', { executeBy: null, executor: null, ...more }, opinion);
    await drill.act(head, 'approveOpinion', { submission: 1 });
    await drill.act(officer, 'recordDelivery', { servedOn: drill.day0, manner }, { evidence: '签收单' });
    return drill;
  };

  it.concurrent('was closed keeps the window for review, which lapses on its legal date, and then the course ends (35)', async () => {
    const drill = await answered({ outcome: 'explain' });
    await drill.act(officer, 'close', { note: null });
    const until = days.legalDue(drill.day0, 30);
    expect(await drill.clock('XF-11/1')).toMatchObject({ endedAs: null, dueOn: until });
    await drill.moveTo(until);
    expect(await drill.types()).not.toContain('windowPassed');
    await drill.moveTo(days.plusDays(until, 1));
    await drill.courseCompletes();
    const passed = (await on.cases.factsOf(drill.petition)).find(({ type }) => type === 'windowPassed');
    expect(passed?.dueAt).toBe(days.expiryOf(until));
    expect(await drill.clock('XF-11/1')).toMatchObject({ endedAs: 'lapsed' });
    expect(await drill.types()).toContain('closed');
  }, 180_000);

  it.concurrent('nobody is proved to have received ends with its course, and a receipt months later starts one anew (35)', async () => {
    const drill = await answered({ outcome: 'explain' }, 'public_notice');
    await drill.act(officer, 'close', { note: null });
    await drill.courseCompletes();
    expect((await drill.clocks()).map(({ id }) => id)).not.toContain('XF-11/1');
    await drill.advance(90);
    const received = await drill.today();
    await drill.act(officer, 'recordDelivery', { servedOn: received, manner: 'in_person' }, { evidence: '签收单' });
    const until = days.legalDue(received, 30);
    expect(await drill.clock('XF-11/1')).toMatchObject({ endedAs: null, startOn: received, dueOn: until });
    await drill.moveTo(days.plusDays(until, 1));
    // Nobody acted meanwhile: a course did.
    await drill.told(drill.petition, 'windowPassed');
    expect(await drill.clock('XF-11/1')).toMatchObject({ endedAs: 'lapsed' });
    await drill.courseCompletes();
  }, 180_000);

  it.concurrent('is supported waits for its execution: late is reminded of, and a refusal that somebody finds is supervised (32(2), 40(1))', async () => {
    const drill = await answered({
      ...{ outcome: 'support', executor: 'dept-water' },
      executeBy: days.plusDays(await on.cases.today(), 20),
    });
    expect(await drill.refusal(officer, 'close', { note: null })).toMatchObject({ code: 'petition.execution_open' });
    const execution = partIdOf(drill.petition, { kind: 'obligation', name: 'x1' });
    await drill.told(drill.petition, 'partNoted');
    const { dueOn } = await drill.clock('XF-CARRY/1', execution);
    await drill.moveTo(days.plusDays(dueOn ?? '', 1));
    await drill.told(execution, 'dayPassed');
    expect(await drill.duties(execution)).toEqual(['prove@dept-water', 'urge@dept-transport']);
    await drill.tell('x1', officer, 'urge', {}, { words: '请立即修复水渠。' });
    expect(await drill.supervisedBy()).toEqual([]);
    await drill.act(aPerson('bureau', 'petition-head'), 'findRefusal', {}, { finding: '两次书面拒绝修复。' });
    await eventually(async () => {
      expect(await drill.supervisedBy()).toHaveLength(1);
    });
    expect((await drill.readers(await drill.supervision())).filter((one) => one === 'dept-water')).toHaveLength(1);
    const done = { on: await drill.today(), amountCents: null, from: null, attachment: null };
    await drill.tell('x1', aPerson('dept-water', 'officer'), 'prove', done, { proof: '水渠已修复，验收照片三张。' });
    await drill.told(drill.petition, 'partEnded');
    await drill.act(officer, 'close', { note: null });
    expect(await drill.types()).toEqual(expect.arrayContaining(['partNoted', 'refusalFound', 'partEnded', 'closed']));
  }, 180_000);
});
