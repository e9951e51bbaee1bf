import { describe, expect, it } from '@jest/globals';
import { aSupervision, bureauHead, conferenceHead } from '../../../test/support/a-supervision.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';

type Supervision = ReturnType<typeof aSupervision>;
const barred = (supervision: Supervision, id: string) =>
  supervision.act('barOffice', { cause: `barred/${id}`, office: office(id) }, courseActor);
const lifted = (supervision: Supervision, id: string) =>
  supervision.act('liftBar', { cause: `unbarred/${id}`, office: office(id) }, courseActor);
const movedOf = (supervision: Supervision) => supervision.all('officeBarred').at(-1)?.['moved'];
/** What is owed, by whom, in which duty and until when. */
const owed = ({ dossier }: Supervision) =>
  dossier.duties.map(({ id, office: owing, clock }) => {
    const { legalDueOn } = dossier.clocks.find((one) => one.id === clock) ?? {};
    return `${id}@${owing} ${legalDueOn ?? 'without a date'}`;
  });
const government = person('county-government', 'head');

describe('what an accused late office owed (art. 30(3))', () => {
  it('is owed by whoever answers instead, with the whole period of its rule from today, each by a duty of its own', () => {
    const supervision = aSupervision().opened().until('2026-08-22').measured('improve');
    supervision.measured('order', government).on('2026-08-26');
    expect(owed(supervision)).toEqual([
      'reply/1@dept-transport 2026-08-28',
      'reply/2@dept-transport 2026-09-21',
      'reply/3@dept-transport 2026-08-28',
    ]);
    barred(supervision, 'dept-transport');
    // Five working days and thirty days from the twenty-sixth of August; the twenty-fifth of September is off.
    expect(owed(supervision)).toEqual([
      'reply/4@county-government 2026-09-02',
      'reply/5@county-government 2026-09-28',
      'reply/6@county-government 2026-09-02',
    ]);
    expect(movedOf(supervision)).toEqual([
      { clock: 'DB-REPLY/1', to: 'county-government', instead: 'DB-REPLY/3' },
      { clock: 'XF-20/1', to: 'county-government', instead: 'XF-20/2' },
      { clock: 'DB-REPLY/2', to: 'county-government', instead: 'DB-REPLY/4' },
    ]);
    expect(supervision.dossier.state.isAlarm).toBe(false);
  });

  it('is not what a recommendation to hold to account asks of the organ that manages it (art. 40(3))', () => {
    const supervision = aSupervision().opened().measured('account').until('2026-08-22');
    barred(supervision, 'dept-transport');
    expect(supervision.duties()).toEqual([
      ...['issueStep@bureau', 'reply@county-committee', 'reply@county-government'],
    ]);
    expect(supervision.dossier.state.addressed).toEqual([
      { office: 'county-committee', clock: 'XF-20/1', by: 'bureau' },
    ]);
    const answer = { stance: 'adopted', text: text('r') } as const;
    supervision.act('reply', answer, person('county-committee', 'officer'));
    expect(supervision.clock('XF-20/1').metAt).not.toBeNull();
  });

  it.each([
    ['before its day', '2026-09-23', ['reportCorrection/2@county-government 2026-09-24']],
    ['on its day, which is too late for anybody else', '2026-09-24', []],
    ['after its day', '2026-09-28', []],
  ])('by an order that set a date is owed by that date or not at all: barred %s', (_when, on, left) => {
    const supervision = aSupervision().opened();
    supervision.act(
      'issueStep',
      { measure: 'deadline', ground: text('g'), setOn: day('2026-09-24'), text: text('s') },
      conferenceHead,
    );
    barred(supervision.on(on), 'dept-transport');
    expect(owed(supervision).filter((one) => one.startsWith('reportCorrection'))).toEqual(left);
    expect(movedOf(supervision)).toContainEqual(
      expect.objectContaining({ clock: 'DB-DATE/1', instead: left.length === 0 ? null : 'DB-DATE/2' }),
    );
    expect(supervision.clock('DB-DATE/1').endedAs).toBe('superseded');
  });
});

