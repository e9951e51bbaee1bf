import { documentOf, factWord, type Language } from '#libs/contracts';
import { Link } from 'react-router';
import { AnswerView, dateInSentence, dateOfInstant, EmptyState, instantText } from '../base/index.js';
import { partyLabel } from '../office/party-words.js';
import { useSay, type Say } from './documents.messages.js';
import { labelOf } from '../command/field-label.js';
import { caseAddress } from '../parts/case-address.js';
import { CaseFile } from './case-file.js';
import type { CaseDetail } from './case-detail.js';
import type { OneCaseProps } from './case-slots.js';
import { documentsOf, type CaseDocument, type DocumentPart, type DraftOver } from './documents.js';
import { PartsOfDocument } from './part-looks.js';
import { useHistory } from './use-history.js';
import './documents.css';

/** What a document is called: 处理意见书. */
export const documentName = (kind: string, type: string, language: Language): string =>
  documentOf(kind, type)?.name[language] ?? factWord(kind, type, language);

/** What a part of a document is called. */
const partName = (kind: string, type: string, field: string, language: Language): string =>
  documentOf(kind, type)?.parts?.[field]?.[language] ?? labelOf(kind, field, language);

/** Every text of the case with who and when: the petitioner's own first, where it has one, then the offices'. */
export function DocumentsTab<D extends CaseDetail>({ kind, detail, slots }: OneCaseProps<D>) {
  const say = useSay();
  const history = useHistory(detail.item.id);
  const of = { kind, detail, address: caseAddress(kind, detail.item.number) };
  return (
    <AnswerView answer={history} rows={8}>
      {({ lines }) => {
        const all = documentsOf(kind, lines, detail.texts);
        const file = <CaseFile kind={kind} detail={detail} documents={all} />;
        if (all.length === 0) {
          return (
            <>
              <EmptyState title={say('documents.none')} />
              {file}
            </>
          );
        }
        const own = all.filter(({ isPetitioners }) => isPetitioners);
        const offices = all.filter(({ isPetitioners }) => !isPetitioners);
        return (
          <>
            {slots.petitionerOf === undefined ? null : (
              <>
                <Documents {...of} title={say('documents.petitioners')} documents={own} />
                {own.length > 1 ? null : <p className="quiet">{say('documents.nothingMore')}</p>}
              </>
            )}
            <Documents {...of} title={say('documents.offices')} documents={offices} />
            {offices.length > 0 ? null : <p className="quiet">{say('documents.none')}</p>}
            {file}
          </>
        );
      }}
    </AnswerView>
  );
}

interface ListProps {
  readonly kind: string;
  readonly detail: CaseDetail;
  /** Of the case. */
  readonly address: string;
  readonly title: string;
  readonly documents: readonly CaseDocument[];
}

function Documents({ title, documents, ...of }: ListProps) {
  return (
    <section className="stack documents" aria-label={title}>
      <h2>{title}</h2>
      {documents.map((document) => (
        <OneDocument key={document.seq} {...of} document={document} />
      ))}
    </section>
  );
}

interface Over extends Pick<CaseDocument, 'type'> {
  readonly kind: string;
  readonly over: DraftOver;
}

/** That a draft is none any more, since when, and why where that was said. */
export function overWords(say: Say, { kind, type, over }: Over): string {
  const what = documentOf(kind, type)?.overBy?.[over.type]?.[say.language] ?? factWord(kind, over.type, say.language);
  const date = dateInSentence(dateOfInstant(over.at), say.language);
  return over.why === null
    ? say('documents.over', { what, date })
    : say('documents.overWhy', { what, date, why: over.why });
}

interface OverPartProps extends Pick<ListProps, 'kind'> {
  readonly document: CaseDocument;
  readonly isVoid: boolean;
}

/** Since when a paper is none any more, or that it is void. */
function OverPart({ kind, document: { type, over }, isVoid }: OverPartProps) {
  const say = useSay();
  if (over === null && !isVoid) return null;
  const words = over === null ? say('documents.void') : overWords(say, { kind, type, over });
  return <span className="document-over">{words}</span>;
}

interface OneProps extends Pick<ListProps, 'kind' | 'detail' | 'address'> {
  readonly document: CaseDocument;
}

function OneDocument({ kind, detail, address, document }: OneProps) {
  const say = useSay();
  const { seq, type, at, by, party, to, parts } = document;
  const { parties } = detail;
  const title = documentName(kind, type, say.language);
  const whose = to.filter((one) => parties.some((known) => known.party === one));
  return (
    <article className="box document">
      <header className="words">
        <h3>{title}</h3>
        <span className="quiet">
          <time dateTime={at}>{instantText(at)}</time> · {by}
          {party === null || parties.length < 2 ? null : ` · ${partyLabel(party, parties, say)}`}
        </span>
        {whose.length === 0 || parties.length < 2 ? null : (
          <span>
            {say('documents.to', {
              who: whose.map((one) => partyLabel(one, parties, say)).join(say.language === 'zh' ? '、' : ', '),
            })}
          </span>
        )}
        <OverPart kind={kind} document={document} isVoid={detail.papersOver.includes(seq)} />
        {documentOf(kind, type)?.isForFile === true ? (
          <span className="quiet">{say('documents.forFile')}</span>
        ) : (
          <Link
            className="no-print"
            to={`${address}/documents/${String(seq)}`}
            aria-label={say('documents.openOf', { title })}
          >
            {say('documents.open')}
          </Link>
        )}
        <PartsOfDocument kind={kind} detail={detail} document={document} />
      </header>
      <DocumentParts kind={kind} type={type} parts={parts} />
    </article>
  );
}

interface PartsProps extends Pick<CaseDocument, 'type' | 'parts'> {
  readonly kind: string;
}

/** The texts of a document as they were written, each under its name where there are several. */
export function DocumentParts({ kind, type, parts }: PartsProps) {
  const { language } = useSay();
  return parts.map((part) => (
    <Part key={part.field} name={parts.length > 1 ? partName(kind, type, part.field, language) : null} part={part} />
  ));
}

function Part({ name, part }: { readonly name: string | null; readonly part: DocumentPart }) {
  const say = useSay();
  return (
    <>
      {name === null ? null : <h4>{name}</h4>}
      {part.text === null ? (
        <p className="quiet">{say('documents.erased')}</p>
      ) : (
        <p className="document-text">{part.text}</p>
      )}
    </>
  );
}
