import { type Attachment, attachments, attachmentCommands, type KindName, outcome } from '#libs/contracts';
import { Button } from 'antd';
import { use, useState } from 'react';
import { AnswerView, instantText, Section, useAnswer } from '../base/index.js';
import { ChangeDrawer } from '../command/change-drawer.js';
import { OfficeName } from '../office/office-name.js';
import { PartiesHere, partyLabel } from '../office/party-words.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { CaseScans } from './case-scans.js';
import { AttachFiles } from './attach-files.js';
import './attachments.css';
import { PreviewDrawer } from './preview-drawer.js';
import { Thumbnail } from './thumbnail.js';
import { type Say, useSay } from './attachments.messages.js';
import './preview.messages.js';

interface AttachmentsProps {
  readonly kind: KindName;
  readonly case: { readonly id: string; readonly version: number };
}

/** The files of a case (附件): what there is, and where more are put to it. */
export function Attachments({ kind, case: { id, version } }: AttachmentsProps) {
  const say = useSay();
  const path = `/api/cases/${id}/attachments`;
  const answer = useAnswer(attachments, path);
  const [withdrawing, withdraw] = useState<Attachment | null>(null);
  return (
    <Section id="attachments" title={say('attachments.title')}>
      <AnswerView answer={answer} rows={2}>
        {({ items, takes }) => (
          <>
            <AttachmentTable items={items} path={path} mayWithdraw={takes !== null} withdraw={withdraw} />
            {takes === null ? null : <AttachFiles kind={kind} caseId={id} path={path} takes={takes} />}
            {takes === null ? null : <CaseScans path={path} categories={takes.categories} />}
          </>
        )}
      </AnswerView>
      {withdrawing === null ? null : (
        <ChangeDrawer
          title={say('attachments.withdrawOf', { name: nameOf(withdrawing, say) })}
          act={say('attachments.withdraw')}
          answers={outcome}
          reason={attachmentCommands.withdrawAttachment.body.shape.reason}
          path={`/api/cases/${id}/withdrawAttachment`}
          bodyOf={({ reason }) => ({ seenVersion: version, attachment: withdrawing.attachment, reason })}
          consequence={<p>{say('attachments.withdraw.hint')}</p>}
          close={() => withdraw(null)}
          done={() => withdraw(null)}
        />
      )}
    </Section>
  );
}

const nameOf = ({ name, seq }: Attachment, say: Say): string => name ?? say('attachments.nameless', { seq });

/** The first file that is there with the same bytes; null: it is the first one itself. */
function sameBefore(one: Attachment, items: readonly Attachment[]): Attachment | null {
  const same = items.filter((other) => other.sha256 === one.sha256 && isThere(other));
  const first = same.reduce((a, b) => (b.seq < a.seq ? b : a), one);
  return first.seq < one.seq ? first : null;
}

interface TableProps {
  readonly items: readonly Attachment[];
  readonly path: string;
  readonly mayWithdraw: boolean;
  readonly withdraw: (one: Attachment) => void;
}

function AttachmentTable({ items, ...acts }: TableProps) {
  const say = useSay();
  const [shown, show] = useState<string | null>(null);
  const columns = useColumns({ ...acts, items, show });
  if (items.length === 0) return <p className="quiet">{say('attachments.none')}</p>;
  return (
    <>
      <DataTable<Attachment>
        caption={say('attachments.title')}
        columns={columns}
        rows={items}
        keyOf={(one) => one.attachment}
      />
      <p className="quiet">{say('attachments.looks')}</p>
      <PreviewDrawer
        files={items.filter(isThere).map((one) => viewed(one, acts.path, say))}
        shown={shown}
        show={show}
      />
    </>
  );
}

const isThere = ({ isErased, withdrawnAt }: Attachment): boolean => !isErased && withdrawnAt === null;

const viewed = (one: Attachment, path: string, say: Say) => ({
  ...{ id: one.attachment, name: nameOf(one, say) },
  preview: `${path}/${one.attachment}/preview`,
  download: `${path}/${one.attachment}/content`,
});

