import { permissions } from '#libs/docket';

/**
 * A row of the permission table by a name that was put together from the names of a kind.
 *
 * @throws Error where the table has no such row: the API does not start with a route that nobody may use
 */
export function permissionNamed(name: string): string {
  if (!Object.hasOwn(permissions, name)) throw new Error(`no permission ${name} for a route`);
  return name;
}
