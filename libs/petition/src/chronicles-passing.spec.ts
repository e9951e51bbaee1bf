import { describe } from '@jest/globals';
import {
  aPetition,
  bureauHead,
  cameBack,
  clerk,
  government,
  officer,
  signed,
  transferTo,
  type PetitionInMemory,
} from '../../../test/support/a-petition.js';
import {
  accepted,
  accusation,
  assigned,
  corrected,
  direct,
  disciplineOfficer,
  named,
  notice,
  reasons,
  referred,
  registered,
  told,
  township,
  whole,
} from '../../../test/support/courses-of-petitions.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { day, office, person, publicActor, text } from '../../../test/support/law.js';

const police = person('dept-public-security', 'officer');
const later = (petition: PetitionInMemory, date: string) => petition.until(date).on(date);
const triaged = (to: string | null) =>
  ({
    ...{ class: 'appeal' as const, category: null, place: null, note: null },
    to: to === null ? null : office(to),
  }) as const;
const withdrawnBy = (petition: PetitionInMemory, by = clerk) => petition.withdrawn(by);

describe('classes, passing on and back', () => {
  holdChronicles('petition-corners-classes', {
    'a class by which nothing was owed, and the class again': told(
      () => corrected(later(referred(), '2026-08-20'), 'suggestion', true),
      (one) => corrected(one.on('2026-08-21'), 'appeal'),
    ),
    'the same beside a date that was stated': told(
      () => corrected(later(referred(), '2026-08-25').notified('2026-08-18'), 'suggestion', true),
      (one) => corrected(one.on('2026-08-26'), 'appeal'),
    ),
    'an accusation that stays with the organ that may take it, while the bureau presses': told(
      () =>
        later(registered().referred({ to: office('dept-public-security') }), '2026-08-20').supervised(
          'art40/dept-public-security',
          'XF-07/1',
        ),
      (one) => corrected(one, 'accusation'),
    ),
    'an accusation that stays with the organ that may take it': told(
      () => registered().referred({ to: office('dept-public-security') }),
      (one) => corrected(one, 'accusation', false, police),
    ),
    'a direct submission that is an accusation': told(direct, (one) =>
      corrected(one.on('2026-08-10'), 'accusation', false, officer),
    ),
    'a direct submission that is a suggestion, and an appeal again': told(
      () => corrected(direct().on('2026-08-10'), 'suggestion', false, officer),
      (one) => corrected(one.on('2026-08-20'), 'appeal', false, officer),
    ),
    'an appeal with an extension asked for that is a suggestion': told(
      () => accepted().act('askExtension', { days: 10, reason: reasons }, officer),
      (one) => corrected(one, 'suggestion'),
    ),
    'an appeal with an opinion before the head that is a suggestion': told(
      () => accepted().submitted(),
      (one) => corrected(one, 'suggestion'),
    ),
    'a duty of the organ itself that is a suggestion': told(
      () => accepted().act('takeAsDuty', { note: null }, officer),
      (one) => corrected(one.on('2026-08-20'), 'suggestion'),
    ),
    'an appeal under an objection that is an accusation': told(
      () => referred().objected(),
      (one) => corrected(one, 'accusation'),
    ),
    'an appeal that was accepted after silence': told(
      () => later(referred(), '2026-08-25'),
      (one) => one.accepted(),
    ),
    'a matter that came back twice': told(
      () =>
        referred()
          .objected()
          .upheld('town-binju')
          .on('2026-08-10')
          .act('object', { reasons: text('reasons in detail'), proposedTo: null }, township),
      (one) => one.on('2026-08-12').upheld(null),
    ),
    'taken back after days that had been used': told(
      () => cameBack({}, { passed: '2026-08-10', back: '2026-08-14' }),
      (one) => one.on('2026-08-17').act('refer', transferTo('county-government'), government),
    ),
    'what came back to the organ itself and is passed to another one': told(cameBack, (one) =>
      one.on('2026-08-10').act('refer', transferTo('town-binju'), government),
    ),
    'what came back to the organ itself, which says where to go': told(cameBack, (one) =>
      one
        .on('2026-08-10')
        .act(
          'declareOutOfRemit',
          { ...notice, servedOn: day('2026-08-10'), to: null, organ: text('organ') },
          government,
        ),
    ),
    'what came back and nobody passes on': told(cameBack, (one) => one.until('2026-08-30')),
    'an office that has notices of its own to give after it passed the matter on': told(
      () =>
        later(
          aPetition()
            .registered({ registrar: office('county-government') }, government)
            .act('refer', transferTo('dept-transport'), government),
          '2026-08-10',
        ),
      (one) => one.act('notify', { servedOn: day('2026-08-10'), manner: 'post', notice: text('n') }, government),
    ),
    'triaged with a proposal': told(
      () => aPetition().registered({ class: null }),
      (one) => one.act('triage', triaged('dept-transport'), clerk),
    ),
    'submitted to the organ itself without a class, and triaged': told(
      () => direct({ class: null }),
      (one) => one.on('2026-08-10').act('triage', triaged(null), officer),
    ),
    'material that the next holder has still to look at': told(
      () =>
        referred()
          .act('addMaterial', { material: text('m') }, publicActor)
          .objected(),
      (one) => one.upheld('town-binju'),
    ),
    'urged and passed on': told(
      () =>
        referred()
          .act('urge', { office: office('dept-transport'), text: text('u') }, bureauHead)
          .objected(),
      (one) => one.upheld('town-binju'),
    ),
  });
});

