import { wordOf } from '#libs/contracts';
import { dateInList, dateInSentence } from '../base/dates.js';
import type { Say } from '../base/say.js';
import { LegalDate } from '../clock/legal-date.js';
import { useOfficeName } from '../office/office-name.js';
import { FactList, type Fact } from '../parts/fact-list.js';
import { useCaseSummary } from './case-summary.js';
import { SubmittedPage } from './opinion-page.js';
import type { PetitionDetail } from './petition-detail.js';
import type { LookProps } from './record-look.js';
import { useSay } from './opinion.messages.js';

type Submission = NonNullable<PetitionDetail['submission']>;

/**
 * What the head signs (art. 32): who submitted it when, for which matter, until when, what it decides, and the page itself as
 * it will go out. The same on the page of the case and in the inbox.
 */
export function OpinionLook({ detail }: LookProps) {
  const say = useSay();
  const office = useOfficeName();
  const summary = useCaseSummary(detail);
  const { submission } = detail;
  if (submission === null) return <p className="quiet">{say('opinion.none')}</p>;
  const { by, on } = submission;
  const submitted: readonly Fact[] = [
    [say('opinion.by'), by],
    [say('opinion.on'), dateInList(on, say.language)],
  ];
  const lines = [...submitted, ...dueLine(say, detail), ...decidesLines(submission, say, office), ...summary];
  return (
    <>
      <FactList className="ruled signature-look" lines={lines} />
      <SubmittedPage detail={detail} />
    </>
  );
}

/** Until when it has to be issued, with the way to why it is that day. */
function dueLine(say: Say, { clocks, item }: PetitionDetail): readonly Fact[] {
  const clock = clocks.find(({ rule, endedAt, metAt }) => rule === 'XF-09' && endedAt === null && metAt === null);
  if (clock?.legalDueOn == null) return [];
  const why = { kind: 'petition', number: item.number, clock: clock.id };
  const date = <LegalDate key="due" on={clock.legalDueOn} isProvisional={clock.provisional} why={why} />;
  return [[say('opinion.due'), date]];
}

function decidesLines(
  { outcome, executeBy, executor }: Submission,
  say: Say,
  office: (id: string) => string,
): readonly Fact[] {
  const decided: Fact = [say('opinion.outcome'), wordOf('petition', 'outcome', outcome, say.language)];
  if (executeBy === null) return [decided];
  const values = {
    office: executor === null ? say('opinion.ownOffice') : office(executor),
    date: dateInSentence(executeBy, say.language),
  };
  return [decided, [say('opinion.execution'), say('opinion.executionBy', values)]];
}
