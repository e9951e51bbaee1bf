import { useLabel } from '../command/field-label.js';
import { PartyRows, usePartyFields } from '../command/party-rows.js';
import { useSay } from './mediated.messages.js';

/** The other side of a petition that is to be mediated. */
export function Respondents() {
  const say = useSay();
  const words = {
    one: (n: number) => say('mediated.respondent', { n }),
    add: say('mediated.addRespondent'),
    remove: (n: number) => say('mediated.removeRespondent', { n }),
  };
  return (
    <PartyRows name="respondents" least={1} fresh={{}} words={words}>
      {(at) => <One at={at} />}
    </PartyRows>
  );
}

function One({ at }: { readonly at: number }) {
  const { name, phone, address, nature, capacity } = usePartyFields(at, useLabel('mediation'));
  return (
    <>
      {name}
      {phone}
      {address}
      {nature}
      {capacity}
    </>
  );
}
