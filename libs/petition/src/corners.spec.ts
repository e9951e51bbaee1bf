import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import {
  aPetition,
  bureauHead,
  clerk,
  government,
  officer,
  transferTo,
  type PetitionInMemory,
} from '../../../test/support/a-petition.js';
import {
  accusation,
  corrected,
  direct,
  disputed,
  found,
  named,
  notice,
  referred,
  statedNotice,
} from '../../../test/support/courses-of-petitions.js';
import { courseOf, day, office, person, text } from '../../../test/support/law.js';

const proof = text('receipt no. 7');
const reasons = text('reasons');
const police = person('dept-public-security', 'officer');
const disciplineHead = person('discipline', 'head');
const publishedOn = (petition: PetitionInMemory, servedOn: string, by = officer) =>
  petition.act('recordDelivery', { servedOn: day(servedOn), manner: 'public_notice', evidence: proof }, by);

describe('an answer that was taken from its organ', () => {
  const answered = () =>
    accusation()
      .referred({ to: office('dept-public-security') })
      .act('giveFeedback', { feedback: text('f') }, police);
  const looked = (petition: PetitionInMemory) =>
    petition.act('rejectRecord', { record: null, finding: 'other_day', reasons }, disciplineHead).dossier.state;

  it.each(['public_notice', 'in_person'] as const)(
    'is not served again by what is found of the day of its service: %s',
    (manner) => {
      const serve = { servedOn: day('2026-08-05'), manner, evidence: proof };
      const petition = answered().on('2026-08-12').act('recordDelivery', serve, police);
      disputed(petition, 'answer');
      named(petition, 'dept-public-security');
      expect(looked(petition)).toMatchObject({ decidedOn: null, deliveredOn: null, servedUnreceivedOn: null });
    },
  );

  it('counts from the day of its record where nothing was taken', () => {
    const petition = publishedOn(answered().on('2026-08-12'), '2026-08-05', police);
    expect(petition.dossier.state).toMatchObject({ deliveredOn: null, servedUnreceivedOn: '2026-08-05' });
    expect(looked(disputed(petition, 'answer')).servedUnreceivedOn).toBe('2026-08-12');
  });
});

describe('a withdrawn breach', () => {
  it('is told to its own supervision, and not to a part of another kind, name or cause', () => {
    const stated = () => referred().accepted().until('2026-08-25').on('2026-08-25').notified('2026-08-18');
    const part = as<CaseId>('00000000-0000-4000-8000-000000000007');
    const withPart = (kind: string, name: string, cause: string) =>
      stated()
        .tell('notePart', { part, kind, name, n: 1, cause, isNecessary: false }, courseOf(part))
        .standing()
        .parts.owed.map((owed) => owed.cause);
    expect(withPart('supervision', 'art40/dept-transport', 'XF-07/1')).toEqual(['XF-07/1:withdrawn']);
    expect(withPart('revisit', 'art40/dept-transport', 'XF-07/1')).toEqual([]);
    expect(withPart('supervision', 'art40/dept-water', 'XF-07/1')).toEqual([]);
    expect(withPart('supervision', 'art40/dept-transport', 'XF-04/1')).toEqual([]);
  });
});

describe('what was submitted to an organ that is accused', () => {
  it('is passed on by whoever stands in for it, and never taken back: it was submitted to another one', () => {
    const accused = ['discipline', 'bureau', 'joint-conference', 'dept-transport'];
    const petition = accused.reduce((one, id) => named(one, id, officer), direct({ class: 'accusation' }));
    expect(petition.dossier.state).toMatchObject({ handler: null, referrer: 'county-government', phase: 'returned' });
    expect(petition.refusal('refer', transferTo('county-government'), government).code).toBe('petition.refer_to_self');
  });
});

describe('to close a file', () => {
  it('is owed of what was decided, once it is served', () => {
    const told = corrected(referred(), 'suggestion', false, officer).notified().answered();
    expect(told.duties()).toEqual(['recordDelivery@dept-transport']);
    expect(publishedOn(told, '2026-08-03').duties()).toEqual(['close@dept-transport']);
  });
});

describe('the date by which a supporting opinion is carried out', () => {
  it('may be the last day of the bound, and tomorrow', () => {
    for (const executeBy of ['2026-08-04', '2027-01-30']) {
      const petition = aPetition().registered().referred().notified().accepted().supported(executeBy);
      expect(petition.dossier.state.execution).toMatchObject({ dueOn: executeBy });
    }
  });

  it('is none of whose class somebody corrects', () => {
    const decided = aPetition().registered().referred().notified().accepted().supported('2026-08-20');
    const correct = { class: 'suggestion', reason: reasons } as const;
    expect(decided.refusal('correctClass', correct, clerk).code).toBe('petition.already_decided');
  });
});

