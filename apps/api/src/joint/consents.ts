import { as, type OfficeId } from '#libs/kernel';
import { isOutside } from '#libs/joint';
import { consentsToTell, type MediationDossier } from '#libs/mediation';
import type { GivenCommand, Row } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

type Asked = Row & { readonly office: string };

/**
 * The members of a command with what the parties have said to the telling of each that is no organ (个人信息保护法 23): read of the
 * mediation, which whoever names them does not see. Where not all have agreed there is nothing, and the law refuses it.
 */
export async function withConsents(
  platform: Platform,
  { actor }: Caller,
  { command, caseId, body }: GivenCommand,
): Promise<Row> {
  if (!['proposeLead', 'addMember', 'replaceMember'].includes(command)) return {};
  const { docket, database } = platform;
  const { dossier, context } = await docket.now(as(caseId), actor, database);
  const { parent } = dossier;
  const asked = command === 'proposeLead' ? (body['members'] as readonly Asked[]) : [body as Asked];
  const isTold = (id: OfficeId): boolean => {
    const office = context.offices.get(id);
    return office !== null && isOutside(office);
  };
  const above =
    parent === null || !asked.some(({ office }) => isTold(as(office)))
      ? null
      : ((await docket.dossier(parent.caseId, database)) as MediationDossier);
  const consentsTo = (office: string): object[] => {
    const id = as<OfficeId>(office);
    return above === null || !isTold(id) ? [] : [...(consentsToTell(above, id) ?? [])];
  };
  if (command !== 'proposeLead') return { consents: consentsTo((body as Asked).office) };
  return { members: asked.map((one) => ({ ...one, consents: consentsTo(one.office) })) };
}
