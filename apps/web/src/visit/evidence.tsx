import { attachments, type Attachment } from '#libs/contracts';
import { Button, Select } from 'antd';
import { useRef, useState } from 'react';
import { useAnswer, useSentenceOf } from '../base/index.js';
import { shownName } from '../base/shown-name.js';
import { useAttaching, type Attaching } from '../case/use-attaching.js';
import { useSay } from './visit.messages.js';

const isThere = ({ isErased, withdrawnAt }: Attachment): boolean => !isErased && withdrawnAt === null;

/** A hook: the files that show an answer. What is taken here is chosen once it is there, as long as nobody unchooses it. */
export function useEvidence(caseId: string, before: readonly string[]) {
  const path = `/api/cases/${caseId}/attachments`;
  const answer = useAnswer(attachments, path);
  const attaching = useAttaching(path);
  const [chosen, choose] = useState(before);
  const [unchosen, unchoose] = useState<readonly string[]>([]);
  const there = (answer.data?.items ?? []).filter(isThere);
  const sent = attaching.all.flatMap((one) => (one.state === 'sent' ? (fileOf(one, there)?.attachment ?? []) : []));
  const files = [...new Set([...chosen, ...sent])].filter((one) => !unchosen.includes(one));
  return {
    ...{ files, there, attaching, mayAdd: (answer.data?.takes ?? null) !== null },
    change: (now: readonly string[]): void => {
      unchoose([...unchosen, ...files].filter((one) => !now.includes(one)));
      choose(now);
    },
  };
}

/** What shows an answer: photographs and papers, taken at the question, or chosen from what is there. */
export function Evidence({ of }: { readonly of: ReturnType<typeof useEvidence> }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const { files, there, attaching, mayAdd, change } = of;
  const { all, add, again } = attaching;
  return (
    <div className="stack-close">
      <span className="row">
        <Button disabled={!mayAdd} onClick={() => input.current?.click()}>
          {say('visit.evidence.add')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={say('visit.evidence.add')}
          accept="image/*,application/pdf"
          onChange={({ target }) => {
            add([...(target.files ?? [])], { category: 'evidence', origin: 'office' });
            target.value = '';
          }}
        />
        <Select
          mode="multiple"
          aria-label={say('visit.evidence')}
          placeholder={say('visit.evidence.choose')}
          value={files}
          onChange={change}
          options={there.map(({ attachment, name, seq }) => ({
            value: attachment,
            label: name ?? say('visit.evidence.nameless', { seq }),
          }))}
          notFoundContent={say('visit.evidence.none')}
          className="visit-evidence"
        />
      </span>
      <ul className="attaching" aria-live="polite">
        {all.map((one) =>
          one.state === 'sent' ? null : <OnItsWay key={one.id} one={one} again={() => again(one.id)} />,
        )}
      </ul>
    </div>
  );
}

/** The attachment that a file has become: the newest of its name and length. */
const fileOf = ({ file }: Attaching, there: readonly Attachment[]): Attachment | undefined =>
  there.findLast(({ name, bytes }) => name === file.name && bytes === file.size);

function OnItsWay({
  one: { file, share, state, error },
  again,
}: {
  readonly one: Attaching;
  readonly again: () => void;
}) {
  const say = useSay();
  const why = useSentenceOf(error);
  const name = shownName(file.name);
  if (state === 'waits' || state === 'sending') {
    const sending = say('visit.evidence.sending', { name });
    return (
      <li>
        {sending} <progress value={share} aria-label={sending} />
      </li>
    );
  }
  return (
    <li>
      <span role="alert">{say('visit.evidence.refused', { name, why })}</span>{' '}
      <Button size="small" onClick={again}>
        {say('visit.evidence.again')}
      </Button>
    </li>
  );
}
