import { describe } from '@jest/globals';
import {
  aPetition,
  bureauHead,
  clerk,
  government,
  head,
  officer,
  signed,
  transferTo,
  type PetitionInMemory,
} from '../../../test/support/a-petition.js';
import { allowedIn } from '../../../test/support/chronicle.js';
import {
  accepted,
  assigned,
  corrected,
  decided,
  delivered,
  direct,
  disputed,
  found,
  named,
  notice,
  people,
  reasons,
  referred,
  registered,
  supported,
  told,
} from '../../../test/support/courses-of-petitions.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { day, office, person, publicActor, text } from '../../../test/support/law.js';

const police = person('dept-public-security', 'officer');
const governmentHead = person('county-government', 'head');
const proof = text('receipt');
const later = (petition: PetitionInMemory, date: string) => petition.until(date).on(date);
const served = (
  petition: PetitionInMemory,
  manner: 'public_notice' | 'in_person',
  servedOn: string = petition.today(),
) => petition.act('recordDelivery', { servedOn: day(servedOn), manner, evidence: proof }, officer);
const elsewhere = (petition: PetitionInMemory, more: object = {}) =>
  petition.act('declareOutOfRemit', { ...notice, to: office('dept-water'), organ: null, ...more }, officer);
const withTwoNotices = () => {
  const petition = later(referred().notified(), '2026-08-10');
  return petition.act('accept', { notice: { servedOn: day('2026-08-05'), manner: 'post' }, proof }, officer);
};

describe('records and what they carry', () => {
  holdChronicles('petition-corners-records', {
    'a second notice that was never given leaves the first': told(withTwoNotices, (one) =>
      found(disputed(one, 'notice'), 'not_done'),
    ),
    'a notice that was never given, of a file that was closed': told(
      () => disputed(delivered().closed().on('2026-08-12'), 'notice'),
      (one) => found(one, 'not_done'),
    ),
    'an extension that was never told, of a file that was closed': told(
      () => disputed(accepted().extended().decided().delivered().closed().on('2026-08-12'), 'extension'),
      (one) => found(one, 'not_done'),
    ),
    'an opinion served by public notice, and then received': told(
      () => served(decided(), 'public_notice'),
      (one) => served(one.on('2026-08-10'), 'in_person'),
    ),
    'an opinion served by public notice, of another day': told(
      () => served(decided().on('2026-08-12'), 'public_notice', '2026-08-05'),
      (one) => found(disputed(one, 'opinion'), 'other_day'),
    ),
    'an opinion served by public notice that was never given': told(
      () => served(decided().on('2026-08-12'), 'public_notice', '2026-08-05'),
      (one) => found(disputed(one, 'opinion'), 'not_done'),
    ),
    'an answer of another day': told(
      () => corrected(referred(), 'suggestion', false, officer).answered().on('2026-08-12').delivered('2026-08-05'),
      (one) => found(disputed(one, 'answer'), 'other_day'),
    ),
    'a service that was late, stated to have been in time': told(
      () => later(decided(), '2026-08-20'),
      (one) => served(one, 'in_person', '2026-08-12'),
    ),
    'the same, of another day': told(
      () => served(later(decided(), '2026-08-20'), 'in_person', '2026-08-12'),
      (one) => found(one, 'other_day'),
    ),
    'the same, never given': told(
      () => served(later(decided(), '2026-08-20'), 'in_person', '2026-08-12'),
      (one) => found(one, 'not_done'),
    ),
    'a service after which the review was asked for, never given': told(
      () =>
        delivered()
          .on('2026-08-12')
          .act('requestReview', { requestedOn: day('2026-08-12'), to: office('county-government'), note: null }, clerk),
      (one) => found(disputed(one, 'opinion'), 'not_done'),
    ),
    'an extension of another day': told(
      () =>
        later(accepted().on('2026-09-28').approved(), '2026-10-20').act(
          'noticeExtension',
          { servedOn: day('2026-10-06'), manner: 'post', proof },
          officer,
        ),
      (one) => found(one, 'other_day'),
    ),
    'an extension told in time, disputed and never told': told(
      () => accepted().on('2026-09-28').extended().on('2026-10-01'),
      (one) => found(disputed(one, 'extension'), 'not_done'),
    ),
    'an extension that never was, after the longer limit had passed too': told(
      () => disputed(later(accepted().on('2026-09-28').extended(), '2026-11-10'), 'extension'),
      (one) => found(one, 'not_done'),
    ),
    'an objection that is stated after its date': told(
      () => later(referred(), '2026-08-20'),
      (one) =>
        one.act(
          'object',
          { reasons: text('reasons in detail'), proposedTo: office('dept-water'), statedOn: day('2026-08-07'), proof },
          officer,
        ),
    ),
    'an objection that is stated after its date, and agreed to': told(
      () =>
        later(referred(), '2026-08-20').act(
          'object',
          { reasons: text('reasons in detail'), proposedTo: null, statedOn: day('2026-08-07'), proof },
          officer,
        ),
      (one) => one.upheld('town-binju'),
    ),
    'a notice that was posted before its date and reached later': told(
      () => later(referred(), '2026-08-21'),
      (one) =>
        one.act(
          'notify',
          { servedOn: day('2026-08-21'), sentOn: day('2026-08-17'), manner: 'post', notice: null, proof },
          officer,
        ),
    ),
    'told to go elsewhere by a notice of a stated day': told(
      () => later(direct(), '2026-08-25'),
      (one) => elsewhere(one, { servedOn: day('2026-08-18'), proof }),
    ),
    'led into another procedure by a notice that was never given': told(
      () =>
        later(referred(), '2026-08-25').act(
          'routeOut',
          { ...notice, servedOn: day('2026-08-18'), proof, route: 'reconsideration' },
          officer,
        ),
      (one) => found(one, 'not_done'),
    ),
    'led into another procedure with a report owed, by a notice that was never given': told(
      () =>
        later(registered().referred(assigned), '2026-08-25').act(
          'routeOut',
          { ...notice, servedOn: day('2026-08-18'), proof, route: 'reconsideration' },
          officer,
        ),
      (one) => found(one, 'not_done'),
    ),
    'two stated dates that wait for a look': () =>
      allowedIn(withTwoNotices(), [bureauHead, person('joint-conference', 'head')]),
  });
});

