import { wordOf } from '#libs/contracts';
import { dateInSentence } from '../base/dates.js';
import type { Say } from '../base/say.js';
import type { PartEndProps } from '../case/case-slots.js';
import { useOfficeName } from '../office/office-name.js';
import { useSay } from './opinion.messages.js';

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** In which text each document says what is decided. */
const where: Readonly<Record<string, string>> = {
  ...{ decided: 'opinion', opinionSubmitted: 'opinion', answered: 'answer' },
};

/**
 * What an opinion decides (art. 32(1)), and until when which office carries it out, or whether a suggestion is adopted: from the
 * fact, issued or still a draft, so that the paper says what was decided. Null below anything else.
 *
 * @param officeName the name of an office by its id
 */
export function outcomeClause(
  { document: { type, office, said }, field }: PartEndProps,
  say: Say,
  officeName: (id: string) => string,
): string | null {
  const outcome = asText(said['outcome']);
  if (outcome === null || where[type] !== field) return null;
  const word = wordOf('petition', 'outcome', outcome, say.language);
  const decided = say.or(`opinion.clause.${outcome}`, say('opinion.clause.other', { outcome: word }));
  const date = asText(said['executeBy']);
  const executor = asText(said['executor']) ?? office;
  if (outcome !== 'support' || date === null || executor === null) return decided;
  const values = { office: officeName(executor), date: dateInSentence(date, say.language) };
  return `${decided} ${say('opinion.clause.execution', values)}`;
}

/** The clause below the text that it belongs to. */
export function OutcomeClause(props: PartEndProps) {
  const clause = outcomeClause(props, useSay(), useOfficeName());
  return clause === null ? null : <p className="paper-text">{clause}</p>;
}
