import * as z from 'zod';
import { refusal } from './case.js';
import { namesOf } from './names-of.js';
import { capacity, legalDate, officeId } from './primitives.js';

/**
 * What is asked for a preview of a command of one kind.
 *
 * @param id name of the schema in the OpenAPI document
 */
export const previewRequestOf = (id: string, commands: Readonly<Record<string, unknown>>) =>
  z
    .strictObject({
      command: z.enum(namesOf(commands)),
      body: z.record(z.string().max(60), z.unknown()).default({}).meta({
        description:
          'What is known of the body so far. Texts and seenVersion may be left out: nothing follows from them',
      }),
    })
    .meta({ id });

/** A clock that a command would change. */
export const previewedClock = z
  .strictObject({
    id: z.string(),
    rule: z.string(),
    owner: z.string().meta({ description: 'Office that owes, or petitioner' }),
    change: z.enum(['opened', 'moved', 'met', 'met_late', 'superseded', 'cancelled', 'breached']),
    was: legalDate.nullable().meta({ description: 'Legal date before; null where the clock would be new' }),
    becomes: legalDate.nullable().meta({ description: 'Legal date after; null where it would run no more' }),
    legalDueOn: legalDate.nullable(),
    provisional: z.boolean(),
    extension: z.int(),
    limit: z
      .strictObject({ unit: z.enum(['CALENDAR_DAY', 'WORKING_DAY', 'MONTH', 'HOUR']), length: z.int() })
      .nullable(),
    isConditional: z.boolean().meta({ description: 'Others have to act too before it happens' }),
  })
  .meta({ id: 'PreviewedClock' });

const previewedDuty = z
  .strictObject({
    what: z.string(),
    office: officeId,
    capacity: capacity.nullable(),
    clock: z.string(),
    legalDueOn: legalDate.nullable(),
  })
  .meta({ id: 'PreviewedDuty' });

/**
 * What would follow from a command (后果预演): decided as the door decides it, and nothing is written. `incomplete`:
 * something is missing that the consequence depends on, so there is nothing to say yet.
 */
export const preview = z
  .strictObject({
    state: z.enum(['incomplete', 'refused', 'foreseen']),
    refusal,
    phase: z.string().nullable().meta({ description: 'The new phase; null where it stays as it is' }),
    clocks: z.array(previewedClock),
    duties: z.strictObject({ opened: z.array(previewedDuty), closed: z.array(previewedDuty) }),
  })
  .meta({ id: 'Preview' });

export type Preview = z.infer<typeof preview>;
