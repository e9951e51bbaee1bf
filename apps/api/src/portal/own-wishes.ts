import type { OwnPetition, visitWish } from '#contracts/petition';
import { partiesIn, partyNamed, type Dossier, type Refusal } from '#libs/kernel';
import { contactIn } from '#libs/kind';
import type { PetitionState, Reader } from '#libs/petition';
import type * as z from 'zod';

type Wish = z.output<typeof visitWish>;

/** Whoever reads, by the present name, where it is somebody who petitions; null: it acts for others, who speak for themselves. */
export function petitionerWho({ parties }: Pick<Dossier<PetitionState>, 'parties'>, { actor }: Pick<Reader, 'actor'>) {
  const all = partiesIn(parties, 'petitioner').map(({ party }) => party);
  if (actor.kind !== 'public') return null;
  const own = actor.party === undefined ? all[0] : (partyNamed(parties, actor.party)?.party ?? actor.party);
  return own !== undefined && all.includes(own) ? own : null;
}

interface Read {
  readonly dossier: Dossier<PetitionState>;
  readonly reader: Reader;
  /** What the law would refuse, by command. */
  readonly refusals: Readonly<Record<string, Refusal>>;
  /** Revisits in which whoever reads is asked. */
  readonly visits: OwnPetition['visits']['asked'];
}

/** What whoever reads wants of being asked again, when that is, and what may be said of it now. */
export function visitsOf({ dossier, reader, refusals, visits: asked }: Read): OwnPetition['visits'] {
  const { visits } = dossier.state;
  const party = petitionerWho(dossier, reader);
  if (party === null) return { isAgreed: false, wantsNone: false, dates: [], asked: [], may: [] };
  const { isAgreed, wantsNone } = contactIn(dossier, party);
  const fits: Readonly<Record<Wish, boolean>> = {
    ...{ agreeVisit: !isAgreed && !wantsNone, unwantContact: isAgreed && !wantsNone, wantContact: wantsNone },
  };
  const dates =
    isAgreed && !wantsNone ? visits.dates.flatMap(({ on, stands }) => (stands === 'planned' ? [on] : [])) : [];
  const may = (Object.keys(fits) as Wish[]).filter((one) => fits[one] && refusals[one] === null);
  return { isAgreed, wantsNone, dates, asked, may };
}
