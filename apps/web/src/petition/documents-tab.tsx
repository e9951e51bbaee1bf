import { factWord, type Language } from '#libs/contracts';
import { Link } from 'react-router';
import { instantText } from '../base/dates.js';
import { labelOf } from '../command/command-fields.js';
import { caseAddress } from '../parts/case-address.js';
import { AnswerView, EmptyState } from '../base/answer-view.js';
import { isMessageId, useSay, type Say } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { documentsOf, type CaseDocument, type DocumentPart } from './documents.js';
import type { SlotProps } from '../case/case-slots.js';
import { useHistory } from '../case/use-history.js';
import type { PetitionDetail } from './petition-detail.js';
import './documents.messages.js';

/** What a document is called: 处理意见书. */
export function documentName(say: Say, type: string, language: Language): string {
  const id = `document.${type}`;
  return isMessageId(id) ? say(id) : factWord('petition', type, language);
}

/** What a part of a document is called. */
export function partName(say: Say, field: string, language: Language): string {
  const id = `document.part.${field}`;
  return isMessageId(id) ? say(id) : labelOf('petition', field, language);
}

/** Every text of the case with who and when: the petitioner's own first, then the offices'. */
export function DocumentsTab({ detail }: SlotProps<PetitionDetail>) {
  const say = useSay();
  const history = useHistory(detail.item.id);
  return (
    <AnswerView answer={history} rows={8}>
      {({ lines }) => {
        const all = documentsOf(lines, detail.texts);
        if (all.length === 0) return <EmptyState title={say('documents.none')} />;
        const own = all.filter(({ isPetitioners }) => isPetitioners);
        const offices = all.filter(({ isPetitioners }) => !isPetitioners);
        return (
          <>
            <Documents title={say('documents.petitioners')} number={detail.item.number} documents={own} />
            {own.length > 1 ? null : <p className="quiet">{say('documents.nothingMore')}</p>}
            <Documents title={say('documents.offices')} number={detail.item.number} documents={offices} />
            {offices.length > 0 ? null : <p className="quiet">{say('documents.none')}</p>}
          </>
        );
      }}
    </AnswerView>
  );
}

interface ListProps {
  readonly title: string;
  readonly number: string;
  readonly documents: readonly CaseDocument[];
}

function Documents({ title, number, documents }: ListProps) {
  return (
    <section className="documents" aria-label={title}>
      <h2>{title}</h2>
      {documents.map((document) => (
        <OneDocument key={document.seq} number={number} document={document} />
      ))}
    </section>
  );
}

function OneDocument({ number, document }: { readonly number: string; readonly document: CaseDocument }) {
  const say = useSay();
  const { language } = useSettings();
  const { seq, type, at, by, parts } = document;
  const title = documentName(say, type, language);
  return (
    <article className="document">
      <header>
        <h3>{title}</h3>
        <span className="quiet">
          <time dateTime={at}>{instantText(at)}</time> · {by}
        </span>
        <Link
          className="no-print"
          to={`${caseAddress('petition', number)}/documents/${String(seq)}`}
          aria-label={say('documents.openOf', { title })}
        >
          {say('documents.open')}
        </Link>
      </header>
      {parts.map((part) => (
        <Part key={part.field} part={part} isNamed={parts.length > 1} />
      ))}
    </article>
  );
}

function Part({ part, isNamed }: { readonly part: DocumentPart; readonly isNamed: boolean }) {
  const say = useSay();
  const { language } = useSettings();
  return (
    <>
      {isNamed ? <h4>{partName(say, part.field, language)}</h4> : null}
      {part.text === null ? (
        <p className="quiet">{say('documents.erased')}</p>
      ) : (
        <p className="document-text">{part.text}</p>
      )}
    </>
  );
}
