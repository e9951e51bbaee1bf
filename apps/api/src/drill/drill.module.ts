import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.module.js';
import { DrillController } from './drill.controller.js';
import { DrillService } from './drill.service.js';

@Module({ imports: [CaseModule], controllers: [DrillController], providers: [DrillService] })
export class DrillModule {}
