import { draft, going, refused, requireLed, type JointDossier } from './case.js';

/**
 * The members are called to sit together (召集成员会议): day, hours and a place of the register. One meeting lies ahead at a time: to
 * call again moves it, and what was held is none any more. A place or an expert that is taken then is warned of and refused by
 * nobody: whoever calls may know better.
 *
 * @throws DomainError invalid: `joint.meeting_in_past`, details `on`; `joint.meeting_without_length`; `joint.lead_not_settled` (conflict)
 */
export const callMeeting = going(
  'callMeeting',
  (_dossier, { on, from, until, venue }, context) => {
    if (on < context.today)
      throw refused('invalid', 'joint.meeting_in_past', 'nobody is called to a day that is over', { on });
    if (until <= from) throw refused('invalid', 'joint.meeting_without_length', 'it ends before it begins');
    return [draft('meetingCalled', { on, from, until, venue })];
  },
  requireLed,
);

/** It does not take place. @throws DomainError conflict: `joint.meeting_not_called`, `joint.lead_not_settled` */
export const callOffMeeting = going(
  'callOffMeeting',
  () => [draft('meetingCalledOff', {})],
  (dossier: JointDossier) => {
    requireLed(dossier);
    if (dossier.state.called !== null) return;
    throw refused('conflict', 'joint.meeting_not_called', 'no meeting lies ahead');
  },
);
