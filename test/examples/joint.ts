import { as, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { JointFacts, NamedMember } from '../../libs/joint/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const office = as<OfficeId>('dept-water');
const lead = as<OfficeId>('dept-agriculture');
const on = as<LegalDate>('2026-08-18');
const settled = { settled: 1, lead, positionBy: on, positionDays: 10 };
const member: NamedMember = {
  ...{ office, role: 'department', isNecessary: true, request: ref, member: 'm1', isBound: true },
  consents: [7, 8],
};
const met = { on, attended: [lead, office], minutes: ref };
const expert = '00000000-0000-4000-8000-00000000000a';

/** One example of every shape of fact, by type. */
export const jointExamples: JointFacts = {
  opened: {
    ...{ committee: as<OfficeId>('mediation-binju'), centre: as<OfficeId>('centre'), template: 'county_centre' },
    ...{ whose: 'committee', consents: [7, 8] },
    ...{ matter: 'water', place: as<OfficeId>('town-binju'), barred: [], title: ref, words: ref },
  },
  requestReturned: { reasons: ref, committee: as<OfficeId>('mediation-binju') },
  requestTakenBack: { reasons: ref, centre: as<OfficeId>('centre') },
  templateChanged: { template: 'free', from: 'three_offices', reasons: ref },
  leadProposed: { lead, reasons: null, proposal: 1, members: [member] },
  admitted: { offices: [office] },
  leadStands: { proposal: 1, ...settled },
  leadObjected: { proposal: 1, by: [office], untaken: [] },
  leadDisputed: { proposal: 2, by: [office], conference: as<OfficeId>('joint-conference') },
  officeBarred: { office, reasons: ref },
  barredDropped: { offices: [office] },
  untoldDropped: { cause: 'untold/31', offices: [office] },
  leadRuled: { reasons: ref, ...settled },
  memberAdded: member,
  memberDismissed: { office, reasons: ref },
  memberReplaced: { ...member, instead: lead, reasons: ref },
  meetingCalled: { on, from: '09:30', until: '11:00', venue: expert },
  meetingCalledOff: {},
  met,
  quorumMissed: { ...met, missing: [office] },
  meetingCorrected: { ...met, meeting: 12, missing: [], reasons: ref },
  drawFrozen: {
    ...{ speciality: 'water', count: 1, candidates: [expert], draw: 1, reasons: null },
    salt: '0'.repeat(32),
    excluded: [{ expert: '00000000-0000-4000-8000-00000000000b', because: 'recused', reasons: ref }],
  },
  expertsDrawn: { draw: 1, seed: '0'.repeat(64), order: [expert], called: [expert], clock: 'RM-EXPERT/1' },
  expertAnswered: { draw: 1, expert, isAccepted: false, words: ref },
  answerCorrected: { draw: 1, expert, isAccepted: true, words: ref, reasons: ref, calledOff: [] },
  expertReleased: { draw: 1, expert, reasons: ref },
  namedReleased: { draw: 1, expert, reasons: ref },
  expertsCalled: { draw: 1, called: [expert], clock: 'RM-EXPERT/2' },
  expertsSilent: { draw: 1, experts: [expert], clock: 'RM-EXPERT/1' },
  expertsNamed: { draw: 1, speciality: 'water', experts: [expert], reasons: ref },
  concluded: { as: 'agreed', answer: ref, committee: as<OfficeId>('mediation-binju') },
  heard: { n: 1, isHeard: false },
  mediationSettled: { isConcluded: false },
  ended: { as: 'agreed' },
  warned: { clock: 'RM-LEAD/1', rule: 'RM-LEAD', warning: 'w1', to: 'owner' },
  dateMissed: {
    ...{ clock: 'RM-LEAD/1', rule: 'RM-LEAD', office: as<OfficeId>('centre'), number: 1, dueOn: on },
    ...{ isPressed: true, commissionedBy: as<OfficeId>('county-government') },
  },
  overdue: { clock: 'RM-LEAD/1', office: as<OfficeId>('centre'), dueOn: on },
};

export const examples = examplesOf(jointExamples);
