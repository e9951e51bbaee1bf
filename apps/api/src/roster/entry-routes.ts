import { rosterLeave, rosterReturn, type Sentence } from '#libs/contracts';
import { RosterVault } from '#libs/docket';
import { RosterAdministration, reads, type PersonGiven, type RosterList, type VenueGiven } from '#libs/persistence';
import type * as z from 'zod';
import { changedBy, changeOf } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import { Change, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { entryParams, keepsOf } from './keeping.js';

type AskedOf<B extends z.ZodType> = AskedChange<typeof entryParams & { body: B }>;

/**
 * What either list of the register has of routes: an entry goes out of use, and comes back into it. A controller of one extends
 * it.
 *
 * @param of what its detail answers, and what both are called there
 */
export function entryRoutes<A extends z.ZodType>(of: {
  readonly answers: A;
  readonly leave: Sentence;
  readonly return: Sentence;
}) {
  const shared = { permit: 'administration.changeRoster', params: entryParams, answers: of.answers } as const;

  abstract class EntryRoutes {
    protected abstract readonly platform: Platform;

    /** Which of the two lists it is. */
    protected abstract get entries(): RosterList<PersonGiven> | RosterList<VenueGiven>;

    /** One entry, as whoever asks may know it. */
    protected abstract detail(caller: Caller, id: string): Promise<z.output<A>>;

    protected get seals(): RosterVault {
      return new RosterVault(this.platform.vault);
    }

    protected get administration(): RosterAdministration {
      return new RosterAdministration(this.platform.database, this.seals);
    }

    /** What was done to an entry; what was changed to what, as long as it is kept. */
    protected async changesOf(id: string) {
      const rows = await reads.listRosterChanges(this.platform.database, id);
      return rows.map(({ words, ...row }) => {
        const { detail, ...change } = changeOf(row);
        return { ...change, detail: words === null ? detail : { ...detail, ...this.seals.openWords(id, words) } };
      });
    }

    @Change(':id/leave', { ...shared, summary: of.leave, body: rosterLeave })
    async leave({ caller, id, body, key }: AskedOf<typeof rosterLeave>) {
      const { seen, on, reason } = body;
      const by = changedBy(caller, { reason, key, seen });
      await this.entries.setActive(id, { what: 'left', on }, keepsOf(caller), by);
      return await this.detail(caller, id);
    }

    @Change(':id/return', { ...shared, summary: of.return, body: rosterReturn })
    async return({ caller, id, body, key }: AskedOf<typeof rosterReturn>) {
      const { seen, office = null, reason } = body;
      const by = changedBy(caller, { reason, key, seen });
      await this.entries.setActive(id, { what: 'returned', office }, keepsOf(caller), by);
      return await this.detail(caller, id);
    }
  }
  return EntryRoutes;
}
