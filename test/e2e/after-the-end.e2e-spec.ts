import { describe, expect, it } from '@jest/globals';
import { aPerson } from '../support/door.js';
import { PetitionDrill } from '../support/engine/petition-drill.js';
import { eventually } from '../support/eventually.js';
import { onPlatform } from '../support/engine/on-platform.js';

const officer = aPerson('dept-transport', 'officer');
const bureauHead = aPerson('bureau', 'petition-head');

describe('a supervision that begins after its file has ended', () => {
  const on = onPlatform();

  it('lives its whole life: letter, recommendation, reply, correction, verification, end (art. 40(1))', async () => {
    const drill = await PetitionDrill.begin(on.platform, on.cases, { registrar: 'dept-transport' }, officer);
    const elsewhere = { to: 'dept-water', organ: null };
    // Its course is there by then, and completes with it.
    await drill.advance(1);
    const served = { servedOn: await drill.today(), manner: 'in_person', sentOn: null, proof: null };
    await drill.act(officer, 'declareOutOfRemit', { ...elsewhere, ...served }, { notice: '请向水务局提出' });
    await drill.courseCompletes();

    await drill.advance(3);
    const dueOn = await drill.today();
    const caseId = await on.cases.supervise(drill.petition, 'dept-transport', { trigger: 'DB-4', dueOn });
    const of = { kind: 'supervision', caseId };
    expect(await drill.readers(caseId)).toEqual(['bureau', 'dept-transport']);
    await drill.advance(20);
    expect(await drill.types(caseId)).toEqual(
      expect.arrayContaining(['opened', 'reminded', 'letterIssued', 'stepLaid']),
    );
    expect(await drill.duties(caseId)).toEqual(expect.arrayContaining(['issueStep@bureau', 'reply@dept-transport']));
    const improve = { measure: 'improve', ground: null, setOn: null };
    await on.cases.act({ ...of, actor: bureauHead }, 'issueStep', improve, { text: '建议改进首接负责' });
    await on.cases.act({ ...of, actor: officer }, 'reply', { stance: 'adopted' }, { text: '采纳，已重新办理' });
    await on.cases.act({ ...of, actor: officer }, 'reportCorrection', {}, { text: '已书面告知信访人' });
    await on.cases.act({ ...of, actor: bureauHead }, 'verifyCorrection', {}, { finding: '属实' });
    // The ended petition is told, and keeps no course for it.
    await drill.told(drill.petition, 'partNoted', 'partEnded');
    expect(await drill.endOf(caseId)).toBe('verified');
    // It notes that the petition knows after the petition does.
    await eventually(async () => {
      expect(await on.cases.standingOf(caseId)).toMatchObject({ isOpen: false, failed: [] });
    });
    expect((await on.cases.standingOf(drill.petition)).phase).toBe('out_of_remit');
  }, 180_000);
});
