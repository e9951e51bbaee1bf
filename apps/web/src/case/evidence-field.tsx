import { attachments, type Attachment } from '#libs/contracts';
import { Button } from 'antd';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useAnswer, useSentenceOf, useShortcuts } from '../base/index.js';
import { shownName } from '../base/shown-name.js';
import type { OwnControlProps } from '../command/form-hints.js';
import { ManySelect } from '../parts/many-select.js';
import { useSay } from './attachments.messages.js';
import { useAttaching, type Attaching } from './use-attaching.js';
import './attachments.css';

interface EvidenceFieldProps extends OwnControlProps {
  /** What is chosen here, where no form says it. */
  readonly label?: string;
  /** The key that takes a photograph or a file. */
  readonly keys?: string;
}

/** Files of the case as a field of a form: taken here, by the camera of a telephone too, and chosen once they are there; or chosen of what is there. */
export function EvidenceField({ detail, id, value, onChange, label, keys }: EvidenceFieldProps) {
  const say = useSay();
  const path = `/api/cases/${(detail.item as { readonly id: string }).id}/attachments`;
  const { data } = useAnswer(attachments, path);
  const { all, add, again } = useAttaching(path);
  const there = (data?.items ?? []).filter(
    ({ isErased, withdrawnAt, isCited }) => !isErased && withdrawnAt === null && !isCited,
  );
  const chosen = (value as string[] | undefined) ?? [];
  useChosenOnceThere(all, there, (files) => onChange?.([...new Set([...chosen, ...files])]));
  const takes = data?.takes ?? null;
  return (
    <div className="stack-close">
      {takes === null ? null : (
        <TakeFiles
          keys={keys}
          take={(files) =>
            add(files, { category: takes.categories.find((one) => one === 'evidence') ?? 'other', origin: 'office' })
          }
        />
      )}
      <ManySelect
        {...(id === undefined ? {} : { id })}
        {...(label === undefined ? {} : { 'aria-label': label })}
        // What was brought last is nearest to what is recorded now.
        options={there
          .map((one) => ({ value: one.attachment, label: one.name ?? say('attachments.nameless', { seq: one.seq }) }))
          .reverse()}
        placeholder={say(there.length === 0 ? 'attachments.none' : 'attachments.choose')}
        value={chosen}
        onChange={(files) => onChange?.(files)}
      />
      <ul className="attaching" aria-live="polite">
        {all.map((one) =>
          one.state === 'sent' ? null : <OnItsWay key={one.id} one={one} again={() => again(one.id)} />,
        )}
      </ul>
    </div>
  );
}

/** A hook: each file that was taken here is chosen once, when it is there; whoever takes it out again is not asked. */
function useChosenOnceThere(
  all: readonly Attaching[],
  there: readonly Attachment[],
  choose: (files: readonly string[]) => void,
): void {
  const told = useRef(new Set<string>());
  const tell = useEffectEvent(choose);
  const arrived = all.flatMap((one) => (one.state === 'sent' ? (fileOf(one, there)?.attachment ?? []) : [])).join(' ');
  useEffect(() => {
    const fresh = arrived.split(' ').filter((one) => one !== '' && !told.current.has(one));
    for (const one of fresh) told.current.add(one);
    if (fresh.length > 0) tell(fresh);
  }, [arrived]);
}

/** The attachment that a file has become: the newest of its name and length. */
const fileOf = ({ file }: Attaching, there: readonly Attachment[]): Attachment | undefined =>
  there.findLast(({ name, bytes }) => name === file.name && bytes === file.size);

interface TakeFilesProps {
  readonly take: (files: readonly File[]) => void;
  readonly keys: string | undefined;
}

function TakeFiles({ take, keys }: TakeFilesProps) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  useShortcuts(keys === undefined ? [] : [{ keys, does: say('attachments.take'), run: () => input.current?.click() }]);
  return (
    <span>
      <Button onClick={() => input.current?.click()}>{say('attachments.take')}</Button>
      <input
        ref={input}
        type="file"
        multiple
        // Not `hidden`: the kit shows every field for files in a form.
        style={{ display: 'none' }}
        aria-label={say('attachments.take')}
        accept="image/*,application/pdf"
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </span>
  );
}

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
    const sending = say('attachments.sending', { name });
    return (
      <li>
        {sending} <progress value={share} aria-label={sending} />
      </li>
    );
  }
  return (
    <li>
      <span role="alert">{say('attachments.refused', { name, why })}</span>{' '}
      <Button size="small" onClick={again} aria-label={say('attachments.againOf', { name })}>
        {say('attachments.again')}
      </Button>
    </li>
  );
}