describe('the accused', () => {
  holdChronicles('petition-corners-accused', {
    'every organ of the county that could take it is accused': whole(() =>
      named(named(direct({ class: 'accusation' }), 'discipline', officer), 'dept-transport', officer),
    ),
    'an accused bureau at which it was registered': told(accusation, (one) => named(one, 'bureau')),
    'an accused referrer while it has to rule on an objection': told(
      () =>
        accusation()
          .referred({ to: office('discipline') })
          .act('object', { reasons: text('reasons in detail'), proposedTo: null }, disciplineOfficer),
      (one) => named(one, 'bureau', disciplineOfficer),
    ),
    'an accused organ after its feedback': told(
      () =>
        accusation()
          .referred({ to: office('discipline') })
          .act('giveFeedback', { feedback: text('f') }, disciplineOfficer),
      (one) => named(one, 'discipline'),
    ),
    'an accused bureau whose name is taken back': told(
      () => named(accusation().referred({ to: office('discipline') }), 'bureau', disciplineOfficer),
      (one) => one.act('clearAccused', { office: office('bureau'), reason: reasons }, disciplineOfficer),
    ),
    'an accused supervised office, cleared after it was told': told(
      () =>
        named(
          corrected(later(referred(), '2026-08-20'), 'accusation').supervised('art40/dept-transport', 'XF-07/1'),
          'dept-transport',
        ).supervised('art40/dept-transport', 'barred/dept-transport'),
      (one) => one.act('clearAccused', { office: office('dept-transport'), reason: reasons }, clerk),
    ),
    'two supervisions, one of which has been told of the accused': told(
      () =>
        corrected(later(referred(), '2026-08-20'), 'accusation')
          .supervised('art40/dept-transport', 'XF-07/1')
          .act('nameAccused', { office: office('dept-water'), person: null }, clerk)
          .supervised('art40/dept-transport', 'barred/dept-water'),
      (one) => named(one, 'town-binju'),
    ),
    'a transfer to the superior organ, told in writing': told(
      () => named(accusation(), 'discipline'),
      (one) => one.act('transferOut', { ...notice, note: text('n') }, clerk),
    ),
    'a withdrawal of an accusation that the discipline organ has': told(
      () => accusation().referred({ to: office('discipline'), ...assigned }),
      (one) => withdrawnBy(one, disciplineOfficer),
    ),
    'a withdrawal on the page': told(referred, (one) =>
      one.act('withdraw', { ...signed('2026-08-03'), provedBy: 'code', reference: null }, publicActor),
    ),
    'a withdrawal of a supporting opinion that another office carries out': told(
      () => accepted().supported('2026-08-20', 'town-binju'),
      (one) => withdrawnBy(one),
    ),
    'a matter under supervision that is withdrawn': told(
      () => later(referred(), '2026-08-19').supervised('art40/dept-transport', 'XF-07/1'),
      (one) => withdrawnBy(one),
    ),
  });
});
