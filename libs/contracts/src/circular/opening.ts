import * as z from 'zod';
import { openingOf } from '../opening.js';
import { caseId } from '../primitives.js';
import { circularForm } from './commands.js';

const mostCited = 60;
const quarterKey = z
  .string()
  .regex(/^20\d{2}Q[1-4]$/, 'format.period')
  .describe('`2026Q4`');

/** Begins a circular, for the office in whose name one acts. */
export const circularOpening = openingOf({
  id: 'CircularOpen',
  command: 'open',
  summary: { zh: '拟通报、情况报告', en: 'Draft a circular' },
  fields: {
    form: circularForm,
    period: quarterKey,
    cites: z.array(caseId).max(mostCited).default([]).describe('The findings that it is of'),
  },
});
