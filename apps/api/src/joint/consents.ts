import { consentsToTell, invitedJointly, type AgreedByParty, type MediationDossier } from '#libs/mediation';
import { as, type CaseId, type OfficeId, type Parent } from '#libs/kernel';
import type { GivenCommand, Row } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

type Asked = Row & { readonly office: string };

/**
 * The members of a command with what the parties have said to the invitation of each (人民调解法 20(1), 个人信息保护法 23): read of the
 * mediation, which whoever names them does not see. Where not all have agreed there is nothing, and the law refuses it.
 */
export async function withConsents(
  platform: Platform,
  { actor }: Caller,
  { command, caseId, body }: GivenCommand,
): Promise<Row> {
  if (!['proposeLead', 'addMember', 'replaceMember'].includes(command)) return {};
  const { docket, database } = platform;
  const { dossier } = await docket.now(as<CaseId>(caseId), actor, database);
  const above = await mediationAbove(platform, dossier);
  const consentsTo = (office: string): readonly AgreedByParty[] =>
    above === null ? [] : (consentsToTell(above, as<OfficeId>(office)) ?? []);
  if (command !== 'proposeLead') return { consents: consentsTo((body as Asked).office) };
  const asked = body['members'] as readonly Asked[];
  return { members: asked.map((one) => ({ ...one, consents: consentsTo(one.office) })) };
}

/** Offices to whose invitation every party has agreed. */
export async function invitedTo(
  platform: Platform,
  of: { readonly parent: Parent | null },
): Promise<readonly OfficeId[]> {
  const above = await mediationAbove(platform, of);
  return above === null ? [] : invitedJointly(above);
}

const mediationAbove = async (
  { docket, database }: Platform,
  { parent }: { readonly parent: Parent | null },
): Promise<MediationDossier | null> =>
  parent === null ? null : ((await docket.dossier(parent.caseId, database)) as MediationDossier);
