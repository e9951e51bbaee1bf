import {
  drill,
  type Drill,
  type DrillProcedure,
  drillProcedures,
  drillRequest,
  drills,
  longestOf,
} from '#libs/contracts';
import { Button, Form, Input, Radio } from 'antd';
import { Link, useNavigate } from 'react-router';
import {
  AnswerView,
  EmptyState,
  instantText,
  nameIn,
  Page,
  Refused,
  Section,
  useAnswer,
  useChange,
} from '../base/index.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay } from './drill.messages.js';
import './drill.css';

/** Drills (演练): begin one with a procedure, or go on with an earlier one. */
export function Screen() {
  const say = useSay();
  const answer = useAnswer(drills, '/api/drills');
  return (
    <Page title={say('drill.title')}>
      <p className="quiet drill-intro">{say('drill.intro')}</p>
      <Begin />
      <Section id="drills" title={say('drill.list')}>
        <AnswerView answer={answer}>{({ items }) => <List items={items} />}</AnswerView>
      </Section>
    </Page>
  );
}

interface Beginning {
  readonly name?: string;
  readonly procedure: DrillProcedure;
}

function Begin() {
  const say = useSay();
  const navigate = useNavigate();
  const open = useChange(drill, '/api/drills');
  const procedures = useAnswer(drillProcedures, '/api/drills/procedures', { freshMs: 3_600_000 });
  return (
    <AnswerView answer={procedures}>
      {({ items }) => {
        const begin = ({ name, procedure }: Beginning): void => {
          const chosen = items.find(({ id }) => id === procedure);
          const called = chosen === undefined ? procedure : nameIn(chosen.name, say.language);
          open.mutate(
            { name: name?.trim() || called, procedure },
            { onSuccess: ({ id }) => void navigate(`/drills/${id}`) },
          );
        };
        return (
          <Form<Beginning>
            layout="vertical"
            className="drill-begin"
            initialValues={{ procedure: items[0]?.id }}
            onFinish={begin}
          >
            <Form.Item name="procedure" label={say('drill.procedure')}>
              <Radio.Group className="tiles drill-procedures">
                {items.map(({ id, name, shows }) => (
                  <Radio key={id} value={id}>
                    <strong>{nameIn(name, say.language)}</strong>
                    <span className="quiet">{nameIn(shows, say.language)}</span>
                  </Radio>
                ))}
              </Radio.Group>
            </Form.Item>
            <Form.Item name="name" label={say('word.name')}>
              <Input maxLength={longestOf(drillRequest.shape.name)} autoComplete="off" />
            </Form.Item>
            <Refused error={open.error} />
            <Button type="primary" size="large" htmlType="submit" loading={open.isPending}>
              {say('drill.begin')}
            </Button>
          </Form>
        );
      }}
    </AnswerView>
  );
}

function List({ items }: { readonly items: readonly Drill[] }) {
  const say = useSay();
  const navigate = useNavigate();
  const columns: Column<Drill>[] = [
    { id: 'name', title: say('word.name'), cell: ({ id, name }) => <Link to={`/drills/${id}`}>{name}</Link> },
    { id: 'now', title: say('drill.column.now'), cell: ({ now }) => instantText(now) },
    { id: 'state', title: say('word.state'), cell: ({ state }) => say(`drill.state.${state}`) },
    { id: 'cases', title: say('drill.column.cases'), align: 'end', cell: ({ cases }) => cases },
    { id: 'created', title: say('drill.column.created'), cell: ({ createdAt }) => instantText(createdAt) },
  ];
  return (
    <DataTable<Drill>
      caption={say('drill.list')}
      columns={columns}
      rows={items}
      keyOf={({ id }) => id}
      open={({ id }) => void navigate(`/drills/${id}`)}
      empty={<EmptyState title={say('drill.none')} />}
    />
  );
}
