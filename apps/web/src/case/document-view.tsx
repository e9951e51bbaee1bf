import { documentView, type DocumentText, type DocumentView as Viewed, type Language } from '#libs/contracts';
import { AnswerView, useAnswer } from '../base/index.js';
import { DrawnPages } from '../parts/drawn-pages.js';
import { useSay } from './documents.messages.js';
import './documents.css';

interface DocumentViewProps {
  readonly caseId: string;
  /** Of its fact. */
  readonly seq: number;
  /** What it is called. */
  readonly name: string;
  /** In which language; left out: that of the console. */
  readonly language?: Language;
}

/** A document of the ledger as it is printed (文书): the pages that the server set, and what they say. */
export function DocumentView({ caseId, seq, name, language }: DocumentViewProps) {
  const path = `/api/cases/${caseId}/documents/${String(seq)}/page`;
  const answer = useAnswer(documentView, path, { query: { language }, isForgotten: true });
  return (
    <AnswerView answer={answer} rows={16}>
      {(view) => <PagesAndText view={view} name={name} />}
    </AnswerView>
  );
}

interface PagesAndTextProps extends Pick<DocumentViewProps, 'name'> {
  readonly view: Viewed;
  readonly isOld?: boolean;
}

// A page on a telephone is there to be recognised, its text to be read.
const isNarrow = (): boolean => window.matchMedia('(max-width: 40rem)').matches;

/** Pages, and their text for whoever reads it on a telephone, copies it, or does not see them. */
export function PagesAndText({ view: { drawn, text }, name, isOld = false }: PagesAndTextProps) {
  const say = useSay();
  return (
    <div className="stack document-view" data-draft={text.mark === null ? undefined : true}>
      <details className="no-print" open={isNarrow()}>
        <summary>{say('documents.asText')}</summary>
        <PageText text={text} />
      </details>
      <DrawnPages drawn={drawn} of={name} isOld={isOld} />
    </div>
  );
}

function PageText({ text }: { readonly text: DocumentText }) {
  const { mark, issuer, number, title, addressee, body, attachments, signature, notes } = text;
  return (
    <article className="box page-text" aria-label={title}>
      {mark === null ? null : <p className="page-mark">{mark}</p>}
      <p>{issuer}</p>
      {number === null ? null : <p>{number}</p>}
      <h2>{title}</h2>
      {addressee === null ? null : <p>{addressee}</p>}
      {body.map(({ kind, text: said }, at) => {
        const key = `${String(at)} ${said.slice(0, 20)}`;
        if (kind === 'heading') return <h3 key={key}>{said}</h3>;
        return (
          <p key={key} className={kind === 'summary' ? 'page-summary' : undefined}>
            {said}
          </p>
        );
      })}
      {attachments.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {signature.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </article>
  );
}
