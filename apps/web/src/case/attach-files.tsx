import { headOf, type Attachments, type KindName } from '#libs/contracts';
import { fileTypes, type AttachmentCategory } from '#libs/kernel';
import { Button, Checkbox, Select } from 'antd';
import { useEffect, useId, useRef, useState, type DragEvent } from 'react';
import { useSentenceOf } from '../base/index.js';
import { ByPhone } from '../phone/by-phone.js';
import { shownName } from '../base/shown-name.js';
import { useSay, type Say } from './attachments.messages.js';
import { useAttaching, type Attaching } from './use-attaching.js';

interface AttachFilesProps {
  readonly kind: KindName;
  readonly caseId: string;
  readonly path: string;
  readonly takes: NonNullable<Attachments['takes']>;
}

const mebibytes = (bytes: number): number => Math.floor(bytes / 1024 ** 2);

/** Where files are chosen or dropped, what is said of them, and how each goes. */
export function AttachFiles({ kind, caseId, path, takes }: AttachFilesProps) {
  const say = useSay();
  const { all, add, again, giveUp } = useAttaching(path);
  const [category, setCategory] = useState<AttachmentCategory>(takes.categories[0] ?? 'other');
  // Evidence is what somebody brought, unless it is said to be ours: what is taken out of it cannot be put back.
  const [said, setSaid] = useState<boolean | null>(null);
  const isPartys = headOf(kind)?.files === undefined;
  const isOfParty = isPartys && (said ?? category === 'evidence');
  const take = (files: readonly File[]): void => add(files, { category, origin: isOfParty ? 'party' : 'office' });
  const [label, options] = [
    useId(),
    takes.categories.map((value) => ({ value, label: say(`attachments.category.${value}`) })),
  ];
  const endings = takes.types.flatMap((type) => fileTypes[type].endings.map((ending) => `.${ending}`));
  return (
    <DropZone take={take}>
      <div className="row">
        <label htmlFor={label}>{say('attachments.category')}</label>
        <Select id={label} value={category} onChange={setCategory} options={options} popupMatchSelectWidth={false} />
        {isPartys ? (
          <Checkbox checked={isOfParty} onChange={({ target }) => setSaid(target.checked)}>
            {say('attachments.party')}
          </Checkbox>
        ) : null}
      </div>
      {isPartys || takes.categories.includes('evidence') ? null : <p>{say('attachments.noParty')}</p>}
      <p className="row">
        {say('attachments.drop')} <ChooseFiles endings={endings} take={take} />{' '}
        <ByPhone caseId={caseId} purpose="photo" category={category} />
      </p>
      <p className="quiet">
        {say('attachments.takes', {
          types: takes.types.join(say.language === 'zh' ? '、' : ', '),
          document: mebibytes(takes.documentBytes),
          most: mebibytes(takes.mostBytes),
        })}
      </p>
      <p role="status">{resultOf(all, say)}</p>
      <ul className="attaching" aria-live="polite">
        {all.map((one) => (
          <OneFile key={one.id} one={one} again={() => again(one.id)} giveUp={() => giveUp(one.id)} />
        ))}
      </ul>
    </DropZone>
  );
}

interface Taking {
  readonly take: (files: readonly File[]) => void;
}

function DropZone({ take, children }: Taking & { readonly children: React.ReactNode }) {
  const [isOver, setOver] = useState(false);
  useNothingOpened();
  const over = (event: DragEvent, now: boolean): void => {
    event.preventDefault();
    setOver(now);
  };
  return (
    <div
      className={isOver ? 'drop-zone is-over' : 'drop-zone'}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        take([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}

/** A file that is dropped beside the place for it would be opened by the browser, and the page with what is typed lost. */
function useNothingOpened(): void {
  useEffect(() => {
    const keep = (event: Event): void => event.preventDefault();
    for (const what of ['dragover', 'drop']) window.addEventListener(what, keep);
    return () => {
      for (const what of ['dragover', 'drop']) window.removeEventListener(what, keep);
    };
  }, []);
}

function ChooseFiles({ endings, take }: Taking & { readonly endings: readonly string[] }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{say('attachments.add')}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say('attachments.add')}
        accept={endings.join(',')}
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}

/** What was found in the file itself is there the next time too. */
const isFinal = (error: Attaching['error']): boolean =>
  error !== null && error.code.startsWith('files.') && [413, 422].includes(error.status) && error.code !== brokenOff;
const brokenOff = 'files.broken_off';

/** How many were taken and how many were not, once none is on its way and it was more than one. */
function resultOf(all: readonly Attaching[], say: Say): string {
  const count = (...states: Attaching['state'][]): number => all.filter(({ state }) => states.includes(state)).length;
  if (all.length < 2 || count('waits', 'sending') > 0) return '';
  return say('attachments.result', { taken: count('sent'), refused: count('refused', 'givenUp') });
}

interface OneFileProps {
  readonly one: Attaching;
  readonly again: () => void;
  readonly giveUp: () => void;
}

function OneFile({ one: { file, state, share, error }, again, giveUp }: OneFileProps) {
  const say = useSay();
  const why = useSentenceOf(error);
  const name = shownName(file.name);
  if (state === 'sent')
    return (
      <li>
        <span aria-hidden="true">✓</span> {say('attachments.sent', { name })}
      </li>
    );
  if (state === 'givenUp')
    return (
      <li>
        <span aria-hidden="true">○</span> {say('attachments.refused', { name, why: say('attachments.given') })}
      </li>
    );
  if (state === 'refused') {
    return (
      <li className="is-refused">
        <span role="alert">
          <strong>
            <span aria-hidden="true">✗</span> {say('attachments.notTaken')}
          </strong>{' '}
          {say('attachments.refused', { name, why })}
        </span>{' '}
        {isFinal(error) ? null : (
          <Button size="small" onClick={again} aria-label={say('attachments.againOf', { name })}>
            {say('attachments.again')}
          </Button>
        )}
      </li>
    );
  }
  return (
    <li>
      {say('attachments.sending', { name })}
      <progress value={share} aria-label={say('attachments.sending', { name })} />
      <Button size="small" onClick={giveUp} aria-label={say('attachments.giveUpOf', { name })}>
        {say('attachments.giveUp')}
      </Button>
    </li>
  );
}
