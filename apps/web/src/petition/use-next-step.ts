import { consequenceText } from '#libs/contracts';
import { dateInSentence } from '../base/dates.js';
import { useSay } from './petition.messages.js';
import type { NextStepWords } from '../case/case-slots.js';
import { extensionWords, usePendingExtension } from './pending-extension.js';
import type { MessageId } from '../base/texts.js';
import type { PetitionDetail, PetitionItem } from './petition-detail.js';
import { reviewBasis } from './review-basis.js';
import { rightsOf } from './rights.js';

// What is decided on or told without the words that it was asked with would be done blindly.
const ofExtension: ReadonlySet<string> = new Set(['approveExtension', 'refuseExtension', 'noticeExtension']);

/** What is said where no office owes anything: that a file may be closed only where it may, by whoever that is. */
export function nothingOwed(
  {
    item: { endedAt },
    commands: { close },
  }: Pick<PetitionDetail, 'commands'> & { item: Pick<PetitionItem, 'endedAt'> },
  until: string | null,
): MessageId {
  if (endedAt !== null) return until === null ? 'petition.ended' : 'petition.endedUntilReview';
  const isClosable = close === null || close?.kind === 'forbidden';
  if (until !== null) return isClosable ? 'petition.nothingUntilReview' : 'petition.nothingButReview';
  return isClosable ? 'petition.nothingButClose' : 'petition.nothingNext';
}

/** What is said of the next step where nothing is owed, and of what follows from a command beyond its dates. */
export function useNextStep(detail: PetitionDetail): NextStepWords {
  const say = useSay();
  const extension = usePendingExtension(detail);
  // Of several windows the last one: until then somebody may ask.
  const last = rightsOf(detail).findLast(({ what }) => what === 'review' || what === 'reviewOf') ?? null;
  const until = last?.until ?? null;
  // Closing takes no right away, and as long as the petitioner may ask for review nothing asks for it either.
  const mayClose = until === null && detail.commands['close'] === null;
  const date = until === null ? '' : dateInSentence(until, say.language);
  const nothing = say(nothingOwed(detail, until), { date, basis: reviewBasis(say, detail, last?.clock ?? null) });
  const consequenceOf = (command: string): string | undefined => {
    if (command === 'close' && until !== null) return say('petition.closeInWindow', { date });
    const general = consequenceText('petition', command, say.language) ?? undefined;
    return extension !== null && ofExtension.has(command)
      ? [extensionWords(say, extension), general].filter(Boolean).join(' ')
      : general;
  };
  return { nothing, usual: mayClose ? 'close' : null, consequenceOf };
}