type ActsOf = TableProps & { readonly show: (attachment: string) => void };

function useColumns(acts: ActsOf): Column<Attachment>[] {
  const say = useSay();
  return [
    { id: 'file', title: say('attachments.file'), cell: (one) => <FileCell one={one} {...acts} /> },
    {
      id: 'category',
      title: say('attachments.category'),
      isText: true,
      cell: ({ category }) => say(`attachments.category.${category}`),
    },
    { id: 'size', title: say('attachments.size'), isWhole: true, cell: ({ bytes }) => sizeText(bytes) },
    {
      id: 'at',
      title: say('attachments.at'),
      cell: ({ at, office }) => (
        <>
          <time dateTime={at}>{instantText(at)}</time> {office === null ? null : <OfficeName id={office} />}
        </>
      ),
    },
    { id: 'do', title: say('attachments.do'), cell: (one) => <Acts one={one} {...acts} /> },
  ];
}

function FileCell({ one, path, items }: Pick<TableProps, 'path' | 'items'> & { readonly one: Attachment }) {
  const say = useSay();
  const { isErased, withdrawnAt, withdrawnFor, origin, via } = one;
  const same = isThere(one) ? sameBefore(one, items) : null;
  return (
    <>
      {isThere(one) ? <Thumbnail path={`${path}/${one.attachment}/preview`} type={one.type} /> : null}
      <span className="attachment-name">{nameOf(one, say)}</span>
      <WhoseIs isCited={one.isCited} origin={origin} />
      <BroughtBy party={one.party} of={one.of} />
      {via === null ? null : <span className="state-tag">{say(`attachments.via.${via}`)}</span>}
      {same === null ? null : (
        <p className="quiet">{say('attachments.sameAs', { seq: same.seq, name: nameOf(same, say) })}</p>
      )}
      {isErased ? <p className="quiet">{say('attachments.erased')}</p> : null}
      {withdrawnAt === null || isErased ? null : (
        <p className="quiet">{say('attachments.withdrawn', { why: withdrawnFor ?? '' })}</p>
      )}
    </>
  );
}

function WhoseIs({ isCited, origin }: Pick<Attachment, 'isCited' | 'origin'>) {
  const say = useSay();
  if (isCited) return <span className="state-tag">{say('attachments.cited')}</span>;
  return origin === 'party' ? <span className="state-tag">{say('attachments.byParty')}</span> : null;
}

/** Which of several brought it itself. */
function BroughtBy({ party, of }: Pick<Attachment, 'party' | 'of'>) {
  const say = useSay();
  const parties = use(PartiesHere);
  if (party === null || parties.length < 2) return null;
  const who = partyLabel(party, parties, say);
  if (of === null || of === party) return <span>{who}</span>;
  return <span>{say('attachments.broughtFor', { who, of: partyLabel(of, parties, say) })}</span>;
}

function Acts({ one, path, mayWithdraw, withdraw, show }: { readonly one: Attachment } & ActsOf) {
  const say = useSay();
  if (!isThere(one)) return null;
  const name = nameOf(one, say);
  const content = `${path}/${one.attachment}/content`;
  return (
    <span className="row">
      <Button size="small" onClick={() => show(one.attachment)} aria-label={say('preview.of', { name })}>
        {say('preview.open')}
      </Button>
      <a className="inline-link" href={content} download aria-label={say('attachments.downloadOf', { name })}>
        {say('attachments.download')}
      </a>
      {one.origin === 'office' ? null : (
        <a
          className="inline-link"
          href={`${content}?original=true`}
          download
          aria-label={say('attachments.originalOf', { name })}
        >
          {say('attachments.original')}
        </a>
      )}
      {one.isOwn && mayWithdraw ? (
        <Button size="small" onClick={() => withdraw(one)} aria-label={say('attachments.withdrawOf', { name })}>
          {say('attachments.withdraw')}
        </Button>
      ) : null}
    </span>
  );
}

function sizeText(bytes: number): string {
  if (bytes < 1024 ** 2) return `${String(Math.max(1, Math.round(bytes / 1024)))} KiB`;
  return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
