import type { Precedent } from '#libs/contracts';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

const most = 10;

/** What was ruled before in such a matter, and in what it is like this one. */
export async function precedentsFor(
  { database }: Platform,
  { reader }: Caller,
  asked: reads.ToBeRuled,
): Promise<Precedent[]> {
  const found = await reads.listPrecedents(database, reader, asked, most);
  return found.map(({ isAbout, isPlace, isOffice, ...one }) => ({
    ...one,
    same: [
      isAbout ? ('about' as const) : ('article' as const),
      ...(isPlace ? (['place'] as const) : []),
      ...(isOffice ? (['office'] as const) : []),
    ],
  }));
}
