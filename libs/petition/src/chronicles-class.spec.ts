import { describe } from '@jest/globals';
import {
  aPetition,
  bureauHead,
  cameBack,
  clerk,
  officer,
  type PetitionInMemory,
} from '../../../test/support/a-petition.js';
import { allowedIn } from '../../../test/support/chronicle.js';
import {
  disciplineOfficer,
  people,
  reasons,
  told,
  assigned,
  registered,
  referred,
  accepted,
  delivered,
  supported,
  direct,
  accusation,
  corrected,
  named,
  statedNotice,
} from '../../../test/support/courses-of-petitions.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { day, office, platformActor, text } from '../../../test/support/law.js';

describe('the class, and who is accused (30)', () => {
  holdChronicles('petition-class', {
    'an appeal that is a suggestion': told(accepted, (one) => corrected(one.on('2026-08-20'), 'suggestion')),
    'an appeal that is an accusation, and not of that office': told(accepted, (one) =>
      corrected(one.on('2026-08-20'), 'accusation'),
    ),
    'a suggestion that is an appeal': told(
      () => aPetition().registered({ class: 'suggestion' }).referred().notified(),
      (one) => corrected(one.on('2026-08-20'), 'appeal'),
    ),
    'an accusation that is an appeal': told(
      () => accusation().referred({ to: office('discipline') }),
      (one) => corrected(one.on('2026-08-20'), 'appeal', false, disciplineOfficer),
    ),
    'an appeal that was late and is a suggestion: what was not owed is withdrawn': told(
      () => referred().until('2026-08-20').on('2026-08-20'),
      (one) => corrected(one, 'suggestion', true),
    ),
    'a class that is corrected there and back': told(
      () => corrected(accepted().on('2026-08-20'), 'suggestion'),
      (one) => corrected(one.on('2026-09-01'), 'appeal'),
    ),
    'an accused office that has the matter': told(
      () => accusation().referred({ to: office('town-binju') }),
      (one) => named(one, 'town-binju'),
    ),
    'an accused office to which it was submitted': told(
      () => direct({ class: 'accusation' }),
      (one) => named(one, 'dept-transport'),
    ),
    'an accused bureau, which had passed it on': told(
      () => accusation().referred({ to: office('discipline') }),
      (one) => named(one, 'bureau', disciplineOfficer),
    ),
    'an accused office above the one that has it': told(
      () => accusation().referred({ to: office('town-binju') }),
      (one) => named(one, 'county-government'),
    ),
    'an accused office that is late and supervised': told(
      () =>
        corrected(referred().until('2026-08-20').on('2026-08-20'), 'accusation').supervised(
          'art40/dept-transport',
          'XF-07/1',
        ),
      (one) => named(one, 'dept-transport'),
    ),
    'a name that is taken back': told(
      () => named(accusation().referred({ to: office('town-binju') }), 'town-binju'),
      (one) => one.act('clearAccused', { office: office('town-binju'), reason: reasons }, clerk),
    ),
    'an accused person, named and taken back': told(accusation, (one) =>
      one
        .act('nameAccused', { office: null, person: { party: 'a1', digest: 'd' } }, clerk)
        .act('clearAccusedPerson', { party: 'a1', reason: reasons }, clerk),
    ),
    'the discipline organ accused: the superior one has it': told(
      () => named(accusation(), 'discipline'),
      (one) => one.act('transferOut', { note: null }, clerk),
    ),
    'an import of a platform': told(
      () => aPetition().on('2026-11-02').imported('2026-08-03'),
      (one) =>
        one
          .act('notify', { servedOn: day('2026-08-10'), manner: 'post', notice: null }, platformActor)
          .act('accept', { notice: null }, platformActor),
    ),
  });
});

describe('what may be done, and what stands in the way', () => {
  const states: Readonly<Record<string, () => PetitionInMemory>> = {
    'before it is there': aPetition,
    'without a class': () => aPetition().registered({ class: null }),
    registered,
    'assigned and urged': () =>
      registered()
        .referred(assigned)
        .act('urge', { office: office('dept-transport'), text: text('u') }, bureauHead),
    objected: () => referred().objected(),
    'back at the bureau': () => referred().objected().upheld(null),
    'submitted directly, and back': cameBack,
    'an extension approved': () => accepted().approved(),
    'an opinion before the head': () => accepted().submitted(),
    'supported and served': () => supported().delivered(),
    'late, and stated to have been in time': statedNotice,
    'an accusation at the discipline organ': () => accusation().referred({ to: office('discipline') }),
    'an accusation at an organ that may not take it': () => direct({ class: 'accusation' }),
    'an accused office': () => named(accusation().referred({ to: office('town-binju') }), 'town-binju'),
    'a duty of the organ itself': () => referred().act('takeAsDuty', { note: null }, officer),
    'a withdrawal that waits': () => registered().referred(assigned).withdrawn(),
    'closed while the window runs': () => delivered().closed(),
    withdrawn: () => referred().withdrawn(),
  };
  holdChronicles(
    'petition-allowed',
    Object.fromEntries(Object.entries(states).map(([name, so]) => [name, () => allowedIn(so(), people)])),
  );
});
