import * as z from 'zod';
import { commandsOf, optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { freeText, legalDate, line, officeId } from '../primitives.js';
import { commands as labels, phases } from './head.js';
import { words } from './texts/words.js';

/** Where a period stands (阶段). */
export const cadencePhase = z.enum(namesOf(phases)).meta({ id: 'CadencePhase' });
export const cadenceUnit = z.enum(namesOf(words.unit)).meta({ id: 'CadenceUnit', description: '每周, 每月, 每季度' });
export const cadenceWork = z.enum(namesOf(words.work)).meta({ id: 'CadenceWork', description: '排查情况报告, 督导' });
export const cadenceEnding = z
  .enum(namesOf(words.endedAs))
  .meta({ id: 'CadenceEnding', description: '按期完成, 逾期补齐, 有单位没有完成, 已撤回' });

const mostWords = 4000;
const mostDebtors = 400;
const mostMatters = 60;

const debtorName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,62}$/, 'format.office')
  .describe('Who owes it: a group, or the office itself by its id; the same in every period');

/** Whoever owes something in each period. */
export const debtors = z
  .array(
    z.strictObject({
      debtor: debtorName,
      office: officeId.describe('Which office answers for it'),
      quota: z.int().min(1).max(20).default(1).describe('How often, at least'),
    }),
  )
  .min(1)
  .max(mostDebtors);

export const endsOn = optional(legalDate).describe('The last day of the recurring work; left out: it goes on');

/** Every command of a period that a person may give: `POST /api/cadences/:id/<command>`. */
export const cadenceCommands = commandsOf('Cadence', labels, {
  file: () => ({
    debtor: debtorName,
    cases: z
      .array(line(80))
      .max(mostMatters)
      .default([])
      .describe(
        'Numbers of the disputes and petitions that were registered of what was found; none: nothing was found',
      ),
    way: optional(z.enum(namesOf(words.way))).describe('How it came to the township that files for its village'),
    word: optional(z.enum(namesOf(words.word))).describe('On whose word of the village; no name'),
  }),
  excuse: () => ({
    debtors: z.array(debtorName).min(1).max(mostDebtors).describe('Whom'),
    reasons: freeText(mostWords),
  }),
  dissolve: () => ({ debtor: debtorName, reasons: freeText(mostWords) }),
  plan: () => ({ debtors, endsOn, reasons: freeText(mostWords) }),
  withdraw: () => ({ reasons: freeText(mostWords) }),
  seeMissing: () => ({ words: freeText(mostWords) }),
});
