import { visitAnswer } from '#contracts/visit';
import { articleText, outcome, wordOf } from '#libs/contracts';
import { Button, Input } from 'antd';
import { Suspense, useState } from 'react';
import { Refused, Section, useChange, useMe } from '../base/index.js';
import { EvidenceField } from '../case/evidence-field.js';
import { DrawnCases } from './drawn-cases.js';
import type { Asked, VisitDetail } from './visit-detail.js';
import { useSay } from './visit.messages.js';
import './visit.css';

type Answer = Asked['answers'][number];

/**
 * The checklist as whoever is of the group answers it, on a telephone too: one question after the other, with what shows it at the
 * question; each answer is saved as it is given. Several may answer the same question: each says what they have seen.
 */
export function ChecklistWalk({ detail }: { readonly detail: VisitDetail }) {
  const say = useSay();
  const account = useMe().data?.account;
  const [chosen, choose] = useState<string | null>(null);
  const { progress } = detail;
  const asked = progress.items.filter(({ isAsked }) => isAsked);
  if (progress.tour?.mayAnswer !== true || asked.length === 0) return null;
  const ownOf = ({ answers }: Asked): Answer | undefined => answers.find((one) => one.account === account);
  const isOver = (one: Asked): boolean => ownOf(one) !== undefined || one.leftOut !== null;
  const first = asked.findIndex((one) => !isOver(one));
  const at = asked.findIndex(({ item }) => item === chosen);
  const shown = at >= 0 ? at : first;
  const go = (to: number): void => choose(asked[to]?.item ?? null);
  const one = asked[shown];
  const counts = { n: shown + 1, all: asked.length, done: asked.filter(isOver).length };
  return (
    <Section id="walk" title={say('visit.walk')} className="stack no-print">
      {one === undefined ? (
        <>
          <p role="status">{say('visit.walk.over', { all: asked.length })}</p>
          <p>
            <Button onClick={() => go(0)}>{say('visit.walk.again')}</Button>
          </p>
        </>
      ) : (
        <>
          <p className="quiet" role="status">
            {say('visit.walk.of', counts)}
          </p>
          {/* A question of its own each time: what is typed at one is none of the next. */}
          <Question key={one.item} detail={detail} one={one} own={ownOf(one)} done={() => choose(null)} />
          <p className="row">
            <Button disabled={shown === 0} onClick={() => go(shown - 1)}>
              {say('visit.walk.before')}
            </Button>
            <Button disabled={shown === asked.length - 1} onClick={() => go(shown + 1)}>
              {say('visit.walk.next')}
            </Button>
          </p>
        </>
      )}
    </Section>
  );
}

interface QuestionProps {
  readonly detail: VisitDetail;
  readonly one: Asked;
  readonly own: Answer | undefined;
  /** It is answered: the next one that is not comes. */
  readonly done: () => void;
}

function Question(given: QuestionProps) {
  const say = useSay();
  const { one, own, detail } = given;
  const { words, setWords, tour, files, setFiles, cases, setCases, isUnshown, saving, answer } = useAnswering(given);
  return (
    <div className="visit-question stack">
      <WhatIsAsked one={one} />
      <EvidenceField
        detail={{ item: { id: tour } }}
        value={files}
        onChange={(now) => setFiles(now as readonly string[])}
        label={say('visit.evidence')}
        keys="p"
      />
      <Suspense fallback={null}>
        <DrawnCases tour={tour} office={detail.item.office} value={cases} onChange={setCases} />
      </Suspense>
      {isUnshown ? (
        <p role="alert" className="mistakes">
          {say('visit.walk.unshown')}
        </p>
      ) : null}
      <label className="stack-close">
        {say('visit.walk.words')}
        <Input.TextArea value={words} onChange={({ target }) => setWords(target.value)} autoSize={{ minRows: 2 }} />
      </label>
      <Refused error={saving.error} className="mistakes" />
      <Answers given={own?.answer} isBusy={saving.isPending} answer={answer} />
    </div>
  );
}

/** A hook: what is typed and taken at one question, and how its answer is saved. */
function useAnswering({ detail: { progress }, one, own, done }: QuestionProps) {
  const { id = '', version = 0, visit = '' } = progress.tour ?? {};
  const before: Pick<Answer, 'words' | 'files' | 'cases'> = own ?? { words: null, files: [], cases: [] };
  const [words, setWords] = useState(before.words ?? '');
  // What shows it lies in the tour, which the office that is visited never sees.
  const [files, setFiles] = useState<readonly string[]>(before.files);
  const [cases, setCases] = useState<readonly string[]>(before.cases);
  const [isAsked, ask] = useState(false);
  const saving = useChange(outcome, `/api/inspections/${id}/answer`);
  const isShown = files.length > 0 || cases.length > 0;
  const answer = (value: Answer['answer']): void => {
    // Said here, where it can be put right at once.
    const isUnshown = value === 'no' && one.needsEvidence && !isShown;
    ask(isUnshown);
    if (isUnshown) return;
    const typed = words.trim();
    const body = { seenVersion: version, visit, item: one.item, answer: value, files, cases };
    saving.mutate({ ...body, words: typed === '' ? null : typed }, { onSuccess: done });
  };
  const isUnshown = isAsked && !isShown;
  return { words, setWords, tour: id, files, setFiles, cases, setCases, isUnshown, saving, answer };
}

function WhatIsAsked({ one: { item, text, counts, isOurs, article } }: { readonly one: Asked }) {
  const say = useSay();
  return (
    <>
      <h3>{text?.[say.language] ?? item}</h3>
      {counts === null ? null : <p className="quiet">{counts[say.language]}</p>}
      <p className="quiet">
        {isOurs
          ? say('visit.article.ours')
          : say('visit.article.of', { article: articleText(article ?? '', say.language) })}
      </p>
    </>
  );
}

interface AnswersProps {
  readonly given: Answer['answer'] | undefined;
  readonly isBusy: boolean;
  readonly answer: (value: Answer['answer']) => void;
}

function Answers({ given, isBusy, answer }: AnswersProps) {
  const say = useSay();
  return (
    <div className="visit-answers" role="group" aria-label={say('visit.walk.answer')}>
      {visitAnswer.options.map((value) => (
        <Button
          key={value}
          size="large"
          type={given === value ? 'primary' : 'default'}
          aria-pressed={given === value}
          disabled={isBusy}
          onClick={() => answer(value)}
        >
          {wordOf('visit', 'answer', value, say.language)}
        </Button>
      ))}
    </div>
  );
}
