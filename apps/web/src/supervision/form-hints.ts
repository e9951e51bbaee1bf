import { wordOf } from '#libs/contracts';
import { laterBeside, noHints, type CaseChoices, type CaseCondition, type FormHints } from '../command/form-hints.js';
import type { SupervisionDetail } from './supervision-detail.js';
import { BesideVerifying } from './stated-replies.js';
import './supervision.messages.js';

/** The measures that the office may take now, each with what has to be found for it. */
export const measuresNow: CaseChoices = {
  offered: ({ measures }: SupervisionDetail, { say }) =>
    measures.map(({ measure: value, finding }) => {
      const word = wordOf('supervision', 'measure', value, say.language);
      return { value, label: finding === null ? word : `${word} · ${say(`supervision.ladder.finding.${finding}`)}` };
    }),
};

/** Whether a recommendation is adopted is asked for while one waits for its answer (art. 40(4)). */
export const hasRecommendation: CaseCondition = {
  isMet: ({ clocks }: SupervisionDetail) => clocks.some(({ rule, state }) => rule === 'XF-20' && isOwed(state)),
};

/** Why it counts as put right is asked for while the petition shows what is not done. */
export const hasUndone: CaseCondition = {
  isMet: ({ undone }: SupervisionDetail) => undone.length > 0,
};

const isOwed = (state: string): boolean => state === 'running' || state === 'overdue';

const RungLook = laterBeside(async () => (await import('./rung-look.js')).RungLook);

/** What the forms of a supervision's commands know beyond their contract: which measure presupposes a finding or sets a date. */
export const formHints: FormHints = {
  ...noHints,
  provesLate: { field: 'proof', dates: ['statedOn'] },
  usuallyToday: ['statedOn'],
  belongsTo: {
    ground: { field: 'measure', values: ['talk', 'circular', 'listing', 'deadline', 'account', 'order'] },
    setOn: { field: 'measure', values: ['deadline'] },
  },
  neededWhereAsked: ['ground', 'setOn'],
  choices: { 'issueStep.measure': measuresNow },
  beside: {
    issueStep: RungLook,
    waiveStep: RungLook,
    verifyCorrection: BesideVerifying,
    rejectCorrection: BesideVerifying,
  },
  onlyWhere: {
    'reply.stance': hasRecommendation,
    'reportCorrection.whyUndone': hasUndone,
    'verifyCorrection.whyUndone': hasUndone,
  },
};
