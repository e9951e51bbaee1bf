import { openingOf } from '../opening.js';
import { legalDate } from '../primitives.js';
import { cadenceUnit, cadenceWork, debtors, endsOn } from './commands.js';

/** Begins recurring work with its first period, for the office in whose name one acts; every other period begins by itself. */
export const cadenceOpening = openingOf({
  id: 'CadenceOpen',
  command: 'open',
  summary: { zh: '启动周期工作', en: 'Begin recurring work' },
  fields: {
    unit: cadenceUnit,
    work: cadenceWork,
    on: legalDate.describe('A day of the first period, which has begun'),
    debtors,
    endsOn,
  },
});
