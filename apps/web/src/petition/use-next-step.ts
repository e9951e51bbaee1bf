import { consequenceText } from '#libs/contracts';
import { dateInSentence } from '../base/dates.js';
import { useSay } from './petition.messages.js';
import { useOfficeName } from '../office/office-name.js';
import type { NextStepWords } from '../case/case-slots.js';
import { extensionWords, usePendingExtension } from './pending-extension.js';
import type { MessageId } from '../base/texts.js';
import type { PetitionDetail, PetitionItem } from './petition-detail.js';
import { reviewBasis } from './review-basis.js';
import { rightsOf, type Right } from './rights.js';

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

/** What is said of an opinion that somebody has still to carry out; null: nobody has. */
export function executionOwed({
  item: { endedAt },
  execution,
}: Pick<PetitionDetail, 'execution'> & { item: Pick<PetitionItem, 'endedAt'> }): MessageId | null {
  if (execution === null) return null;
  if (endedAt !== null) return 'petition.executedAgain';
  return execution.isLate ? 'petition.executionLate' : 'petition.executing';
}

/** Of several windows the last one: until then somebody may ask. */
const lastWindowOf = (detail: PetitionDetail): Pick<Right, 'until' | 'clock'> =>
  rightsOf(detail).findLast(({ what }) => what === 'review' || what === 'reviewOf') ?? { until: null, clock: null };

const withReview = (executing: string | null, still: string | null): string | null =>
  executing === null || still === null ? executing : `${executing} ${still}`;

function useExecuting(detail: PetitionDetail): string | null {
  const say = useSay();
  const nameOf = useOfficeName();
  const owed = executionOwed(detail);
  if (owed === null || detail.execution === null) return null;
  const { executor, dueOn } = detail.execution;
  return say(owed, { office: nameOf(executor), date: dateInSentence(dueOn, say.language) });
}

/** What is said of the next step where nothing is owed, and of what follows from a command beyond its dates. */
export function useNextStep(detail: PetitionDetail): NextStepWords {
  const say = useSay();
  const executing = useExecuting(detail);
  const extension = usePendingExtension(detail);
  const { until, clock } = lastWindowOf(detail);
  // Closing takes no right away, and as long as the petitioner may ask for review nothing asks for it either.
  const mayClose = until === null && detail.commands['close'] === null;
  const date = until === null ? '' : dateInSentence(until, say.language);
  const window = { date, basis: reviewBasis(say, detail, clock) };
  const still = until === null ? null : say('petition.reviewStill', window);
  const nothing = withReview(executing, still) ?? say(nothingOwed(detail, until), window);
  const consequenceOf = (command: string): string | undefined => {
    if (command === 'close' && until !== null) return say('petition.closeInWindow', { date });
    const general = consequenceText('petition', command, say.language) ?? undefined;
    return extension !== null && ofExtension.has(command)
      ? [extensionWords(say, extension), general].filter(Boolean).join(' ')
      : general;
  };
  return { nothing, usual: mayClose ? 'close' : null, consequenceOf };
}
