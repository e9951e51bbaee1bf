import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { dateOnDocument, dateOfInstant } from '../base/dates.js';
import { useOfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { AnswerView, EmptyState } from '../base/answer-view.js';
import { Page } from '../base/page.js';
import { useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { documentName, partName } from './documents-tab.js';
import { documentsOf, type CaseDocument, type DocumentPart } from './documents.js';
import { useCase } from '../case/use-case.js';
import { useHistory } from '../case/use-history.js';
import type { PetitionDetail } from './petition-detail.js';
import './petition.css';
import './petition.messages.js';
import './documents.messages.js';

/** One document as a page to print (文书), set like an official document: issuer, number, title, text, signature, date. */
export function Screen() {
  const { no = '', seq = '' } = useParams();
  const say = useSay();
  const { id, answer } = useCase('petition', no);
  const history = useHistory(id);
  return (
    <Page
      title={say('documents.title', { seq })}
      state={no}
      isDrill={answer.data?.item.isDrill ?? false}
      beside={
        <span className="page-actions no-print">
          <Link to={`${caseAddress('petition', no)}?tab=documents`}>{say('documents.back')}</Link>
          <Button onClick={() => window.print()}>{say('word.print')}</Button>
        </span>
      }
    >
      <AnswerView answer={answer} rows={12}>
        {(detail) => (
          <AnswerView answer={history} rows={12}>
            {({ lines }) => {
              const found = documentsOf(lines, detail.texts).find((one) => String(one.seq) === seq);
              return found === undefined ? (
                <EmptyState title={say('documents.notThere')} />
              ) : (
                <Paper detail={detail} document={found} />
              );
            }}
          </AnswerView>
        )}
      </AnswerView>
    </Page>
  );
}

// What goes to the petitioner names whom it is for; masked, since paper lies about.
const toThePetitioner: ReadonlySet<string> = new Set(['notified', 'decided', 'extensionNoticed']);

function usePaper({ detail, document }: PaperProps) {
  const say = useSay();
  const { language } = useSettings();
  const office = useOfficeName();
  const { type, by, isPetitioners } = document;
  const kind = documentName(say, type, language);
  const subject = detail.item.title;
  return {
    kind,
    issuer: isPetitioners
      ? say('documents.fromPetitioner', { name: detail.parties[0]?.name ?? say('party.anonymous') })
      : document.office === null
        ? by
        : office(document.office),
    recordedBy: isPetitioners ? say('documents.recordedBy', { by }) : null,
    addressee: toThePetitioner.has(type) ? (detail.parties[0]?.name ?? null) : null,
    title: subject === null ? kind : say('documents.about', { title: subject, kind }),
  };
}

interface PaperProps {
  readonly detail: PetitionDetail;
  readonly document: CaseDocument;
}

function Paper({ detail, document }: PaperProps) {
  const say = useSay();
  const { language } = useSettings();
  const { kind, issuer, recordedBy, addressee, title } = usePaper({ detail, document });
  const { at, parts, seq } = document;
  return (
    <section className="paper" aria-label={kind}>
      <p className="paper-issuer">{issuer}</p>
      <p className="paper-number">{say('documents.fileNumber', { number: detail.item.number })}</p>
      <h2 className="paper-title">{title}</h2>
      {addressee === null ? null : <p className="paper-to">{say('documents.to', { name: addressee })}</p>}
      {parts.map((part) => (
        <PaperPart key={part.field} part={part} isNamed={parts.length > 1} />
      ))}
      <p className="paper-signature">
        {issuer}
        <br />
        {recordedBy === null ? null : (
          <>
            {recordedBy}
            <br />
          </>
        )}
        <time dateTime={at}>{dateOnDocument(dateOfInstant(at), language)}</time>
      </p>
      <footer className="paper-foot">
        {say('documents.proof', { seq, digest: (parts[0]?.digest ?? '').slice(0, 16) })}
        {addressee === null ? null : <span className="no-print"> {say('documents.hidden')}</span>}
      </footer>
    </section>
  );
}

function PaperPart({ part, isNamed }: { readonly part: DocumentPart; readonly isNamed: boolean }) {
  const say = useSay();
  const { language } = useSettings();
  const paragraphs = (part.text ?? say('documents.erased')).split(/\n+/);
  return (
    <div>
      {isNamed ? <h3 className="paper-part">{partName(say, part.field, language)}</h3> : null}
      {paragraphs.map((paragraph, index) => (
        <p key={`${String(index)} ${paragraph.slice(0, 20)}`} className="paper-text">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
