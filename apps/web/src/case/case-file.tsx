import { headOf } from '#libs/contracts';
import { Button, Checkbox } from 'antd';
import { Suspense, useState } from 'react';
import { AnswerView, Refused } from '../base/index.js';
import { BindFile } from './bind-file.js';
import type { CaseDetail } from './case-detail.js';
import { useSay } from './documents.messages.js';
import type { CaseDocument } from './documents.js';
import { bindableDocuments, useBindableAttachments, usePapersAbove, type Bindable } from './use-binding.js';

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
      {isOpen ? (
        <Suspense fallback={null}>
          <Choices {...props} />
        </Suspense>
      ) : null}
    </div>
  );
}

function Choices({ kind, detail: { item, papersOver, parent }, documents }: CaseFileProps) {
  const say = useSay();
  const [isWithAbove, setWithAbove] = useState(false);
  const { answer, bindable } = useBindable(item.id);
  const above = useAbove(parent, isWithAbove);
  const name = parent === null ? '' : `${headOf(parent.kind)?.name[say.language] ?? ''} ${parent.number}`;
  return (
    <>
      {parent === null ? null : (
        <Checkbox checked={isWithAbove} onChange={({ target }) => setWithAbove(target.checked)}>
          {say('bind.above', { name })}
        </Checkbox>
      )}
      <Refused error={above.error} />
      <AnswerView answer={answer} rows={4}>
        {() => {
          const own = bindableDocuments({ kind, documents, papersOver }, say.language);
          const all = [...own, ...bindable, ...above.bindable];
          return all.length === 0 ? (
            <p className="quiet">{say('bind.nothing')}</p>
          ) : (
            <BindFile caseId={item.id} all={all} />
          );
        }}
      </AnswerView>
    </>
  );
}

/** A hook: the attachments of a case that have pages. */
function useBindable(caseId: string | null) {
  const say = useSay();
  return useBindableAttachments(caseId, ({ name, seq }) => name ?? say('bind.nameless', { seq }));
}

/**
 * A hook: what of the case above can be bound. What is handed in with a part is often its paper: the agreement, with the application to
 * confirm it.
 */
function useAbove(parent: CaseDetail['parent'], isAsked: boolean) {
  const say = useSay();
  const { papers, error } = usePapersAbove(parent, isAsked);
  const { answer, bindable } = useBindable(isAsked ? (parent?.case ?? null) : null);
  const set = papers === null ? [] : bindableDocuments(papers, say.language);
  const isThere = isAsked && papers !== null && answer.data !== undefined;
  return {
    error: error ?? answer.error,
    bindable: (isThere ? [...set, ...bindable] : []).map(({ item, name }): Bindable => ({
      item: { ...item, isAbove: true },
      name: `${parent?.number ?? ''} ${name}`,
    })),
  };
}
