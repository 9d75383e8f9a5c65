import type { Check } from './check';

/** A story with a byline and text says where it was reported. */
export const checkMissingDateline: Check = ({ byline, dateline, body }) => {
  const hasText = body.some(
    (block) => block.kind === 'paragraph' && block.runs.some(({ text }) => text.trim() !== ''),
  );
  if (dateline !== null || byline.length === 0 || !hasText) return [];
  return [{ code: 'dateline.missing', severity: 'warns', facts: {}, where: 'dateline' }];
};
