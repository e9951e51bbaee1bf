import { describe, expect, it } from '@jest/globals';
import { aSupervision, breach, bureauHead, conferenceHead, officer } from '../../../test/support/a-supervision.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';

type Supervision = ReturnType<typeof aSupervision>;
const clerk = person('bureau', 'petition-clerk');
const answer = { stance: null, text: text('r') } as const;

describe('the clocks of a supervision', () => {
  it('say by what they were started, for whom and from when', () => {
    const { dossier } = aSupervision().openedOn('ours').until('2026-09-02');
    const told = dossier.clocks.map(({ id, startedBy, owner, startOn }) => [id, startedBy, owner, startOn]);
    expect(told).toEqual([
      ['DB-O2/1', 'reminded', 'bureau', '2026-08-18'],
      ['DB-O3/1', 'letterIssued', 'bureau', '2026-08-18'],
      ['DB-REPLY/1', 'letterIssued', 'dept-transport', '2026-08-22'],
      // Nobody is silent before being asked: the judgement counts from the day on which it was laid.
      ['DB-JUDGE/1', 'stepLaid', 'bureau', '2026-09-02'],
    ]);
  });

  it('give whoever is asked to judge what is needed to see', () => {
    const supervision = aSupervision().opened().until('2026-09-16');
    expect(supervision.access()).toEqual([
      ...[
        'bureau:supervisor',
        'county-government:supervisor',
        'dept-transport:addressee',
        'joint-conference:supervisor',
      ],
    ]);
  });
});

describe('an office that goes between the reminder and the letter', () => {
  it('leaves the letter and what is needed to answer it to the office above', () => {
    const supervision = aSupervision().opened();
    const gone = aSupervision(['dept-transport']);
    gone.dossier = supervision.dossier;
    gone.until('2026-08-22');
    expect(gone.all('letterIssued')).toMatchObject([
      { office: 'county-government', fellBackFrom: ['dept-transport'], replyDueOn: '2026-08-28' },
    ]);
    expect(gone.access()).toContain('county-government:addressee');
    const above = person('county-government', 'officer');
    expect(gone.act('reply', answer, above).all('replied')).toMatchObject([{ office: 'county-government' }]);
  });
});

describe('whoever was asked in the place of an office', () => {
  const stood = (supervision: Supervision) => {
    const back = aSupervision();
    back.dossier = supervision.dossier;
    return back.on('2026-08-24');
  };
  const above = person('county-government', 'officer');
  const gone = () => aSupervision(['dept-transport']).opened();

  it('may still reply once that one is back, and that one may too', () => {
    const letter = gone().until('2026-08-22');
    expect(stood(letter).act('reply', answer, above).all('replied')).toHaveLength(1);
    expect(stood(letter).act('reply', answer, officer).all('replied')).toHaveLength(1);
    // To reply is not to report: nothing asked it for the correction.
    const report = { text: text('c') };
    expect(stood(letter).refusal('reportCorrection', report, above).code).toBe('office.not_permitted');
    expect(stood(letter).act('reportCorrection', report, officer).types()).toEqual(['correctionReported']);
  });

  it('may still report the correction that an order asked it for, and owes no reply by that', () => {
    const ordered = gone().measured('deadline', conferenceHead, { setOn: day('2026-09-10') });
    expect(ordered.duties()).toEqual(['reportCorrection@county-government']);
    expect(stood(ordered).refusal('reply', answer, above).code).toBe('office.not_permitted');
    const reported = stood(ordered).act('reportCorrection', { text: text('c') }, above);
    expect(reported.duties()).toEqual(['verifyCorrection@bureau']);
  });
});

describe('a reply', () => {
  it('to a recommendation is one answer for one: the letter stays open, and the next recommendation too', () => {
    const supervision = aSupervision().opened().until('2026-08-22').measured('improve');
    supervision.replied('adopted');
    expect(supervision.duties()).toEqual(['reply@dept-transport']);
    expect(supervision.clock('DB-REPLY/1').metAt).toBeNull();
  });

  it('that takes a stance on a letter is refused with it', () => {
    const letter = aSupervision().opened().until('2026-08-22');
    expect(letter.refusal('reply', { stance: 'partly', text: text('r') }, officer)).toMatchObject({
      ...{ kind: 'invalid', code: 'supervision.stance_unfit', details: { stance: 'partly' } },
    });
  });

  it('of the last day is not late, of the day after is', () => {
    const late = (on: string) => aSupervision().opened().until(on).on(on).replied().all('replied');
    expect(late('2026-08-28')).toMatchObject([{ isLate: false, dueOn: '2026-08-28' }]);
    expect(late('2026-08-29')).toMatchObject([{ isLate: true, dueOn: '2026-08-28' }]);
  });

  it('of an organ of the county is its own: the bureau that made the recommendation enters none for it', () => {
    const supervision = aSupervision().opened().measured('account');
    expect(supervision.duties()).toEqual(['reply@county-committee']);
    const adopted = { stance: 'adopted', text: text('r') } as const;
    expect(supervision.refusal('reply', adopted, clerk).code).toBe('office.not_permitted');
    expect(supervision.allowed(officer).reply?.code).toBe('supervision.no_reply_owed');
  });

  it('of an organ of another level is entered by who addressed it and by nobody else who replies', () => {
    const of = { office: office('dept-ecology') };
    const supervision = aSupervision().opened(of).measured('account').until('2026-08-22');
    const adopted = { stance: 'adopted', text: text('r') } as const;
    const branch = person('dept-ecology', 'officer');
    expect(supervision.refusal('reply', adopted, branch).code).toBe('supervision.stance_unfit');
    expect(supervision.act('reply', answer, branch).all('replied')).toMatchObject([{ office: 'dept-ecology' }]);
    expect(supervision.act('reply', adopted, clerk).all('replied').at(-1)).toMatchObject({
      office: 'prefecture-ecology',
    });
  });
});

describe('a correction', () => {
  it('is verified by whoever was chosen when it was reported, and is remembered as that', () => {
    const later = aSupervision(['town-binju'], { 'town-binju': 'bureau' });
    later.dossier = aSupervision([], { 'town-binju': 'bureau' }).opened({ office: office('town-binju') }).dossier;
    later.act('reportCorrection', { text: text('c') }, bureauHead);
    expect(later.dossier.state).toMatchObject({ verifiers: ['bureau', 'joint-conference'], reportedBy: 'bureau' });
  });
});

describe('a supervision that is opened again', () => {
  const again = { ...breach, clock: 'XF-09/1', rule: 'XF-09', dueOn: day('2026-10-19') };

  it('is no alarm where somebody verifies, and still one where nobody does', () => {
    const ended = aSupervision().opened().corrected().verified().on('2026-10-20').act('addTrigger', again, courseActor);
    expect(ended.dossier.state).toMatchObject({ isAlarm: false, verifiers: ['bureau'], hasFinding: false, steps: [] });
    const alone = aSupervision(['joint-conference', 'county-government', 'county-committee']);
    alone.opened({ office: office('bureau') });
    const confirmed = { cause: 'XF-07/1' };
    alone.act('confirmCauseWithdrawal', confirmed, courseActor).on('2026-10-20');
    expect(alone.dossier.state).toMatchObject({ endedAs: 'unfounded', isAlarm: false });
    alone.act('addTrigger', again, courseActor);
    expect(alone.dossier.state).toMatchObject({ isAlarm: true, verifiers: [], endedAs: null });
  });
});
