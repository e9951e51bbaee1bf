import { noticeClause, longestOf, type ClauseProblemSaid } from '#libs/contracts';
import { Button, Input, Select } from 'antd';
import { useSay } from './clause.messages.js';
import { edited, moved, problemsAt, type EditedClause } from './clause-texts.js';
import type { Editing } from './use-clauses.js';
import { fieldId } from './use-insert.js';

interface ClauseFormProps {
  readonly editing: Pick<Editing, 'clauses' | 'setClauses'>;
  readonly problems: readonly ClauseProblemSaid[];
  readonly noteCaret: (key: number) => void;
}

/** The clauses in their order, each with what is wrong with it below it. */
export function ClauseForm({ editing: { clauses, setClauses }, problems, noteCaret }: ClauseFormProps) {
  const say = useSay();
  return (
    <section className="stack" aria-label={say('clause.clauses')}>
      {clauses.map((clause, at) => (
        <OneClause
          key={clause.key}
          clause={clause}
          at={at}
          of={clauses.length}
          problems={problemsAt(problems, at)}
          noteCaret={() => noteCaret(clause.key)}
          change={(next) => setClauses(clauses.map((one) => (one.key === clause.key ? { ...one, ...next } : one)))}
          move={(by) => setClauses(moved(clauses, at, by))}
          remove={() => setClauses(clauses.filter(({ key }) => key !== clause.key))}
        />
      ))}
      <p>
        <Button onClick={() => setClauses([...clauses, ...edited([{ kind: 'paragraph', text: '' }])])}>
          {say('clause.add')}
        </Button>
      </p>
    </section>
  );
}

const sorts = ['paragraph', 'heading', 'summary'] as const;

interface OneClauseProps {
  readonly clause: EditedClause;
  /** From 0. */
  readonly at: number;
  readonly of: number;
  readonly problems: readonly ClauseProblemSaid[];
  readonly noteCaret: () => void;
  readonly change: (next: Partial<EditedClause>) => void;
  readonly move: (by: 1 | -1) => void;
  readonly remove: () => void;
}

function OneClause({ clause, at, of, problems, noteCaret, change, move, remove }: OneClauseProps) {
  const say = useSay();
  const n = at + 1;
  const wrong = `${fieldId(clause.key)}-wrong`;
  return (
    <div className="box clause">
      <div className="row">
        <span aria-hidden="true">{say('clause.nth', { n })}</span>
        <Select
          className="clause-sort"
          value={clause.kind}
          aria-label={say('clause.sort', { n })}
          options={sorts.map((value) => ({ value, label: say(`clause.sort.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <span className="row clause-moves">
          <Button size="small" disabled={at === 0} aria-label={say('clause.up', { n })} onClick={() => move(-1)}>
            ↑
          </Button>
          <Button size="small" disabled={n === of} aria-label={say('clause.down', { n })} onClick={() => move(1)}>
            ↓
          </Button>
          <Button size="small" aria-label={say('clause.remove', { n })} onClick={remove}>
            ✕
          </Button>
        </span>
      </div>
      <Input.TextArea
        id={fieldId(clause.key)}
        value={clause.text}
        aria-label={say('clause.text', { n })}
        aria-invalid={problems.length > 0}
        aria-describedby={wrong}
        status={problems.length > 0 ? 'error' : ''}
        autoSize={{ minRows: 1, maxRows: 12 }}
        maxLength={longestOf(noticeClause.shape.text)}
        spellCheck={false}
        onFocus={noteCaret}
        onChange={({ target }) => change({ text: target.value })}
      />
      <ul id={wrong} className="clause-wrong">
        {problems.map(({ line, column, message }) => (
          <li key={`${String(line)} ${String(column)} ${message}`}>
            {line === null || column === null ? message : `${say('clause.here', { line, column })}${message}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
