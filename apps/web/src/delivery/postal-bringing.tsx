import { commandText, type PostalRow } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { dateInSentence, Refused, Section } from '../base/index.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay, type Say } from './postal.messages.js';
import { type BroughtFile, useBringing } from './use-postal.js';

// What the body of a request holds once it is written as text.
const mostBytes = 350 * 1024;

/** Brings back a list that was filled in, or the results of the carrier: a preview first, then each row by itself. */
export function PostalBringing() {
  const say = useSay();
  const { brought, preview, take, takeOnce } = useBringing();
  const [isTooLarge, setTooLarge] = useState(false);
  const choose = (file: File | undefined): void => {
    setTooLarge(file !== undefined && file.size > mostBytes);
    if (file !== undefined && file.size <= mostBytes) preview.mutate(file);
  };
  return (
    <Section id="bring" title={say('postal.bring')}>
      <label className="no-print">
        {say('postal.choose')}{' '}
        <input
          type="file"
          accept=".xlsx,.csv,.txt"
          onChange={({ target }) => {
            choose(target.files?.[0]);
            // The same file, corrected, is chosen anew.
            target.value = '';
          }}
        />
      </label>
      {isTooLarge ? <p role="alert">{say('postal.tooLarge')}</p> : null}
      <Refused error={preview.error ?? take.error} className="mistakes" />
      <p role="status" className="change-said">
        {brought?.isTaken === true ? say('postal.done', { n: counted(brought, 'recorded') }) : null}
      </p>
      {brought === null ? null : <Brought brought={brought} isBusy={take.isPending} take={() => takeOnce(brought)} />}
    </Section>
  );
}

const counted = ({ reading }: BroughtFile, verdict: PostalRow['verdict']): number =>
  reading.rows.filter((row) => row.verdict === verdict).length;

interface BroughtProps {
  readonly brought: BroughtFile;
  readonly isBusy: boolean;
  readonly take: () => void;
}

function Brought({ brought, isBusy, take }: BroughtProps) {
  const say = useSay();
  const { name, reading, isTaken } = brought;
  const n = counted(brought, 'ready');
  if (reading.refusal !== null) return <p role="alert">{reading.refusal}</p>;
  return (
    <>
      <Rows title={say(isTaken ? 'postal.result' : 'postal.preview', { name })} rows={reading.rows} />
      {isTaken ? null : n === 0 ? (
        <p>{say('postal.nothing')}</p>
      ) : (
        <Button type="primary" className="no-print" loading={isBusy} onClick={take}>
          {say('postal.record', { n })}
        </Button>
      )}
    </>
  );
}

/** What was read, to be held against the letter: its number and its days. */
function readWords({ tracking, postedOn, deliveredOn }: PostalRow, say: Say): string {
  const day = (on: string): string => dateInSentence(on, say.language);
  return [
    ...(tracking === null ? [] : [say('postal.read.tracking', { tracking })]),
    ...(postedOn === null ? [] : [say('postal.read.postedOn', { date: day(postedOn) })]),
    ...(deliveredOn === null ? [] : [say('postal.read.deliveredOn', { date: day(deliveredOn) })]),
  ].join(' · ');
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly PostalRow[] }) {
  const say = useSay();
  const columns: Column<PostalRow>[] = [
    { id: 'row', title: say('postal.row'), align: 'end', cell: ({ row }) => row },
    {
      id: 'number',
      title: say('postal.delivery'),
      isWhole: true,
      cell: ({ number }) => (number === null ? say('word.none') : <CaseLink kind="delivery" number={number} />),
    },
    {
      id: 'read',
      title: say('postal.read'),
      isText: true,
      cell: (row) => readWords(row, say) || say('word.none'),
    },
    {
      id: 'acts',
      title: say('postal.acts'),
      isText: true,
      cell: ({ acts }) => acts.map((act) => commandText('delivery', act, say.language)).join(' · ') || say('word.none'),
    },
    {
      id: 'verdict',
      title: say('postal.verdict'),
      isText: true,
      cell: ({ verdict, sentence }) => say(`postal.verdict.${verdict}`, { why: sentence ?? '' }),
    },
  ];
  return <DataTable caption={title} columns={columns} rows={rows} keyOf={({ row }) => String(row)} isPlain />;
}
