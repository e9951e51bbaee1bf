import type { ChainFacts, Visitors } from '#activities/revisit';
import type { Docket, OpenDocket } from '#libs/docket';
import type { OfficeTree } from '#libs/office';
import { reads, type Queryable } from '#libs/persistence';
import { gridsNear, isOfGrid, isOfPartyNamed, type Candidate, type RevisitState } from '#libs/revisit';
import { parameterOf } from '#libs/rules';
import { actorOf } from '#activities/course';
import type { CaseId, OfficeId } from '#libs/kernel';
import { readChainFact } from './chain-facts.js';

type Opened = Pick<OpenDocket, 'docket' | 'vault'>;
type World = () => Promise<{ readonly offices: OfficeTree }>;

/** What chance decides of revisits, as the ledger has it. */
export const revisitChain = (docket: Docket, database: Queryable): ChainFacts => ({
  read: (revisit, fact) => readChainFact(database, revisit, fact),
  oneIn: async (revisit) => {
    const { context } = await docket.now(revisit, actorOf({ kind: 'revisit', caseId: revisit }), database);
    return parameterOf(context, 'callBackOneIn');
  },
});

/**
 * Who could go, as accounts are now: those of the visiting office, and of the grids below the place of whoever handled it where all
 * want that.
 */
export const visitorsNow = ({ docket, vault }: Opened, database: Queryable, world: World): Visitors => ({
  for: async (revisit: CaseId) => {
    const { office, isGridAgreed, handled } = (await docket.dossier(revisit, database)).state as RevisitState;
    if (office === null) return [];
    const { offices } = await world();
    const grids = isGridAgreed ? gridsNear(offices, handled.offices) : [];
    const [rows, organisations] = await Promise.all([
      reads.listVisitors(database, [office, ...grids], revisit),
      reads.readVisitedOrganisations(database, revisit),
    ]);
    const names = organisations.flatMap((cipher) => vault.openParty(cipher).name ?? []);
    return rows.map(({ account, office: of, offices: all, open, isGoing }): Candidate => ({
      ...{ person: account, account, office: of as OfficeId, offices: all as readonly OfficeId[] },
      ...{ speaks: true, open, isGoing },
      ...{
        isGrid: isOfGrid(offices, all as readonly OfficeId[]),
        isOfParty: isOfPartyNamed(offices, of as OfficeId, names),
      },
    }));
  },
});
