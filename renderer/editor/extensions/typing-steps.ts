import { $addUpdateTag, defineExtension, HISTORIC_TAG, HISTORY_PUSH_TAG, TextNode } from 'lexical';
import { AUTOMATIC_TAG } from '../typed';

/** Words typed without a pause that are one step of the history. */
const WORDS_IN_STEP = 5;

/**
 * Cuts fluent typing into steps of a few words, at sentences and behind automatic changes; pauses and everything
 * else that is no typing are the history's own affair.
 */
export const TypingStepsExtension = defineExtension({
  name: 'dateline/typing-steps',
  register: (editor) => {
    let words = 0;
    let beginNext = false;
    const begin = (): void => {
      $addUpdateTag(HISTORY_PUSH_TAG);
      beginNext = false;
      words = 0;
    };
    const stopTransform = editor.registerNodeTransform(TextNode, (node) => {
      const before = editor.getEditorState()._nodeMap.get(node.getKey());
      const old = before instanceof TextNode ? before.__text : '';
      const text = node.getTextContent();
      if (text.length !== old.length + 1) return;
      if (beginNext) {
        begin();
        return;
      }
      const typedAt = firstDifference(old, text);
      if (!/\s$/.test(text.slice(0, typedAt)) || /\s/.test(text.charAt(typedAt))) return;
      words += 1;
      if (
        words >= WORDS_IN_STEP ||
        /[.?!…。]["”’»)]?\s+$/.test(text.slice(Math.max(typedAt - 4, 0), typedAt))
      )
        begin();
    });
    const stopUpdates = editor.registerUpdateListener(({ tags }) => {
      if (tags.has(AUTOMATIC_TAG)) beginNext = true;
      if (tags.has(HISTORIC_TAG)) words = 0;
    });
    return () => {
      stopTransform();
      stopUpdates();
    };
  },
});

function firstDifference(old: string, text: string): number {
  let at = 0;
  while (at < old.length && old.charCodeAt(at) === text.charCodeAt(at)) at += 1;
  return at;
}
