import { documentOf } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { AnswerView, dateInSentence, dateOfInstant } from '../base/index.js';
import { BindFile } from './bind-file.js';
import { useSay } from './documents.messages.js';
import type { CaseDocument } from './documents.js';
import { useBindableAttachments, type Bindable } from './use-binding.js';

interface CaseFileProps {
  readonly caseId: string;
  readonly kind: string;
  readonly documents: readonly CaseDocument[];
  /** Papers that stand no more, by their facts: they are left out. */
  readonly papersOver: readonly number[];
}

/** The file of a case (卷宗): a button, and behind it what of the case can be bound. */
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

function Choices({ caseId, kind, documents, papersOver }: CaseFileProps) {
  const say = useSay();
  const { answer, bindable } = useBindableAttachments(caseId, ({ name, seq }) => name ?? say('bind.nameless', { seq }));
  const set = documents.flatMap(({ seq, type, at, isPetitioners, over }): Bindable[] => {
    const isOut = isPetitioners || over !== null || papersOver.includes(seq);
    const contract = isOut ? null : documentOf(kind, type);
    if (contract === null || contract.draftOf !== undefined || contract.isForFile === true) return [];
    const date = dateInSentence(dateOfInstant(at), say.language);
    return [{ item: { document: seq }, name: `${contract.name[say.language]} ${date}` }];
  });
  return (
    <AnswerView answer={answer} rows={4}>
      {() => {
        const all = [...set, ...bindable];
        return all.length === 0 ? (
          <p className="quiet">{say('bind.nothing')}</p>
        ) : (
          <BindFile caseId={caseId} all={all} />
        );
      }}
    </AnswerView>
  );
}
