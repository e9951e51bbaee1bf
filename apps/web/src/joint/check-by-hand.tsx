import { Button, Input, Upload } from 'antd';
import { useState } from 'react';
import { hasCrypto, sha256 } from '../ledger/use-verification.js';
import { checkDraw, readLinks, readRecord, type CheckedDraw } from './draw-check.js';
import { useSay } from './joint.messages.js';
import { Verdict } from './verdict.js';
import './joint.css';

/** Checks a draw of whoever holds its record: pasted or opened, with the facts of its case or without. Nothing is sent. */
export function CheckByHand() {
  const say = useSay();
  const [record, setRecord] = useState('');
  const [facts, setFacts] = useState('');
  const [answer, setAnswer] = useState<CheckedDraw | 'bad' | null>(null);
  const run = async (): Promise<void> => {
    const given = readRecord(record);
    const links = facts.trim() === '' ? null : readLinks(facts);
    const isBad = given === null || (links === null && facts.trim() !== '');
    setAnswer(isBad ? 'bad' : await checkDraw(given, links, sha256));
  };
  return (
    <details className="box stack no-print">
      <summary>{say('joint.check')}</summary>
      <p className="quiet">{say('joint.check.hint')}</p>
      <Pasted id="draw-record" label={say('joint.check.record')} value={record} onChange={setRecord} />
      <Pasted id="draw-facts" label={say('joint.check.facts')} value={facts} onChange={setFacts} />
      {hasCrypto() ? (
        <Button disabled={record.trim() === ''} onClick={() => void run()}>
          {say('joint.check.run')}
        </Button>
      ) : (
        <p>{say('joint.check.unavailable')}</p>
      )}
      {answer === 'bad' ? <p role="alert">{say('joint.check.bad')}</p> : null}
      {answer === null || answer === 'bad' ? null : <Verdict checked={answer} />}
    </details>
  );
}

interface PastedProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A text that is pasted, or read from a file of the reader. */
function Pasted({ id, label, value, onChange }: PastedProps) {
  const say = useSay();
  return (
    <div className="stack-close">
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 2, maxRows: 8 }}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <span>
        <Upload
          accept=".json,application/json,text/plain"
          showUploadList={false}
          beforeUpload={async (file) => {
            onChange(await file.text());
            return Upload.LIST_IGNORE;
          }}
        >
          <Button aria-label={`${say('joint.check.open')} · ${label}`}>{say('joint.check.open')}</Button>
        </Upload>
      </span>
    </div>
  );
}
