import { describe, expect, it } from '@jest/globals';
import {
  aPetition,
  bureauHead,
  clerk,
  officer,
  signed,
  type PetitionInMemory,
} from '../../../../test/support/a-petition.js';
import { day, office, publicActor, text } from '../../../../test/support/law.js';
import { disputePage, type DisputedDocument } from './page/dispute-page.js';
import { statusPage } from './page/status-page.js';
import { sayIn } from './page/words.js';
import { usedOf } from '../../../../test/support/calendar-used.js';
import { ownPetitionOf } from './own-petition.js';

// What can be read there; the usual notice has no text.
const texts = new Map([
  ['digest-of-opinion', '维持。'],
  ['digest-of-notice of receipt', '已收到。'],
  ['digest-of-complex', '情况复杂。'],
]);

/** A petition as its petitioner's page has it. */
function ownOf(petition: PetitionInMemory, deliveries: Parameters<typeof ownPetitionOf>[0]['deliveries'] = []) {
  const { dossier, facts, world, at: now } = petition;
  const file = { dossier, subject: null, facts, texts, time: world, usedOf, offices: world.offices };
  const reader = { actor: publicActor, today: petition.today() };
  const own = { ...file, execution: null, visits: [], deliveries, actsFor: [], reader, now };
  return ownPetitionOf({ ...own, language: 'zh', refusals: petition.allowed(publicActor) });
}

const marksOf = () => ({ key: 'k', token: 't' });
const given = { say: sayIn('zh'), language: 'zh', origin: 'http://127.0.0.1', marksOf } as const;

/** The words of the page, without its markup. */
function read(petition: PetitionInMemory): string {
  const page = statusPage({ ...given, own: ownOf(petition), done: null, endsIn: 900, token: '' });
  return wordsOf(page.body.text);
}

const wordsOf = (markup: string): string => markup.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, '');

const referred = () => aPetition().registered().referred();
const decided = () => referred().notified().accepted().decided();
const published = (petition = decided()) =>
  petition.act(
    'recordDelivery',
    { servedOn: petition.today(), manner: 'public_notice', evidence: text('the board') },
    officer,
  );

describe('a withdrawal that was confirmed', () => {
  it('is no longer said to be looked at', () => {
    const stated = referred().until('2026-08-25').act('withdraw', signed('2026-08-24'), clerk);
    expect(ownOf(stated).isWithdrawalStated).toBe(true);
    expect(ownOf(stated.act('confirmWithdrawal', { note: null }, bureauHead))).toMatchObject({
      ...{ isWithdrawalStated: false, endedAs: 'withdrawn' },
    });
  });
});

describe('an opinion whose service nobody recorded', () => {
  it('is told as had when the review was asked for, never as delivered', () => {
    const asked = decided().until('2026-08-25');
    const request = { requestedOn: asked.today(), to: null, note: null };
    asked.act('requestReview', request, clerk);
    expect(read(asked)).toContain('没有送达记录；您2026年8月25日（星期二）请求复查，最迟那天已有意见书');
    expect(read(asked)).not.toContain('2026年8月25日（星期二）送到您手里');
    // The service is owed all the same, late.
    expect(ownOf(asked)).toMatchObject({
      phase: 'decided',
      owed: [{ rule: 'XF-SERVE', state: 'overdue' }, {}, {}, {}, {}],
    });
    expect(read(asked)).not.toContain('已经书面答复您');
  });
});

describe('what was late and is owed by nobody any more', () => {
  it('stays on the page as never done, with how late it was, of whatever the clock ended by', () => {
    const withdrawn = referred().until('2026-08-25').act('withdraw', signed('2026-08-24'), clerk);
    withdrawn.act('confirmWithdrawal', { note: null }, bureauHead);
    const never = ownOf(withdrawn).owed.filter(({ state }) => state === 'never_done');
    expect(never.map(({ rule, daysLate, endedOn }) => [rule, daysLate, endedOn])).toEqual([
      ['XF-07', 7, '2026-08-25'],
      ['XF-ACCEPT', 7, '2026-08-25'],
    ]);
    expect(read(withdrawn)).toContain('没有做，已逾期7天');
    const corrected = referred().until('2026-08-25');
    corrected.act('correctClass', { class: 'accusation', reason: text('r') }, clerk);
    expect(read(corrected)).toContain('没有做，已逾期7天');
    // In time until then nobody was late with it, and what was withdrawn was no breach.
    const early = referred().on('2026-08-10').act('withdraw', signed('2026-08-10'), clerk);
    expect(read(early)).not.toContain('没有做');
  });

  it('is none of an office whose objection was agreed to: outside its remit it owed the objection alone (art. 23(3))', () => {
    const petition = referred().on('2026-08-10').objected().until('2026-08-25').upheld('dept-water');
    expect(ownOf(petition).owed.map(({ state }) => state)).not.toContain('never_done');
    expect(read(petition)).not.toContain('没有做');
  });

  it('is not due any more where no opinion is asked for: art. 34 limits what ends in one alone', () => {
    const petition = referred()
      .notified()
      .until('2026-10-20')
      .act('takeAsDuty', { note: text('ours') }, officer);
    const owed = ownOf(petition).owed.filter(({ rule }) => rule === 'XF-09' || rule === 'XF-ACCEPT');
    expect(owed.map(({ rule, state, endedOn }) => [rule, state, endedOn])).toEqual([
      ['XF-ACCEPT', 'not_due', '2026-10-20'],
      ['XF-09', 'not_due', '2026-10-20'],
    ]);
    expect(read(petition)).toContain('没有做，也不再需要做：2026年10月20日');
    expect(read(petition)).not.toContain('没有做，已逾期');
  });
});

