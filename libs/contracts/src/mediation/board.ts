import * as z from 'zod';
import { officeId, shape } from '../primitives.js';
import { mediationPhase } from './commands.js';

const numbers = {
  open: z.int().describe('Mediations that have not ended'),
  week: z.int().describe('Of which something is owed within seven days'),
  overdue: z.int().describe('Of which something is owed whose date has passed'),
};

/** What is before committees now (调解看板): by committee, and by nobody; of one's own also how what was settled holds. */
export const mediationBoard = shape('MediationBoard', {
  least: z.int().describe('Smallest number of open ones that is told of committees whose cases the reader may not see'),
  own: z
    .array(
      z.strictObject({
        office: officeId,
        ...numbers,
        unasked: z
          .int()
          .describe(
            'Settled within ninety days, and no party was asked whether it may be visited again: `visits=unasked`',
          ),
        late: z.int().describe('Of what was settled something is late: `holds=late`'),
        broken: z.int().describe('Of what was settled something was not performed: `holds=broken`'),
        byPhase: z.array(z.strictObject({ phase: mediationPhase, count: z.int() })),
      }),
    )
    .describe(
      'Committees of which the reader may see cases: what is counted is what it may see, and stands in its list',
    ),
  others: z
    .array(
      z.strictObject({
        office: officeId,
        villages: z
          .int()
          .nullable()
          .describe(
            'How many committees of villages of that office are counted together; null: one committee by itself',
          ),
        ...numbers,
      }),
    )
    .describe(
      'Of a centre (综治中心), and of whoever guides mediation: the committees of its level, as numbers, where they have at least so many',
    ),
  untold: z.int().describe('Committees of the level of which nothing is told, since they have fewer'),
});

export type MediationBoard = z.output<typeof mediationBoard>;
