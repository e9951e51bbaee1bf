import { consequenceText } from '#libs/contracts';
import { dateInSentence } from '../base/dates.js';
import { useSay } from './petition.messages.js';
import type { NextStepWords } from '../case/case-slots.js';
import { extensionWords, usePendingExtension } from './pending-extension.js';
import type { PetitionDetail } from './petition-detail.js';
import { rightsOf } from './rights.js';

// What is decided on or told without the words that it was asked with would be done blindly.
const ofExtension: ReadonlySet<string> = new Set(['approveExtension', 'refuseExtension', 'noticeExtension']);

/** What is said of the next step where nothing is owed, and of what follows from a command beyond its dates. */
export function useNextStep(detail: PetitionDetail): NextStepWords {
  const say = useSay();
  const extension = usePendingExtension(detail);
  const until = rightsOf(detail).find(({ what }) => what === 'review')?.until ?? null;
  // Closing takes no right away, and as long as the petitioner may ask for review nothing asks for it either.
  const mayClose = until === null && detail.commands['close'] === null;
  const date = until === null ? '' : dateInSentence(until, say.language);
  const nothing =
    until === null
      ? say(mayClose ? 'petition.nothingButClose' : 'petition.nothingNext')
      : say('petition.nothingUntilReview', { date });
  const consequenceOf = (command: string): string | undefined => {
    if (command === 'close' && until !== null) return say('petition.closeInWindow', { date });
    const general = consequenceText('petition', command, say.language) ?? undefined;
    return extension !== null && ofExtension.has(command)
      ? [extensionWords(say, extension), general].filter(Boolean).join(' ')
      : general;
  };
  return { nothing, usual: mayClose ? 'close' : null, consequenceOf };
}
