import { attachmentPreview, type AttachmentPreview } from '#libs/contracts';
import { Button, Drawer } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { AnswerView, useAnswer } from '../base/index.js';
import './preview.css';
import { useSay } from './preview.messages.js';
import './attachments.messages.js';

/** A file that can be looked at. */
export interface Previewed {
  readonly id: string;
  readonly name: string;
  /** Where its preview is asked for. */
  readonly preview: string;
  /** Where it is downloaded; null: it is not yet. */
  readonly download: string | null;
}

interface PreviewDrawerProps {
  readonly files: readonly Previewed[];
  /** Which of them; null: none, and the drawer is closed. */
  readonly shown: string | null;
  readonly show: (id: string | null) => void;
}

const zooms = [50, 75, 100, 150, 200, 300] as const;
const fit = zooms.indexOf(100);

/** Looks at files one after the other (查看附件): arrows for the next file, + and - for its size, Esc ends it. */
export function PreviewDrawer({ files, shown, show }: PreviewDrawerProps) {
  const at = files.findIndex(({ id }) => id === shown);
  const file = files[at];
  if (file === undefined) return null;
  const go = (by: number): void => show(files[at + by]?.id ?? file.id);
  return (
    <Drawer open onClose={() => show(null)} size="min(1100px, 100vw)" title={file.name} className="preview-drawer">
      {/* Each file begins as it fits. */}
      <Viewer key={file.id} file={file} at={at} all={files.length} go={go} />
    </Drawer>
  );
}

interface ViewerProps {
  readonly file: Previewed;
  readonly at: number;
  readonly all: number;
  readonly go: (by: number) => void;
}

function Viewer({ file, at, all, go }: ViewerProps) {
  const say = useSay();
  const answer = useAnswer(attachmentPreview, file.preview);
  const [zoom, setZoom] = useState<number>(fit);
  const resize = (by: number): void => setZoom((now) => Math.min(zooms.length - 1, Math.max(0, now + by)));
  const acts: Readonly<Record<string, () => void>> = {
    ...{ ArrowLeft: () => go(-1), ArrowRight: () => go(1), '+': () => resize(1), '=': () => resize(1) },
    ...{ '-': () => resize(-1), '0': () => setZoom(fit) },
  };
  useKeys((key) => acts[key]);
  return (
    <div className="preview">
      <div className="row preview-bar">
        <Button size="small" disabled={at === 0} onClick={() => go(-1)}>
          {say('preview.previous')}
        </Button>
        <span>{say('preview.file', { n: at + 1, all })}</span>
        <Button size="small" disabled={at === all - 1} onClick={() => go(1)}>
          {say('preview.next')}
        </Button>
        <Button size="small" disabled={zoom === 0} onClick={() => resize(-1)}>
          {say('preview.smaller')}
        </Button>
        <Button size="small" disabled={zoom === fit} onClick={() => setZoom(fit)}>
          {say('preview.fit')}
        </Button>
        <Button size="small" disabled={zoom === zooms.length - 1} onClick={() => resize(1)}>
          {say('preview.larger')}
        </Button>
        {file.download === null ? null : (
          <a className="inline-link" href={file.download} download>
            {say('attachments.download')}
          </a>
        )}
      </div>
      <AnswerView answer={answer} rows={8}>
        {(preview) => <Content file={file} preview={preview} percent={zooms[zoom] ?? 100} />}
      </AnswerView>
    </div>
  );
}

/** Listens wherever the focus is: whoever opened the drawer has it on the drawer itself. */
function useKeys(actOf: (key: string) => (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : actOf(event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, []);
}

interface ContentProps {
  readonly file: Previewed;
  readonly preview: AttachmentPreview;
  /** Of the width that there is. */
  readonly percent: number;
}

function Content({ file, preview, percent }: ContentProps) {
  const say = useSay();
  const { kind, pictures, pages, isWhole } = preview;
  if (kind === 'none') return <p role="status">{say(`preview.none.${preview.gap ?? 'damaged'}`)}</p>;
  if (kind === 'text') return <Words text={preview.text ?? ''} isWhole={isWhole} percent={percent} />;
  return (
    <>
      {isWhole ? null : <p className="quiet">{say('preview.firstPages', { pages, shown: pictures.length })}</p>}
      <div className="preview-pages">
        {pictures.map(({ width, height }, index) => (
          <img
            key={index}
            src={`${file.preview}/${String(index + 1)}`}
            alt={say('preview.page', { name: file.name, page: index + 1, pages })}
            loading="lazy"
            width={width}
            height={height}
            style={{ width: `${String(percent)}%` }}
          />
        ))}
      </div>
      <p className="quiet">{say('preview.looks')}</p>
    </>
  );
}

function Words({
  text,
  isWhole,
  percent,
}: {
  readonly text: string;
  readonly isWhole: boolean;
  readonly percent: number;
}) {
  const say = useSay();
  if (text === '') return <p role="status">{say('preview.empty')}</p>;
  return (
    <>
      <p className="quiet">{say('preview.text')}</p>
      <pre className="preview-words" style={{ fontSize: `${String(percent)}%` }}>
        {text}
      </pre>
      {isWhole ? null : <p className="quiet">{say('preview.cut')}</p>}
      <p className="quiet">{say('preview.looks')}</p>
    </>
  );
}
