import { ok } from '../../ipc/result';
import type { House } from '../../house/house';
import { byKind } from '../../story/blocks';
import { slugLine } from '../../story/slug-line';
import type { Story } from '../../story/story';
import { embargoLine } from '../embargo';
import { losses } from '../fates';
import { isSlug } from '../recognise/slug';
import { leadIn } from '../lead-in';
import { takeFiles, takesOf } from '../take-files';
import type { Writer } from '../types';
import { oneLine, wellFormed } from '../well-formed';
import { advisoryLine, killText, labelled } from './write-sending';
import { photoText, TEXT } from './write-blocks';

/**
 * Writes a story as a wire sends it: header lines, the text with its dateline run in, an end mark; in takes where it is
 * asked for, each in a file of its own.
 */
export const textWriter: Writer = {
  format: 'text',
  label: 'Plain text (wire)',
  extension: 'txt',
  write(story, context) {
    const { house, baseName, sending } = context;
    if (sending.kind === 'kill') {
      const content = wellFormed(killText(story, sending, house));
      return ok({ files: [{ name: `${baseName}.txt`, content }], notes: [] });
    }
    const content = (take: Story): string =>
      wellFormed(wireText(labelled(take, sending), house, advisoryLine(sending)));
    return ok({
      files: takeFiles(story, takesOf(story, context), context, 'txt', content),
      notes: losses(story, 'text'),
    });
  },
};

/** The story as a wire sends it, `advisory` to editors below its slug; sections stand apart by an empty line. */
export function wireText(story: Story, house: House, advisory = ''): string {
  const lead = leadIn(story, house);
  const head = [
    [headerLine(story), story.embargo === null ? '' : embargoLine(story.embargo)]
      .filter((line) => line !== '')
      .join('\n'),
    advisory,
    oneLine(story.headline),
    oneLine(story.deck),
    bylineText(story),
    story.lead === null ? '' : photoText(story.lead),
    lead?.host === null ? lead.text.trimEnd() : '',
  ];
  const body = story.body.map((block) => byKind(TEXT, block, lead?.host === block ? lead.text : ''));
  const end = story.take?.more === true ? house.takes.more : house.takes.end;
  return `${[...head, ...body, end].filter((text) => text.trim() !== '').join('\n\n')}\n`;
}

/** The slug, label and take, as they are where they can be told from other lines, else labelled. */
function headerLine(story: Story): string {
  const line = slugLine(story);
  return line === '' || isSlug(line) ? line : `Slug: ${line}`;
}

/** The line of a byline, `By A, B and C`; `''` for nobody. */
export function bylineText({ byline }: Pick<Story, 'byline'>): string {
  const names = byline.map(({ name }) => oneLine(name)).filter((name) => name !== '');
  const last = names.at(-1);
  if (last === undefined) return '';
  return `By ${names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`}`;
}
