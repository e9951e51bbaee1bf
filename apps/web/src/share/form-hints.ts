import { noHints, type CaseChoices, type FormHints } from '../command/form-hints.js';
import type { ShareDetail } from './share-detail.js';

/** Tasks that are to be done, by what they are. */
const openTasks: CaseChoices = {
  offered: ({ progress, texts }: ShareDetail) =>
    progress.tasks
      .filter(({ state }) => state === 'open')
      .map(({ task, what }) => ({ value: task, label: `${String(task)} · ${texts[what ?? ''] ?? ''}`.slice(0, 80) })),
};

/** What the forms of a share know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['on'],
  choices: { 'reportTask.task': openTasks, 'dropTask.task': openTasks },
};
