import * as petitionContract from '#contracts/petition';
import type { StaffName, TestApi } from './api.js';

/** The five texts of a handling opinion. */
export const opinionTexts = {
  claim: '修路灯',
  facts: '坏了三盏',
  reasons: '应当维修',
  opinion: '十日内修好',
  legalBasis: '有关规定',
};

/** A petition as somebody reads it. */
export const petitionSeen = async (api: TestApi, id: string, by: StaffName) =>
  petitionContract.petitionDetail.parse((await api.get(`/api/petitions/${id}`, by)).body);
