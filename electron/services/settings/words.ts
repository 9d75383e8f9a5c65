import { NO_WORDS, WordListsSchema, type WordLists } from '../../../shared/spelling/word-lists';
import type { KeyValue } from './key-value';
import { fieldsIn, orElse } from './mend';

/** The word lists as they were kept; a damaged list is left out, the others stay. */
export function readWords(store: KeyValue): WordLists {
  const kept = fieldsIn(store.get('words'));
  const { own, house, ignored } = WordListsSchema.entries;
  return {
    own: orElse(own, kept['own'], NO_WORDS.own),
    house: orElse(house, kept['house'], NO_WORDS.house),
    ignored: orElse(ignored, kept['ignored'], NO_WORDS.ignored),
  };
}

/** Keeps the word lists. */
export function writeWords(store: KeyValue, words: WordLists): void {
  store.set('words', words);
}
