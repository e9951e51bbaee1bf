import type { CounterPetition, PublicPetition } from '#contracts/petition';
import type { PartyIdentity, SealedParty, SealedText } from '#libs/docket';
import type { CaseId, PartyCapacity, PartyNature, PartyRef } from '#libs/kernel';
import { partyOfRegistration, type JoiningParty } from '#libs/petition';
import { withPlainNumbers } from '../case/sealed-identity.js';
import type { Platform } from '../platform.js';

/** Who is in a matter, as somebody told it. */
interface Told {
  readonly caseId: CaseId;
  readonly petitioner: CounterPetition['petitioner'] | PublicPetition['petitioner'];
  readonly others?: CounterPetition['others'];
}

type Other = NonNullable<CounterPetition['others']>[number];

/** What somebody is and not who: of a person of full capacity nothing. */
interface Standing {
  readonly nature?: PartyNature;
  readonly capacity?: PartyCapacity;
}

function standingOf({ nature = 'person', capacity = 'full' }: Standing) {
  return {
    ...(nature !== 'person' && { nature }),
    ...(capacity !== 'full' && { capacity }),
  };
}

const identityFields = ['name', 'phone', 'idNumber', 'address', 'email', 'wish', 'language'] as const;

/** Who somebody is, and not what. */
const identityOf = (one: PartyIdentity): PartyIdentity =>
  withPlainNumbers(
    Object.fromEntries(identityFields.flatMap((field) => (one[field] === undefined ? [] : [[field, one[field]]]))),
  );

/** The petitioner is `p1`, the others follow in the order in which they were told. */
export function sealedPartiesOf({ vault }: Platform, { caseId, petitioner, others = [] }: Told): SealedParty[] {
  const seals = vault.sealsOf(caseId);
  const all = petitioner === null ? others : [petitioner, ...others];
  return all.map((one, index) => seals.party(partyOfRegistration(index + 1), identityOf(one)));
}

/** What of a registration says who is in it beside the petitioner, and what the petitioner is; what was shown of it, sealed. */
export function joinedOf(
  { vault }: Platform,
  { caseId, petitioner, others = [] }: Told,
  parties: readonly SealedParty[],
): { readonly fields: Readonly<Record<string, unknown>>; readonly texts: readonly SealedText[] } {
  const seals = vault.sealsOf(caseId);
  const texts: SealedText[] = [];
  const refs = (petitioner === null ? parties : parties.slice(1)).map(({ ref }) => ref);
  const shownOf = ({ shown }: Other) => {
    if (shown === null) return null;
    const text = seals.text(shown);
    texts.push(text);
    return text.ref;
  };
  const joining = others.flatMap((one, at): JoiningParty[] => {
    const identity = refs[at];
    if (identity === undefined || one.is === 'representative') return [];
    if (one.is === 'petitioner') return [{ identity, ...standingOf(one) }];
    return [{ identity, acts: { as: one.is, of: partyOfRegistration(one.of), shown: shownOf(one) } }];
  });
  const chosen = others.flatMap((one, at): PartyRef[] =>
    one.is === 'representative' && refs[at] !== undefined ? [refs[at]] : [],
  );
  // On the public page nobody is asked what the petitioner is.
  const standing = petitioner === null || !('nature' in petitioner) ? {} : standingOf(petitioner);
  const fields = {
    ...(chosen.length > 0 && { others: chosen }),
    ...(joining.length > 0 && { joining }),
    ...(Object.keys(standing).length > 0 && { standing }),
  };
  return { fields, texts };
}
