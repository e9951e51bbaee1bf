import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useOnPaper } from '../base/on-paper.js';
import { Paper } from '../case/paper.js';
import type { PetitionDetail } from './petition-detail.js';
import { paperOf } from './draft-paper.js';
import { paperSlots } from './paper-slots.js';
import type { LookProps } from './record-look.js';
import { useSay } from './opinion.messages.js';
import './opinion.css';

/** The page of an opinion that is not issued, marked as a draft, and as one of a drill where it is. */
export const OpinionPaper = ({ detail, words }: { readonly detail: PetitionDetail; readonly words: object }) => (
  <div className={detail.item.isDrill ? 'is-drill' : undefined}>
    <Paper kind="petition" detail={detail} slots={paperSlots} document={paperOf(detail, { ...words })} />
  </div>
);

/**
 * Beside the form of an opinion: the page as it will look (预览成稿), to read and to print. Whoever prints while the form is
 * open has this page too, and not the case beneath it.
 */
export function OpinionPreview({ detail, chosen }: LookProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const isOnPaper = useOnPaper();
  return (
    <>
      <Button onClick={() => setOpen(true)} data-preview>
        {say('opinion.preview')}
      </Button>
      {isOnPaper && !isOpen ? <OpinionPaper detail={detail} words={chosen} /> : null}
      <Modal
        open={isOpen}
        width={860}
        title={say('opinion.previewTitle')}
        rootClassName="paper-preview"
        onCancel={() => setOpen(false)}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{say('opinion.goOn')}</Button>
            <Button onClick={() => window.print()}>{say('word.print')}</Button>
          </>
        }
      >
        {isOpen ? <OpinionPaper detail={detail} words={chosen} /> : null}
      </Modal>
    </>
  );
}
