import { officeDetail, type Me, type Office } from '#libs/contracts';
import { Button, Checkbox, Input } from 'antd';
import type { InputRef } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { EmptyState, Loading, Page, useAddress, useAnswer, useMe, useOnPaper, useShortcuts } from '../base/index.js';
import { useSay } from './organisation.messages.js';
import { firstOpen, fitting, rowsOf } from './office-branches.js';
import { OfficeDrawer } from './office-drawer.js';
import { officeDeeds, OfficeForm, type AskedOffice } from './office-form.js';
import { OfficeGaps } from './office-gaps.js';
import { OfficeTree } from './office-tree.js';
import { useOffices } from '../office/use-offices.js';
import { PrintedHead } from '../parts/printed-head.js';
import '../parts/administration.css';
import './organisation.css';

/** The organisation (机构): a tree that is searched by name and initials; everybody may read it. */
export function Screen() {
  const say = useSay();
  const { list } = useOffices();
  const { search, change } = useAddress();
  const me = useMe().data;
  const mayChange = me?.permits.includes('administration.changeOffices') === true;
  // The bureau refers to these offices: it has to know who cannot answer, and asks the administrator.
  const isBureau = isActingForBureau(list, me);
  const asked = useAskedOffice(mayChange);
  const [said, setSaid] = useState('');
  const open = (office: string | null): void => change({ office, do: null });
  const beside = (
    <span className="row page-actions no-print">
      {mayChange ? (
        <Button type="primary" onClick={() => change({ do: 'add', office: null })}>
          {say('office.add')}
        </Button>
      ) : null}
      <Button onClick={() => window.print()}>{say('word.print')}</Button>
    </span>
  );
  return (
    <Page title={say('office.title')} beside={beside}>
      <p role="status" className="change-said">
        {said}
      </p>
      {mayChange || isBureau ? <OfficeGaps list={list} open={open} /> : null}
      {list.length === 0 ? <Loading rows={14} /> : <Searched list={list} open={open} />}
      {asked === null ? (
        <OfficeDrawer
          id={search.get('office')}
          close={() => open(null)}
          mayChange={mayChange}
          ask={(deed) => change({ do: deed })}
          open={open}
        />
      ) : (
        <OfficeForm
          key={`${asked.deed} ${asked.office?.id ?? ''}`}
          asked={asked}
          close={() => change({ do: null })}
          // Whoever goes back does not come to the form of what is done.
          closeDone={() => change({ do: null, office: null }, { replace: true })}
          done={setSaid}
        />
      )}
    </Page>
  );
}

/** What is to be done to which office, as the address says. */
function useAskedOffice(mayChange: boolean): AskedOffice | null {
  const { search } = useAddress();
  const { byId } = useOffices();
  const id = search.get('office');
  const detail = useAnswer(officeDetail, id === null ? null : `/api/offices/${id}`, { freshMs: 5_000 }).data;
  const deed = officeDeeds.find((one) => one === search.get('do'));
  if (deed === undefined || !mayChange) return null;
  if (id === null) return deed === 'add' ? { deed, office: null, seen: 0, waiting: 0 } : null;
  const [office, holdings] = [byId.get(id), detail?.holdings];
  if (office === undefined || holdings == null) return null;
  return { deed, office, seen: holdings.lastChange, waiting: holdings.opinionsWaiting };
}

const isActingForBureau = (list: readonly Office[], me: Me | undefined): boolean =>
  list.find(({ id }) => id === me?.acting?.office)?.functions.includes('petition-bureau') === true;

function Searched({ list, open }: { readonly list: readonly Office[]; readonly open: (id: string) => void }) {
  const say = useSay();
  const { text, setText, withInactive, setInactive, rows, unfold } = useTree(list);
  const input = useRef<InputRef>(null);
  useShortcuts([{ keys: '/', does: say('keys.filter'), run: () => input.current?.focus() }]);
  const found = fitting(list, { text, withInactive });
  const outside = found.filter(({ isOutside }) => isOutside).length;
  const count = say(text.trim() === '' ? 'office.count' : 'office.found', { n: found.length, outside });
  return (
    <>
      <div className="row filter-bar no-print" role="search">
        <Input
          ref={input}
          className="office-find"
          value={text}
          onChange={({ target }) => setText(target.value)}
          placeholder={say('office.find')}
          aria-label={say('office.find')}
          allowClear
        />
        <Checkbox checked={withInactive} onChange={({ target }) => setInactive(target.checked)}>
          {say('office.showInactive')}
        </Checkbox>
        <span className="quiet" role="status">
          {count}
        </span>
      </div>
      <p className="quiet no-print keys-hint">{say('office.treeHint')}</p>
      <PrintedHead
        filters={[
          ...(text.trim() === '' ? [] : [say('filter.named', { name: say('office.find'), value: text.trim() })]),
          ...(withInactive ? [say('office.showInactive')] : []),
        ]}
        order={say('office.order')}
        whole={null}
      />
      {rows.length === 0 ? (
        <EmptyState title={say('office.empty')} />
      ) : (
        <>
          <OfficeTree rows={rows} open={open} unfold={unfold} />
          <p className="print-only">{count}</p>
        </>
      )}
    </>
  );
}

/** What of the tree is seen; on paper all of it is. */
function useTree(list: readonly Office[]) {
  const [text, setText] = useState('');
  const [withInactive, setInactive] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string> | null>(null);
  const isOnPaper = useOnPaper();
  const open = useMemo(() => {
    if (isOnPaper) return new Set(list.map(({ id }) => id));
    return opened ?? firstOpen(list);
  }, [isOnPaper, list, opened]);
  const rows = useMemo(() => rowsOf(list, { text, withInactive, open }), [list, text, withInactive, open]);
  const unfold = (id: string, isOpen: boolean): void => {
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpened(next);
  };
  return { text, setText, withInactive, setInactive, rows, unfold };
}
