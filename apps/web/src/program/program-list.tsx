import { programDetail, programs, type Program, type ProgramAnswer } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { AnswerView, EmptyState, Page, useAddress, useAnswer } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { SecretOnce } from '../parts/secret-once.js';
import { useSay } from './program.messages.js';
import { ProgramDrawer } from './program-drawer.js';
import { askedIn, ProgramForm, type AskedDeed } from './program-form.js';
import { isOpen, scopesText, stateText } from './program-words.js';
import '../parts/administration.css';

/** Programs of other systems (程序账户): for which office they act, and by which tokens. */
export function Screen() {
  const say = useSay();
  const { search, change } = useAddress();
  const [told, setTold] = useState<ProgramAnswer | null>(null);
  const [said, setSaid] = useState('');
  const answer = useAnswer(programs, '/api/programs', { freshMs: 10_000 });
  const id = search.get('program');
  const one = useAnswer(programDetail, id === null ? null : `/api/programs/${id}`, { freshMs: 5_000 });
  const asked = askedIn(search, one.data?.program);
  const open = (program: string | null): void => change({ program });
  const shut = { do: null, token: null };
  const done = (given: ProgramAnswer, { deed }: AskedDeed): void => {
    setSaid(say('word.done', { what: say(`program.act.${deed}`), name: given.program.displayName }));
    if (deed === 'issueToken') setTold(given);
    // In the place of the form: whoever goes back does not come to it again.
    if (deed === 'create') change({ program: given.program.id }, { replace: true });
  };
  const beside = (
    <Button type="primary" className="no-print" onClick={() => change({ do: 'create', program: null })}>
      {say('program.new')}
    </Button>
  );
  return (
    <Page title={say('program.title')} beside={beside}>
      <p className="quiet">{say('program.intro')}</p>
      <p role="status" className="change-said">
        {said}
      </p>
      <AnswerView answer={answer}>{({ items }) => <Listed items={items} open={open} />}</AnswerView>
      {asked === null ? (
        // What is told once stands alone, or the drawer would lie over it.
        <ProgramDrawer
          answer={id === null || told !== null ? null : one}
          close={() => open(null)}
          ask={(deed, token) => change({ do: deed, token })}
        />
      ) : (
        <ProgramForm
          key={`${asked.deed} ${asked.program?.id ?? ''} ${asked.token ?? ''}`}
          asked={asked}
          close={() => change(shut)}
          closeDone={() => change(shut, { replace: true })}
          done={(given) => done(given, asked)}
        />
      )}
      {told === null ? null : <Told told={told} close={() => setTold(null)} />}
    </Page>
  );
}

function Told({ told, close }: { readonly told: ProgramAnswer; readonly close: () => void }) {
  const say = useSay();
  return (
    <SecretOnce
      title={say('program.told.title')}
      says={say('program.told.for', { name: told.program.displayName })}
      secret={told.token}
      hint={say('program.told.hint')}
      lost={say('program.told.lost')}
      noted={say('word.noted')}
      close={close}
    />
  );
}

function Listed({ items, open }: { readonly items: readonly Program[]; readonly open: (id: string) => void }) {
  const say = useSay();
  const columns: Column<Program>[] = [
    {
      id: 'displayName',
      title: say('program.displayName'),
      cell: ({ id, displayName }) => (
        <button type="button" className="plain-link" onClick={() => open(id)}>
          {displayName}
        </button>
      ),
    },
    { id: 'name', title: say('program.name'), cell: ({ name }) => <code>{name}</code> },
    { id: 'office', title: say('program.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'scopes', title: say('program.scopes'), isText: true, cell: ({ scopes }) => scopesText(say, scopes) },
    {
      id: 'tokens',
      title: say('program.tokens'),
      cell: ({ tokens }) => say('program.tokens.open', { n: tokens.filter(isOpen).length }),
    },
    {
      id: 'state',
      title: say('word.state'),
      cell: (program) => stateText(say, program),
    },
  ];
  return (
    <DataTable
      caption={say('program.title')}
      columns={columns}
      rows={items}
      keyOf={({ id }) => id}
      open={({ id }) => open(id)}
      empty={<EmptyState title={say('program.none')} />}
    />
  );
}
