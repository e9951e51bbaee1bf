import { describe, expect, it } from '@jest/globals';
import {
  aPetition,
  bureauHead,
  clerk,
  head,
  officer,
  type PetitionInMemory,
} from '../../../test/support/a-petition.js';
import { joint, served as servedOn } from '../../../test/support/a-joint-petition.js';
import { pageOf } from '../../../test/support/a-settlement.js';
import { as, contentCause, notPerformedCause, wishCause, type CaseId } from '#libs/kernel';
import { courseActor, courseOf, day, text } from '../../../test/support/law.js';

const p1 = { party: 'p1', by: 'p1' } as const;
const onPage = pageOf('p1');
const agrees = (petition: PetitionInMemory) => petition.act('agreeVisit', p1, onPage);
const accepted = (more: object = {}) => aPetition().registered(more).referred().notified().accepted();
const served = () => agrees(accepted()).decided().delivered();
const datesOf = ({ dossier }: PetitionInMemory) =>
  dossier.state.visits.dates.map(({ on, stands }) => `${on} ${stands}`);
const revisit = as<CaseId>('00000000-0000-4000-8000-0000000000cc');
const another = as<CaseId>('00000000-0000-4000-8000-0000000000cd');

/** The revisit of a day is there, and tells something. */
function told(petition: PetitionInMemory, on: string, ...causes: readonly string[]): PetitionInMemory {
  for (const cause of causes) {
    const n = (petition.dossier.parts.find(({ part }) => part === revisit)?.causes.length ?? 0) + 1;
    const of = { part: revisit, kind: 'revisit', name: on, isNecessary: false };
    petition.tell('notePart', { ...of, n, cause }, courseOf(revisit));
  }
  return petition;
}
const owedOf = (petition: PetitionInMemory, kind: string) =>
  petition.standing().parts.owed.filter((one) => one.kind === kind);

