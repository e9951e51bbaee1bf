import { mostPostal, postalLetters, type PostalLetter } from '#libs/contracts';
import { AnswerView, dateInList, dateInSentence, EmptyState, Page, Section, useAnswer } from '../base/index.js';
import { CaseLink } from '../parts/case-link.js';
import { addressOfNumber } from '../parts/case-address.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { Link } from 'react-router';
import { PostalBringing } from './postal-bringing.js';
import { PostalTaking } from './postal-taking.js';
import { useSay } from './postal.messages.js';

/** Registered mail by list (邮寄清单): what is to be posted, and what became of it. */
export function Screen() {
  const say = useSay();
  const answer = useAnswer(postalLetters, '/api/postal');
  return (
    <Page title={say('postal.title')}>
      <p className="quiet">{say('postal.intro')}</p>
      <AnswerView answer={answer}>
        {({ items, isCut }) => (
          <>
            <Section id="letters" title={say('postal.letters')}>
              {isCut ? <p role="note">{say('postal.isCut', { n: mostPostal })}</p> : null}
              <Letters items={items} />
            </Section>
            {items.length === 0 ? null : <PostalTaking />}
          </>
        )}
      </AnswerView>
      <PostalBringing />
    </Page>
  );
}

function Letters({ items }: { readonly items: readonly PostalLetter[] }) {
  const say = useSay();
  const columns: Column<PostalLetter>[] = [
    {
      id: 'number',
      title: say('postal.delivery'),
      isWhole: true,
      cell: ({ number }) => <CaseLink kind="delivery" number={number} />,
    },
    {
      id: 'document',
      title: say('postal.documentNumber'),
      cell: ({ documentNumber }) => documentNumber ?? say('word.none'),
    },
    { id: 'about', title: say('word.case'), isWhole: true, cell: ({ about }) => <About number={about} /> },
    {
      id: 'state',
      title: say('word.state'),
      isText: true,
      cell: ({ postedOn, tracking }) =>
        postedOn === null
          ? say('postal.toPost')
          : say('postal.posted', {
              date: dateInSentence(postedOn, say.language),
              tracking: tracking ?? say('word.none'),
            }),
    },
    {
      id: 'due',
      title: say('word.due'),
      isWhole: true,
      cell: ({ legalDueOn }) => (legalDueOn === null ? say('word.none') : dateInList(legalDueOn, say.language)),
    },
  ];
  return (
    <DataTable
      caption={say('postal.letters')}
      columns={columns}
      rows={items}
      keyOf={({ delivery }) => delivery}
      empty={<EmptyState title={say('postal.none')} />}
      isPlain
    />
  );
}

function About({ number }: { readonly number: string | null }) {
  const say = useSay();
  const address = number === null ? null : addressOfNumber(number);
  if (number === null) return <>{say('word.none')}</>;
  return address === null ? <>{number}</> : <Link to={address}>{number}</Link>;
}
