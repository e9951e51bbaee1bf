import { petitionExportRequest, petitionFile, similarPetitions, similarRequest } from '#contracts/petition';
import { Controller, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Post, type Asked } from '../http/route.js';
import { workbookType } from '../workbook/workbook.js';
import { ExportService } from './export.service.js';
import { SimilarService } from './similar.service.js';

/** What is asked of all petitions together, beside their list. */
@ApiTags('petitions')
@Controller('petitions')
export class PetitionSearchController {
  constructor(
    private readonly similar: SimilarService,
    private readonly exports: ExportService,
  ) {}

  @Post('similar', {
    permit: 'petition.register',
    summary: { zh: '可能重复的信访件', en: 'Petitions that a matter may repeat' },
    description:
      'Answers to the registration at hand and keeps nothing; at most five, of those that the office may see.',
    body: similarRequest,
    answers: similarPetitions,
  })
  findSimilar({ caller, body }: Asked<{ body: typeof similarRequest }>) {
    return this.similar.find(caller, body);
  }

  @Post('export', {
    permit: 'read.petitions',
    summary: { zh: '导出信访件列表', en: 'Take the list of petitions as a workbook' },
    description:
      'Who took it and why is recorded each time, and stands in the file. No identity and no text of a case is in it. At most twenty an hour for each account.',
    body: petitionExportRequest,
    answers: petitionFile,
    mediaType: workbookType,
    isTakenSparingly: true,
  })
  async export({ caller, body }: Asked<{ body: typeof petitionExportRequest }>) {
    const { stream, name } = await this.exports.export(caller, body);
    return new StreamableFile(stream, {
      type: workbookType,
      disposition: `attachment; filename="petitions.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }
}
