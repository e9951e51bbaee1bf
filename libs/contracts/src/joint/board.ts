import * as z from 'zod';
import { namesOf } from '../names-of.js';
import { legalDate, officeId, shape } from '../primitives.js';
import { words } from './texts/words.js';

/** What waits in joint mediations that the reader may see (联合调解看板). Every number is that of a list. */
export const jointBoard = shape('JointBoard', {
  open: z.int(),
  overdue: z.int(),
  noLead: z.int().describe('No lead stands'),
  positionMissing: z.int().describe('The position of a necessary member is missing'),
  quorumMissed: z.int().describe('Too few were at the last meeting'),
  expertAwaited: z.int().describe('An expert who was drawn has not answered'),
  waits: z
    .array(
      z.strictObject({
        case: z.uuid(),
        number: z.string(),
        title: z.string().nullable(),
        for: officeId.describe('Who waits: the committee, the centre or the lead'),
        office: officeId.describe('Who has to do something'),
        what: z.enum(namesOf(words.waitsFor)),
        since: legalDate,
        dueOn: legalDate.nullable(),
        isOverdue: z.boolean(),
      }),
    )
    .describe('The longest first; at most 200'),
  isWhole: z.boolean().describe('False: there are more than are listed'),
  pools: z
    .array(z.strictObject({ speciality: z.enum(namesOf(words.speciality)), experts: z.int() }))
    .describe('Pools of the register that have fewer than they should, those without anybody among them'),
  least: z.int(),
});
export type JointBoard = z.output<typeof jointBoard>;
