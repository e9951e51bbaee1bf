import {
  actingFor,
  loginAnswer,
  loginRequest,
  me,
  openSessions,
  othersEnded,
  passwordChange,
  type ActingFor,
  type LoginRequest,
  type Me,
  type PasswordChange,
} from '#libs/contracts';
import { Body, Controller, Delete, Get, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import { CurrentCaller, Route } from '../http/route.js';
import { SessionService } from './session.service.js';

const goodbye = z.strictObject({ isSignedOut: z.literal(true) }).meta({ id: 'Goodbye' });

/** Signing in and out, and for which office one acts. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @Post()
  @Route({ permit: 'public', summary: { zh: '登录', en: 'Sign in' }, answers: loginAnswer })
  login(
    @Body({ schema: loginRequest }) body: LoginRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ me: Me; token: string | null }> {
    return this.sessions.login(body, request, reply);
  }

  @Get()
  @Route({ permit: 'signed_in', isOpenToOneTime: true, summary: { zh: '我是谁', en: 'Who I am' }, answers: me })
  me(@CurrentCaller() caller: Caller): Promise<Me> {
    return this.sessions.me(caller);
  }

  @Put('acting')
  @Route({
    permit: 'signed_in',
    summary: { zh: '选择代表的机构和身份', en: 'Choose office and capacity' },
    description: 'The session is replaced by a new one in that role.',
    answers: loginAnswer,
  })
  choose(
    @CurrentCaller() caller: Caller,
    @Body({ schema: actingFor }) body: ActingFor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ me: Me; token: string | null }> {
    return this.sessions.choose(caller, body, { request, reply });
  }

  @Put('password')
  @Route({
    permit: 'signed_in',
    isOpenToOneTime: true,
    summary: { zh: '改密码', en: 'Change my password' },
    description: 'Ends every other session of the account; this one is replaced.',
    answers: loginAnswer,
  })
  password(
    @CurrentCaller() caller: Caller,
    @Body({ schema: passwordChange }) body: PasswordChange,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ me: Me; token: string | null }> {
    return this.sessions.changePassword(caller, body, { request, reply });
  }

  @Get('all')
  @Route({ permit: 'signed_in', summary: { zh: '我的会话', en: 'Where I am signed in' }, answers: openSessions })
  all(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest) {
    return this.sessions.sessions(caller, request);
  }

  @Delete('others')
  @Route({ permit: 'signed_in', summary: { zh: '退出其他会话', en: 'Sign out elsewhere' }, answers: othersEnded })
  endOthers(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<{ ended: number }> {
    return this.sessions.endOthers(caller, request);
  }

  @Delete()
  @Route({ permit: 'signed_in', isOpenToOneTime: true, summary: { zh: '退出', en: 'Sign out' }, answers: goodbye })
  logout(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ isSignedOut: true }> {
    return this.sessions.logout(request, reply);
  }
}
