import { wordOf } from '#libs/contracts';
import { laterControl, noHints, type CaseChoices, type CaseCondition, type FormHints } from '../command/form-hints.js';
import type { JointDetail } from './joint-detail.js';
import './joint.messages.js';

const MembersField = laterControl(async () => (await import('./members-field.js')).MembersField);
const LeadField = laterControl(async () => (await import('./lead-field.js')).LeadField);
const AttendedField = laterControl(async () => (await import('./attended-field.js')).AttendedField);
const VenueField = laterControl(async () => (await import('./venue-field.js')).VenueField);
const MemberField = laterControl(async () => (await import('./member-select.js')).MemberSelect);
const PoolField = laterControl(async () => (await import('./pool-field.js')).PoolField);
const ExcludedField = laterControl(async () => (await import('./pool-field.js')).ExcludedField);
const ExpertsField = laterControl(async () => (await import('./experts-field.js')).ExpertsField);

/** Draws of which somebody has said something, or has not. */
const drawsWith = (...said: JointDetail['progress']['draws'][number]['called'][number]['said'][]): CaseChoices => ({
  offered: ({ progress }: JointDetail, { say }) =>
    progress.draws
      .filter(({ called }) => called.some((one) => said.includes(one.said)))
      .map(({ draw, speciality }) => ({
        value: draw,
        label: `${String(draw)} · ${wordOf('joint', 'speciality', speciality, say.language)}`,
      })),
});
const expertsWho = (...said: JointDetail['progress']['draws'][number]['called'][number]['said'][]): CaseChoices => ({
  offered: ({ progress }: JointDetail) =>
    progress.draws.flatMap(({ draw, called }) =>
      called
        .filter((one) => said.includes(one.said))
        .map(({ expert, name }) => ({ value: expert, label: `${name ?? expert} · ${String(draw)}` })),
    ),
});

const isAgain: CaseCondition = {
  isMet: ({ progress }: JointDetail) => progress.proposal > 0 || progress.team.some(({ isFillable }) => !isFillable),
};

/** What the forms of a joint mediation’s commands know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['on'],
  choices: {
    'answerDraw.draw': drawsWith('waiting'),
    'answerDraw.expert': expertsWho('waiting'),
    'correctAnswer.draw': drawsWith('accepted', 'declined', 'silent'),
    'correctAnswer.expert': expertsWho('accepted', 'declined', 'silent'),
    'correctMeeting.meeting': {
      offered: ({ progress }: JointDetail) =>
        progress.meetings.map(({ meeting, on }) => ({ value: meeting, label: on })),
    },
    'releaseExpert.draw': drawsWith('accepted'),
    'releaseExpert.expert': expertsWho('accepted'),
  },
  // Why again is asked for where there was something before.
  onlyWhere: { 'proposeLead.reasons': isAgain },
  controls: {
    'proposeLead.lead': LeadField,
    'ruleLead.lead': LeadField,
    'proposeLead.members': MembersField,
    'dismissMember.office': MemberField,
    'replaceMember.instead': MemberField,
    'callMeeting.venue': VenueField,
    'meet.attended': AttendedField,
    'correctMeeting.attended': AttendedField,
    'freezeDraw.candidates': PoolField,
    'freezeDraw.excluded': ExcludedField,
    'nameExperts.experts': ExpertsField,
  },
};
