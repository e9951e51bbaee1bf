import { headOf } from '#libs/contracts';
import { Button, Checkbox } from 'antd';
import { Suspense, useState } from 'react';
import { AnswerView } from '../base/index.js';
import { BindFile } from './bind-file.js';
import type { CaseDetail } from './case-detail.js';
import { useSay } from './documents.messages.js';
import type { CaseDocument } from './documents.js';
import { bindableDocuments, useBindableAttachments, usePapersAbove, type Bindable } from './use-binding.js';

type Parent = NonNullable<CaseDetail['parent']>;

interface CaseFileProps {
  readonly kind: string;
  readonly detail: Pick<CaseDetail, 'papersOver' | 'parent'> & { readonly item: Pick<CaseDetail['item'], 'id'> };
  readonly documents: readonly CaseDocument[];
}

/** The file of a case (卷宗): a button, and behind it what of the case, and of the one that it is a part of, can be bound. */
export function CaseFile(props: CaseFileProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="stack no-print">
      <p>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('bind.title')}
        </Button>
      </p>
      {isOpen ? <Choices {...props} /> : null}
    </div>
  );
}

function Choices({ kind, detail: { item, papersOver, parent }, documents }: CaseFileProps) {
  const say = useSay();
  const [isWithAbove, setWithAbove] = useState(false);
  const { answer, bindable } = useBindable(item.id);
  const own = [...bindableDocuments({ kind, documents, papersOver }, say.language), ...bindable];
  const name = parent === null ? '' : `${headOf(parent.kind)?.name[say.language] ?? ''} ${parent.number}`;
  return (
    <>
      {parent === null ? null : (
        <Checkbox checked={isWithAbove} onChange={({ target }) => setWithAbove(target.checked)}>
          {say('bind.above', { name })}
        </Checkbox>
      )}
      <AnswerView answer={answer} rows={4}>
        {() =>
          parent !== null && isWithAbove ? (
            <Suspense fallback={null}>
              <WithAbove caseId={item.id} own={own} parent={parent} />
            </Suspense>
          ) : (
            <OneFile caseId={item.id} all={own} />
          )
        }
      </AnswerView>
    </>
  );
}

/** A hook: the attachments of a case that have pages. */
function useBindable(caseId: string) {
  const say = useSay();
  return useBindableAttachments(caseId, ({ name, seq }) => name ?? say('bind.nameless', { seq }));
}

interface WithAboveProps {
  readonly caseId: string;
  readonly own: readonly Bindable[];
  readonly parent: Parent;
}

/** What is handed in with a part is often paper of the case above it: the agreement, with the application to confirm it. */
function WithAbove({ caseId, own, parent }: WithAboveProps) {
  const say = useSay();
  const { history, detail, papers } = usePapersAbove(parent);
  const { answer, bindable } = useBindable(parent.case);
  const set = papers === null ? [] : bindableDocuments(papers, say.language);
  const above = [...set, ...bindable].map(({ item, name }): Bindable => ({
    item: { ...item, isAbove: true },
    name: `${parent.number} ${name}`,
  }));
  return (
    <AnswerView answer={history} rows={4}>
      {() => (
        <AnswerView answer={detail} rows={4}>
          {() => (
            <AnswerView answer={answer} rows={4}>
              {() => <OneFile caseId={caseId} all={[...own, ...above]} />}
            </AnswerView>
          )}
        </AnswerView>
      )}
    </AnswerView>
  );
}

function OneFile(of: { readonly caseId: string; readonly all: readonly Bindable[] }) {
  const say = useSay();
  return of.all.length === 0 ? <p className="quiet">{say('bind.nothing')}</p> : <BindFile {...of} />;
}
