import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as judgement from '../utils/judgement';

/** The vocabulary and its readers, for the background. */
export default defineUnlistedScript(() => {
  (globalThis as { tellertaleJudgement?: typeof judgement }).tellertaleJudgement = judgement;
});
