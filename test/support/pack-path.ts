import { existsSync } from 'node:fs';

/** The pack of a kind: in the list of packs, once the kind is. */
export function packPathOf(kind: string): string {
  const listed = `libs/rules/packs/${kind}.CN.json`;
  return existsSync(listed) ? listed : `libs/${kind}/${kind}.CN.json`;
}