describe('what an accused verifier owed', () => {
  const late = () => aSupervision().opened().until('2026-08-22').corrected();

  it('goes to another one too where it answers now in the place of the late office: nobody verifies what he answers', () => {
    const supervision = aSupervision().openedOn('art43').until('2026-08-22').corrected();
    expect(owed(supervision)).toContain('verifyCorrection/1@county-government 2026-08-28');
    barred(supervision, 'dept-transport');
    expect(supervision.duties()).toContain('verifyCorrection@bureau');
    expect(supervision.duties()).not.toContain('verifyCorrection@county-government');
    expect(supervision.access()).toContain('bureau:supervisor');
    expect(supervision.allowed(government).verifyCorrection?.code).toBe('office.not_permitted');
    supervision.act('verifyCorrection', { finding: text('seen') }, bureauHead);
    expect(supervision.dossier.state.endedAs).toBe('verified');
    // Where another one is to look already, that one does.
    const told = late().until('2026-09-08');
    const looking = () => told.duties().filter((one) => one.startsWith('verify'));
    expect(looking()).toContain('verifyCorrection@county-government');
    barred(told, 'dept-transport');
    expect(looking()).toEqual(['verifyCorrection@bureau', 'verifyCorrection@joint-conference']);
  });

  it('goes to whoever comes next, never to an office that owes another thing', () => {
    const supervision = barred(late(), 'bureau');
    expect(movedOf(supervision)).toEqual([
      { clock: 'DB-R3/1', to: null, instead: null },
      { clock: 'DB-VERIFY/1', to: 'joint-conference', instead: 'DB-VERIFY/2' },
    ]);
    expect(supervision.dossier.state.verifiers).toEqual(['joint-conference']);
    expect(supervision.access()).toContain('joint-conference:supervisor');
  });

  it('stays with whoever was told of its silence, who owes it already', () => {
    const supervision = late().until('2026-08-29');
    expect(supervision.dossier.state.verifiers).toEqual(['bureau', 'joint-conference']);
    barred(supervision, 'bureau');
    expect(movedOf(supervision)).toContainEqual({ clock: 'DB-VERIFY/1', to: 'joint-conference', instead: null });
    expect(supervision.duties().filter((one) => one.startsWith('verify'))).toEqual([
      'verifyCorrection@joint-conference',
    ]);
    expect(supervision.dossier.state.verifiers).toEqual(['joint-conference']);
    // It sees the supervision since it was told: nothing is granted a second time.
    expect(supervision.facts.at(-1)?.access?.filter(({ change }) => change === 'grant')).toEqual([]);
    expect(supervision.verified(conferenceHead).standing().phase).toBe('ended');
  });
});

describe('an accused judge', () => {
  it('leaves its step to another with the next number of the duty, where the law names another (38(2))', () => {
    const supervision = aSupervision().opened().until('2026-09-30');
    barred(supervision, 'bureau');
    expect(owed(supervision)).toContain('issueStep/6@joint-conference 2026-10-13');
    expect(supervision.dossier.state.steps.map(({ rung, holders, clocks }) => [rung, holders, clocks])).toEqual([
      [3, [], []],
      [4, ['joint-conference'], ['DB-JUDGE/1']],
      [5, ['county-government'], ['DB-JUDGE/2']],
      [6, ['joint-conference'], ['DB-JUDGE/5']],
      [7, [], []],
    ]);
  });
});

