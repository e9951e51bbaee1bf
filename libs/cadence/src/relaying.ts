import { refused } from './case.js';
import type { CadenceCommands } from './commands.js';
import type { CadenceFacts } from './facts.js';

/**
 * How a return came to whoever files it in the place of a village, and on whose word.
 *
 * @throws DomainError invalid `cadence.relay_unsaid`; `cadence.relay_own`: whoever files for itself says nothing of the sort
 */
export function relayedOf(
  { way = null, word = null }: CadenceCommands['file'],
  isRelayed: boolean,
): Pick<CadenceFacts['filed'], 'relayed'> {
  if (!isRelayed) {
    if (way === null && word === null) return {};
    throw refused('invalid', 'cadence.relay_own', 'it files for itself');
  }
  if (way !== null && word !== null) return { relayed: { way, word } };
  throw refused('invalid', 'cadence.relay_unsaid', 'how it came, and on whose word');
}
