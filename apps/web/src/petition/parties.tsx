import { useMe } from '../base/index.js';
import { OneParty } from '../case/one-party.js';
import { petitionersOf } from '../case/parties-of.js';
import '../case/party.messages.js';
import { useSay } from './petition.messages.js';
import type { PetitionDetail } from './petition-detail.js';

interface PartiesProps {
  readonly detail: PetitionDetail;
  readonly of: 'petitioners' | 'accused';
}

/** Who asks (信访人), or who is accused (被检举控告人): masked, and for whoever may and says why, open for two minutes. */
export function Parties({ detail, of }: PartiesProps) {
  const say = useSay();
  const isOfPetitioners = of === 'petitioners';
  const all = isOfPetitioners ? petitionersOf(detail.parties) : detail.accusedPersons;
  const parties = all.filter(({ name, phone }) => name !== null || phone !== null);
  const maySee = useMe().data?.permits.includes('read.parties') ?? false;
  if (parties.length === 0) {
    return <span>{say(all.some(({ isErased }) => isErased) ? 'party.erased' : 'party.none')}</span>;
  }
  return (
    <span className="stack-close parties">
      {parties.map((party, index) => (
        <OneParty
          key={party.party}
          of={{ kind: 'petition', id: detail.item.id }}
          party={party}
          maySee={maySee}
          isFirst={index === 0 && isOfPetitioners}
        />
      ))}
      {maySee ? null : <span className="quiet no-print">{say('reveal.mayNot')}</span>}
    </span>
  );
}
