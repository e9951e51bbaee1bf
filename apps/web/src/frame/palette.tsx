import { Modal } from 'antd';
import { Command } from 'cmdk';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useOffices } from '../office/use-offices.js';
import { nameIn, type Screen, type Shortcut, shortcutsNow, useSignal } from '../base/index.js';
import { nameRank } from '../parts/name-match.js';
import { Cases } from './palette-cases.js';
import { useSay } from './frame.messages.js';
import { findersIn, type Finder } from './finders.js';
import { useFirstChosen } from './use-first-chosen.js';
import '../session/my.messages.js';

interface PaletteProps {
  readonly screens: readonly Screen[];
  readonly close: () => void;
}

type Go = (address: string) => void;

// So many offices help to choose; more would hide the pages below them.
const mostOffices = 8;

/** Goes to a case by its number, to a page, to what an office has, to what a text holds, or does something (Ctrl-K). */
export function Palette({ screens, close }: PaletteProps) {
  const say = useSay();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const first = useFirstChosen();
  const [opener] = useState(() => document.activeElement);
  const typed = text.trim();
  // It is gone at once, so the dialog itself gives nothing back.
  const cancel = (): void => {
    close();
    requestAnimationFrame(() => (opener instanceof HTMLElement ? opener.focus() : undefined));
  };
  const go: Go = (address) => {
    close();
    void navigate(address);
  };
  const change = (next: string): void => {
    first.typed();
    setText(next);
  };
  const finders = findersIn(screens);
  return (
    <Modal
      open
      onCancel={cancel}
      footer={null}
      closable={false}
      title={say('palette.title')}
      className="palette"
      destroyOnHidden
      afterOpenChange={() => input.current?.focus()}
    >
      <Command label={say('palette.title')} shouldFilter={false} {...first.command}>
        <Command.Input ref={input} value={text} onValueChange={change} placeholder={say('palette.placeholder')} />
        <Command.List ref={first.list}>
          <Command.Empty>{say('palette.none')}</Command.Empty>
          <Cases text={typed} finders={finders} go={go} />
          <Pages screens={screens} text={typed} go={go} />
          {typed === '' ? null : <Offices text={typed} finders={finders} go={go} />}
          <Actions text={typed} close={close} />
          {typed === '' || finders.length === 0 ? null : <Search text={typed} finders={finders} go={go} />}
        </Command.List>
      </Command>
    </Modal>
  );
}

interface FindProps {
  readonly text: string;
  readonly finders: readonly Finder[];
  readonly go: Go;
}

const queryOf = (name: string, value: string): string => new URLSearchParams({ [name]: value }).toString();

function Search({ text, finders, go }: FindProps) {
  const say = useSay();
  return (
    <Command.Group heading={say('palette.search')}>
      {finders.map(({ list, byText }) => (
        <Command.Item key={list} value={`search ${list}`} onSelect={() => go(`${list}?${queryOf(byText, text)}`)}>
          {say('palette.searchFor', { text })}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

/** Offices by any part of their names, and by the first letters in pinyin. */
function Offices({ text, finders, go }: FindProps) {
  const say = useSay();
  const { list } = useOffices();
  const fitting = useMemo(
    () =>
      list
        .map((office) => ({
          office,
          rank: nameRank(text, { ...office.name, id: office.id, initials: office.initials }),
        }))
        .filter((one): one is typeof one & { rank: number } => one.rank !== null)
        .sort((a, b) => a.rank - b.rank)
        .slice(0, mostOffices),
    [list, text],
  );
  if (fitting.length === 0) return null;
  return finders.map(({ list, byOffice, ofOffice }) => (
    <Command.Group key={list} heading={say(ofOffice)}>
      {fitting.map(({ office: { id, name } }) => (
        <Command.Item key={id} value={`office ${list} ${id}`} onSelect={() => go(`${list}?${queryOf(byOffice, id)}`)}>
          {nameIn(name, say.language)}
        </Command.Item>
      ))}
    </Command.Group>
  ));
}

// Moving and opening are for the keyboard alone, and the pages have a list of their own.
const isAction = ({ keys }: Shortcut): boolean =>
  !['j', 'k', 'Enter', 'Ctrl-K'].includes(keys) && !keys.startsWith('g ');

/** What can be done on the page that is open, with its key, so that one learns it. */
function Actions({ text, close }: { readonly text: string; readonly close: () => void }) {
  const say = useSay();
  const shortcuts = useSignal(shortcutsNow);
  const query = text.toLowerCase();
  const fitting = shortcuts.filter(
    (one, index) =>
      isAction(one) &&
      one.does.toLowerCase().includes(query) &&
      shortcuts.findIndex(({ keys }) => keys === one.keys) === index,
  );
  if (fitting.length === 0) return null;
  return (
    <Command.Group heading={say('palette.actions')}>
      {fitting.map((one) => (
        <Command.Item
          key={one.keys}
          value={`action ${one.keys}`}
          onSelect={() => {
            close();
            one.run(new KeyboardEvent('keydown'));
          }}
        >
          <span>{one.does}</span>
          <kbd>{one.keys}</kbd>
        </Command.Item>
      ))}
    </Command.Group>
  );
}

function Pages({ screens, text, go }: { readonly screens: readonly Screen[]; readonly text: string; readonly go: Go }) {
  const say = useSay();
  const own = [{ path: '/my', title: say('my.title'), key: undefined }];
  const all = screens.flatMap(({ path, menu }) =>
    menu === undefined ? [] : [{ path, title: say(menu.title), key: menu.key }],
  );
  const fitting = [...all, ...own].filter(({ title, path }) =>
    `${title} ${path}`.toLowerCase().includes(text.toLowerCase()),
  );
  if (fitting.length === 0) return null;
  return (
    <Command.Group heading={say('palette.pages')}>
      {fitting.map(({ path, title, key }) => (
        <Command.Item key={path} value={`page ${path}`} onSelect={() => go(path)}>
          <span>{title}</span>
          {key === undefined ? null : <kbd>g {key}</kbd>}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
