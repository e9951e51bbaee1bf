import { as, type OfficeId } from '#libs/kernel';
import type { Platform } from '../platform.js';

/** An office and those below it, whoever leads them; undefined: none is asked for. */
export async function officesWithin(platform: Platform, id: string | undefined): Promise<OfficeId[] | undefined> {
  if (id === undefined) return undefined;
  const { offices } = await platform.world();
  return offices.all.filter((one) => offices.isWithin(one.id, as<OfficeId>(id))).map((one) => one.id);
}
