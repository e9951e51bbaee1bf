import { partyOwnerText } from '#libs/contracts';
import { isOfParty } from '#libs/kernel';
import { use } from 'react';
import { nameIn } from '../base/index.js';
import { useSay } from '../base/say.js';
import { PartiesHere, partyInSentence } from './party-words.js';
import { useOffices } from './use-offices.js';

/** An office by its name (机构); one that is not known by its id, and none by a dash. */
export function OfficeName({ id }: { readonly id: string | null }) {
  return <span className="office-name">{useOfficeName()(id)}</span>;
}

const ofOne = 'party:';

/** Names of offices, and of parties whose a clock is, for where no element fits. */
export function useOfficeName(): (id: string | null) => string {
  const say = useSay();
  const { byId } = useOffices();
  const parties = use(PartiesHere);
  return (id) => {
    if (id === null) return say('word.none');
    // One party of the case: by its name, where the page knows its parties.
    if (id.startsWith(ofOne) && parties.length > 0) return partyInSentence(id.slice(ofOne.length), parties, say);
    if (isOfParty(id)) return partyOwnerText(id, say.language);
    const office = byId.get(id);
    return office === undefined ? id : nameIn(office.name, say.language);
  };
}
