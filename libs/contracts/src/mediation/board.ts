import * as z from 'zod';
import { officeId, shape } from '../primitives.js';
import { mediationPhase } from './commands.js';

const numbers = {
  open: z.int().describe('Mediations that have not ended'),
  week: z.int().describe('Of which something is owed within seven days'),
  overdue: z.int().describe('Of which something is owed whose date has passed'),
};

/** What is before committees now (调解看板): by committee, and by nobody. Nothing says how any of them ended. */
export const mediationBoard = shape('MediationBoard', {
  least: z
    .int()
    .describe('Smallest number of open ones that is told of a committee whose cases the reader may not see'),
  own: z
    .array(
      z.strictObject({
        office: officeId,
        ...numbers,
        byPhase: z.array(z.strictObject({ phase: mediationPhase, count: z.int() })),
      }),
    )
    .describe(
      'Committees of which the reader may see cases: what is counted is what it may see, and stands in its list',
    ),
  others: z
    .array(z.strictObject({ office: officeId, ...numbers }))
    .describe('Of a centre (综治中心) alone: the committees of its level with at least so many, as numbers'),
  rest: z
    .strictObject({ offices: z.int(), ...numbers })
    .nullable()
    .describe(
      'The other committees of the level together; null: there are none, or they have so few that it is not told',
    ),
});

export type MediationBoard = z.output<typeof mediationBoard>;
