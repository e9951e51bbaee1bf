import { describe, expect, it } from '@jest/globals';
import { postgres, type Environment } from '#libs/config';
import * as z from 'zod';
import { settingsOf } from './settings.js';

const asked = (environment: Environment) => () => settingsOf(z.object(postgres), environment);

describe('a command that finds no database', () => {
  it('says how a folder of another place is named', () => {
    expect(asked({})).toThrow(/请把 MAPLEBRIDGE_STATE 设为那个文件夹[^]*set MAPLEBRIDGE_STATE to that folder/u);
  });

  it('says in which folder it looked', () => {
    expect(asked({ MAPLEBRIDGE_STATE: '/srv/one' })).toThrow(
      /找的是 MAPLEBRIDGE_STATE=\/srv\/one[^]*Looked for in MAPLEBRIDGE_STATE=\/srv\/one/u,
    );
  });
});
