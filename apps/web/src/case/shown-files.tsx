import { attachments, type Attachment } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../base/index.js';
import { useSay } from './attachments.messages.js';
import { PreviewDrawer } from './preview-drawer.js';
import './preview.messages.js';
import { Thumbnail } from './thumbnail.js';
import './attachments.css';

interface ShownFilesProps {
  readonly caseId: string;
  /** Which attachments of the case, in this order. */
  readonly files: readonly string[];
}

/** Files by which something is shown, each to be looked at where it is spoken of; what was withdrawn or erased is said. */
export function ShownFiles({ caseId, files }: ShownFilesProps) {
  const say = useSay();
  const [shown, show] = useState<string | null>(null);
  const path = `/api/cases/${caseId}/attachments`;
  const { data } = useAnswer(attachments, files.length === 0 ? null : path);
  if (data === undefined || files.length === 0) return null;
  const named = files.map((id) => ({ id, one: data.items.find(({ attachment }) => attachment === id) }));
  const there = named.flatMap(({ one }) => (one !== undefined && isThere(one) ? [one] : []));
  const nameOf = ({ name, seq }: Attachment): string => name ?? say('attachments.nameless', { seq });
  return (
    <>
      <ul className="row shown-files">
        {named.map(({ id, one }) => (
          <li key={id}>
            {one === undefined || !isThere(one) ? (
              <span className="quiet">{say('attachments.gone')}</span>
            ) : (
              <Button type="link" onClick={() => show(id)} aria-label={say('preview.of', { name: nameOf(one) })}>
                <Thumbnail path={`${path}/${id}/preview`} type={one.type} />
                <span className="attachment-name">{nameOf(one)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <PreviewDrawer
        files={there.map((one) => ({
          ...{ id: one.attachment, name: nameOf(one) },
          preview: `${path}/${one.attachment}/preview`,
          download: `${path}/${one.attachment}/content`,
        }))}
        shown={shown}
        show={show}
      />
    </>
  );
}

const isThere = ({ isErased, withdrawnAt }: Attachment): boolean => !isErased && withdrawnAt === null;
