import { ok } from '../../ipc/result';
import { photosOf } from '../../story/walk';
import { embargoLine } from '../embargo';
import { losses } from '../fates';
import { leadIn } from '../lead-in';
import { noticeLine, noticeOf } from '../notice';
import { placePictures } from '../pictures';
import type { Writer } from '../types';
import { wellFormed } from '../well-formed';
import { frontMatterText, killedFrontMatter } from './front-matter';
import { bodyMarkdown, photoMarkdown } from './write-blocks';
import { FLOWING, inlineMarkdown, ON_ONE_LINE, textMarkdown } from './write-inline';

/** Writes a story as CommonMark with GFM tables and strikethrough; what is not text stands in YAML front matter. */
export const markdownWriter: Writer = {
  format: 'markdown',
  label: 'Markdown',
  extension: 'md',
  write(story, context) {
    const { sending } = context;
    const notice = noticeOf(sending);
    const announced = notice === null ? '' : `**${textMarkdown(noticeLine(notice), ON_ONE_LINE)}**`;
    if (sending.kind === 'kill') {
      const killed = wellFormed(`${killedFrontMatter(story, sending)}\n\n${announced}\n`);
      return ok({ files: [{ name: `${context.baseName}.md`, content: killed }], notes: [] });
    }
    const pictures = placePictures(story, context);
    const dateline = leadIn(story, context.house);
    const fileOf = (src: string | null): string =>
      src?.startsWith('data:') === true ? 'inline' : (src ?? '');
    const inBody = story.lead === null ? photosOf(story) : photosOf(story).slice(1);
    const front = frontMatterText(
      story,
      dateline?.text ?? null,
      {
        lead: story.lead === null ? null : { photo: story.lead, file: fileOf(pictures.src(story.lead)) },
        body: inBody.map((photo) => ({ photo, file: fileOf(pictures.src(photo)) })),
      },
      sending,
    );
    const parts = [
      front,
      story.embargo === null ? '' : `**${textMarkdown(embargoLine(story.embargo), ON_ONE_LINE)}**`,
      announced,
      story.headline === '' ? '' : `# ${textMarkdown(story.headline, ON_ONE_LINE)}`,
      story.lead === null ? '' : photoMarkdown(story.lead, pictures.src(story.lead)),
      dateline?.host === null ? inlineMarkdown([{ text: dateline.text, marks: [] }], FLOWING) : '',
      ...bodyMarkdown(story.body, { dateline, src: pictures.src }),
    ].filter((part) => part !== '');
    const content = wellFormed(`${parts.join('\n\n')}\n`);
    return ok({
      files: [{ name: `${context.baseName}.md`, content }, ...pictures.files],
      notes: [...pictures.notes, ...losses(story, 'markdown')],
    });
  },
};
