import type { IncidentState } from '#libs/incident';
import { as } from '#libs/kernel';
import { displayNamesOf } from '#libs/persistence';
import type { OwnOfKind } from '../case/kinds-own.js';
import { teamOf } from './incidents.js';

/** What an incident has beside what every case has: who deals with it. */
export const incidentOwn: OwnOfKind<'incident'> = {
  async parts({ database }, _caller, { now }) {
    const { dossier } = await now;
    const { team } = dossier.state as IncidentState;
    const names = await displayNamesOf(
      database,
      team.map(({ account }) => account),
    );
    return { team: team.map(({ office, account }) => ({ office, name: names.get(account) ?? null })) };
  },

  async fields({ docket, database }, { actor }, { command, caseId, body }) {
    if (command !== 'nameTeam') return {};
    const { context } = await docket.now(as(caseId), actor, database);
    return { members: await teamOf(database, { ids: body['members'] as readonly string[], on: context.today }) };
  },
};
