import { meet, runningOf, endClocks, type KindContext } from '#libs/kind';
import { beganOn, going, leadsAs, openedOf, overWith, permitted, refused, requireBetween, tools } from './case.js';
import type { Handler, ShareDossier } from './case.js';
import type { ShareDraft } from './facts.js';
import { shareRules as rules } from './rules.js';
import type { Task } from './state.js';
import type { ShareEnding } from './words.js';

/** @throws DomainError `share.lead_not_settled` (conflict) */
function requireLed({ state }: ShareDossier): void {
  if (state.positionBy !== null) return;
  throw refused('conflict', 'share.lead_not_settled', 'no lead stands yet');
}

/** It may come late, and then it counts; that it was late stays recorded. */
export const givePosition = going(
  'givePosition',
  (dossier, payload, context) => {
    const given = tools.draft(
      'positionGiven',
      { position: dossier.state.positions + 1, ...payload },
      { clocks: meet(runningOf(dossier, rules.position)) },
    );
    return thenDone(dossier, [given], context);
  },
  requireLed,
);

// As many as a form can name.
const mostTasks = 200;

/** @throws DomainError conflict `share.finishing`: it was concluded; `share.too_many_tasks`; those of `requireLed` */
function requireRoom(dossier: ShareDossier): void {
  requireLed(dossier);
  const { isFinishing, tasks } = dossier.state;
  if (isFinishing) throw refused('conflict', 'share.finishing', 'it has come to its end');
  if (tasks.length < mostTasks) return;
  throw refused('conflict', 'share.too_many_tasks', 'no more is asked of it', { most: mostTasks });
}

/** What the lead asks for, beside the position. */
export const setTask = going(
  'setTask',
  (dossier, payload, context) => {
    const { office: owner, tasks } = openedOf(dossier);
    const setOn = payload.until;
    const owed = { rule: rules.task, owner, startedBy: 'taskSet', startOn: context.today, setOn } as const;
    const started = tools.start(dossier, context, { ...owed, what: 'reportTask' });
    return [tools.draft('taskSet', { task: tasks.length + 1, clock: started.clock.id, ...payload }, started)];
  },
  requireRoom,
);

/** @throws DomainError `share.task_not_open` (conflict), details `task` */
function openTask({ state: { tasks } }: ShareDossier, task: number): Task {
  const found = tasks[task - 1];
  if (found?.isOpen === true) return found;
  throw refused('conflict', 'share.task_not_open', 'there is no such task to be done', { task });
}

const clockOf = ({ clocks }: ShareDossier, { clock }: Task) => clocks.filter(({ id }) => id === clock);

export const reportTask = going('reportTask', (dossier, payload, context) => {
  const clocks = meet(clockOf(dossier, openTask(dossier, payload.task)));
  return thenDone(dossier, [tools.draft('taskReported', payload, { clocks })], context);
});

export const dropTask = going(
  'dropTask',
  (dossier, payload, context) => {
    const clocks = endClocks(clockOf(dossier, openTask(dossier, payload.task)), 'cancelled');
    return thenDone(dossier, [tools.draft('taskDropped', payload, { clocks })], context);
  },
  requireLed,
);

/** The joint mediation has come to its end: what was asked of the member is finished, and its position waited for no more. */
export const finish: Handler<'finish'> = {
  may: (dossier, context) => {
    permitted(dossier, context, 'finish');
    openedOf(dossier);
  },
  act: (dossier, _payload, context) => {
    if (dossier.state.isFinishing || dossier.state.end !== null) return [];
    const clocks = endClocks(runningOf(dossier, rules.answer, rules.position), 'cancelled');
    return thenDone(dossier, [tools.draft('finishing', {}, { clocks })], context);
  },
};

/** Once it is at its end and no task is open, it is done. */
function thenDone(dossier: ShareDossier, drafts: readonly ShareDraft[], context: KindContext): readonly ShareDraft[] {
  const so = tools.after(dossier, drafts, context);
  const isDone = so.state.isFinishing && so.state.tasks.every(({ isOpen }) => !isOpen);
  return isDone ? [...drafts, ended(so, 'done')] : drafts;
}

/**
 * Who was in it sees it no more, and the committee keeps the record; what is done is read by its member, and by whoever led, as long as
 * they read the joint mediation.
 */
function ended(dossier: ShareDossier, as: ShareEnding): ShareDraft {
  if (as === 'done') return tools.draft('ended', { as }, overWith(dossier));
  const { office, lead, positionBy } = openedOf(dossier);
  const leads = positionBy === null ? [] : [{ change: 'end', office: lead, reason: leadsAs } as const];
  const access = [{ change: 'end', office, reason: 'member' } as const, ...leads];
  return tools.draft('ended', { as }, overWith(dossier), { access });
}

/** Nothing is asked of it any more. Told twice, it is told once. */
export const release: Handler<'release'> = {
  may: (dossier, context) => {
    permitted(dossier, context, 'release');
    openedOf(dossier);
  },
  act: (dossier, { as }) => (dossier.state.end === null ? [ended(dossier, as)] : []),
};

/** What arrives after the end is kept by the committee, and changes nothing. */
export const fileLate: Handler<'fileLate'> = {
  may: (dossier, context) => {
    permitted(dossier, context, 'fileLate');
    if (openedOf(dossier).end === null) throw refused('conflict', 'share.not_ended', 'it goes on');
  },
  act: (dossier, payload, context) => {
    requireBetween(payload.on, beganOn(dossier), context);
    return [tools.draft('lateFiled', payload)];
  },
};
