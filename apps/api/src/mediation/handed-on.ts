import type { HandedOn } from '#contracts/mediation';
import type { Language } from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import { noteRead, reads } from '#libs/persistence';
import { keptPage } from '../document/served-page.js';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

type Item = HandedOn['items'][number];
type Paper = Item['papers'][number];

const mostTold = 300;
// A court reads the paper that was set for it, in the language of the record.
const language: Language = 'zh';

/** What the acting office has handed over, and what it is told of it: it reads no case by this. */
export async function listHandedOn(platform: Platform, { reader }: Caller): Promise<HandedOn> {
  const rows = await reads.listHandedOn(platform.database, reader.office, mostTold + 1);
  const items = await Promise.all(
    rows.slice(0, mostTold).map(async ({ report, agreement, ...row }): Promise<Item> => {
      const papers = await Promise.all(
        (['report', 'agreement'] as const).map(async (paper) =>
          (await isSet(platform, row.id, { report, agreement }[paper])) ? [paper] : [],
        ),
      );
      return { ...(row as Omit<Item, 'papers'>), papers: papers.flat() };
    }),
  );
  return { items, hasMore: rows.length > mostTold };
}

const isSet = async ({ database }: Platform, id: string, seq: number | null): Promise<boolean> =>
  seq !== null && (await reads.readKeptDocument(database, { caseId: as<CaseId>(id), seq, language })) !== null;

/**
 * What the committee has set for a court: the bytes that are served, and no others. That it was read stands in the log of the case.
 *
 * @throws DomainError `docket.no_such_case` (not_found): the acting office did not hand it over, or the paper is not there (yet)
 */
export async function readHandedOnPaper(
  platform: Platform,
  caller: Caller,
  { id, paper }: { readonly id: string; readonly paper: Paper },
): Promise<{ readonly pdf: Buffer; readonly name: string }> {
  const { database } = platform;
  const found = await reads.readHandedOn(database, caller.reader.office, id);
  const seq = found?.[paper] ?? null;
  if (found === null || seq === null) throw noSuchCase();
  const caseId = as<CaseId>(id);
  const page = await keptPage(platform, { caseId, seq, language });
  if (page === null) throw noSuchCase();
  await noteRead(database, { ...readBy(caller), what: 'paper', caseId, purpose: null, words: '', detail: { seq } });
  return { pdf: page.pdf, name: `${found.number}.pdf` };
}
