import type { RevisitCommands, RevisitDetail } from '#libs/revisit';

import type { PartOpener } from '../course/index.js';
import type { RevisitActivities, Visitors } from './revisit.activities.js';

/**
 * Who could go is frozen in the transaction that opens a revisit (回访), and drawn at once where one is to be drawn: thousands of windows may
 * open on one morning. Where nobody may go the course asks again, and fails where it is seen.
 */
export const revisitOpener = (visitors: Visitors, activities: Pick<RevisitActivities, 'drawVisitor'>): PartOpener => ({
  known: async (parent, revisit, { type, payload }) => {
    if (type !== 'open') return undefined;
    const { office, isGridAgreed, languages = [], handled } = payload as RevisitCommands['open'];
    return { pool: await visitors.of({ revisit, above: parent.caseId, office, isGridAgreed, languages, handled }) };
  },
  begun: async (by, { detail }) => {
    const { draw } = detail as RevisitDetail;
    if (draw !== null) await activities.drawVisitor({ by, fact: draw.fact });
  },
});
