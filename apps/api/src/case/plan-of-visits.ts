import type { VisitPlan } from '#libs/contracts';
import type { HasVisits } from '#libs/kind';

/** The plan of revisits of a case as its page has it: of a date that was planned anew, how it stands now. */
export const planOfVisits = ({ visits: { dates, contacts } }: HasVisits): VisitPlan => ({
  dates: dates.flatMap(({ on, stands }, at) =>
    dates.some((one, later) => later > at && one.on === on) ? [] : [{ on, stands }],
  ),
  contacts: contacts.map(({ party, isAgreed, isGrid, wantsNone, spoken = null }) => ({
    ...{ party, isAgreed, isGrid, wantsNone },
    // Those of the register, as the command took it.
    spoken: spoken as VisitPlan['contacts'][number]['spoken'],
  })),
});
