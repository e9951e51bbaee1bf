import { heads, type Me, openSessions, othersEnded } from '#libs/contracts';
import * as kinds from '#kinds/pages.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import {
  answersOf,
  AnswerView,
  instantText,
  mePlace,
  Page,
  type ProblemError,
  request,
  Section,
  startTour,
  useAnswer,
  useMe,
} from '../base/index.js';
import { SignInLines } from '../parts/sign-in-lines.js';
import { Choices } from '../parts/display-choices.js';
import { useSay } from './my.messages.js';
import type { KindPages } from '../case/kind-pages.js';
import { MyViews } from '../views/my-views.js';
import { Deputies } from './deputies.js';
import { PasswordForm } from './password-form.js';
import { DigestSettings } from './digest-settings.js';
import { ReminderSettings } from './reminder-settings.js';
import { isActing, roleKey, useRoleName } from '../office/role-name.js';
import './my.css';

// The screens whose views are kept, by the segment of their address.
const viewScreens = [
  { screen: 'duties', title: 'duty.title' } as const,
  ...Object.values<KindPages>(kinds)
    .filter(({ hasViews }) => hasViews)
    .map(({ kind, menu }) => ({ screen: heads[kind].address, title: menu.title })),
];

/** Everything that is one's own: looks, roles, deputies, password, sessions. */
export function Screen() {
  const say = useSay();
  const me = useMe().data;
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.querySelector(hash)?.scrollIntoView();
  }, [hash]);
  if (me === undefined) return null;
  return (
    <Page title={say('my.title')}>
      <div className="stack my-parts">
        <Section id="my-display" title={say('my.display')}>
          <Choices />
        </Section>
        {me.permits.includes('read.duties') ? <ReminderSettings /> : null}
        {me.permits.includes('read.duties') ? <DigestSettings /> : null}
        <Roles me={me} />
        <Deputies me={me} />
        <MyViews screens={viewScreens} />
        <Password />
        <Sessions />
        <OwnSignIns />
        <Section id="my-tour" title={say('my.tour')}>
          <Button onClick={() => startTour(me.acting?.capacity ?? '')}>{say('my.tourAgain')}</Button>
        </Section>
      </div>
    </Page>
  );
}

function Roles({ me }: { readonly me: Me }) {
  const say = useSay();
  const nameOf = useRoleName();
  return (
    <Section id="my-roles" title={say('my.roles')}>
      <ul>
        {me.mayActFor.map((role) => (
          <li key={roleKey(role)}>
            {nameOf(role)} {isActing(me, role) ? <span className="state-tag">{say('my.acting')}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const path = '/api/session/all';

function Password() {
  const say = useSay();
  const queries = useQueryClient();
  const done = (me: Me): void => {
    queries.setQueryData(mePlace, me);
    void queries.invalidateQueries({ queryKey: answersOf(path) });
  };
  return (
    <Section id="my-password" title={say('my.password')}>
      <PasswordForm old={say('my.old')} act={say('my.password')} said={say('my.passwordDone')} done={done} />
    </Section>
  );
}

function OwnSignIns() {
  const say = useSay();
  return (
    <Section id="my-sign-ins" title={say('my.signIns')}>
      <p className="quiet">{say('my.signIns.own')}</p>
      <SignInLines path="/api/session/signIns" account={null} hasAccounts={false} />
    </Section>
  );
}

function Sessions() {
  const say = useSay();
  const queries = useQueryClient();
  const answer = useAnswer(openSessions, path, { freshMs: 0 });
  const end = useMutation<unknown, ProblemError>({
    mutationFn: () => request(othersEnded, '/api/session/others', { method: 'DELETE' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: answersOf(path) }),
  });
  return (
    <Section id="my-sessions" title={say('my.sessions')}>
      <AnswerView answer={answer} rows={2}>
        {({ items }) => (
          <>
            <ul>
              {items.map(({ carrier, openedAt, seenAt, isThis }) => (
                <li key={`${openedAt} ${seenAt}`}>
                  {say(`my.sessions.${carrier}`)}{' '}
                  {say('my.sessions.line', { opened: instantText(openedAt), seen: instantText(seenAt) })}{' '}
                  {isThis ? <span className="state-tag">{say('my.sessions.this')}</span> : null}
                </li>
              ))}
            </ul>
            {items.length > 1 ? (
              <Button loading={end.isPending} onClick={() => end.mutate()}>
                {say('my.sessions.end')}
              </Button>
            ) : null}
          </>
        )}
      </AnswerView>
    </Section>
  );
}
