import { deliveryWays } from '#libs/contracts';
import { AnswerView, EmptyState, useAnswer } from '../base/index.js';
import type { CaseDetail } from '../case/case-detail.js';
import { documentName } from '../case/documents-tab.js';
import type { CaseDocument } from '../case/documents.js';
import { DocumentView } from '../case/document-view.js';
import { LanguageOfPaper } from '../case/language-of-paper.js';
import { FormDrawer } from '../command/form-drawer.js';
import { useSay } from './delivery.messages.js';
import { QuietHours, WhatFollows } from './put-follows.js';
import { RecipientPlan } from './recipient-plan.js';
import { usePutting } from './use-putting.js';

interface PutOnWayProps {
  readonly kind: string;
  readonly detail: CaseDetail;
  readonly document: CaseDocument;
  readonly close: () => void;
  /** The numbers of the deliveries that it has made. */
  readonly done: (numbers: readonly string[]) => void;
}

/**
 * Puts a document on its way (交付送达): to whom, by which ways one after the other, and what follows; beside it the page that is
 * served. Each recipient has a delivery of their own; one that is refused says so and holds up no other.
 */
export function PutOnWay({ kind, detail, document, close, done }: PutOnWayProps) {
  const say = useSay();
  const { seq, type } = document;
  const name = documentName(kind, type, say.language);
  const path = `/api/cases/${detail.item.id}`;
  const answer = useAnswer(deliveryWays, `${path}/documents/${String(seq)}/ways`, { isForgotten: true });
  const putting = usePutting({ path, seq, recipients: answer.data?.recipients ?? [], done });
  return (
    <FormDrawer
      title={`${say('delivery.put')} · ${name} · ${detail.item.number}`}
      act={say('delivery.putTo', { n: putting.chosen.length })}
      layout="drawn"
      // Until it is known to whom, its button and its keys do nothing, and show that they wait.
      isBusy={putting.isBusy || answer.isLoading}
      isRefused={putting.chosen.length === 0 || !putting.isPlanned}
      submit={putting.submit}
      close={close}
    >
      <div className="drawing">
        <div className="stack">
          <AnswerView answer={answer} rows={8}>
            {({ recipients, quiet }) => (
              <>
                {recipients.length === 0 ? <EmptyState title={say('delivery.nobody')} /> : null}
                {recipients.map((recipient) => (
                  <RecipientPlan
                    key={recipient.party}
                    recipient={recipient}
                    parties={detail.parties}
                    plan={putting.planOf(recipient.party)}
                    change={(plan) => putting.plan(recipient.party, plan)}
                    result={putting.resultOf(recipient.party)}
                    isBusy={putting.isBusy}
                  />
                ))}
                <QuietHours quiet={quiet} isWanted={putting.plans.some((plan) => plan.includes('sms'))} />
              </>
            )}
          </AnswerView>
          <WhatFollows kind={kind} detail={detail} type={type} />
        </div>
        <section className="drawing-what" aria-label={say('delivery.thePage')}>
          <h3>{say('delivery.thePage')}</h3>
          <p className="quiet">{say('delivery.thePageHint')}</p>
          <LanguageOfPaper value={putting.language} onChange={putting.setLanguage} isDisabled={putting.isBusy} />
          <DocumentView caseId={detail.item.id} seq={seq} name={name} language={putting.language} />
        </section>
      </div>
    </FormDrawer>
  );
}
