import { documentView } from '#libs/contracts';
import { AnswerView, useDrawnAsTyped } from '../base/index.js';
import { DocumentView, PagesAndText } from '../case/document-view.js';
import { typedOf } from '../case/given-page.js';
import { useHistory } from '../case/use-history.js';
import type { PetitionDetail } from './petition-detail.js';
import type { LookProps } from './record-look.js';
import { useSay } from './opinion.messages.js';
import './opinion.css';

const type = 'opinionSubmitted';

/**
 * Beside the form of an opinion: the page as it will look (成稿), set by the server as one types and marked as a draft.
 * Whoever prints while the form is open has this page, and not the case beneath it.
 */
export function OpinionPage({ detail, chosen }: LookProps) {
  const say = useSay();
  const typed = { type, command: 'submitOpinion', values: typedOf(chosen) };
  const drawn = useDrawnAsTyped(documentView, `/api/cases/${detail.item.id}/documents/preview`, typed);
  return (
    <section className="opinion-page" aria-label={say('opinion.page')}>
      <h3 className="no-print">{say('opinion.page')}</h3>
      <AnswerView answer={drawn} rows={16}>
        {(view) => <PagesAndText view={view} name={say('opinion.page')} isOld={drawn.isOld} />}
      </AnswerView>
    </section>
  );
}

/** The page that whoever signs has before them: that of the very draft in the ledger. */
export function SubmittedPage({ detail }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const history = useHistory(detail.item.id);
  return (
    <AnswerView answer={history} rows={16}>
      {({ lines }) => {
        // The one that is read, whatever came in its place since.
        const submissions = lines.filter((line) => line.source === 'ledger' && line.type === type);
        const seq = submissions[(detail.submission?.number ?? 0) - 1]?.seq ?? null;
        if (seq === null) return <p className="quiet">{say('opinion.none')}</p>;
        return (
          <div className="opinion-page">
            <DocumentView caseId={detail.item.id} seq={seq} name={say('opinion.page')} />
          </div>
        );
      }}
    </AnswerView>
  );
}
