import type { Say } from '../base/say.js';
import './command.messages.js';

/**
 * What was done, from the name of its command, for a sentence that begins with "recorded": what is a record by its name
 * is not called one twice.
 */
export function doneWords(summary: string, say: Say): string {
  const opening = say('command.record');
  return summary.startsWith(opening) ? summary.slice(opening.length).trimStart() : summary;
}
