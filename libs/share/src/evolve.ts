import { askedCause, confirmedCause, finishCause, objectedCause } from '#libs/kernel';
import { owedCause, positionCause, releaseCause, silentCause, unledCause, untakenCause } from '#libs/kernel';
import { nothing, type Evolutions } from '#libs/kind';
import type { ShareFacts } from './facts.js';
import type { ShareState, Task } from './state.js';

/** What each fact of a share changes. */
export const evolutions: Evolutions<ShareState, ShareFacts> = {
  opened: (state, { isAsked: _isAsked, ...data }, { at }) => ({
    ...data,
    openedAt: at,
    ...told(state, askedCause(data.proposal)),
  }),
  askedAgain: (state, data) => ({ ...data, answer: null, ...told(state, askedCause(data.proposal)) }),
  leadConfirmed: (state, { proposal, clock }) =>
    clock === null
      ? { answer: 'confirmed', ...told(state, confirmedCause(proposal)) }
      : { answer: 'silent', ...told(state, silentCause(proposal)) },
  leadObjected: (state, { proposal }) => ({ answer: 'objected', ...told(state, objectedCause(proposal)) }),
  leadNotTaken: (state, { proposal }) => ({ answer: 'not_taken', ...told(state, untakenCause(proposal)) }),
  positionOwed: (state, { settled, lead, until }) => ({
    ...{ settled, lead, positionBy: until },
    ...told(state, owedCause(settled)),
  }),
  leadLost: (state, { settled }) => ({ positionBy: null, ...told(state, unledCause(settled)) }),
  positionGiven: (state, { position, stance }) => ({
    ...{ positions: position, stance },
    ...told(state, positionCause(position)),
  }),
  positionMissed: ({ missed }, { isPressed, ...data }) => (isPressed ? { missed: [...missed, data] } : {}),
  taskSet: ({ tasks }, { clock, until }) => ({ tasks: [...tasks, { clock, until, isOpen: true }] }),
  taskReported: ({ tasks }, { task }) => ({ tasks: closed(tasks, task) }),
  taskDropped: ({ tasks }, { task }) => ({ tasks: closed(tasks, task) }),
  finishing: (state) => ({ isFinishing: true, ...told(state, finishCause) }),
  ended: (state, { as }, { at }) => ({
    end: { at, as },
    tasks: state.tasks.map((task) => ({ ...task, isOpen: false })),
    ...(as === 'done' ? {} : told(state, releaseCause)),
  }),
  lateFiled: ({ late }) => ({ late: late + 1 }),
  warned: nothing,
  overdue: nothing,
};

const told = ({ causes }: ShareState, cause: string): Pick<ShareState, 'causes'> => ({ causes: [...causes, cause] });

const closed = (tasks: readonly Task[], number: number): readonly Task[] =>
  tasks.map((task, at) => (at + 1 === number ? { ...task, isOpen: false } : task));
