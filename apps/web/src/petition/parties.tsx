import { useMe } from '../base/index.js';
import { OneParty } from '../case/one-party.js';
import '../case/party.messages.js';
import { useSay } from './petition.messages.js';
import type { PetitionDetail } from './petition-detail.js';

type Masked = PetitionDetail['parties'][number];

/** Who asks (信访人), or who is accused (被检举控告人): masked, and for whoever may and says why, open for two minutes. */
export function Parties({ detail, role }: { readonly detail: PetitionDetail; readonly role: Masked['role'] }) {
  const say = useSay();
  const { item } = detail;
  const parties = detail.parties.filter((party) => party.role === role);
  const maySee = useMe().data?.permits.includes('read.parties') ?? false;
  if (parties.length === 0) {
    return <span>{say(role === 'petitioner' && detail.isPetitionerErased ? 'party.erased' : 'party.none')}</span>;
  }
  return (
    <span className="stack-close parties">
      {parties.map((party, index) => (
        <OneParty
          key={party.party}
          of={{ kind: 'petition', id: item.id }}
          party={party}
          maySee={maySee}
          isFirst={index === 0 && role === 'petitioner'}
        />
      ))}
      {maySee ? null : <span className="quiet no-print">{say('reveal.mayNot')}</span>}
    </span>
  );
}
