import { Capacity, DomainError } from '#libs/kernel';
import { OfficeFunction, permissionsOf } from '#libs/office';
import { permissions } from '#libs/docket';
import type { Keeps } from '#libs/persistence';
import * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** An entry of the register in a path. */
export const entryParams = { id: z.uuid() };

type Acting = Pick<Caller, 'session' | 'actor'>;

/** Whose register somebody keeps: an administrator that of all, anybody else that of the own office alone. */
export const keepsOf =
  ({ session, actor }: Acting): Keeps =>
  (office) => {
    if (session.capacity === Capacity.administrator || office === actor.office) return;
    throw new DomainError('forbidden', 'roster.other_office', 'the register of another office', { office });
  };

/** Whether somebody may change what an office has in the register. */
export function mayChange({ session, actor }: Acting, office: string): boolean {
  const may = permissionsOf(permissions, session.capacity).includes('administration.changeRoster');
  return may && (session.capacity === Capacity.administrator || office === actor.office);
}

/** Whether somebody may know how to reach the people of an office: whoever acts for it, and an administrator. */
export const mayReach = ({ session, actor }: Acting, office: string): boolean =>
  session.capacity === Capacity.administrator || office === actor.office;

/**
 * Of which office somebody is told who its experts (专家) are; undefined: of all. Whoever draws them has their names, and so has whoever
 * keeps the register; to anybody else a pool is so many people, or who was drawn could be told from who was not.
 */
export async function expertsToldOf(platform: Platform, { session, actor }: Acting): Promise<string | undefined> {
  if (session.capacity === Capacity.administrator) return undefined;
  const { offices } = await platform.world();
  const own = offices.all.find(({ id }) => id === actor.office);
  return own?.functions.includes(OfficeFunction.disputeCentre) === true ? undefined : actor.office;
}
