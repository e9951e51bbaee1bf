import { describe } from '@jest/globals';
import {
  aPetition,
  bureauHead,
  cameBack,
  clerk,
  government,
  officer,
  transferTo,
} from '../../../test/support/a-petition.js';
import {
  reasons,
  told,
  whole,
  assigned,
  registered,
  referred,
  direct,
  accusation,
  notice,
} from '../../../test/support/courses-of-petitions.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { day, office } from '../../../test/support/law.js';

describe('intake and referral (21 to 23)', () => {
  holdChronicles('petition-referral', {
    'a letter at the bureau': whole(registered),
    'a letter without a class, triaged': told(
      () => aPetition().registered({ class: null }),
      (one) =>
        one.act(
          'triage',
          { class: 'suggestion', category: null, place: office('town-binju'), to: null, note: null },
          clerk,
        ),
    ),
    'a petitioner whom nobody can reach': whole(() => aPetition().registered({ isReachable: false }).referred()),
    transferred: told(registered, (one) => one.referred()),
    assigned: told(registered, (one) => one.referred(assigned)),
    'an assignment whose date is changed': told(
      () => registered().referred(assigned),
      (one) => one.on('2026-08-10').act('changeSetDate', { dueOn: day('2026-10-30'), reason: reasons }, bureauHead),
    ),
    'an assignment that is late': told(
      () => registered().referred(assigned).notified().accepted(),
      (one) => one.until('2026-10-20'),
    ),
    'a suggestion and an accusation, transferred': () => [
      ...told(
        () => aPetition().registered({ class: 'suggestion' }),
        (one) => one.referred(),
      )(),
      ...told(accusation, (one) => one.referred({ to: office('discipline') }))(),
    ],
    'a bureau that does nothing': told(registered, (one) => one.until('2026-08-20')),
    'an office that does nothing': told(referred, (one) => one.until('2026-11-20')),
    'an office that objects': told(referred, (one) => one.on('2026-08-06').objected()),
    'an objection that is rejected': told(
      () => referred().objected(),
      (one) => one.on('2026-08-07').rejected(),
    ),
    'an objection that nobody rules on': told(
      () => referred().objected(),
      (one) => one.until('2026-09-01'),
    ),
    'an objection that is agreed to, and the matter passed on': told(
      () => referred().objected(),
      (one) => one.on('2026-08-07').upheld('town-binju'),
    ),
    'an objection that is agreed to, and the matter back': told(
      () => referred().objected(),
      (one) => one.on('2026-08-07').upheld(null),
    ),
    'an objection that is agreed to after the notice was late': told(
      () => referred().objected().until('2026-08-20'),
      (one) => one.on('2026-08-20').upheld('town-binju'),
    ),
    'what came back, passed to the office that had objected': told(
      () => referred().objected().upheld(null).on('2026-08-10'),
      (one) => one.referred(),
    ),
    'submitted to the organ itself': whole(direct),
    'submitted to the organ itself, which passes it to its own township': told(
      () => aPetition().registered({ registrar: office('county-government') }, government),
      (one) => one.on('2026-08-06').act('refer', transferTo('town-binju'), government),
    ),
    'submitted to the organ itself, passed down and back': whole(cameBack),
    'submitted to the organ itself, passed down, back and taken back': told(cameBack, (one) =>
      one.on('2026-08-10').act('refer', transferTo('county-government'), government),
    ),
    'submitted to the organ itself, which says where to go': told(direct, (one) =>
      one.act('declareOutOfRemit', { ...notice, to: office('dept-water'), organ: null }, officer),
    ),
    'submitted to the organ itself, which does nothing': told(direct, (one) => one.until('2026-08-25')),
    'a suggestion submitted to the organ itself': whole(() => direct({ class: 'suggestion' })),
    'an accusation submitted to an organ that may not take it': told(
      () => direct({ class: 'accusation' }),
      (one) => one.on('2026-08-04').act('refer', transferTo('discipline'), officer),
    ),
    'imported, with its past': whole(() => aPetition().on('2026-11-02').imported('2026-08-03')),
  });
});
