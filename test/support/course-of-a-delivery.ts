import { kindOf, partIdOf } from '#libs/docket';
import type { DeliveryDetail } from '#libs/delivery';
import type { Actor, CaseId } from '#libs/kernel';
import { standingOf, tellingOf } from '#libs/kind';
import type { TestApi } from './api.js';

const courseOf = (caseId: CaseId): Actor => ({
  ...{ kind: 'course', principal: `course:${caseId}`, office: null, capacity: null, caseId },
});

/** What the course of a delivery does, without the engine: it announces itself, and tells the case above what is proved. */
export async function tellOfDelivery(
  { platform }: TestApi,
  above: CaseId,
  part: CaseId,
  kindAbove: 'petition' | 'mediation' = 'petition',
): Promise<string[]> {
  const { docket, database, registry } = platform;
  const standing = async () => standingOf(kindOf(registry, 'delivery'), await docket.dossier(part, database));
  const say = async (kind: string, caseId: CaseId, type: string, payload: object) =>
    docket.act({
      ...{ kind, caseId, actor: courseOf(part), key: `${type} ${caseId} ${part} ${JSON.stringify(payload)}` },
      commands: [{ type, payload }],
    });
  const { announcement } = await standing();
  if (announcement !== null) {
    const { toParent, toPart } = tellingOf({ kind: 'delivery', caseId: part }, announcement);
    for (const { type, payload } of toParent) await say(kindAbove, above, type, payload);
    await say('delivery', part, toPart.type, toPart.payload);
  }
  const { report } = (await standing()).detail as DeliveryDetail;
  if (report === null) return [];
  const { facts } = await say(kindAbove, above, report.command, report.payload);
  await say('delivery', part, 'noteReported', {});
  return facts.map(({ type }) => type);
}

/** What the course of the case above does, without the engine: it tells its deliveries that their papers stand no more. */
export async function tellDeliveries({ platform }: TestApi, petition: CaseId): Promise<void> {
  const { docket, database } = platform;
  const { parts } = await docket.standing(petition, database);
  for (const { kind, name, open } of parts.owed) {
    const caseId = partIdOf(petition, { kind, name });
    await docket.act({ kind, caseId, actor: courseOf(petition), key: `${open.type} ${name}`, commands: [open] });
  }
}
