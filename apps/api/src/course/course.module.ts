import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.module.js';
import { CourseController } from './course.controller.js';
import { CourseService } from './course.service.js';

@Module({ imports: [CaseModule], controllers: [CourseController], providers: [CourseService] })
export class CourseModule {}
