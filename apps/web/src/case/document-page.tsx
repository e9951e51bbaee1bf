import { documentOf } from '#libs/contracts';
import { Button } from 'antd';
import { Link } from 'react-router';
import { AnswerView, dateOfInstant, dateOnDocument, EmptyState, Page } from '../base/index.js';
import { useSay } from './documents.messages.js';
import { useOfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import type { CaseDetail } from './case-detail.js';
import type { OneCaseProps } from './case-slots.js';
import { documentName, partName } from './documents-tab.js';
import { documentsOf, type CaseDocument, type DocumentPart } from './documents.js';
import { useHistory } from './use-history.js';
import './documents.css';

/** One document as a page to print (文书), set like an official document: issuer, number, title, text, signature, date. */
export function DocumentPage<D extends CaseDetail>({ seq, ...of }: OneCaseProps<D> & { readonly seq: string }) {
  const { kind, detail } = of;
  const { id, number, isDrill } = detail.item;
  const say = useSay();
  const history = useHistory(id);
  return (
    <Page
      title={say('documents.title', { seq })}
      state={number}
      isDrill={isDrill}
      beside={
        <span className="row page-actions no-print">
          <Link to={`${caseAddress(kind, number)}?tab=documents`}>{say('documents.back')}</Link>
          <Button onClick={() => window.print()}>{say('word.print')}</Button>
        </span>
      }
    >
      <AnswerView answer={history} rows={12}>
        {({ lines }) => {
          const found = documentsOf(kind, lines, detail.texts).find((one) => String(one.seq) === seq);
          return found === undefined ? (
            <EmptyState title={say('documents.notThere')} />
          ) : (
            <Paper {...of} document={found} />
          );
        }}
      </AnswerView>
    </Page>
  );
}

interface PaperProps<D extends CaseDetail> extends OneCaseProps<D> {
  readonly document: CaseDocument;
}

function usePaper<D extends CaseDetail>({ kind, detail, slots, document }: PaperProps<D>) {
  const say = useSay();
  const office = useOfficeName();
  const { type, by, isPetitioners } = document;
  const name = documentName(kind, type, say.language);
  const subject = slots.titleOf(detail);
  const petitioner = slots.petitionerOf?.(detail) ?? null;
  const ofOffice = document.office === null ? by : office(document.office);
  return {
    name,
    issuer: isPetitioners ? say('documents.fromPetitioner', { name: petitioner ?? say('word.anonymous') }) : ofOffice,
    recordedBy: isPetitioners ? say('documents.recordedBy', { by }) : null,
    // What goes to the petitioner names whom it is for.
    addressee: documentOf(kind, type)?.isToPetitioner === true ? petitioner : null,
    title: subject === null ? name : say('documents.about', { title: subject, kind: name }),
  };
}

function Paper<D extends CaseDetail>(props: PaperProps<D>) {
  const say = useSay();
  const { name, issuer, recordedBy, addressee, title } = usePaper(props);
  const { kind, detail, document, slots } = props;
  const { Addressee, DocumentEnd } = slots;
  const { type, at, parts, seq } = document;
  return (
    <section className="paper" aria-label={name}>
      <p className="paper-issuer">{issuer}</p>
      <p className="paper-number">{say('documents.fileNumber', { number: detail.item.number })}</p>
      <h2 className="paper-title">{title}</h2>
      {addressee === null ? null : (
        <div className="paper-to">
          {Addressee === undefined ? say('documents.to', { name: addressee }) : <Addressee detail={detail} />}
        </div>
      )}
      {parts.map((part) => (
        <PaperPart
          key={part.field}
          name={parts.length > 1 ? partName(kind, type, part.field, say.language) : null}
          part={part}
        />
      ))}
      {DocumentEnd === undefined ? null : <DocumentEnd detail={detail} type={type} />}
      <p className="paper-signature">
        {issuer}
        {document.isPetitioners ? null : <span className="paper-seal">{say('documents.seal')}</span>}
        <br />
        {recordedBy === null ? null : (
          <>
            {recordedBy}
            <br />
          </>
        )}
        <time dateTime={at}>{dateOnDocument(dateOfInstant(at), say.language)}</time>
      </p>
      <footer className="paper-foot">
        {say('documents.proof', { seq, digest: (parts[0]?.digest ?? '').slice(0, 16) })}
      </footer>
    </section>
  );
}

function PaperPart({ name, part }: { readonly name: string | null; readonly part: DocumentPart }) {
  const say = useSay();
  const paragraphs = (part.text ?? say('documents.erased')).split(/\n+/);
  return (
    <div>
      {name === null ? null : <h3 className="paper-part">{name}</h3>}
      {paragraphs.map((paragraph, index) => (
        <p key={`${String(index)} ${paragraph.slice(0, 20)}`} className="paper-text">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
