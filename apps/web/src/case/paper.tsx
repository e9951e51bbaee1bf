import { documentOf } from '#libs/contracts';
import type { ReactNode } from 'react';
import { dateOfInstant, dateOnDocument } from '../base/index.js';
import { useSay } from './documents.messages.js';
import { useOfficeName } from '../office/office-name.js';
import type { CaseDetail } from './case-detail.js';
import type { CaseSlots, OneCaseProps } from './case-slots.js';
import { documentName, overWords, partName } from './documents-tab.js';
import type { CaseDocument, DocumentPart, DraftOver } from './documents.js';
import './documents.css';

/** What a kind says on the papers of its cases. */
export type PaperSlots<D extends CaseDetail> = Pick<
  CaseSlots<D>,
  'titleOf' | 'petitionerOf' | 'Addressee' | 'PartEnd' | 'DocumentEnd'
>;

/** What stands on a paper: a document of the ledger, or one as it would be. */
export interface PaperDocument extends Pick<
  CaseDocument,
  'type' | 'by' | 'office' | 'isPetitioners' | 'said' | 'parts'
> {
  /** Null: it is in no ledger yet. */
  readonly seq: number | null;
  readonly at: string | null;
  /** What became of a draft that is none any more. */
  readonly over?: DraftOver | null;
}

interface PaperProps<D extends CaseDetail> extends Pick<OneCaseProps<D>, 'kind' | 'detail'> {
  readonly slots: PaperSlots<D>;
  readonly document: PaperDocument;
}

const petitionerIn = <D extends CaseDetail>({
  detail,
  slots,
}: Pick<PaperProps<D>, 'detail' | 'slots'>): string | null => slots.petitionerOf?.(detail) ?? null;

function usePaper<D extends CaseDetail>({ kind, detail, slots, document }: PaperProps<D>) {
  const say = useSay();
  const office = useOfficeName();
  const { type, by, isPetitioners } = document;
  const of = documentOf(kind, type);
  // The page as it will look: by the name that it is issued under.
  const name = documentName(kind, of?.draftOf ?? type, say.language);
  const subject = slots.titleOf(detail);
  const petitioner = petitionerIn({ detail, slots });
  const ofOffice = document.office === null ? by : office(document.office);
  const own = { issuer: ofOffice, recordedBy: null };
  const petitioners = {
    issuer: say('documents.fromPetitioner', { name: petitioner ?? say('word.anonymous') }),
    recordedBy: say('documents.recordedBy', { by }),
  };
  return {
    name,
    ...(isPetitioners ? petitioners : own),
    // What goes to the petitioner names whom it is for.
    addressee: of?.isToPetitioner === true ? petitioner : null,
    title: subject === null ? name : say('documents.about', { title: subject, kind: name }),
  };
}

/** One document set like an official one: issuer, number, title, text, signature, date. What nobody has issued is marked so. */
export function Paper<D extends CaseDetail>(props: PaperProps<D>) {
  const say = useSay();
  const { name, issuer, recordedBy, addressee, title } = usePaper(props);
  const { kind, detail, document, slots } = props;
  const { PartEnd, DocumentEnd } = slots;
  const { type, at, parts } = document;
  const { draftOf, isComposed = false } = documentOf(kind, type) ?? {};
  const isDraft = draftOf !== undefined;
  return (
    <section className={isDraft ? 'paper is-draft' : 'paper'} aria-label={name}>
      {isDraft ? <DraftMark kind={kind} document={document} /> : null}
      <p className="paper-issuer">{issuer}</p>
      <p className="paper-number">{say('documents.fileNumber', { number: detail.item.number })}</p>
      <h2 className="paper-title">{title}</h2>
      <To {...props} name={addressee} isDraft={isDraft} />
      {isComposed ? <p className="paper-text">{say('documents.composed')}</p> : null}
      {parts.map((part) => (
        <PaperPart
          key={part.field}
          name={parts.length > 1 || isComposed ? partName(kind, type, part.field, say.language) : null}
          part={part}
        >
          {PartEnd === undefined ? null : <PartEnd document={document} field={part.field} />}
        </PaperPart>
      ))}
      {DocumentEnd === undefined ? null : <DocumentEnd detail={detail} type={type} />}
      <Signature issuer={issuer} recordedBy={recordedBy} at={isDraft ? null : at} />
      <Foot document={document} />
    </section>
  );
}

interface ToProps<D extends CaseDetail> extends PaperProps<D> {
  /** Masked; null: it goes to nobody in particular. */
  readonly name: string | null;
  readonly isDraft: boolean;
}

/** Whom it is for. A draft goes to nobody: no name is written out for it. */
function To<D extends CaseDetail>({ slots: { Addressee }, detail, document, name, isDraft }: ToProps<D>) {
  const say = useSay();
  if (name === null) return null;
  const isPlain = Addressee === undefined || isDraft;
  return (
    <div className="paper-to">
      {isPlain ? say('documents.to', { name }) : <Addressee detail={detail} seq={document.seq} />}
    </div>
  );
}

/** That nobody has issued it, and what became of it where that is known. */
function DraftMark({
  kind,
  document: { type, over = null },
}: {
  readonly kind: string;
  readonly document: PaperDocument;
}) {
  const say = useSay();
  return (
    <p className="paper-draft" data-mark={say('documents.draftMark')}>
      {say('documents.draft')}
      {over === null ? null : (
        <>
          <br />
          {overWords(say, { kind, type, over })}
        </>
      )}
    </p>
  );
}

interface SignatureProps {
  readonly issuer: string;
  readonly recordedBy: string | null;
  /** Null: it is dated when it is issued. */
  readonly at: string | null;
}

function Signature({ issuer, recordedBy, at }: SignatureProps) {
  const say = useSay();
  return (
    <p className="paper-signature">
      {issuer}
      {recordedBy === null ? <span className="paper-seal">{say('documents.seal')}</span> : null}
      <br />
      {recordedBy === null ? null : (
        <>
          {recordedBy}
          <br />
        </>
      )}
      {at === null ? (
        say('documents.dateOfIssue')
      ) : (
        <time dateTime={at}>{dateOnDocument(dateOfInstant(at), say.language)}</time>
      )}
    </p>
  );
}

/** From where it was printed. */
function Foot({ document: { seq, parts } }: { readonly document: PaperDocument }) {
  const say = useSay();
  const digest = (parts[0]?.digest ?? '').slice(0, 16);
  return (
    <footer className="paper-foot">
      {seq === null ? say('documents.inNoLedger') : say('documents.proof', { seq, digest })}
    </footer>
  );
}

interface PaperPartProps {
  readonly name: string | null;
  readonly part: DocumentPart;
  readonly children: ReactNode;
}

function PaperPart({ name, part, children }: PaperPartProps) {
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
      {children}
    </div>
  );
}
