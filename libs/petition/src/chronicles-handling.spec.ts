import { describe } from '@jest/globals';
import {
  aPetitionIssuedAlone,
  bureauHead,
  clerk,
  head,
  officer,
  opinion,
  signed,
} from '../../../test/support/a-petition.js';
import {
  disciplineOfficer,
  reasons,
  told,
  assigned,
  registered,
  referred,
  accepted,
  decided,
  delivered,
  supported,
  accusation,
  corrected,
  notice,
} from '../../../test/support/courses-of-petitions.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { day, office, publicActor, text } from '../../../test/support/law.js';

describe('handling (29 to 34)', () => {
  holdChronicles('petition-handling', {
    noticed: told(referred, (one) => one.on('2026-08-10').notified()),
    'accepted with its notice': told(referred, (one) =>
      one.on('2026-08-10').act('accept', { notice: { servedOn: one.today(), manner: 'in_person' } }, officer),
    ),
    'accepted after its notice, and told so': told(
      () => referred().notified(),
      (one) => one.on('2026-08-10').act('accept', { notice: { servedOn: one.today(), manner: 'in_person' } }, officer),
    ),
    'accepted late': told(
      () => referred().notified().until('2026-08-25'),
      (one) => one.on('2026-08-25').accepted(),
    ),
    'a limit that passes': told(accepted, (one) => one.until('2026-10-20')),
    'an extension that is asked for': told(accepted, (one) =>
      one.on('2026-09-28').act('askExtension', { days: 30, reason: reasons }, officer),
    ),
    'an extension that is refused': told(
      () => accepted().act('askExtension', { days: 30, reason: reasons }, officer),
      (one) => one.act('refuseExtension', { reason: reasons }, head),
    ),
    'an extension that is approved and told': told(
      () => accepted().on('2026-09-28'),
      (one) => one.extended(),
    ),
    'an extension that is approved and not told': told(
      () => accepted().on('2026-09-28').approved(),
      (one) => one.until('2026-10-15'),
    ),
    'an opinion laid before the head': told(accepted, (one) => one.on('2026-09-01').submitted()),
    'an opinion given back and submitted again': told(
      () => accepted().submitted(),
      (one) => one.act('returnOpinion', { submission: 1, reason: reasons }, head).on('2026-09-02').submitted(),
    ),
    'an opinion taken back': told(
      () => accepted().submitted(),
      (one) => one.act('takeBackOpinion', {}, officer),
    ),
    'an opinion that waits until the limit is over': told(
      () => accepted().submitted(),
      (one) => one.until('2026-10-10'),
    ),
    'an opinion issued without approval': told(
      () => aPetitionIssuedAlone().registered().referred().notified().accepted(),
      (one) => one.on('2026-09-01').act('decide', opinion, officer),
    ),
    'an opinion that is issued': told(accepted, (one) => one.on('2026-09-01').decided()),
    'an opinion that nobody serves': told(decided, (one) => one.until('2026-08-20')),
    'an opinion that is served': told(decided, (one) => one.on('2026-08-10').delivered()),
    'an opinion that could not be served': told(decided, (one) =>
      one.act('recordDelivery', { servedOn: one.today(), manner: 'public_notice', evidence: text('e') }, officer),
    ),
    'an opinion that the petitioner confirms on the page': told(decided, (one) =>
      one.on('2026-08-10').act('confirmNotice', { document: 'opinion' }, publicActor),
    ),
    'a window that passes, and the file closed': told(delivered, (one) => one.until('2026-09-04').closed()),
    'a review that is asked for': told(delivered, (one) =>
      one.on('2026-08-20').act('requestReview', { requestedOn: day('2026-08-20'), to: null, note: null }, clerk),
    ),
    'a review that is asked for where no receipt is proved': told(decided, (one) =>
      one.on('2026-08-20').act('requestReview', { requestedOn: day('2026-08-20'), to: null, note: null }, clerk),
    ),
    'a review that the petitioner waives': told(delivered, (one) =>
      one.act('waiveReview', signed('2026-08-03'), clerk),
    ),
    'closed while the window runs, and evaluated': told(delivered, (one) =>
      one.closed().act('evaluate', { bureau: 'mostly', organ: null, remark: null }, publicActor),
    ),
    'an assigned matter that is reported': told(
      () => registered().referred(assigned).notified().accepted().decided().delivered(),
      (one) => one.act('reportCompletion', { report: text('report') }, officer),
    ),
    'a supporting opinion, carried out by another office': told(accepted, (one) =>
      one.supported('2026-08-20', 'town-binju').delivered().on('2026-08-14').executed(),
    ),
    'a supporting opinion whose date passes, found to be refused': told(
      () => supported().delivered(),
      (one) => one.until('2026-08-21').act('findRefusal', { finding: text('f') }, clerk),
    ),
    'a supporting opinion that is carried out late, and is not after all': told(
      () => supported().delivered().until('2026-08-21').executionTold('parties/1'),
      (one) => one.on('2026-09-10').executed().executionTold('reopened/1'),
    ),
    'a suggestion that is answered': told(
      () => corrected(referred(), 'suggestion', false, officer),
      (one) => one.on('2026-08-20').answered().delivered(),
    ),
    'an accusation with its feedback': told(
      () => accusation().referred({ to: office('discipline') }),
      (one) => one.on('2026-08-20').act('giveFeedback', { feedback: text('f') }, disciplineOfficer),
    ),
    'led into another procedure': told(referred, (one) =>
      one.act('routeOut', { ...notice, route: 'reconsideration' }, officer),
    ),
    'led into another procedure, with a report that is owed': told(
      () => registered().referred(assigned),
      (one) => one.act('routeOut', { ...notice, route: 'court-civil' }, officer),
    ),
    'a duty of the organ itself': told(referred, (one) => one.act('takeAsDuty', { note: null }, officer)),
    'a duty of the organ itself, after acceptance': told(accepted, (one) =>
      one.on('2026-08-20').act('takeAsDuty', { note: null }, officer),
    ),
    'a duty of the organ itself that is performed': told(
      () => referred().act('takeAsDuty', { note: null }, officer),
      (one) =>
        one
          .on('2026-08-20')
          .act('performOrAnswer', { outcome: 'performed', answer: text('a') }, officer)
          .delivered(),
    ),
    'material, an urging and a comment': told(accepted, (one) =>
      one
        .on('2026-08-10')
        .act('addMaterial', { material: text('more') }, publicActor)
        .act('addMaterial', { material: text('still more') }, publicActor)
        .act('comment', { text: text('c') }, head)
        .act('urge', { office: office('dept-transport'), text: text('u') }, bureauHead),
    ),
    'material seen and an urging answered': told(
      () =>
        accepted()
          .act('addMaterial', { material: text('more') }, publicActor)
          .act('urge', { office: office('dept-transport'), text: text('u') }, bureauHead),
      (one) => one.act('seeMaterial', {}, officer).act('answerUrging', { text: text('a') }, officer),
    ),
  });
});
