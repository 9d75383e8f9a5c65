import { matchesIn } from '../../../shared/find/matches';
import { expressionOf } from '../../../shared/find/query';
import type { PatternAnswer, PatternOrder } from './seek';

// Tries patterns where nobody waits: it is ended from outside when one takes too long.
self.onmessage = ({ data: { id, texts, query } }: MessageEvent<PatternOrder>) => {
  const expression = expressionOf(query);
  const answer: PatternAnswer = expression.ok
    ? { id, matches: expression.value === null ? [] : matchesIn(texts, expression.value) }
    : { id, failure: expression.error };
  self.postMessage(answer);
};
