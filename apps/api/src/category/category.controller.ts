import { categories } from '#libs/contracts';
import { petitionCategories } from '#libs/petition';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get } from '../http/route.js';
import { initialsOf } from '../office/initials.js';

/** What a petition may be about (内容分类). The petitioner's form needs it, so it is public. */
@ApiTags('categories')
@Controller('categories')
export class CategoryController {
  @Get('', {
    permit: 'public',
    summary: { zh: '信访事项内容分类', en: 'Categories of petitions' },
    answers: categories,
  })
  list() {
    return { items: petitionCategories.map(({ id, name }) => ({ id, name, initials: initialsOf(name.zh) })) };
  }
}
