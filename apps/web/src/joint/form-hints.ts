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

type Progress = JointDetail['progress'];
type Draw = Progress['draws'][number];
type Who = (draw: Draw, progress: Progress) => readonly { readonly expert: string; readonly name: string | null }[];

const saying =
  (...said: Draw['called'][number]['said'][]): Who =>
  ({ called }) =>
    called.filter((one) => said.includes(one.said));
/** Those who took it, and whoever the centre has named beside the draw. */
const isThere: Who = (draw, progress) => [
  ...saying('accepted')(draw, progress),
  ...progress.named.flatMap((one) => (one.draw === draw.draw ? one.experts : [])),
];

/** Draws that have somebody of those. */
const drawsWith = (who: Who): CaseChoices => ({
  offered: ({ progress }: JointDetail, { say }) =>
    progress.draws
      .filter((one) => who(one, progress).length > 0)
      .map(({ draw, speciality }) => ({
        value: draw,
        label: `${String(draw)} · ${wordOf('joint', 'speciality', speciality, say.language)}`,
      })),
});
const expertsWho = (who: Who): CaseChoices => ({
  offered: ({ progress }: JointDetail) =>
    progress.draws.flatMap((one) =>
      who(one, progress).map(({ expert, name }) => ({
        value: expert,
        label: `${name ?? expert} · ${String(one.draw)}`,
      })),
    ),
});

const waiting = saying('waiting');
const answered = saying('accepted', 'declined', 'silent');

const isAgain: CaseCondition = {
  isMet: ({ progress }: JointDetail) => progress.proposal > 0 || progress.team.some(({ isFillable }) => !isFillable),
};

/** What the forms of a joint mediation’s commands know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['on'],
  choices: {
    'answerDraw.draw': drawsWith(waiting),
    'answerDraw.expert': expertsWho(waiting),
    'correctAnswer.draw': drawsWith(answered),
    'correctAnswer.expert': expertsWho(answered),
    'correctMeeting.meeting': {
      offered: ({ progress }: JointDetail) =>
        progress.meetings.map(({ meeting, on }) => ({ value: meeting, label: on })),
    },
    'releaseExpert.draw': drawsWith(isThere),
    'releaseExpert.expert': expertsWho(isThere),
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
