import { legalDateOf } from '#libs/calendar';
import { factOfKind, kindOf } from '#libs/docket';
import { isOnItsWay, ofWhatItTells, type NoticeTells, type PetitionFactType, type PetitionState } from '#libs/petition';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

// Facts that are papers: see `withPaper` of the law.
const paperTypes = [
  ...(['noticeIssued', 'notified', 'extensionApproved', 'extensionNoticed', 'decided', 'answered'] as const),
] as const satisfies readonly PetitionFactType[];

interface Asked {
  readonly head: Pick<reads.CaseHead, 'id' | 'kind'>;
  readonly state: PetitionState;
}

/** What the acting office has issued and may correct, the first one first; nothing is read where it has issued nothing. */
export async function papersOf({ database, registry }: Platform, { actor, reader }: Caller, { head, state }: Asked) {
  const { papers = [], issued = [] } = state;
  const own = new Set(papers.filter(({ office }) => office === actor.office).map(({ seq }) => seq));
  if (own.size === 0) return [];
  const last = Math.max(...own);
  const facts = await reads.readFactsBefore(database, reader, head.id, { types: paperTypes, act: [last, last] });
  const law = kindOf(registry, head.kind);
  return facts
    .filter(({ seq }) => own.has(seq))
    .map(({ seq, whole }) => {
      const { type, data, at } = factOfKind(law, whole);
      const { tells } = data as { readonly tells?: NoticeTells };
      return {
        ...{ seq, type, issuedOn: legalDateOf(at) },
        notice: tells === undefined ? null : ofWhatItTells[tells],
        isOnItsWay: issued.some((one) => one.seq === seq && isOnItsWay(one)),
      };
    });
}
