import { generalWord, type CaseParty } from '#libs/contracts';
import { partyInSentence } from '../office/party-words.js';
import { useSay } from './delivery.messages.js';

/** A hook: what a recipient is in the case, by its role where that is known. @param party null: its petitioner */
export function useRecipientWord(): (party: string | null, known?: Pick<CaseParty, 'role'> | null) => string {
  const say = useSay();
  return (party, known = null) =>
    // A list of deliveries knows no parties of their cases.
    known === null ? partyInSentence(party, [], say) : generalWord('partyRole', known.role, say.language);
}
