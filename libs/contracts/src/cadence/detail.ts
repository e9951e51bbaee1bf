import * as z from 'zod';
import { caseParts } from '../case.js';
import { legalDate, officeId, shape } from '../primitives.js';
import { debtors } from './commands.js';
import { cadenceList } from './list.js';

/** Who owes what in a period, and what came of it; in the order of the plan, which ranks nobody. */
export const cadenceProgress = shape('CadenceProgress', {
  owing: z.array(
    z.strictObject({
      debtor: z.string(),
      office: officeId,
      quota: z.int(),
      done: z.int(),
      doneOn: legalDate.nullable().describe('The day on which its quota was reached'),
      dueOn: legalDate.nullable(),
      stands: z.enum(['done', 'late', 'owed', 'overdue', 'excused']),
      isDissolved: z.boolean(),
      isOwn: z.boolean().describe('The acting office answers for it'),
      isBelow: z.boolean().describe('A village that the acting office leads, and files for'),
      cases: z
        .array(z.strictObject({ kind: z.enum(['mediation', 'petition']), number: z.string() }))
        .nullable()
        .describe(
          'What it has found, of which the reader may see the case; null: for itself and whoever commissioned it alone',
        ),
    }),
  ),
  next: z
    .strictObject({ debtors, endsOn: legalDate.nullable() })
    .nullable()
    .describe('What the next period begins with; null: it has begun, or none follows'),
  registered: z
    .array(
      z.strictObject({
        kind: z.enum(['mediation', 'petition']),
        number: z.string(),
        title: z.string().nullable(),
        on: legalDate,
      }),
    )
    .describe(
      'What the acting office has registered or handed over to a committee since the period began and named in no return of it yet, while it may file one; `title` null: it has none, or is in the words of others',
    ),
  alarms: z.array(
    z.strictObject({ on: legalDate, missing: z.array(z.string()).describe('Debtors, in the order of the plan') }),
  ),
  decided: z
    .array(
      z.strictObject({
        on: legalDate,
        as: z.enum(['excused', 'dissolved', 'planned', 'withdrawn']),
        debtors: z.array(z.string()).describe('Whom it is about; of `planned` and `withdrawn` none'),
        reasons: z.string().describe('Digest'),
      }),
    )
    .describe(
      'Who was let off or is there no more, and what was changed for the next period, each with its reasons, in order; of another one nothing for whoever owes something',
    ),
  seen: z.string().nullable().describe('Digest of what was said about what is missing'),
});
export type CadenceProgress = z.output<typeof cadenceProgress>;

/** One period with everything that its page shows. */
export const cadenceDetail = shape('CadenceDetail', {
  item: cadenceList.item,
  progress: cadenceProgress,
  ...caseParts,
});
