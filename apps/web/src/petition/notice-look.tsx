import { wordOf } from '#libs/contracts';
import { DocumentView } from '../case/document-view.js';
import { dateInList } from '../base/dates.js';
import { FactList, type Fact } from '../parts/fact-list.js';
import { useCaseSummary } from './case-summary.js';
import type { LookProps } from './record-look.js';
import { useSay } from './opinion.messages.js';

/** What the head signs of any other paper: which one it is, who submitted it when, for which matter, and the page itself. */
export function NoticeLook({ detail }: LookProps) {
  const say = useSay();
  const summary = useCaseSummary(detail);
  const { noticeDraft } = detail;
  if (noticeDraft === null) return <p className="quiet">{say('opinion.noNotice')}</p>;
  const { seq, notice, by, on, stage, reason } = noticeDraft;
  const name = wordOf('petition', 'notice', notice, say.language);
  const lines: readonly Fact[] = [
    [say('opinion.notice'), name],
    [say('opinion.by'), by],
    [say('opinion.on'), dateInList(on, say.language)],
    ...(stage === 'returned' ? [[say('opinion.returnedWhy'), reason ?? say('word.none')] as const] : []),
    ...summary,
  ];
  return (
    <>
      <FactList className="ruled signature-look" lines={lines} />
      <div className="opinion-page">
        <DocumentView caseId={detail.item.id} seq={seq} name={name} />
      </div>
    </>
  );
}
