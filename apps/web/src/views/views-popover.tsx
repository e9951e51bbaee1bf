import { longestOf, savedViewRequest, type SavedView } from '#libs/contracts';
import { Refused } from '../base/answer-view.js';
import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSay } from './views.messages.js';
import { SharedViews } from './shared-views.js';
import { useViews, viewAddress } from './use-views.js';
import './views.css';

interface ViewsProps {
  /** Its address without the first stroke: `duties`. */
  readonly screen: string;
  readonly query: string;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** The popover of `SavedViews`, open as it comes: somebody has pressed its button. */
export function Part({ screen, query, isOpen, setOpen }: ViewsProps) {
  const say = useSay();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const views = useViews(screen);
  const { items, change, mayShare } = views;
  const keep = (): void => {
    if (name.trim() === '') return;
    change.mutate({ kind: 'keep', name: name.trim(), query }, { onSuccess: () => setName('') });
  };
  const open = (kept: string): void => {
    setOpen(false);
    void navigate(viewAddress(screen, kept));
  };
  const content = (
    <div className="stack saved-views">
      <Refused error={change.error} className="mistakes" />
      <h3>{say('views.own')}</h3>
      {items.length === 0 ? <p>{say('views.none')}</p> : null}
      <ul>
        {items.map((view) => (
          <ViewLine
            key={view.id}
            view={view}
            newName={name.trim()}
            change={change.mutate}
            open={open}
            mayShare={mayShare}
          />
        ))}
      </ul>
      <label className="stack-close views-name">
        <span>{say('word.name')}</span>
        <Input
          value={name}
          maxLength={longestOf(savedViewRequest.shape.name)}
          onChange={({ target }) => setName(target.value)}
          onPressEnter={keep}
        />
      </label>
      <Button type="primary" disabled={name.trim() === ''} loading={change.isPending} onClick={keep}>
        {say('views.keep')}
      </Button>
      <h3>{say('views.ofOffice')}</h3>
      <SharedViews of={views} open={open} />
      <p className="quiet">{say('views.whoSees')}</p>
    </div>
  );
  return (
    <Popover content={content} title={say('views.title')} trigger="click" open={isOpen} onOpenChange={setOpen}>
      <Button aria-expanded={isOpen} autoFocus>
        {say('views.title')}
      </Button>
    </Popover>
  );
}

interface ViewLineProps {
  readonly view: SavedView;
  /** What stands in the field, for renaming. */
  readonly newName: string;
  readonly change: ReturnType<typeof useViews>['change']['mutate'];
  readonly open: (query: string) => void;
  readonly mayShare: boolean;
}

function ViewLine({ view, newName, change, open, mayShare }: ViewLineProps) {
  const say = useSay();
  return (
    <li className="row">
      <Button type="link" onClick={() => open(view.query)}>
        {view.name}
      </Button>
      <span>
        {mayShare ? (
          <Button
            size="small"
            aria-label={say('views.shareOne', { name: view.name })}
            onClick={() => change({ kind: 'share', name: view.name, query: view.query })}
          >
            {say('views.shareShort')}
          </Button>
        ) : null}{' '}
        <Button
          size="small"
          disabled={newName === ''}
          aria-label={say('views.rename', { name: view.name })}
          onClick={() => change({ kind: 'rename', id: view.id, name: newName })}
        >
          {say('views.renameShort')}
        </Button>{' '}
        <Button
          size="small"
          aria-label={say('views.forget', { name: view.name })}
          onClick={() => change({ kind: 'forget', id: view.id })}
        >
          {say('views.forgetShort')}
        </Button>
      </span>
    </li>
  );
}
