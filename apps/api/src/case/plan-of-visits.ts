import type { VisitPlan } from '#libs/contracts';
import type { HasVisits } from '#libs/kind';

/** The plan of revisits of a case as its page has it. */
export const planOfVisits = ({ visits: { dates, contacts } }: HasVisits): VisitPlan => ({
  dates: dates.map(({ on, stands }) => ({ on, stands })),
  contacts: contacts.map(({ party, isAgreed, isGrid, wantsNone }) => ({ party, isAgreed, isGrid, wantsNone })),
});
