import { documentOf } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { useAddress, useMe } from '../base/index.js';
import type { CaseDetail } from '../case/case-detail.js';
import { documentName } from '../case/documents-tab.js';
import { documentsOf, type CaseDocument } from '../case/documents.js';
import { notePartOpened, type OnCaseProps, type OnDocumentProps } from '../case/part-looks.js';
import { useHistory } from '../case/use-history.js';
import { BeingServed } from './being-served.js';
import { useSay } from './delivery.messages.js';
import { PutOnWay } from './put-on-way-later.js';
import { isDeliverable, isServedBy, servedByParts, unservedOf } from './unserved.js';
import { useDeliveriesOf } from './use-deliveries-of.js';
import './delivery.css';

// Which document is put on its way stands in the address: `?deliver=7`.
const asked = 'deliver';

/** Whether whoever acts may put a document on its way. */
function useMayDeliver(caseId: string): (document: CaseDocument) => boolean {
  const me = useMe().data;
  const lines = useLines(caseId);
  const mayIssue = me?.permits.includes('delivery.issue') ?? false;
  return (document) => mayIssue && isServedBy(document, me?.acting?.office, lines);
}

/** The documents of a case as the ledger tells them; none before it is read. */
function useDocuments(kind: string, { item, texts }: CaseDetail): readonly CaseDocument[] {
  return documentsOf(kind, useLines(item.id), texts);
}

const useLines = (id: string) => useHistory(id).data?.lines ?? [];

/**
 * Beside the next step of a case: what was issued and nobody has been told of, each with the button that puts it on its way,
 * and the form of the one that the address names.
 */
export function OnCase({ kind, detail, isNext }: OnCaseProps) {
  const say = useSay();
  const { search, change } = useAddress();
  const [said, setSaid] = useState('');
  const mayDeliver = useMayDeliver(detail.item.id);
  const documents = useDocuments(kind, detail);
  const { waiting, serving } = useServing(kind, detail, documents);
  const wanted = documents.find(({ seq }) => String(seq) === search.get(asked));
  const underWay = <BeingServed kind={kind} caseId={detail.item.id} serving={serving} />;
  const own = waiting.filter(mayDeliver);
  const isOpen = wanted !== undefined && mayDeliver(wanted) && isDeliverable(kind, wanted, detail.papersOver);
  const open = isOpen ? wanted : null;
  const close = (): void => change({ [asked]: null });
  return (
    <>
      {underWay}
      {own.length === 0 ? null : (
        <ul className="stack-close no-print" aria-label={say('delivery.waiting')}>
          {own.map((document, at) => (
            <li key={document.seq} className="words">
              <PutButton kind={kind} document={document} isFirst={isNext && at === 0} />
              <span className="quiet">
                {say('delivery.waitingOf', { title: nameOf(kind, document, say.language) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="put-done no-print" role="status">
        {said}
      </p>
      <PutOnWay
        of={
          open === null
            ? null
            : {
                ...{ kind, detail, document: open, close },
                done: (numbers) => {
                  notePartOpened({ parent: detail.item.id, kind: 'delivery' });
                  // Whoever goes back does not come to the form of what is done.
                  change({ [asked]: null }, { replace: true });
                  setSaid(say('delivery.putDone', { numbers: numbers.join(say.language === 'zh' ? '、' : ', ') }));
                },
              }
        }
      />
    </>
  );
}

/** What was issued and is to be served: what is not on its way, and what is. */
function useServing(kind: string, detail: CaseDetail, documents: readonly CaseDocument[]) {
  const { commands, item, papersOver } = detail;
  const lines = useLines(item.id);
  const mayWait = documents.some(({ type }) => commands[documentOf(kind, type)?.served?.by ?? ''] === null);
  const deliveries = useDeliveriesOf(item, mayWait).data?.items;
  if (deliveries === undefined) return { waiting: [], serving: [] };
  return {
    waiting: unservedOf({ kind, documents, lines, papersOver, commands, deliveries }),
    serving: servedByParts({ kind, documents, commands }, deliveries),
  };
}

/** Beside a document that was issued: the way to put it on its way. */
export function OnDocument({ kind, detail, document }: OnDocumentProps) {
  const mayDeliver = useMayDeliver(detail.item.id);
  if (!mayDeliver(document) || !isDeliverable(kind, document, detail.papersOver)) return null;
  return (
    <span className="no-print">
      <PutButton kind={kind} document={document} />
    </span>
  );
}

interface PutProps {
  readonly kind: string;
  readonly document: CaseDocument;
  readonly isFirst?: boolean;
}

function PutButton({ kind, document, isFirst = false }: PutProps) {
  const say = useSay();
  const { change } = useAddress();
  const title = nameOf(kind, document, say.language);
  return (
    <Button
      type={isFirst ? 'primary' : 'default'}
      size={isFirst ? 'large' : 'middle'}
      aria-label={say('delivery.putOf', { title })}
      onClick={() => change({ [asked]: String(document.seq) })}
    >
      {say('delivery.put')}
    </Button>
  );
}

const nameOf = (kind: string, { type }: CaseDocument, language: 'zh' | 'en'): string =>
  documentName(kind, type, language);
