import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson } from '../support/door.js';
import { EngineCases } from '../support/engine/engine-cases.js';
import { PetitionDrill } from '../support/engine/petition-drill.js';
import { startPlatform, type Platform } from '../support/engine/platform.js';

const officer = aPerson('dept-transport', 'officer');
const bureauHead = aPerson('bureau', 'petition-head');

describe('a supervision that begins after its file has ended', () => {
  let platform: Platform;
  let cases: EngineCases;

  beforeAll(async () => {
    platform = await startPlatform();
    cases = new EngineCases(platform);
  }, 120_000);

  afterAll(async () => {
    await platform.stop();
  }, 60_000);

  it('lives its whole life: letter, recommendation, reply, correction, verification, end (art. 40(1))', async () => {
    const drill = await PetitionDrill.begin(platform, cases, { registrar: 'dept-transport' }, officer);
    const elsewhere = { to: 'dept-water', organ: null };
    // Its course is there by then, and completes with it.
    await drill.advance(1);
    const served = { servedOn: await drill.today(), manner: 'in_person', sentOn: null, proof: null };
    await drill.act(officer, 'declareOutOfRemit', { ...elsewhere, ...served }, { notice: '请向水务局提出' });
    await drill.courseCompletes();

    await drill.advance(3);
    const dueOn = await drill.today();
    const caseId = await cases.supervise(drill.petition, 'dept-transport', { trigger: 'DB-4', dueOn });
    const of = { kind: 'supervision', caseId };
    expect(await drill.readers(caseId)).toEqual(['bureau', 'dept-transport']);
    await drill.advance(20);
    expect(await drill.types(caseId)).toEqual(
      expect.arrayContaining(['opened', 'reminded', 'letterIssued', 'stepLaid']),
    );
    expect(await drill.duties(caseId)).toEqual(expect.arrayContaining(['issueStep@bureau', 'reply@dept-transport']));
    const improve = { measure: 'improve', ground: null, setOn: null };
    await cases.act({ ...of, actor: bureauHead }, 'issueStep', improve, { text: '建议改进首接负责' });
    await cases.act({ ...of, actor: officer }, 'reply', { stance: 'adopted' }, { text: '采纳，已重新办理' });
    await cases.act({ ...of, actor: officer }, 'reportCorrection', {}, { text: '已书面告知信访人' });
    await cases.act({ ...of, actor: bureauHead }, 'verifyCorrection', {}, { finding: '属实' });
    // The ended petition is told, and keeps no course for it.
    await drill.told(drill.petition, 'partNoted', 'partEnded');
    expect(await drill.endOf(caseId)).toBe('verified');
    expect(await cases.standingOf(caseId)).toMatchObject({ isOpen: false, failed: [] });
    expect((await cases.standingOf(drill.petition)).phase).toBe('out_of_remit');
  }, 180_000);
});
