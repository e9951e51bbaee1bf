import * as z from 'zod';
import { clockEndings, refusal } from './case.js';
import { namesOf } from './names-of.js';
import { capacity, legalDate, officeId, shape } from './primitives.js';

/** Stands for a text, a name or a field of an identity that is written: what it says does not leave the page for a preview. */
export const textMark = '—';

/** What is asked for a preview of a command of a kind; in the OpenAPI document `PetitionPreviewRequest`. */
export const previewRequestOf = (kind: string, commands: Readonly<Record<string, unknown>>) =>
  shape(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}PreviewRequest`, {
    command: z.enum(namesOf(commands)),
    body: z
      .record(z.string().max(60), z.unknown())
      .default({})
      .describe(
        'What is known of the body so far. Of texts, names and fields of an identity it counts whether they are written, and not what they say: a mark (`—`) may stand for each. Those that are needed may be left out, and seenVersion',
      ),
  });

/** A clock that a command would change. */
export const previewedClock = shape('PreviewedClock', {
  id: z.string(),
  rule: z.string(),
  owner: z.string().describe('Office that owes, or petitioner'),
  startedBy: z.string().describe('Type of the fact that started it'),
  change: z.enum(['opened', 'moved', 'met', 'met_late', 'unconfirmed', ...clockEndings, 'breached']),
  was: legalDate.nullable().describe('Legal date before; null where the clock would be new'),
  becomes: legalDate.nullable().describe('Legal date after; null where it would run no more'),
  rawDueOn: legalDate.nullable(),
  legalDueOn: legalDate.nullable(),
  provisional: z.boolean(),
  extension: z.int(),
  limit: z.strictObject({ unit: z.enum(['CALENDAR_DAY', 'WORKING_DAY', 'MONTH', 'HOUR']), length: z.int() }).nullable(),
  isConditional: z.boolean().describe('Others have to act too before it happens'),
});

const previewedDuty = shape('PreviewedDuty', {
  what: z.string(),
  office: officeId,
  capacity: capacity.nullable(),
  clock: z.string(),
  legalDueOn: legalDate.nullable(),
});

/**
 * What would follow from a command (后果预演): decided as the door decides it, and nothing is written. `incomplete`:
 * something is missing that the consequence depends on, so there is nothing to say yet.
 */
export const preview = shape('Preview', {
  state: z.enum(['incomplete', 'refused', 'foreseen']),
  refusal,
  warnings: z.array(z.string()).describe('What refuses nothing and should be known beforehand'),
  phase: z.string().nullable().describe('The new phase; null where it stays as it is'),
  clocks: z.array(previewedClock),
  duties: z.strictObject({ opened: z.array(previewedDuty), closed: z.array(previewedDuty) }),
});

export type Preview = z.infer<typeof preview>;
