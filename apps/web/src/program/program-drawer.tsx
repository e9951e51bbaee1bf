import { programDetail, type AdminChange, type Program } from '#libs/contracts';
import { Button, Drawer } from 'antd';
import { AnswerView, instantText, useAnswer } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { ChangeLines } from '../parts/change-lines.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { FactList } from '../parts/fact-list.js';
import type { AskedDeed } from './program-form.js';
import { useSay } from './program.messages.js';
import { isOpen, scopesText, stateOf } from './program-words.js';

interface ProgramDrawerProps {
  readonly id: string | null;
  readonly close: () => void;
  readonly ask: (asked: AskedDeed) => void;
}

/** One program: what it may, its tokens, and what was done. */
export function ProgramDrawer({ id, close, ask }: ProgramDrawerProps) {
  const say = useSay();
  const answer = useAnswer(programDetail, id === null ? null : `/api/programs/${id}`, { freshMs: 5_000 });
  if (id === null) return null;
  return (
    <Drawer open onClose={close} size={720} title={answer.data?.program.displayName ?? ' '}>
      <AnswerView answer={answer}>
        {({ program, changes }) => (
          <>
            <Facts program={program} />
            <Deeds program={program} ask={ask} />
            <h2>{say('program.tokens')}</h2>
            <Tokens program={program} ask={ask} />
            <h2>{say('program.changes')}</h2>
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
        [say('word.state'), say(program.isActive ? 'program.state.active' : 'program.state.stopped')],
      ]}
    />
  );
}

function Deeds({ program, ask }: { readonly program: Program; readonly ask: (asked: AskedDeed) => void }) {
  const say = useSay();
  const deeds = ['issueToken', 'scopes', program.isActive ? 'deactivate' : 'reactivate'] as const;
  return (
    <section className="row deeds">
      {deeds.map((deed) => (
        <Button key={deed} onClick={() => ask({ deed, program })}>
          {say(`program.act.${deed}`)}
        </Button>
      ))}
    </section>
  );
}

type Token = Program['tokens'][number];

function Tokens({ program, ask }: { readonly program: Program; readonly ask: (asked: AskedDeed) => void }) {
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
          <Button size="small" onClick={() => ask({ deed: 'revokeToken', program, token: token.id })}>
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