describe('a matter that was sent elsewhere without a notice', () => {
  it('is not said to have been told to whoever cannot be told (art. 23(2))', () => {
    const notice = {
      to: office('dept-water'),
      organ: null,
      notice: text('there'),
      servedOn: null,
      manner: null,
    } as const;
    const petition = aPetition().registered({ registrar: office('dept-transport'), isReachable: false }, officer);
    petition.act('declareOutOfRemit', { ...notice, sentOn: null, proof: null }, officer);
    expect(read(petition)).toContain('认定这件事不归它管，写明了应当向哪里提出');
    expect(read(petition)).not.toContain('告诉您向哪里提出');
  });
});

describe('what an office published', () => {
  it('is told as published wherever its date is stated or disputed, never as delivered', () => {
    const petition = published();
    expect(read(petition)).toContain('单位填报：2026年8月3日（星期一）公告。日期不对？');
    const own = ownOf(petition);
    const document = own.documents.find((one) => one.document === 'opinion') as DisputedDocument;
    const marks = { key: '', token: '' };
    const form = disputePage({ ...given, own, document, marks, typed: {}, mistakes: {} });
    const said = wordsOf(form.body.text);
    expect(said).toContain('填报：处理意见书，2026年8月3日（星期一）公告。');
    expect(said).toContain('单位没有说您收到了');
    expect(said).not.toContain('送到您手里或者寄出');
  });

  it('sends nobody to a copy that nobody was given', () => {
    const petition = referred().act(
      'notify',
      { servedOn: day('2026-08-03'), manner: 'public_notice', notice: null, proof: text('the board') },
      officer,
    );
    expect(read(petition)).toContain('用公告告诉您。内容没有存在网上，可以到这个单位或者县信访局窗口看。');
    expect(read(referred().notified())).toContain('请看送到您手里的那一份');
  });

  it('asks for no evaluation: nobody has received it', () => {
    expect(ownOf(published()).evaluation).toBe('not_yet');
    expect(read(published())).not.toContain('评价');
    expect(ownOf(published().closed()).evaluation).toBe('none');
  });
});

const rejected = (petition: PetitionInMemory) =>
  petition.act('rejectRecord', { record: null, reasons: text('not so'), finding: 'other_day' }, bureauHead);

describe('a date that was looked at and does not stand', () => {
  const lateNotice = () => referred().until('2026-08-25').notified('2026-08-10');

  it('of a notice is told as stated alone; what was told, was told on the day of the record', () => {
    expect(read(lateNotice())).toContain('于2026年8月10日（星期一）书面告诉您已经收到');
    const said = read(rejected(lateNotice()));
    expect(said).toContain('于2026年8月25日（星期二）（记录的那天）书面告诉您已经收到');
    expect(said).toContain(
      '单位填报：2026年8月10日（星期一）寄出或者寄到；这个日期核实后不予确认，以记录的那天2026年8月25日（星期二）为准。',
    );
    expect(said.match(/8月10日/g)).toHaveLength(1);
  });

  it('of an extension moved no date', () => {
    const told = { servedOn: day('2026-10-08'), manner: 'post', proof: text('receipt') } as const;
    const petition = referred().notified().accepted().until('2026-09-20').approved().until('2026-10-09');
    petition.act('noticeExtension', told, officer);
    expect(read(petition)).toContain('延长了30天，到');
    const said = read(rejected(petition));
    expect(said).not.toContain('延长了30天，到');
    expect(said).toContain('曾把答复您的时间延长30天；告诉您的日期核实后不予确认，延期不算');
    expect(ownOf(petition).documents.find(({ document }) => document === 'extension')).toMatchObject({
      ...{ moved: null, isTakenBack: true, on: '2026-10-09' },
    });
  });

  it('of an opinion is no day on which it was delivered', () => {
    const petition = decided().until('2026-08-25').delivered('2026-08-10');
    expect(read(petition)).toContain('书面答复2026年8月10日（星期一）');
    expect(read(petition)).toContain('2026年8月10日（星期一）送到您手里');
    const said = read(rejected(petition));
    expect(said).toContain('书面答复2026年8月25日（星期二）（记录的那天）');
    expect(said).toContain('2026年8月25日（星期二）（记录的那天）送到您手里');
    expect(said.match(/8月10日/g)).toHaveLength(1);
  });
});

