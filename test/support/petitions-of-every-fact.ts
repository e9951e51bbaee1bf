import { as, type CaseId } from '#libs/kernel';
import {
  aPetition,
  aPetitionApproved,
  bureauHead,
  cameBack,
  clerk,
  government,
  head,
  officer,
  signed,
  transferTo,
} from './a-petition.js';
import { notice } from './courses-of-petitions.js';
import { courseActor, courseOf, day, office, publicActor, text } from './law.js';

/** Petitions that together meet every fact of the law. */
export function petitionsOfEveryFact(): readonly ReturnType<typeof aPetition>[] {
  const assigned = { manner: 'assign', setOn: day('2026-09-30') } as const;
  const whole = aPetition().registered().referred(assigned).notified().accepted().extended().decided().delivered();
  whole.act('addMaterial', { material: text('more') }, publicActor);
  whole.act('seeMaterial', {}, officer);
  whole.act('comment', { text: text('c') }, head);
  whole.act('urge', { office: office('dept-transport'), text: text('u') }, bureauHead);
  whole.act('answerUrging', { text: text('a') }, officer);
  whole.act('confirmNotice', { document: 'opinion' }, publicActor);
  whole.act('reportCompletion', { report: text('report') }, officer).closed();
  whole.act('evaluate', { bureau: 'mostly', organ: 'not_satisfied', remark: null }, publicActor);
  const joining = {
    identity: { party: 'p2', digest: 'd' },
    role: 'petitioner',
    nature: 'person',
    capacity: 'full',
  } as const;
  const several = aPetition().registered().act('addParty', joining, clerk).referred().notified().accepted().approved();
  const telling = { servedOn: several.today(), manner: 'post', recipient: 'p2' } as const;
  several.act('noticeExtension', telling, officer);
  const triage = { class: 'appeal', category: null, place: null, to: null, note: null } as const;
  const objected = aPetition().registered({ class: null }).act('triage', triage, clerk).referred().objected();
  objected.upheld('town-binju').withdrawn();
  const late = aPetition()
    .registered()
    .referred()
    .objected()
    .rejected()
    .act('issueNotice', { notice: text('n') }, officer)
    .act('withdrawNotice', { of: 5, reason: text('r') }, officer)
    .act('issueNotice', { notice: text('n') }, officer)
    .act('correctNotice', { of: 7, text: text('t') }, officer)
    .notified()
    .accepted();
  late.act('askExtension', { days: 10, reason: text('r') }, officer);
  late.act('refuseExtension', { reason: text('r') }, head);
  late.submitted().act('returnOpinion', { submission: 1, reason: text('r') }, head);
  late.submitted().act('takeBackOpinion', {}, officer);
  late.until('2026-11-01').decided().delivered().until('2027-01-01');
  late.supervised('art40/dept-transport', 'XF-09/1').supervisionEnded();
  const suggestion = aPetition()
    .registered()
    .referred()
    .act('correctClass', { class: 'suggestion', reason: text('r') }, officer)
    .answered();
  suggestion.delivered();
  const stated = aPetition().registered().referred().accepted().until('2026-08-25').notified('2026-08-18');
  stated.act('confirmRecord', { record: null, note: text('seen') }, bureauHead);
  stated.act('disputeDate', { document: 'notice', reasons: text('no') }, publicActor);
  stated.act('rejectRecord', { record: null, finding: 'other_day', reasons: text('no') }, bureauHead);
  const approved = aPetitionApproved('receipt', 'correction').registered().referred();
  approved.act('issueNotice', { notice: text('n') }, officer).act('takeBackNotice', {}, officer);
  approved.act('issueNotice', { notice: text('n') }, officer);
  approved.act('returnNotice', { submission: 2, reason: text('r') }, head);
  approved.act('issueNotice', { notice: text('n') }, officer).act('approveNotice', { submission: 3 }, head);
  const elsewhere = aPetition().registered({ registrar: office('dept-transport') }, officer);
  elsewhere.act('declareOutOfRemit', { ...notice, to: office('dept-water'), organ: null }, officer);
  const accused = aPetition()
    .registered({ class: 'accusation' })
    .referred({ to: office('town-binju') });
  accused.act('nameAccused', { office: office('town-binju'), person: null }, clerk);
  accused.act('clearAccused', { office: office('town-binju'), reason: text('r') }, clerk);
  const above = aPetition().registered({ class: 'accusation' });
  above.act('nameAccused', { office: office('discipline'), person: null }, clerk);
  above.act('transferOut', { note: null }, clerk);
  accused.act('nameAccused', { office: null, person: { party: 'a1', digest: 'd' } }, clerk);
  accused.act('clearAccusedPerson', { party: 'a1', reason: text('r') }, clerk);
  const routed = aPetition().registered().referred();
  routed.act('routeOut', { ...notice, route: 'reconsideration' }, officer);
  const own = aPetition().registered().referred();
  own.act('takeAsDuty', { note: text('by our law') }, officer);
  own.act('performOrAnswer', { outcome: 'performed', answer: text('done') }, officer);
  const owed = aPetition().registered().referred(assigned).withdrawn();
  owed.act('refuseWithdrawal', { reason: text('r') }, bureauHead);
  owed.act('changeSetDate', { dueOn: day('2026-10-30'), reason: text('r') }, bureauHead);
  const supported = aPetition().registered().referred().notified().accepted().supported('2026-08-20').delivered();
  supported.act('requestReview', { requestedOn: day('2026-08-03'), to: null, note: null }, clerk).until('2026-08-21');
  supported.act('findRefusal', { finding: text('f') }, clerk).executed();
  const said = { party: 'p1', by: 'p1' };
  const visited = aPetition().registered().referred().notified().accepted().decided().delivered();
  visited.act('agreeVisit', said, clerk).act('unwantContact', said, clerk);
  visited.act('wantContact', said, clerk).until('2026-08-20');
  visited.act('changeVisits', { dates: [day('2026-12-01')], reasons: text('r') }, bureauHead);
  visited.act('hearWish', { party: 'p1', part: visited.dossier.id }, courseActor).act('endVisits', {}, courseActor);
  const agreed = aPetition().registered().referred().notified().accepted().decided().delivered();
  agreed.act('waiveReview', signed('2026-08-03'), clerk);
  const reached = aPetition().registered().referred();
  const part = as<CaseId>('00000000-0000-4000-8000-00000000000d');
  const noted = { part, kind: 'delivery', name: 'notice/p1', n: 1, cause: null, isNecessary: false } as const;
  reached.tell('notePart', noted, courseOf(part)).act('issueNotice', { notice: text('n') }, officer);
  const of = reached.facts.at(-1)?.seq ?? 0;
  reached.act('withdrawNotice', { of, reason: text('r') }, officer);
  const arrived = { servedOn: reached.today(), manner: 'post', sentOn: null, notice: null, issued: of } as const;
  reached.act('notify', arrived, courseOf(part));
  const mediated = aPetition().registered().referred().notified().accepted().until('2026-09-16').on('2026-09-16');
  mediated.act('handToMediation', { committee: office('mediation-binju'), agreedOn: mediated.today() }, officer);
  const mediation = { part, kind: 'mediation', name: 'mediation-binju', n: 1, isNecessary: false };
  mediated.tell('notePart', { ...mediation, cause: 'until/1/2026-09-23' }, courseOf(part)).extended();
  mediated.act('noteSettlement', { part, on: mediated.today() }, courseOf(part)).act('settle', { note: null }, officer);
  const silent = aPetition().registered().referred().until('2026-08-20');
  return [
    approved,
    elsewhere,
    cameBack().act('refer', transferTo('county-government'), government),
    accused,
    above,
    visited,
    routed,
    reached,
    own,
    ...[whole, several],
    objected,
    late,
    suggestion,
    stated,
    owed,
    supported,
    agreed,
    mediated,
    silent,
  ];
}