describe('what else may be done, and what stands in the way', () => {
  const states: Readonly<Record<string, () => PetitionInMemory>> = {
    'every organ of the county accused': () =>
      named(named(direct({ class: 'accusation' }), 'discipline', officer), 'dept-transport', officer),
    'passed down by the organ itself, and objected to': () =>
      aPetition()
        .registered({ registrar: office('county-government') }, government)
        .act('refer', transferTo('dept-transport'), government)
        .objected(),
    'a suggestion, answered': () => corrected(referred(), 'suggestion', false, officer).answered(),
    'an execution that is refused': () =>
      supported()
        .delivered()
        .act('findRefusal', { finding: text('f') }, clerk),
    'an extension told': () => accepted().extended(),
    'an opinion given back': () =>
      accepted().submitted().act('returnOpinion', { submission: 1, reason: reasons }, head),
    'a review asked for': () =>
      delivered().act('requestReview', { requestedOn: day('2026-08-03'), to: null, note: null }, clerk),
    'a review waived': () => delivered().act('waiveReview', signed('2026-08-03'), clerk),
    'a window that has passed': () => later(delivered(), '2026-09-05'),
    evaluated: () => delivered().closed().act('evaluate', { bureau: 'mostly', organ: null, remark: null }, publicActor),
    'led elsewhere with a report owed': () =>
      registered()
        .referred(assigned)
        .act('routeOut', { ...notice, route: 'reconsideration' }, officer),
    'an opinion that was served to nobody': () => served(decided(), 'public_notice'),
    'closed, and served to nobody': () => served(decided(), 'public_notice').closed(),
  };
  holdChronicles(
    'petition-corners-allowed',
    Object.fromEntries(
      Object.entries(states).map(([name, so]) => [name, () => allowedIn(so(), [...people, governmentHead, police])]),
    ),
  );
});
