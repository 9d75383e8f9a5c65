import { ok } from '../../ipc/result';
import type { House } from '../../house/house';
import { byKind } from '../../story/blocks';
import type { Story } from '../../story/story';
import { embargoLine } from '../embargo';
import { losses } from '../fates';
import { isSlug } from '../recognise/slug';
import { leadIn } from '../lead-in';
import type { Writer } from '../types';
import { oneLine, wellFormed } from '../well-formed';
import { photoText, TEXT } from './write-blocks';

/** The line a wire story ends with. */
export const END_MARK = '-30-';

/** Writes a story as a wire sends it: header lines, the text with its dateline run in, an end mark. */
export const textWriter: Writer = {
  format: 'text',
  label: 'Plain text (wire)',
  extension: 'txt',
  write(story, context) {
    const content = wellFormed(wireText(story, context.house));
    return ok({
      files: [{ name: `${context.baseName}.txt`, content }],
      notes: losses(story, 'text'),
    });
  },
};

/** The story as a wire sends it; sections stand apart by an empty line. */
export function wireText(story: Story, house: House): string {
  const lead = leadIn(story, house);
  const head = [
    [slugLine(story), story.embargo === null ? '' : embargoLine(story.embargo)]
      .filter((line) => line !== '')
      .join('\n'),
    oneLine(story.headline),
    oneLine(story.deck),
    bylineText(story),
    story.lead === null ? '' : photoText(story.lead),
    lead?.host === null ? lead.text.trimEnd() : '',
  ];
  const body = story.body.map((block) => byKind(TEXT, block, lead?.host === block ? lead.text : ''));
  return `${[...head, ...body, END_MARK].filter((text) => text.trim() !== '').join('\n\n')}\n`;
}

/** The slug, and what this sending is called, as they are where they can be told from other lines, else labelled. */
function slugLine({ slug, label }: Story): string {
  const line = [slug, label]
    .map(oneLine)
    .filter((text) => text !== '')
    .join(', ');
  return line === '' || isSlug(line) ? line : `Slug: ${line}`;
}

function bylineText({ byline }: Story): string {
  const names = byline.map(({ name }) => oneLine(name)).filter((name) => name !== '');
  const last = names.at(-1);
  if (last === undefined) return '';
  return `By ${names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`}`;
}
