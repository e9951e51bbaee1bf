import type { AskedVisit, ChainFacts, Visitors } from '#activities/revisit';
import type { Docket, OpenDocket } from '#libs/docket';
import type { OfficeTree } from '#libs/office';
import { reads, type Queryable } from '#libs/persistence';
import { gridsNear, isOfGrid, isOfPartyNamed, type Candidate, type RevisitState } from '#libs/revisit';
import { parameterOf } from '#libs/rules';
import { actorOf } from '#activities/course';
import type { OfficeId } from '#libs/kernel';
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
export function visitorsNow({ docket, vault }: Opened, database: Queryable, world: World): Visitors {
  const of = async (asked: AskedVisit): Promise<readonly Candidate[]> => {
    const { revisit, above, office, isGridAgreed, languages = [], handled } = asked;
    if (office === null) return [];
    const { offices } = await world();
    const grids = isGridAgreed ? gridsNear(offices, handled.offices) : [];
    const [rows, organisations] = await Promise.all([
      reads.listVisitors(database, [office, ...grids], { revisit, above }),
      reads.readVisitedOrganisations(database, above),
    ]);
    const names = organisations.flatMap((cipher) => vault.openParty(cipher).name ?? []);
    const all = (spoken: readonly string[]): boolean => languages.every((one) => spoken.includes(one));
    // Where nobody speaks all of them, whoever speaks one is better than nobody.
    const isAny = !rows.some((row) => all(row.languages));
    const speaks = (spoken: readonly string[]): boolean =>
      isAny ? languages.some((one) => spoken.includes(one)) : all(spoken);
    return rows.map(({ account, office: at, offices: all, open, isGoing, languages: spoken }): Candidate => ({
      ...{ person: account, account, office: at as OfficeId, offices: all as readonly OfficeId[] },
      ...{ speaks: speaks(spoken), open, isGoing },
      ...{
        isGrid: isOfGrid(offices, all as readonly OfficeId[]),
        isOfParty: isOfPartyNamed(offices, at as OfficeId, names),
      },
    }));
  };
  return {
    of,
    for: async (revisit) => {
      const { parent, state } = await docket.dossier(revisit, database);
      return parent === null ? [] : await of({ ...(state as RevisitState), revisit, above: parent.caseId });
    },
  };
}
