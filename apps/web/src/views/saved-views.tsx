import { Button } from 'antd';
import { useState } from 'react';
import { later, useShortcuts } from '../base/index.js';
import { useSay } from './views.messages.js';

interface SavedViewsProps {
  /** Its address without the first stroke: `duties`. */
  readonly screen: string;
  /** What is shown now, as it stands in the address. */
  readonly query: string;
}

const Popover = later(() => import('./views-popover.js'));

/** Views (保存的视图) that somebody keeps of a list: opened, kept, renamed, forgotten. `v` opens them. */
export function SavedViews({ screen, query }: SavedViewsProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const open = (isNow: boolean): void => {
    setOpen(isNow);
    setWasOpen(true);
  };
  useShortcuts([{ keys: 'v', does: say('views.title'), run: () => open(true) }]);
  const before = <Button onClick={() => open(true)}>{say('views.title')}</Button>;
  return <Popover before={before} of={wasOpen ? { screen, query, isOpen, setOpen: open } : null} />;
}
