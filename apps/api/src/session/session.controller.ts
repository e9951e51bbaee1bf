import {
  actingFor,
  loginAnswer,
  loginRequest,
  me,
  openSessions,
  othersEnded,
  passwordChange,
  type Me,
} from '#libs/contracts';
import { Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { Delete, Get, Post, Put, type Asked } from '../http/route.js';
import { SessionService, type SignedIn } from './session.service.js';

const goodbye = z.strictObject({ isSignedOut: z.literal(true) }).meta({ id: 'Goodbye' });

/** Signing in and out, and for which office one acts. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @Post('', { permit: 'public', summary: { zh: '登录', en: 'Sign in' }, body: loginRequest, answers: loginAnswer })
  login({ body, request, reply }: Asked<{ body: typeof loginRequest }>): Promise<SignedIn> {
    return this.sessions.login(body, request, reply);
  }

  @Get('', { permit: 'signed_in', isOpenToOneTime: true, summary: { zh: '我是谁', en: 'Who I am' }, answers: me })
  me({ caller }: Asked): Promise<Me> {
    return this.sessions.me(caller);
  }

  @Put('acting', {
    permit: 'signed_in',
    summary: { zh: '选择代表的机构和身份', en: 'Choose office and capacity' },
    description: 'The session is replaced by a new one in that role.',
    body: actingFor,
    answers: loginAnswer,
  })
  choose({ caller, body, ...http }: Asked<{ body: typeof actingFor }>): Promise<SignedIn> {
    return this.sessions.choose(caller, body, http);
  }

  @Put('password', {
    permit: 'signed_in',
    isOpenToOneTime: true,
    summary: { zh: '改密码', en: 'Change my password' },
    description: 'Ends every other session of the account; this one is replaced.',
    body: passwordChange,
    answers: loginAnswer,
  })
  password({ caller, body, ...http }: Asked<{ body: typeof passwordChange }>): Promise<SignedIn> {
    return this.sessions.changePassword(caller, body, http);
  }

  @Get('all', { permit: 'signed_in', summary: { zh: '我的会话', en: 'Where I am signed in' }, answers: openSessions })
  all({ caller, request }: Asked) {
    return this.sessions.sessions(caller, request);
  }

  @Delete('others', {
    permit: 'signed_in',
    summary: { zh: '退出其他会话', en: 'Sign out elsewhere' },
    answers: othersEnded,
  })
  endOthers({ caller, request }: Asked): Promise<{ ended: number }> {
    return this.sessions.endOthers(caller, request);
  }

  @Delete('', { permit: 'signed_in', isOpenToOneTime: true, summary: { zh: '退出', en: 'Sign out' }, answers: goodbye })
  logout({ request, reply }: Asked): Promise<{ isSignedOut: true }> {
    return this.sessions.logout(request, reply);
  }
}

@Module({ controllers: [SessionController], providers: [SessionService] })
export class SessionModule {}
