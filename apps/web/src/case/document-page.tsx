import { documentOf } from '#libs/contracts';
import { Button } from 'antd';
import { Link } from 'react-router';
import { AnswerView, EmptyState, instantText, Page, Refused } from '../base/index.js';
import { useSay } from './documents.messages.js';
import { caseAddress } from '../parts/case-address.js';
import type { CaseDetail } from './case-detail.js';
import type { OneCaseProps } from './case-slots.js';
import { DocumentView } from './document-view.js';
import { documentName, DocumentParts, overWords } from './documents-tab.js';
import { documentsOf, type CaseDocument } from './documents.js';
import { PartsOfDocument } from './part-looks.js';
import { useBackTo } from './use-back-to.js';
import { useDocumentFile, useEditingCopy } from './use-document-file.js';
import { useHistory } from './use-history.js';

type DocumentPageProps<D extends CaseDetail> = OneCaseProps<D> & { readonly seq: string };

/** One document to read and to print (文书): an office's as the page that the server sets, anything else as its words. */
export function DocumentPage<D extends CaseDetail>({ seq, ...of }: DocumentPageProps<D>) {
  const { kind, detail, slots } = of;
  const { id, number, isDrill } = detail.item;
  const say = useSay();
  const history = useHistory(id);
  const back = `${caseAddress(kind, number)}?tab=documents`;
  const file = useDocumentFile(id, Number(seq));
  const editing = useEditingCopy(id, Number(seq));
  const lines = history.data?.lines ?? [];
  const found = documentsOf(kind, lines, detail.texts).find((one) => String(one.seq) === seq);
  // Null: its kind names it no document. The server sets what is one of an office.
  const contract = found === undefined ? null : documentOf(kind, found.type);
  const isSet = contract !== null && found?.isPetitioners === false;
  const { Serving } = slots;
  useBackTo(back);
  return (
    <Page
      title={found === undefined ? say('documents.title', { seq }) : documentName(kind, found.type, say.language)}
      state={number}
      isDrill={isDrill}
      beside={
        <span className="row page-actions no-print">
          <Link to={back}>{say('documents.back')}</Link>
          <Button onClick={() => window.print()}>{say('word.print')}</Button>
          {isSet ? (
            <>
              <Button loading={file.isPending} onClick={() => file.mutate(null)}>
                {say('documents.pdf')}
              </Button>
              <Button loading={editing.isPending} onClick={() => editing.mutate()}>
                {say('documents.docx')}
              </Button>
            </>
          ) : null}
        </span>
      }
    >
      <Refused error={file.error ?? editing.error} className="no-print" />
      <AnswerView answer={history} rows={12}>
        {() => {
          if (found === undefined) return <EmptyState title={say('documents.notThere')} />;
          const name = documentName(kind, found.type, say.language);
          return (
            <>
              <Over kind={kind} document={found} />
              <PartsOfDocument kind={kind} detail={detail} document={found} />
              {isSet && Serving !== undefined && contract.isToPetitioner === true ? (
                <Serving detail={detail} seq={found.seq} isDraft={contract.draftOf !== undefined} />
              ) : null}
              {isSet ? (
                <DocumentView caseId={id} seq={found.seq} name={name} />
              ) : (
                <Words kind={kind} document={found} name={name} />
              )}
            </>
          );
        }}
      </AnswerView>
    </Page>
  );
}

function Over({ kind, document: { type, over } }: { readonly kind: string; readonly document: CaseDocument }) {
  const say = useSay();
  return over === null ? null : <p className="document-over">{overWords(say, { kind, type, over })}</p>;
}

interface WordsProps {
  readonly kind: string;
  readonly document: CaseDocument;
  readonly name: string;
}

/** What is no document of an office: what somebody wrote or said, and who recorded it when. */
function Words({ kind, document, name }: WordsProps) {
  const { type, at, by, parts } = document;
  return (
    <article className="box document" aria-label={name}>
      <h2>{name}</h2>
      <p className="quiet">
        <time dateTime={at}>{instantText(at)}</time> · {by}
      </p>
      <DocumentParts kind={kind} type={type} parts={parts} />
    </article>
  );
}
