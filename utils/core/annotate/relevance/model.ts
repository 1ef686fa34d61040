import { decodeBase64 } from '../../text/base64.ts';
import { JUDGE } from './judge.weights.ts';
import { type Judge, readJudge, readWords, type Words } from './model-bytes.ts';
import { WORD_TABLE } from './word-table.weights.ts';

let words: Words | undefined;
let judge: Judge | undefined;

/** The shipped word table; decoded when first needed. */
export function shippedWords(): Words {
  words ??= readWords(decodeBase64(WORD_TABLE));
  return words;
}

/** The shipped judge; decoded when first needed. */
export function shippedJudge(): Judge {
  judge ??= readJudge(decodeBase64(JUDGE));
  return judge;
}
