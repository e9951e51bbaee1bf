import { Modal } from 'antd';
import { Command } from 'cmdk';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { nameIn, useOffices } from '../office/use-offices.js';
import { useSay } from './say.js';
import type { Screen } from './screens.js';
import { useSettings } from './settings.js';

interface PaletteProps {
  readonly screens: readonly Screen[];
  readonly close: () => void;
}

// So many offices help to choose; more would hide the pages below them.
const mostOffices = 12;

/** Goes to a case by its number, to a page, or to what an office has (Ctrl-K). */
export function Palette({ screens, close }: PaletteProps) {
  const say = useSay();
  const { language } = useSettings();
  const navigate = useNavigate();
  const { list } = useOffices();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const go = (address: string): void => {
    close();
    void navigate(address);
  };
  const number = text.trim();
  const offices = list.filter(({ name, id }) =>
    `${name.zh}${name.en}${id}`.toLowerCase().includes(number.toLowerCase()),
  );
  return (
    <Modal
      open
      onCancel={close}
      footer={null}
      closable={false}
      title={say('palette.title')}
      className="palette"
      destroyOnHidden
      afterOpenChange={() => input.current?.focus()}
    >
      <Command label={say('palette.title')} shouldFilter={false}>
        <Command.Input ref={input} value={text} onValueChange={setText} placeholder={say('palette.placeholder')} />
        <Command.List>
          <Command.Empty>{say('palette.none')}</Command.Empty>
          {/\d/.test(number) ? (
            <Command.Group heading={say('palette.cases')}>
              <Command.Item value={`case ${number}`} onSelect={() => go(`/petitions/${encodeURIComponent(number)}`)}>
                {say('palette.openCase', { number })}
              </Command.Item>
            </Command.Group>
          ) : null}
          <Pages screens={screens} text={number} go={go} />
          {number === '' ? null : (
            <Command.Group heading={say('palette.offices')}>
              {offices.slice(0, mostOffices).map(({ id, name }) => (
                <Command.Item key={id} value={`office ${id}`} onSelect={() => go(`/petitions?holder=${id}`)}>
                  {nameIn(name, language)}
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </Modal>
  );
}

function Pages({ screens, text, go }: { screens: readonly Screen[]; text: string; go: (address: string) => void }) {
  const say = useSay();
  const fitting = screens.flatMap(({ path, menu }) => {
    const title = menu === undefined ? null : say(menu.title);
    return title !== null && `${title} ${path}`.toLowerCase().includes(text.toLowerCase())
      ? [{ path, title, menu }]
      : [];
  });
  return (
    <Command.Group heading={say('palette.pages')}>
      {fitting.map(({ path, title, menu }) => (
        <Command.Item key={path} value={`page ${path}`} onSelect={() => go(path)}>
          <span>{title}</span>
          {menu?.key === undefined ? null : <kbd>g {menu.key}</kbd>}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
