import { partyOwnerText } from '#libs/contracts';
import { isOfParty } from '#libs/kernel';
import { nameIn } from '../base/index.js';
import { useSay } from '../base/say.js';
import { useOffices } from './use-offices.js';

/** An office by its name (机构); one that is not known by its id, and none by a dash. */
export function OfficeName({ id }: { readonly id: string | null }) {
  return <span className="office-name">{useOfficeName()(id)}</span>;
}

/** Names of offices, for where no element fits. */
export function useOfficeName(): (id: string | null) => string {
  const say = useSay();
  const { byId } = useOffices();
  return (id) => {
    if (id === null) return say('word.none');
    if (isOfParty(id)) return partyOwnerText(id, say.language);
    const office = byId.get(id);
    return office === undefined ? id : nameIn(office.name, say.language);
  };
}
