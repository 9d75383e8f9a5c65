import type { Result } from '../../../shared/ipc/result';
import type { SearchEngine } from './engine';
import type { Answer, Question } from './messages';

/** What an engine answers; where there is none, why. */
export function answerOf(engine: Result<SearchEngine>, question: Question): Answer {
  switch (question.of) {
    case 'stories':
      return { of: 'stories', result: engine.ok ? engine.value.search(question.query) : engine };
    case 'photos':
      return { of: 'photos', result: engine.ok ? engine.value.photos(question.query) : engine };
    case 'uses':
      return { of: 'uses', result: engine.ok ? engine.value.uses(question.hash) : engine };
    case 'wires':
      return { of: 'wires', result: engine.ok ? engine.value.wires(question.query) : engine };
  }
}
