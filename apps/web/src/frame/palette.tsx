import { Modal } from 'antd';
import { Command } from 'cmdk';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useOffices } from '../office/use-offices.js';
import { nameIn, type Screen, type Shortcut, shortcutsNow, takeHeldKeys, useSignal } from '../base/index.js';
import { nameRank } from '../parts/name-match.js';
import { Cases } from './palette-cases.js';
import { useSay } from './frame.messages.js';
import { Entries } from './palette-entries.js';
import { findersIn, type Finder } from './finders.js';
import { pageInitialsOf } from './page-initials.js';
import { useFirstChosen } from './use-first-chosen.js';
import '../session/my.messages.js';

type Go = (address: string) => void;

// So many offices help to choose; more would hide the pages below them.
const mostOffices = 8;

/** Goes to a case by its number, to a page, to what an office has, to what a text holds, or does something (Ctrl-K). */
export function Palette({ screens, close }: { readonly screens: readonly Screen[]; readonly close: () => void }) {
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
  const begin = (isOpen: boolean): void => {
    if (!isOpen) return;
    input.current?.focus();
    const ahead = takeHeldKeys();
    if (ahead !== '') change(ahead);
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
      afterOpenChange={begin}
    >
      <Command label={say('palette.title')} shouldFilter={false} {...first.command}>
        <Command.Input ref={input} value={text} onValueChange={change} placeholder={say('palette.placeholder')} />
        <Command.List ref={first.list}>
          <Command.Empty>{say('palette.none')}</Command.Empty>
          <Cases text={typed} finders={finders} go={go} />
          <Pages screens={screens} text={typed} go={go} />
          {typed === '' ? null : <Offices text={typed} finders={finders} go={go} />}
          <FindPetition screens={screens} text={typed} go={go} />
          <Actions text={typed} close={close} />
          {typed === '' || finders.length === 0 ? null : <Search text={typed} finders={finders} go={go} />}
        </Command.List>
      </Command>
    </Modal>
  );
}

// A name of two to four characters, or digits that are no number of a case.
const looksPersonal = /^(\p{Script=Han}{2,4}|\d{4,18}X?)$/u;

/** To the search at the desk, for who may register; what is typed here stays here: no name goes into an address. */
function FindPetition({ screens, text, go }: Omit<FindProps, 'finders'> & { readonly screens: readonly Screen[] }) {
  const say = useSay();
  const title = say('palette.findPetition');
  const isWanted = text === '' || looksPersonal.test(text) || title.toLowerCase().includes(text.toLowerCase());
  if (!isWanted || !screens.some(({ path }) => path === '/desk')) return null;
  const entry = { value: 'find petition', text: title, choose: () => go('/desk?do=find') };
  return <Entries heading={say('word.case')} entries={[entry]} />;
}

interface FindProps {
  readonly text: string;
  readonly finders: readonly Finder[];
  readonly go: Go;
}

const queryOf = (name: string, value: string): string => new URLSearchParams({ [name]: value }).toString();

function Search({ text, finders, go }: FindProps) {
  const say = useSay();
  const entries = finders.map(({ pages, list, byText }) => ({
    value: `search ${list}`,
    text: say('palette.searchFor', { text, list: say(pages.menu.title) }),
    choose: () => go(`${list}?${queryOf(byText, text)}`),
  }));
  return <Entries heading={say('palette.search')} entries={entries} />;
}

/** Offices by any part of their names, and by the first letters in pinyin. */
function Offices({ text, finders, go }: FindProps) {
  const say = useSay();
  const { list } = useOffices();
  const fitting = useMemo(
    () =>
      list
        .filter(({ isOutside }) => !isOutside)
        .map((office) => ({ office, rank: nameRank(text, office) }))
        .filter((one): one is typeof one & { rank: number } => one.rank !== null)
        .sort((a, b) => a.rank - b.rank)
        .slice(0, mostOffices),
    [list, text],
  );
  return finders.map(({ list, byOffice, ofOffice }) => {
    const entries = fitting.map(({ office: { id, name } }) => ({
      value: `office ${list} ${id}`,
      text: nameIn(name, say.language),
      choose: () => go(`${list}?${queryOf(byOffice, id)}`),
    }));
    return <Entries key={list} heading={ofOffice[say.language]} entries={entries} />;
  });
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
  const entries = fitting.map(({ keys, does, run }) => ({
    value: `action ${keys}`,
    text: does,
    beside: <kbd>{keys}</kbd>,
    choose: () => {
      close();
      run(new KeyboardEvent('keydown'));
    },
  }));
  return <Entries heading={say('palette.actions')} entries={entries} />;
}

/** By any part of its title or address, in either language, or by the first letters of its title in pinyin. */
function isPage(typed: string, page: { readonly title: string; readonly path: string; readonly initials: string }) {
  const query = typed.toLowerCase();
  return `${page.title} ${page.path}`.toLowerCase().includes(query) || page.initials.startsWith(query);
}

function Pages({ screens, text, go }: { readonly screens: readonly Screen[]; readonly text: string; readonly go: Go }) {
  const say = useSay();
  const all = screens.flatMap(({ path, menu }) => (menu === undefined ? [] : [{ path, ...menu }]));
  const entries = [...all, { path: '/my', title: 'my.title', key: undefined } as const]
    .map(({ path, title, key }) => ({ path, title: say(title), key, initials: pageInitialsOf(title) }))
    .filter(({ title, path, initials }) => isPage(text, { title, path, initials }))
    .map(({ path, title, key }) => ({
      value: `page ${path}`,
      text: title,
      beside: key === undefined ? null : <kbd>g {key}</kbd>,
      choose: () => go(path),
    }));
  return <Entries heading={say('palette.pages')} entries={entries} />;
}
