import { Button } from 'antd';
import { Link } from 'react-router';
import { AnswerView, EmptyState, Page, Refused } from '../base/index.js';
import { useSay } from './documents.messages.js';
import { caseAddress } from '../parts/case-address.js';
import type { CaseDetail } from './case-detail.js';
import type { OneCaseProps } from './case-slots.js';
import { documentsOf } from './documents.js';
import { Paper } from './paper.js';
import { useBackTo } from './use-back-to.js';
import { useDocumentFile } from './use-document-file.js';
import { useHistory } from './use-history.js';

/** One document as a page to print (文书), set like an official document: issuer, number, title, text, signature, date. */
export function DocumentPage<D extends CaseDetail>({ seq, ...of }: OneCaseProps<D> & { readonly seq: string }) {
  const { kind, detail } = of;
  const { id, number, isDrill } = detail.item;
  const say = useSay();
  const history = useHistory(id);
  const back = `${caseAddress(kind, number)}?tab=documents`;
  const file = useDocumentFile(id, Number(seq));
  const lines = history.data?.lines ?? [];
  const found = documentsOf(kind, lines, detail.texts).find((one) => String(one.seq) === seq);
  useBackTo(back);
  return (
    <Page
      title={say('documents.title', { seq })}
      state={number}
      isDrill={isDrill}
      beside={
        <span className="row page-actions no-print">
          <Link to={back}>{say('documents.back')}</Link>
          <Button onClick={() => window.print()}>{say('word.print')}</Button>
          {found === undefined || found.isPetitioners ? null : (
            <Button loading={file.isPending} onClick={() => file.mutate(null)}>
              {say('documents.pdf')}
            </Button>
          )}
        </span>
      }
    >
      <Refused error={file.error} className="no-print" />
      <AnswerView answer={history} rows={12}>
        {() =>
          found === undefined ? <EmptyState title={say('documents.notThere')} /> : <Paper {...of} document={found} />
        }
      </AnswerView>
    </Page>
  );
}
