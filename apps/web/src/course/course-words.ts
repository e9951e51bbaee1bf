import { kindText, phaseText, type Course } from '#libs/contracts';
import type { MessageId } from '../base/texts.js';
import type { Say } from './course.messages.js';

// The conditions that the courses name.
export const conditions: Readonly<Record<string, MessageId>> = {
  begin: 'course.waits.begin',
  change: 'course.waits.change',
  moment: 'course.waits.moment',
  'change or moment': 'course.waits.both',
  'change or rung': 'course.waits.rung',
  'change or silence': 'course.waits.silence',
  'change, moment or attempt': 'course.waits.attempt',
};

/** The engine was away when it was asked. */
export const isNotAsked = ({ view }: Pick<Course, 'view'>): boolean => view.engine === 'not_reachable';

/** What a course waits for, in plain words; a step that runs by its name. */
export function waitsFor(say: Say, course: Pick<Course, 'view'>): string {
  const { view } = course;
  if (isNotAsked(course)) return say('course.notAsked');
  if (view.isRunning === false) return say('course.notRunning');
  const { waitingFor, stepName } = view;
  if (stepName !== null) return stepName;
  if (waitingFor === null) return say('word.unknown');
  const known = conditions[waitingFor];
  return known === undefined ? waitingFor : say(known);
}

/** What a case is; a room (卷内室) is told of as that alone. */
export const kindOf = ({ kind, isRoom }: Pick<Course, 'kind' | 'isRoom'>, say: Say): string =>
  isRoom ? say('course.room') : kindText(kind, say.language);

/** How far the case is, in words; of a room nobody is told. */
export const phaseOf = ({ kind, phase }: Pick<Course, 'kind' | 'phase'>, say: Say): string =>
  phase === null ? say('word.none') : phaseText(kind, phase, say.language);
