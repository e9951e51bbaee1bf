import { as, type CaseRef, type OfficeId } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';

const page = { after: null, limit: 5 };
const words = { kind: 'words', words: ['灌溉用水'] } as const;

/**
 * What one office has of a joint mediation, by every read that there is: its inbox, lists, search, counts, pages and histories.
 *
 * @param drill whether it is one of a drill
 */
export async function seenBy(db: Queryable, office: string, cases: readonly CaseRef[], drill = false) {
  const reader = reads.readerFor(as<OfficeId>(office));
  const inbox = async (kind: string) =>
    (await reads.listDuties(db, reader, { kind, state: 'open', drill }, page)).items.length;
  const rows = async (kind: 'joint' | 'share', filter: object = {}) =>
    (await reads.lists[kind].list(db, reader, { drill, ...filter }, page)).items.length;
  const counted = async (kind: 'joint' | 'share') =>
    (await reads.lists[kind].count(db, reader, { drill })).reduce((all, { count }) => all + count, 0);
  const of = async <T>(read: (one: CaseRef) => Promise<T>) => await Promise.all(cases.map(read));
  const heads = await of(({ caseId }) => reads.readCaseHead(db, reader, caseId));
  const facts = await of(({ caseId }) => reads.readFacts(db, reader, caseId, { afterSeq: 0, limit: 3 }));
  const duties = await of(({ caseId }) => reads.readDuties(db, reader, caseId));
  const access = await of(({ caseId }) => reads.readAccess(db, reader, caseId));
  return {
    inbox: await inbox('share'),
    lists: [await rows('joint'), await rows('share')],
    found: await rows('joint', { text: words }),
    counts: [await counted('joint'), await counted('share')],
    pages: heads.filter((head) => head !== null).length,
    histories: facts.filter((one) => one.length > 0).length,
    owed: duties.flat().length > 0,
    access: access.flat().length > 0,
  };
}

/** Of whoever has no business in it. */
export const nothing = {
  ...{ inbox: 0, lists: [0, 0], found: 0, counts: [0, 0], pages: 0, histories: 0 },
  ...{ owed: false, access: false },
};
