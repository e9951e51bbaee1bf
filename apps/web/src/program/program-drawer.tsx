import type { AdminChange, Program, programDetail } from '#libs/contracts';
import { Button, Drawer } from 'antd';
import type * as z from 'zod';
import { AnswerView, instantText, type Answered } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { ChangeLines } from '../parts/change-lines.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { FactList } from '../parts/fact-list.js';
import type { Deed } from './program-form.js';
import { useSay } from './program.messages.js';
import { isOpen, scopesText, stateOf, stateText } from './program-words.js';

/** Opens the form of a deed; `token`: which one is taken back. */
type Ask = (deed: Deed, token?: string) => void;

interface ProgramDrawerProps {
  /** Null: none is open. */
  readonly answer: Answered<z.output<typeof programDetail>> | null;
  readonly close: () => void;
  readonly ask: Ask;
}

/** One program: what it may, its tokens, and what was done. */
export function ProgramDrawer({ answer, close, ask }: ProgramDrawerProps) {
  const say = useSay();
  if (answer === null) return null;
  return (
    <Drawer open onClose={close} size={720} title={answer.data?.program.displayName ?? ' '}>
      <AnswerView answer={answer}>
        {({ program, changes }) => (
          <>
            <Facts program={program} />
            <Deeds program={program} ask={ask} />
            <h2>{say('program.tokens')}</h2>
            <Tokens program={program} ask={ask} />
            <h2>{say('word.changes')}</h2>
            <ChangeLines changes={changes} sentenceOf={(change) => sentenceOf(say, change)} />
          </>
        )}
      </AnswerView>
    </Drawer>
  );
}

type Say = ReturnType<typeof useSay>;

/** A line of the record as a sentence. */
function sentenceOf(say: Say, { what, detail }: AdminChange): string {
  const { label } = detail;
  return say.or(`program.what.${what}`, what, { label: typeof label === 'string' ? label : '' });
}

function Facts({ program }: { readonly program: Program }) {
  const say = useSay();
  return (
    <FactList
      lines={[
        [say('program.name'), <code key="name">{program.name}</code>],
        [say('program.office'), <OfficeName key="office" id={program.office} />],
        [say('program.scopes'), scopesText(say, program.scopes)],
        [say('word.state'), stateText(say, program)],
      ]}
    />
  );
}

function Deeds({ program, ask }: { readonly program: Program; readonly ask: Ask }) {
  const say = useSay();
  const deeds = ['issueToken', 'scopes', program.isActive ? 'deactivate' : 'reactivate'] as const;
  return (
    <section className="row deeds">
      {deeds.map((deed) => (
        <Button key={deed} onClick={() => ask(deed)}>
          {say(`program.act.${deed}`)}
        </Button>
      ))}
    </section>
  );
}

type Token = Program['tokens'][number];

function Tokens({ program, ask }: { readonly program: Program; readonly ask: Ask }) {
  const say = useSay();
  const columns: Column<Token>[] = [
    { id: 'label', title: say('program.token.label'), cell: ({ label }) => label },
    { id: 'state', title: say('word.state'), cell: (token) => say(`program.token.state.${stateOf(token)}`) },
    {
      id: 'used',
      title: say('program.token.used'),
      cell: ({ usedAt }) => instantOr(usedAt, say('program.token.unused')),
    },
    { id: 'expires', title: say('program.token.expires'), cell: ({ expiresAt }) => instantText(expiresAt) },
    {
      id: 'revoke',
      title: say('program.act.revokeToken'),
      isToPress: true,
      cell: (token) =>
        isOpen(token) ? (
          <Button size="small" onClick={() => ask('revokeToken', token.id)}>
            {say('program.act.revokeToken')}
          </Button>
        ) : null,
    },
  ];
  if (program.tokens.length === 0) return <p className="quiet">{say('program.noTokens')}</p>;
  return (
    <DataTable caption={say('program.tokens')} columns={columns} rows={program.tokens} keyOf={({ id }) => id} isPlain />
  );
}

const instantOr = (at: string | null, otherwise: string): string => (at === null ? otherwise : instantText(at));
