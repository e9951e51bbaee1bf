import { useLabel } from '../command/field-label.js';
import { PartyRows, usePartyFields } from '../command/party-rows.js';
import { useSay } from './dispute.messages.js';

/** Both sides, and whoever is there for one of them. */
export function DisputeParties() {
  const say = useSay();
  const words = {
    one: (n: number) => say('dispute.party', { n }),
    add: say('dispute.addParty'),
    remove: (n: number) => say('dispute.removeParty', { n }),
  };
  return (
    <PartyRows name="parties" least={2} fresh={{ role: 'respondent' }} words={words}>
      {(at) => <OneParty at={at} />}
    </PartyRows>
  );
}

function OneParty({ at }: { readonly at: number }) {
  const { role, name, phone, nature, capacity, idNumber, address } = usePartyFields(at, useLabel('mediation'));
  return (
    <>
      <div className="tiles desk-row">
        {role}
        {name}
        {phone}
      </div>
      <div className="tiles desk-row">
        {nature}
        {capacity}
        {idNumber}
      </div>
      <div className="tiles desk-row">{address}</div>
    </>
  );
}
