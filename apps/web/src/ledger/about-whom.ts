import type { Say } from '../base/say.js';
import { partyInSentence, type Called } from '../office/party-words.js';
import './ledger.messages.js';

type Data = Readonly<Record<string, unknown>>;
const dataOf = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {});

const partyId = /^p(?:[1-9][0-9]{0,2}|-[0-9a-f]{8})$/u;
const isParty = (value: unknown): value is string => typeof value === 'string' && partyId.test(value);

/** Whom a fact names, by the ids of the case: who acts stands before whom it is for. */
function idsIn({ by, of, party, into, recipient, saidBy, parties, identity }: Data): string[] {
  const several = Array.isArray(parties) ? (parties as readonly unknown[]) : [];
  const all = [dataOf(identity)['party'], by, of, party, into, recipient, saidBy, ...several];
  return [...new Set(all.filter(isParty))];
}

/** True where a raw fact names parties, or a mandate between them. */
export function namesParties(raw: unknown): boolean {
  const { type, data } = dataOf(raw);
  return type === 'mandateEnded' || idsIn(dataOf(data)).length > 0;
}

/** Who and for whom a fact is, in words: masked, by what the reader sees of the parties; null where it names nobody. */
export function aboutWhom(raw: unknown, all: readonly Called[], say: Say): string | null {
  const data = dataOf(dataOf(raw)['data']);
  const called = (party: string): string => partyInSentence(party, all, say);
  const ended = all.flatMap(({ party: of, mandates = [] }) =>
    mandates.filter(({ id }) => id === data['mandate']).map(({ by }) => ({ by, of })),
  )[0];
  const { by, of } = ended ?? data;
  if (all.length === 0) return null;
  if (isParty(by) && isParty(of)) return say('history.mandate', { by: called(by), of: called(of) });
  const ids = idsIn(data);
  return ids.length === 0 ? null : ids.map(called).join(say.language === 'zh' ? '、' : ', ');
}
