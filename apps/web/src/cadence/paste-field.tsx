import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useOfficeName } from '../office/office-name.js';
import { useOffices } from '../office/use-offices.js';
import { useSay } from './cadence.messages.js';
import { addedBy, leftOf, officesIn, type Entry } from './pasted-offices.js';

interface PasteFieldProps {
  /** Offices that are in the plan already. */
  readonly planned: readonly string[];
  readonly add: (offices: readonly string[]) => void;
}

/** Adds offices from a list that is pasted; what was not taken is said line by line, and what is to be put right stays in the field. */
export function PasteField({ planned, add }: PasteFieldProps) {
  const say = useSay();
  const id = useId();
  const { list } = useOffices();
  const [text, setText] = useState('');
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const take = (): void => {
    const found = officesIn(text, list, planned);
    setEntries(found);
    setText(leftOf(found));
    add(addedBy(found));
  };
  return (
    <div className="stack-close">
      <label htmlFor={id}>{say('cadence.paste')}</label>
      <Input.TextArea
        id={id}
        value={text}
        autoSize={{ minRows: 2, maxRows: 8 }}
        aria-describedby={`${id}-told`}
        onChange={({ target }) => setText(target.value)}
      />
      <span>
        <Button disabled={text.trim() === ''} onClick={take}>
          {say('cadence.paste.take')}
        </Button>
      </span>
      <div id={`${id}-told`} role="status" className="stack-close">
        {entries === null ? <span className="quiet">{say('cadence.paste.how')}</span> : <Told entries={entries} />}
      </div>
    </div>
  );
}

/** How many were taken, and what became of each entry that was not taken as it stands. */
function Told({ entries }: { readonly entries: readonly Entry[] }) {
  const say = useSay();
  const nameOf = useOfficeName();
  const taken = addedBy(entries).length;
  const others = entries.flatMap((one) => (one.as === 'added' ? [] : [{ ...one, as: one.as }]));
  const join = say.language === 'zh' ? '、' : ', ';
  return (
    <>
      <span>{say('cadence.paste.taken', { n: taken })}</span>
      {others.length === 0 ? null : (
        <ul>
          {others.map(({ line, text, as, offices }, at) => (
            <li key={`${String(at)} ${text}`}>
              {say(`cadence.paste.${as}`, { line, text, names: offices.map(nameOf).join(join) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