describe('an opinion of which an office states that it was received', () => {
  const lapsed = () => decided().delivered('2026-08-03').closed().until('2026-10-20');
  const disputed = (petition: PetitionInMemory) =>
    petition.act('disputeDate', { document: 'opinion', reasons: text('never received') }, publicActor);
  const notDone = (petition: PetitionInMemory) =>
    petition.act('rejectRecord', { record: null, reasons: text('not so'), finding: 'not_done' }, bureauHead);
  const over = '请求复查的期限到2026年9月2日（星期三）为止，已经过了。';
  const notBegun = '请求复查的期限还没有起算';

  it('may be disputed after the file was closed and the time has passed, and nothing else may (art. 35)', () => {
    const petition = lapsed();
    const disputable = ownOf(petition).documents.filter(({ mayDispute }) => mayDispute);
    expect(disputable.map(({ document }) => document)).toEqual(['opinion']);
    const said = read(petition);
    expect(said).toContain(`${over}其实没有收到处理意见书`);
    expect(said.match(/日期不对？/g)).toHaveLength(1);
    const looked = read(disputed(petition));
    expect(looked).toContain(`${over}单位填报的送达日期正在核实：认定没有送到的，期限还没有起算`);
    expect(looked).not.toContain('日期不对？');
  });

  it('and that never was received has no time that is over, and is still owed', () => {
    const said = read(notDone(disputed(lapsed())));
    expect(said).toContain(notBegun);
    expect(said).not.toContain('已经过了');
    expect(said).toContain('核实后认定这次并没有送到，这次记录不算。单位仍须送到。');
  });

  it('is still owed though the review was asked for: the request shows that it was received, not that it was served', () => {
    const petition = disputed(decided().delivered('2026-08-03'));
    petition.act('requestReview', { requestedOn: day('2026-08-03'), to: null, note: null }, clerk);
    const said = read(notDone(petition));
    expect(said).toContain('核实后认定这次并没有送到，这次记录不算。单位仍须送到。');
    expect(said).toContain('没有送达记录；您2026年8月3日');
  });
});

describe('what is still owed', () => {
  it('has a late notice also after the acceptance', () => {
    const petition = referred().until('2026-08-25').accepted();
    expect(ownOf(petition).owed.map(({ rule, state }) => [rule, state])).toEqual(
      expect.arrayContaining([
        ['XF-07', 'overdue'],
        ['XF-09', 'running'],
      ]),
    );
    expect(read(petition)).toContain('书面告诉您：收到了、怎么办理');
  });
});

describe('a matter that came in before it was registered', () => {
  it('says both days', () => {
    const late = aPetition()
      .on('2026-08-07')
      .registered({ receivedOn: day('2026-08-03') }, clerk);
    expect(read(late)).toContain('登记2026年8月7日（星期五）（2026年8月3日（星期一）收到）');
    expect(read(aPetition().registered())).not.toContain('收到）');
  });
});

describe('a document to confirm', () => {
  const confirmable = (petition: PetitionInMemory) =>
    ownOf(petition)
      .documents.filter(({ mayConfirm }) => mayConfirm)
      .map(({ document }) => document);

  const noticed = () =>
    referred().act(
      'notify',
      { servedOn: day('2026-08-03'), manner: 'post', notice: text('notice of receipt') },
      officer,
    );

  it('is there from the present holder', () => {
    expect(confirmable(decided())).toEqual(['opinion']);
    expect(confirmable(noticed())).toEqual(['notice']);
  });

  it('is none that went back with the matter, also where the same office has it again', () => {
    const again = noticed().objected().upheld(null).referred();
    expect(again.refusal('confirmNotice', { document: 'notice' }, publicActor).code).toBe('petition.not_written_yet');
    expect(confirmable(again)).toEqual([]);
  });

  it('is no extension that was taken back', () => {
    const told = { servedOn: day('2026-10-08'), manner: 'post', proof: text('receipt') } as const;
    const petition = referred().accepted().until('2026-09-20').approved().until('2026-10-09');
    petition.act('noticeExtension', told, officer);
    expect(confirmable(petition)).toEqual(['extension']);
    rejected(petition);
    expect(petition.refusal('confirmNotice', { document: 'extension' }, publicActor).code).toBe(
      'petition.not_written_yet',
    );
    expect(confirmable(petition)).toEqual([]);
  });
});
