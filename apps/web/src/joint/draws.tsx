import { drawRecordAnswer } from '#contracts/joint';
import { chainLinks, wordOf } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { request, Section } from '../base/index.js';
import { hasCrypto, sha256 } from '../ledger/use-verification.js';
import { OfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { checkDraw, readRecord, type CheckedDraw, type DrawLink } from './draw-check.js';
import type { Draw, JointDetail } from './joint-detail.js';
import { useSay } from './joint.messages.js';
import { Verdict } from './verdict.js';
import './joint.css';

interface DrawsProps {
  readonly detail: JointDetail;
}

/** The draws of experts (抽取): who was asked and what they said; each can be checked by whoever reads it. */
export function Draws({ detail }: DrawsProps) {
  const say = useSay();
  const { draws } = detail.progress;
  return (
    <Section id="draws" title={say('joint.draws')} className="stack">
      {draws.length === 0 ? <p className="quiet">{say('joint.noDraws')}</p> : null}
      {draws.map((draw) => (
        <OneDraw key={draw.draw} detail={detail} draw={draw} />
      ))}
    </Section>
  );
}

type Called = Draw['called'][number] & { readonly isNamed: boolean };

function OneDraw({ detail, draw }: DrawsProps & { readonly draw: Draw }) {
  const say = useSay();
  const { draw: n, speciality, count, candidates, excluded, seed, missing } = draw;
  const columns = useColumns();
  const said = detail.progress.named.filter((one) => one.draw === n).flatMap(({ experts }) => experts);
  const rows: Called[] = [
    ...draw.called.map((one) => ({ ...one, isNamed: false })),
    ...said.map((one) => ({ ...one, said: 'accepted' as const, isNamed: true })),
  ];
  const title = say('joint.draw', { n, speciality: wordOf('joint', 'speciality', speciality, say.language), count });
  return (
    <div className="stack-close">
      <h3>{title}</h3>
      <p>{say('joint.draw.candidates', { n: candidates.length, out: excluded.length })}</p>
      <Excluded detail={detail} draw={draw} />
      {seed === null && candidates.length > 0 ? <p>{say('joint.draw.waiting')}</p> : null}
      {rows.length === 0 ? null : (
        <DataTable<Called> caption={title} columns={columns} rows={rows} keyOf={({ expert }) => expert} isPlain />
      )}
      {missing > 0 && draw.answerBy === null && draw.order !== null ? (
        <p>{say('joint.draw.missing', { n: missing })}</p>
      ) : null}
      {seed === null ? null : <Checked detail={detail} draw={draw} seed={seed} />}
    </div>
  );
}

/** Why some are no candidates, and how many for what: whoever reads a draw sees what it was drawn from. */
function Excluded({ detail: { texts }, draw: { excluded, reasons } }: DrawsProps & { readonly draw: Draw }) {
  const say = useSay();
  const all = [...new Set(excluded.map(({ because }) => because))];
  const which = all.map((because) =>
    say('joint.draw.outOf', {
      because: wordOf('joint', 'because', because, say.language),
      n: excluded.filter((one) => one.because === because).length,
    }),
  );
  const words = reasons === null ? undefined : texts[reasons];
  const each = excluded.flatMap(({ expert, because, reasons: why }) => {
    const said = why === null ? undefined : texts[why];
    return said === undefined
      ? []
      : [{ expert, because: wordOf('joint', 'because', because, say.language), words: said }];
  });
  if (which.length === 0 && words === undefined) return null;
  return (
    <>
      <p>
        {which.length === 0 ? null : say('joint.draw.out', { which: which.join(say.language === 'zh' ? '、' : ', ') })}{' '}
        {words === undefined ? null : say('joint.draw.why', { words })}
      </p>
      {each.map(({ expert, ...of }) => (
        <p key={expert} className="quiet">
          {say('joint.draw.whyOne', of)}
        </p>
      ))}
    </>
  );
}

function useColumns(): readonly Column<Called>[] {
  const say = useSay();
  return [
    {
      id: 'expert',
      title: say('joint.draw.expert'),
      cell: ({ expert, name }) => name ?? say('joint.draw.unknown', { id: expert }),
    },
    { id: 'office', title: say('joint.draw.office'), cell: ({ office }) => <OfficeName id={office} /> },
    {
      id: 'said',
      title: say('joint.draw.said'),
      isText: true,
      cell: ({ said, isNamed }) => (isNamed ? say('joint.draw.named') : wordOf('joint', 'said', said, say.language)),
    },
  ];
}

/** One press draws again in front of the reader, from the record and from the facts of the case. */
function Checked({ detail: { item }, draw, seed }: DrawsProps & { readonly draw: Draw; readonly seed: string }) {
  const say = useSay();
  const [answer, setAnswer] = useState<CheckedDraw | 'running' | 'failed' | null>(null);
  const run = (): void => {
    setAnswer('running');
    checked(item.id, draw).then(setAnswer, () => setAnswer('failed'));
  };
  return (
    <>
      <p className="quiet draw-seed">{say('joint.draw.seed', { seed })}</p>
      <p className="row no-print">
        {hasCrypto() ? (
          <Button disabled={answer === 'running'} onClick={run}>
            {say('joint.check.this')}
          </Button>
        ) : (
          <span>{say('joint.check.unavailable')}</span>
        )}
        <Link to={`${caseAddress('joint', item.number)}/documents`}>{say('joint.draw.record')}</Link>
      </p>
      {answer === 'failed' ? <p role="alert">{say('joint.check.failed')}</p> : null}
      {answer === null || answer === 'running' || answer === 'failed' ? null : <Verdict checked={answer} />}
    </>
  );
}

async function checked(id: string, { draw }: Draw): Promise<CheckedDraw> {
  const given = await request(drawRecordAnswer, `/api/joints/${id}/draws/${String(draw)}`);
  const record = readRecord(JSON.stringify(given));
  if (record === null) throw new Error('the server gave no record');
  return await checkDraw(record, await linksOf(id), sha256);
}

/** All facts of a case: who was asked after a draw stands among the last of them. */
async function linksOf(id: string, after = 0): Promise<readonly DrawLink[]> {
  const { links, nextAfter } = await request(chainLinks, `/api/cases/${id}/facts`, { query: { after, limit: 200 } });
  return nextAfter === null ? links : [...links, ...(await linksOf(id, nextAfter))];
}
