import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.module.js';
import { KindsOwn } from '../case/kinds-own.js';
import { SupervisionGrounds } from './supervision-grounds.js';
import { SupervisionOpener } from './supervision-opener.js';
import { SupervisionOwn } from './supervision-own.js';

@Module({
  imports: [CaseModule],
  providers: [SupervisionGrounds, SupervisionOpener, SupervisionOwn],
  exports: [SupervisionOpener],
})
export class SupervisionModule {
  constructor(kinds: KindsOwn, own: SupervisionOwn) {
    kinds.add('supervision', own);
  }
}