describe('an accused organ that a recommendation to hold to account was addressed to', () => {
  it('leaves its answer to the next one that manages the late office, which sees the supervision for that', () => {
    const village = 'village-binju-wenquan';
    const supervision = aSupervision()
      .opened({ office: office(village) })
      .measured('account');
    expect(supervision.duties()).toEqual(['reply@town-binju']);
    barred(supervision.on('2026-08-26'), 'town-binju');
    expect(owed(supervision)).toEqual(['reply/2@county-government 2026-09-28']);
    expect(supervision.access()).toContain('county-government:addressee');
    expect(supervision.dossier.state.addressed).toEqual([
      { office: 'county-government', clock: 'XF-20/2', by: 'bureau' },
    ]);
    supervision.act('reply', { stance: 'partly', text: text('r') }, person('county-government', 'officer'));
    expect(supervision.duties()).toEqual([]);
  });

  it('of another level is still answered on paper, by whoever verifies where the bureau may know nothing more', () => {
    const supervision = aSupervision()
      .opened({ office: office('dept-ecology') })
      .measured('account');
    barred(supervision, 'bureau');
    expect(supervision.dossier.state.addressed).toEqual([
      { office: 'prefecture-ecology', clock: 'XF-20/1', by: 'joint-conference' },
    ]);
    expect(supervision.duties()).toContain('reply@prefecture-ecology');
    const answer = { stance: 'adopted', text: text('on paper') } as const;
    expect(supervision.refusal('reply', answer, bureauHead).code).toBe('supervision.not_opened');
    const other = barred(
      aSupervision()
        .opened({ office: office('dept-ecology') })
        .measured('account'),
      'joint-conference',
    );
    expect(other.dossier.state.addressed).toMatchObject([{ by: 'bureau' }]);
  });
});

describe('an alarm', () => {
  it('is none where somebody takes every place, nor where the supervision had ended', () => {
    const ended = aSupervision(['county-government', 'county-committee']).opened({ office: office('bureau') });
    ended.act('reportCorrection', { text: text('c') }, bureauHead).verified(conferenceHead);
    barred(ended, 'joint-conference');
    expect(ended.all('officeBarred')).toMatchObject([{ verifier: null, moved: [] }]);
    expect(ended.dossier.state.isAlarm).toBe(false);
    expect(ended.access()).toEqual(['bureau:addressee']);
  });

  it('is not for whoever would answer of one that had ended, who is given nothing to see either', () => {
    const ended = barred(aSupervision().opened().corrected().verified(), 'dept-transport');
    expect(ended.all('officeBarred')).toMatchObject([{ answerer: 'county-government', moved: [] }]);
    expect(ended.access()).toEqual(['bureau:supervisor']);
  });

  it('stays one where a further office is barred that owed nothing', () => {
    const supervision = barred(aSupervision().opened().until('2026-09-16'), 'joint-conference');
    expect(supervision.dossier.state.isAlarm).toBe(true);
    expect(barred(supervision, 'dept-water').dossier.state.isAlarm).toBe(true);
  });
});

describe('two offices that are accused', () => {
  it('are lifted apart: the other one still finds no such supervision', () => {
    const supervision = barred(barred(aSupervision().opened(), 'dept-transport'), 'bureau');
    lifted(supervision, 'dept-transport');
    expect(supervision.dossier.state.barred).toEqual(['bureau']);
    expect(supervision.access()).toEqual([
      ...['county-government:addressee', 'dept-transport:addressee', 'joint-conference:supervisor'],
    ]);
    expect(supervision.refusal('tellOutside', { text: text('t') }, bureauHead).code).toBe('supervision.not_opened');
    // What another office has back is nothing to see by itself.
    lifted(supervision, 'bureau');
    expect(supervision.access().filter((one) => one.startsWith('bureau'))).toEqual([]);
  });

  it('both may be the one that answers: then the next above does, and is given its access once', () => {
    const supervision = barred(aSupervision().opened().until('2026-08-22'), 'dept-transport');
    barred(supervision, 'dept-water');
    expect(supervision.facts.at(-1)?.access).toEqual([
      { change: 'end', office: 'dept-water', reason: 'addressee' },
      { change: 'end', office: 'dept-water', reason: 'supervisor' },
    ]);
    barred(supervision, 'county-government');
    expect(supervision.all('officeBarred').at(-1)).toMatchObject({ answerer: 'county-committee' });
    expect(supervision.duties()).toContain('reply@county-committee');
  });
});
