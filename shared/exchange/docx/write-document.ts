import { languageDirection } from '../../story/direction';
import type { Story } from '../../story/story';
import { plain } from '../../story/text';
import type { PageWords } from '../html/words';
import type { LeadIn } from '../lead-in';
import type { Sending } from '../types';
import { el } from '../xml/element';
import { CHARACTERS, photoBookmark } from './names';
import { bodyXml } from './write-blocks';
import { NOWHERE } from './write-comments';
import { footXml, headXml } from './write-head';
import { relationId } from './write-package';
import { paragraphXml, runContext, type DocumentContext } from './write-paragraph';
import { photoXml, type PictureContext } from './write-picture';
import { runsXml } from './write-runs';

/** What the main part is written with. */
export interface MainContext extends DocumentContext, PictureContext {
  words: PageWords;
  sending: Sending;
  /** The byline as it is read. */
  byline: string;
  lead: LeadIn | null;
}

const SPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};

/** The main part: what stands above the text, the lead photo, the text, what stands below. */
export function documentXml(story: Story, context: MainContext): string {
  const { sending, byline, lead, words } = context;
  const lists = story.body.filter((block) => block.kind === 'list');
  const dateline =
    lead === null
      ? ''
      : runsXml(
          plain(lead.text),
          runContext(context, languageDirection(story.language)),
          CHARACTERS.dateline[0],
        );
  return el(
    'w:document',
    SPACES,
    el(
      'w:body',
      {},
      headXml(story, sending, byline, context),
      story.lead === null ? '' : photoXml(story.lead, photoBookmark(null), 1, context, context),
      lead?.host === null ? paragraphXml([], context, { style: 'standalone', before: dateline }) : '',
      bodyXml(story.body, {
        ...context,
        dateline: { host: lead?.host ?? null, xml: dateline },
        listId: (block) => lists.indexOf(block) + 1,
        photosBefore: story.lead === null ? 0 : 1,
      }),
      context.comments.at(NOWHERE).length === 0
        ? ''
        : paragraphXml([], context, { style: 'spacer', place: NOWHERE }),
      footXml(story, words, context),
      sectionXml(story.language),
    ),
  );
}

/** A page of A4 with the head of every page. */
function sectionXml(language: string): string {
  return el(
    'w:sectPr',
    {},
    el('w:headerReference', { 'w:type': 'default', 'r:id': relationId('word/header1.xml') }),
    el('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
    el('w:pgMar', {
      ...{ 'w:top': 1440, 'w:right': 1440, 'w:bottom': 1440, 'w:left': 1440 },
      ...{ 'w:header': 709, 'w:footer': 709, 'w:gutter': 0 },
    }),
    languageDirection(language) === 'rtl' ? el('w:bidi', {}) : '',
  );
}
