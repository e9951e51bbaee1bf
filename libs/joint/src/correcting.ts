import { runningOf } from '#libs/kind';
import { draft, going, openedOf, refused, requireLed, start, type JointDossier } from './case.js';
import { awaitedIn, drawOf, missingIn, requireWords, thenNext } from './drawing.js';
import { latestOf } from './evolve.js';
import { jointRules as rules } from './rules.js';
import type { JointCommands } from './commands.js';
import type { Draw, Held } from './state.js';
import { metAgain, needed } from './working.js';

/**
 * An expert has said something else than was recorded, or has said it in time and it was not recorded (ours). A yes that was none is
 * followed by the next in the order. Where a no was none, whoever was asked in that place and has not answered is asked no more.
 *
 * @throws DomainError conflict, details `expert`: `joint.answer_missing`, nothing is recorded of that one, or it was released since;
 *   `joint.answer_same`; `joint.answer_followed`, its place is taken; `joint.reasons_missing` (invalid)
 */
export const correctAnswer = going('correctAnswer', (dossier, payload, context) => {
  const { draw: number, expert, isAccepted } = payload;
  const drawn = drawOf(dossier, number);
  const before = drawn.called.find((one) => one.expert === expert && one.isAccepted !== null);
  if (before === undefined || drawn.released.includes(expert)) {
    throw refused('conflict', 'joint.answer_missing', 'nothing of it is to be corrected', { expert });
  }
  if (before.isAccepted === isAccepted) {
    throw refused('conflict', 'joint.answer_same', 'so it is recorded', { expert });
  }
  requireWords(payload);
  const calledOff = isAccepted ? followerOf(dossier, drawn, expert) : [];
  return thenNext(dossier, number, draft('answerCorrected', { ...payload, calledOff }), context);
});

/** Who is in the place of one that takes it after all: the last who was asked, as long as that one has said nothing. */
function followerOf(dossier: JointDossier, drawn: Draw, expert: string): readonly string[] {
  if (missingIn(dossier, drawn) > awaitedIn(drawn)) return [];
  const last = drawn.called.at(-1);
  if (last?.isAccepted === null) return [last.expert];
  throw refused('conflict', 'joint.answer_followed', 'whoever followed has answered', { expert });
}

/**
 * A meeting is told as it was: who was there, and what was said. Where it was the last one, whether they were enough counts anew.
 *
 * @throws DomainError `joint.meeting_unknown` (not_found); `joint.meeting_same` (conflict); `joint.member_unknown` (invalid), details `office`
 */
export const correctMeeting = going(
  'correctMeeting',
  (dossier, payload, context) => {
    const { held, members } = dossier.state;
    const found = held.find(({ fact }) => fact === payload.meeting);
    if (found === undefined) throw refused('not_found', 'joint.meeting_unknown', 'no such meeting');
    const stranger = payload.attended.find((one) => !members.some(({ office }) => office === one));
    if (stranger !== undefined) throw refused('invalid', 'joint.member_unknown', 'no member', { office: stranger });
    requireOther(found, payload);
    const missing = needed(dossier).filter((one) => !payload.attended.includes(one));
    const corrected = { ...payload, on: found.on, missing };
    const { lead: owner } = openedOf(dossier);
    if (latestOf(held) !== found || owner === null) return [draft('meetingCorrected', corrected)];
    const running = runningOf(dossier, rules.meet);
    if (missing.length === 0) return [draft('meetingCorrected', corrected, { clocks: metAgain(running, found.on) })];
    const owed = { rule: rules.meet, owner, startedBy: 'quorumMissed', startOn: context.today, what: 'meet' } as const;
    const anew = running.length > 0 ? {} : start(dossier, context, owed);
    return [draft('meetingCorrected', corrected, anew)];
  },
  requireLed,
);

type Recorded = Pick<JointCommands['correctMeeting'], 'attended' | 'minutes'>;

/** @throws DomainError `joint.meeting_same` (conflict): so it is recorded */
function requireOther({ attended, minutes }: Held, told: Recorded): void {
  const isSame = attended.toSorted().join() === told.attended.toSorted().join() && minutes === told.minutes.digest;
  if (isSame) throw refused('conflict', 'joint.meeting_same', 'so it is recorded');
}