describe('the plan of revisits of a petition', () => {
  it('begins once what was decided is served, for whoever has agreed, by the days of its sort', () => {
    const before = agrees(accepted()).decided();
    expect(datesOf(before)).toEqual([]);
    expect(datesOf(before.delivered())).toEqual(['2026-08-18 planned', '2026-11-01 planned']);
    const later = accepted().decided().delivered();
    expect(datesOf(later)).toEqual([]);
    expect(datesOf(agrees(later.on('2026-08-10')))).toEqual(['2026-08-18 planned', '2026-11-01 planned']);
  });

  it('has the day after the execution too', () => {
    const supported = agrees(accepted().supported('2026-09-01')).delivered();
    expect(datesOf(supported)).toEqual(['2026-08-18 planned', '2026-09-02 planned', '2026-11-01 planned']);
  });

  it('is of nobody unknown, of no accusation, and of nothing that was withdrawn', () => {
    const anonymous = accepted({ petitioner: null, isReachable: false });
    expect(anonymous.refusal('agreeVisit', p1, clerk).code).toBe('petition.not_visited');
    const accusation = aPetition().registered({ class: 'accusation' });
    expect(accusation.refusal('agreeVisit', p1, clerk).code).toBe('petition.not_visited');
    const gone = served().withdrawn(officer);
    expect(datesOf(gone)).toEqual(['2026-08-18 over', '2026-11-01 over']);
    expect(gone.dossier.clocks.filter(({ rule, endedAs }) => rule === 'XF-VISIT' && endedAs === null)).toEqual([]);
  });

  it('holds no file open, and goes on once it is closed', () => {
    const closed = served().until('2026-09-05').on('2026-09-05');
    expect(closed.duties()).toEqual(['close@dept-transport']);
    closed.closed();
    expect(closed.until('2026-11-02').dossier.state.visits.due.map(({ on }) => on)).toEqual([
      '2026-08-18',
      '2026-11-01',
    ]);
  });

  it('sends nobody who handled it, and says until when a review may be asked for', () => {
    const due = served().until('2026-08-19');
    expect(due.dossier.state.visits.due).toMatchObject([
      {
        ...{ on: '2026-08-18', office: 'bureau', parties: ['p1'], unwanted: [], obligations: [] },
        ...{ reviewUntil: due.clock('XF-11/1').legalDueOn },
        handled: {
          offices: ['dept-transport'],
          persons: ['bureau/petition-head', 'dept-transport/officer', 'dept-transport/head'],
        },
      },
    ]);
    const [visit] = due.dossier.state.visits.due;
    expect(visit?.supervisor).not.toBe('bureau');
    expect(visit?.handled.offices).not.toContain(visit?.supervisor);
    expect(owedOf(due, 'revisit')).toMatchObject([
      { name: '2026-08-18', cause: 'opened', open: { type: 'open', payload: { matter: 'petition' } } },
    ]);
    // Once that window is over nothing is said of it.
    const late = served().until('2026-11-02');
    expect(late.dossier.state.visits.due.at(-1)).toMatchObject({ on: '2026-11-01', reviewUntil: null });
  });

  it('asks of several only those whom it has reached, and says of no other window', () => {
    const petition = joint();
    for (const party of ['p1', 'p2']) petition.act('agreeVisit', { party, by: party }, pageOf(party));
    const due = servedOn(petition, '2026-08-04', 'p1').until('2026-08-20').dossier.state.visits.due;
    expect(due).toMatchObject([{ on: '2026-08-19', parties: ['p1'], reviewUntil: '2026-09-03' }]);
    const later = servedOn(petition.on('2026-10-20'), '2026-10-20', 'p2').until('2026-11-03');
    expect(later.dossier.state.visits.due.at(-1)).toMatchObject({
      ...{ on: '2026-11-02', parties: ['p1', 'p2'], reviewUntil: '2026-11-19' },
    });
  });

  it('sends no office that has shown, urged or looked at the execution, nor whoever did', () => {
    const petition = agrees(accepted().supported('2026-08-10')).delivered().executionTold('parties/1');
    petition.executionTold('handled/bureau/bureau/y').executionTold('handled/bureau/bureau/x');
    const [due] = petition.until('2026-08-12').dossier.state.visits.due;
    expect(due?.handled.offices).toEqual(['dept-transport', 'bureau']);
    expect(due?.handled.persons.slice(-2)).toEqual(['bureau/y', 'bureau/x']);
    expect([null, 'bureau', due?.supervisor]).not.toContain(due?.office);
    expect([null, 'bureau']).not.toContain(due?.supervisor);
  });

  it('is obeyed at once where somebody wants no visit, and again where they do', () => {
    expect(served().refusal('wantContact', p1, onPage).code).toBe('petition.nobody_declined');
    const unwanted = served().act('unwantContact', p1, onPage).until('2026-08-19');
    expect(unwanted.dossier.state.visits.due).toEqual([]);
    expect(owedOf(unwanted, 'revisit')).toEqual([]);
    const again = unwanted.act('wantContact', p1, onPage).until('2026-11-02');
    expect(again.dossier.state.visits.due.map(({ on }) => on)).toEqual(['2026-11-01']);
    // One that has begun is told too.
    const begun = told(served().until('2026-08-19'), '2026-08-18', 'opened').act('unwantContact', p1, clerk);
    expect(owedOf(begun, 'revisit')).toMatchObject([{ cause: wishCause('p1', false, 1), open: { type: 'noteWish' } }]);
  });

  it('releases one that is open once it is withdrawn, hears the wish all the same, and opens no other', () => {
    const gone = told(served().until('2026-08-19'), '2026-08-18', 'opened').on('2026-08-19').withdrawn(officer);
    expect(owedOf(gone, 'revisit')).toMatchObject([
      { name: '2026-08-18', cause: 'release', open: { type: 'release', payload: { isCalled: false } } },
    ]);
    gone.act('unwantContact', p1, onPage);
    expect(owedOf(gone, 'revisit').map(({ open }) => open.type)).toEqual(['noteWish', 'release']);
    told(gone, '2026-08-18', wishCause('p1', false, 1), 'release');
    expect(owedOf(gone, 'revisit')).toEqual([]);
    // One whose date had come and that was not open yet is opened no more.
    expect(owedOf(served().until('2026-08-19').on('2026-08-19').withdrawn(officer), 'revisit')).toEqual([]);
  });

  it('hears what a petitioner has said to the visitor', () => {
    const heard = told(served().until('2026-08-19'), '2026-08-18', 'opened', wishCause('p1', false, 0));
    expect(heard.standing().detail).toEqual({ visits: { wish: { party: 'p1', part: revisit } } });
    heard.act('hearWish', { party: 'p1', part: revisit }, courseActor);
    expect(heard.standing().detail).toBeNull();
    expect(heard.until('2026-11-02').dossier.state.visits.due).toHaveLength(1);
  });

  it('asks about the execution once its day is over, or it has ended: before that nobody has left it undone', () => {
    const asked = (petition: PetitionInMemory) =>
      petition.until('2026-09-03').dossier.state.visits.due.map(({ on, obligations }) => [on, ...obligations]);
    const running = () => agrees(accepted().supported('2026-09-01')).delivered().executionTold('parties/1');
    expect(asked(running())).toEqual([['2026-08-18'], ['2026-09-02', 'x1']]);
    expect(asked(running().executed())[0]).toEqual(['2026-08-18', 'x1']);
    // Put off, it is asked about after the later day.
    expect(asked(running().executionTold('moved/1/2026-10-09'))).toEqual([['2026-08-18'], ['2026-09-02']]);
  });

  it('that finds the opinion not carried out opens its execution again, of a closed file too', () => {
    const petition = agrees(accepted().supported('2026-08-20')).delivered().on('2026-08-10').executed();
    petition.until('2026-09-05').on('2026-09-05').closed();
    told(petition, '2026-08-18', 'opened', notPerformedCause('x1', 'p1'));
    expect(owedOf(petition, 'obligation')).toMatchObject([
      { name: 'x1', cause: 'unperformed/1', open: { type: 'noteUnperformed', payload: { n: 1 } } },
    ]);
    petition.executionTold('unperformed/1');
    expect(owedOf(petition, 'obligation')).toEqual([]);
    expect(petition.dossier.parts.find(({ name }) => name === 'x1')).toMatchObject({ outcome: null });
  });

  it('follows the day of the execution where all who petition put it off, once', () => {
    const petition = agrees(accepted().supported('2026-09-01')).delivered().executionTold('parties/1');
    expect(petition.standing().detail).toBeNull();
    petition.executionTold('moved/1/2026-10-09');
    expect(petition.standing().detail).toEqual({ visits: { moved: 3 } });
    petition.act('followDays', {}, courseActor);
    expect(datesOf(petition).filter((one) => one.endsWith('planned'))).toEqual([
      ...['2026-08-18 planned', '2026-10-10 planned', '2026-11-01 planned'],
    ]);
    expect(petition.standing().detail).toBeNull();
    expect(petition.refusal('close', { note: null }, officer)).toMatchObject({ details: { dueOn: '2026-10-09' } });
    // A plan that begins later has it as it is by then.
    const late = accepted().supported('2026-09-01').executionTold('moved/1/2026-10-09').delivered();
    expect(datesOf(agrees(late))).toContain('2026-10-10 planned');
  });

  it('begins with the day after where the execution is late by then, so that somebody asks, and nothing moves it', () => {
    const petition = accepted().supported('2026-08-05').until('2026-08-20').on('2026-08-20').delivered();
    expect(datesOf(agrees(petition))).toEqual([...['2026-08-21 planned', '2026-09-04 planned', '2026-11-18 planned']]);
    expect(petition.executionTold('parties/1').standing().detail).toBeNull();
    expect(petition.until('2026-08-22').dossier.state.visits.due).toMatchObject([
      { on: '2026-08-21', obligations: ['x1'] },
    ]);
    const done = accepted().supported('2026-08-05').executed().until('2026-08-20').on('2026-08-20').delivered();
    expect(datesOf(agrees(done))).toEqual(['2026-09-04 planned', '2026-11-18 planned']);
  });

  it('ends once all who were asked after it was carried out are content, and is there again where it was not', () => {
    const petition = agrees(accepted().supported('2026-08-20')).delivered().until('2026-08-19').on('2026-08-19');
    told(petition, '2026-08-18', 'opened', contentCause('p1'));
    petition.executed();
    // What was said before says nothing of it.
    expect(petition.standing().detail).toBeNull();
    petition.until('2026-08-22').on('2026-08-22');
    for (const [at, cause] of ['opened', contentCause('p1')].entries()) {
      const of = { part: another, kind: 'revisit', name: '2026-08-21', isNecessary: false };
      petition.tell('notePart', { ...of, n: at + 1, cause }, courseOf(another));
    }
    expect(petition.standing().detail).toEqual({ visits: { areOver: 3 } });
    petition.act('endVisits', {}, courseActor);
    expect(datesOf(petition)).toEqual(['2026-08-18 due', '2026-08-21 due', '2026-11-01 over']);
    petition.executionTold('reopened/1');
    expect(petition.standing().detail).toEqual({ visits: { moved: 3 } });
    petition.act('followDays', {}, courseActor).act('followDays', {}, courseActor);
    expect(datesOf(petition).slice(2)).toEqual(['2026-11-01 over', '2026-11-01 planned']);
    // Content with what was none is not content with what is carried out anew.
    petition.on('2026-09-20').executed();
    expect(petition.standing().detail).toBeNull();
    expect(petition.until('2026-11-02').dossier.state.visits.due.at(-1)).toMatchObject({
      ...{ on: '2026-11-01', obligations: ['x1'] },
    });
  });

  it('is changed by the bureau with reasons, within bounds, and by nobody who handled it', () => {
    const change = { dates: [day('2026-10-15')], reasons: text('she is away') };
    expect(accepted().refusal('changeVisits', change, bureauHead).code).toBe('petition.no_plan');
    const petition = served();
    expect(petition.refusal('changeVisits', change, head).code).toBe('office.not_permitted');
    expect(petition.refusal('changeVisits', { ...change, dates: [day('2026-08-03')] }, bureauHead).code).toBe(
      'petition.visit_date_unfit',
    );
    petition.act('changeVisits', change, bureauHead);
    expect(datesOf(petition)).toEqual(['2026-08-18 over', '2026-11-01 over', '2026-10-15 planned']);
  });

  it('takes the own word alone', () => {
    const petition = accepted();
    expect(petition.refusal('agreeVisit', p1, pageOf('p2')).code).toBe('petition.said_by_other');
    expect(petition.refusal('agreeVisit', { ...p1, party: 'p9' }, clerk).code).toBe('petition.visit_of_other');
  });
});
