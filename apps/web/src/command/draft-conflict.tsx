import { contractOf, wordOf } from '#libs/contracts';
import { Button, Modal } from 'antd';
import { instantText } from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';
import { useSay } from './command.messages.js';
import { useLabel } from './field-label.js';
import type { KeptByOffice } from './use-office-draft.js';

type Values = KeptByOffice['values'];

interface DraftConflictProps {
  readonly kind: string;
  readonly mine: Values;
  /** What a colleague kept meanwhile; null: nobody did. */
  readonly theirs: KeptByOffice | null;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Two write the same paper: both texts side by side where they differ, and which one goes on. Neither is lost unseen. */
export function DraftConflict({ kind, mine, theirs, keepMine, takeTheirs }: DraftConflictProps) {
  const say = useSay();
  const label = useLabel(kind);
  const nameOf = useOfficeName();
  if (theirs === null) return null;
  const isOffice = (field: string): boolean => contractOf(kind)?.officeFields.includes(field) === true;
  const wordsOf = (values: Values, field: string): string => {
    const value = values[field] ?? null;
    if (value === null) return '';
    if (typeof value !== 'string') return String(value);
    return isOffice(field) ? nameOf(value) : wordOf(kind, field, value, say.language);
  };
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs.values)])];
  const differing = names.filter((name) => wordsOf(mine, name) !== wordsOf(theirs.values, name));
  return (
    <Modal
      open
      width={860}
      closable={false}
      title={say('draft.twoWrite')}
      footer={[
        <Button key="theirs" onClick={takeTheirs}>
          {say('draft.takeTheirs')}
        </Button>,
        <Button key="mine" type="primary" onClick={keepMine}>
          {say('draft.keepMine')}
        </Button>,
      ]}
    >
      <p>{say('draft.theyKept', { by: theirs.by, time: instantText(theirs.at) })}</p>
      {differing.map((name) => (
        <section key={name} className="draft-two">
          <h3>{label(name)}</h3>
          <div>
            <h4>{say('draft.mine')}</h4>
            <p>{wordsOf(mine, name) || say('word.none')}</p>
          </div>
          <div>
            <h4>{say('draft.theirs')}</h4>
            <p>{wordsOf(theirs.values, name) || say('word.none')}</p>
          </div>
        </section>
      ))}
    </Modal>
  );
}