describe('several stated dates that wait for a look', () => {
  const both = () => {
    const petition = disputed(aPetition().registered().referred().notified().accepted().extended(), 'notice');
    return disputed(petition, 'extension');
  };
  const confirm = (record: number | null) => ({ record, note: null });

  it('are looked at by their number, each once, and by the office that has to', () => {
    expect(both().refusal('confirmRecord', confirm(null), bureauHead)).toMatchObject({
      ...{ kind: 'invalid', code: 'petition.record_missing', details: { n: 2 } },
    });
    const petition = both().act('confirmRecord', confirm(2), bureauHead);
    expect(petition.all('recordConfirmed')).toMatchObject([{ record: 2, document: 'extension' }]);
    expect(petition.duties().filter((duty) => duty.startsWith('confirmRecord'))).toEqual(['confirmRecord@bureau']);
    expect(petition.refusal('confirmRecord', confirm(2), bureauHead).code).toBe('petition.no_look_awaited');
    petition.act('rejectRecord', { record: null, finding: 'other_day', reasons }, bureauHead);
    expect(petition.all('recordRejected')).toMatchObject([{ record: 1, document: 'notice' }]);
    expect(petition.duties()).toEqual(['decide@dept-transport']);
  });

  it('of several offices each has its own looker', () => {
    // Of what the bureau itself states another office looks; what an organ states, the bureau does.
    const petition = aPetition().registered({ registrar: office('county-government') }, government);
    petition.act('refer', transferTo('dept-transport'), government).notified();
    petition.act('notify', { servedOn: day('2026-08-03'), manner: 'post', notice: text('n') }, government);
    disputed(petition, 'notice');
    expect(petition.duties()).toContain('confirmRecord@bureau');
    expect(petition.allowed(person('joint-conference', 'head')).confirmRecord?.code).toBe('office.not_permitted');
  });
});

describe('what another class or procedure ends', () => {
  it('is nothing of an office that has passed the matter on: it still tells where it went (23(1))', () => {
    const petition = aPetition().registered({ registrar: office('county-government') }, government);
    petition.act('refer', transferTo('dept-transport'), government);
    corrected(petition, 'suggestion', false, officer);
    expect(petition.clock('XF-06/1')).toMatchObject({ owner: 'county-government', endedAt: null, metAt: null });
    expect(petition.duties()).toContain('notify@county-government');
    expect(petition.clock('XF-ACCEPT/2').endedAs).toBe('cancelled');
  });

  it.each([
    ['an opinion', 'approveOpinion', (one: PetitionInMemory) => one.submitted()],
    [
      'an extension',
      'approveExtension',
      (one: PetitionInMemory) => one.act('askExtension', { days: 10, reason: reasons }, officer),
    ],
    ['an approved extension', 'noticeExtension', (one: PetitionInMemory) => one.approved()],
  ])('is what was asked for and nobody has decided or told: %s', (_what, duty, asked) => {
    const petition = asked(aPetition().registered().referred().notified().accepted());
    const route = {
      notice: text('n'),
      servedOn: day('2026-08-03'),
      manner: 'post',
      sentOn: null,
      proof: null,
    } as const;
    petition.act('routeOut', { ...route, route: 'reconsideration' }, officer);
    expect(petition.facts.at(-1)?.duties).toContainEqual({ change: 'close', id: `${duty}/1`, as: 'dropped' });
    expect(petition.duties()).toEqual([]);
  });
});

describe('a notice that is found never to have been given', () => {
  it('is the office’s own, whatever another one has told of the same matter', () => {
    const petition = aPetition().registered({ registrar: office('county-government') }, government);
    petition.act('refer', transferTo('dept-transport'), government);
    petition.act('notify', { servedOn: day('2026-08-03'), manner: 'post', notice: text('n') }, government).notified();
    found(disputed(petition, 'notice'), 'not_done');
    expect(petition.dossier.state.isNotified).toBe(false);
    expect(petition.duties()).toContain('notify@dept-transport');
  });

  it('opens nothing again that the petitioner has withdrawn', () => {
    const petition = statedNotice().withdrawn();
    petition.act('confirmWithdrawal', { note: null }, bureauHead);
    expect(found(petition, 'not_done').standing()).toMatchObject({ phase: 'withdrawn' });
    expect(petition.all('recordRejected')).toMatchObject([{ reopens: false, isOwed: false }]);
  });

  it('of another day takes no extension with it', () => {
    const petition = statedNotice().extended();
    found(petition, 'other_day');
    expect(petition.dossier.state.extension).toMatchObject({ stage: 'noticed', days: 30 });
  });
});

describe('parts of another kind', () => {
  it('are told of no accused: that is for supervisions', () => {
    const part = as<CaseId>('00000000-0000-4000-8000-000000000007');
    const noted = { part, kind: 'revisit', name: 'a', n: 1, cause: 'c', isNecessary: false };
    const petition = accusation().tell('notePart', noted, courseOf(part));
    const told = named(petition, 'town-binju')
      .standing()
      .parts.owed.map(({ open }) => open.type);
    // Of an accusation nobody is visited: that the revisit is released is all that it is told.
    expect(told).toEqual(['release']);
  });
});

describe('an organ to go to that is not there', () => {
  it('is refused by its name', () => {
    const gone = { ...notice, to: office('nowhere'), organ: null };
    expect(direct().refusal('declareOutOfRemit', gone, officer)).toMatchObject({
      ...{ kind: 'invalid', code: 'petition.office_unknown', details: { office: 'nowhere' } },
    });
  });
});
