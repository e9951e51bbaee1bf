import { deputies, deputy, type Deputy, type Me } from '#libs/contracts';
import { DataTable, type Column } from '../parts/data-table.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { LegalDate } from '../clock/legal-date.js';
import { AnswerView, newKey, type ProblemError, Refused, request, useAnswer } from '../base/index.js';
import { useSay } from './my.messages.js';
import { deputiesPath, DeputyForm } from './deputy-form.js';
import { useRoleName } from '../office/role-name.js';

/** Who acts for me, for whom I act, and the form to ask somebody (请假与代理). */
export function Deputies({ me }: { readonly me: Me }) {
  const say = useSay();
  const answer = useAnswer(deputies, deputiesPath, { freshMs: 0 });
  return (
    <section id="deputies" aria-labelledby="my-deputies">
      <h2 id="my-deputies">{say('my.deputies')}</h2>
      <p className="quiet">{say('my.deputiesHint')}</p>
      <AnswerView answer={answer} rows={3}>
        {({ given, held }) => (
          <>
            <Side title={say('my.given')} who={say('my.deputy')} rows={given} personOf={(one) => one.deputy.name} />
            {held.length === 0 ? null : (
              <Side title={say('my.held')} who={say('my.giver')} rows={held} personOf={(one) => one.giver.name} />
            )}
          </>
        )}
      </AnswerView>
      <DeputyForm me={me} />
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly who: string;
  readonly rows: readonly Deputy[];
  readonly personOf: (row: Deputy) => string;
}

function Side({ title, who, rows, personOf }: SideProps) {
  const say = useSay();
  const end = useEnd();
  const nameOf = useRoleName();
  const columns: Column<Deputy>[] = [
    { id: 'who', title: who, cell: personOf },
    { id: 'role', title: say('my.role'), cell: (row) => nameOf({ ...row, deputyForName: null }) },
    {
      id: 'period',
      title: say('word.period'),
      cell: ({ from, to, reason }) => (
        <>
          <LegalDate on={from} /> – <LegalDate on={to} /> {reason}
        </>
      ),
    },
    {
      id: 'stage',
      title: say('word.state'),
      cell: (row) => (
        <>
          {say(`my.stage.${row.stage}`)}{' '}
          {row.stage === 'over' ? null : (
            <Button
              size="small"
              onClick={() => end.mutate(row.id)}
              aria-label={say('my.endOf', { name: personOf(row) })}
            >
              {say('my.end')}
            </Button>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <h3>{title}</h3>
      <Refused error={end.error} className="field-error" />
      <DataTable<Deputy>
        caption={title}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        empty={<p>{say('my.none')}</p>}
        isPlain
      />
    </>
  );
}

function useEnd() {
  const queries = useQueryClient();
  return useMutation<unknown, ProblemError, string>({
    mutationFn: (id) => request(deputy, `${deputiesPath}/${id}/end`, { method: 'POST', body: {}, key: newKey() }),
    onSuccess: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => [deputiesPath, 'me'].includes(String(queryKey[0])) }),
  });
}
