import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.module.js';
import { DrillOpener } from './drill-opener.js';
import { DrillScene } from './drill-scene.js';
import { DrillController } from './drill.controller.js';
import { DrillService } from './drill.service.js';

@Module({ imports: [CaseModule], controllers: [DrillController], providers: [DrillService, DrillOpener, DrillScene] })
export class DrillModule {}
