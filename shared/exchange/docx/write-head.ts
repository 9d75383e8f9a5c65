import { slugLine } from '../../story/slug-line';
import type { Person, Story } from '../../story/story';
import { joinRuns, plain, type Run } from '../../story/text';
import { embargoLine } from '../embargo';
import type { PageWords } from '../html/words';
import type { Sending } from '../types';
import { oneLine } from '../well-formed';
import { el } from '../xml/element';
import { CHARACTERS } from './names';
import { paragraphXml, runContext, type DocumentContext } from './write-paragraph';
import { contentXml, runsXml } from './write-runs';

const SENT: Readonly<Record<Sending['kind'], string>> = {
  first: '',
  update: 'UPDATE',
  correction: 'CORRECTION',
  kill: 'KILL: not for publication',
};

/** The line that says why a story goes out again, `''` for the first time. */
export function advisoryOf({ kind, version, note }: Sending): string {
  if (kind === 'first') return '';
  const named = kind === 'update' && version > 2 ? `${SENT.update} ${version - 1}` : SENT[kind];
  return note.trim() === '' ? named : `${named}: ${oneLine(note)}`;
}

/** What stands above the text: advisory, embargo, the editor’s note, headline, deck, byline. */
export function headXml(story: Story, sending: Sending, byline: string, context: DocumentContext): string {
  const advisory = advisoryOf(sending);
  const line = (
    style: 'advisory' | 'embargo' | 'title' | 'subtitle' | 'byline',
    text: string,
    place = '',
  ): string => (text === '' ? '' : paragraphXml(plain(text), context, { style, place }));
  return [
    line('embargo', story.embargo === null ? '' : embargoLine(story.embargo)),
    line('advisory', advisory),
    sending.kind === 'kill' ? line('advisory', slugLine(story)) : '',
    story.editorsNote === '' || sending.kind === 'kill'
      ? ''
      : paragraphXml(plain(story.editorsNote), context, {
          style: 'storyNote',
          before: runsXml(
            plain('Editor’s note: '),
            { ...runContext(context, 'ltr'), comments: [] },
            CHARACTERS.label[0],
          ),
        }),
    line('title', story.headline, 'headline'),
    ...(sending.kind === 'kill' ? [] : [line('subtitle', story.deck, 'deck'), line('byline', byline)]),
  ].join('');
}

/** The byline as it is read: `By Jane Doe and John Roe, reporter`; `''` for none. */
export function bylineText(people: readonly Person[], { by, and }: PageWords): string {
  const names = people
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, role }) => oneLine(role === '' ? name : `${name}, ${role}`));
  const last = names.at(-1);
  if (last === undefined) return '';
  const between = and === '、' ? and : ` ${and} `;
  const all = names.length === 1 ? last : `${names.slice(0, -1).join(', ')}${between}${last}`;
  return /[:：]$/.test(by) && by.endsWith('：') ? `${by}${all}` : `${by} ${all}`;
}

/** What stands below the text: related stories, source, copyright, terms. */
export function footXml(story: Story, words: PageWords, context: DocumentContext): string {
  const related = story.links.flatMap(({ href, title }): Run[][] =>
    href === null
      ? []
      : [joinRuns([...plain(`${words.related}: `), { text: title === '' ? href : title, marks: [], href }])],
  );
  const said = [story.source, story.copyright, story.usageTerms].filter((text) => text !== '').map(plain);
  return [...related, ...said].map((runs) => paragraphXml(runs, context, { style: 'foot' })).join('');
}

/** The part of the head of every page: the slug, and which page of how many. */
export function pageHeaderXml(story: Story): string {
  const field = (code: string): string =>
    el('w:fldSimple', { 'w:instr': ` ${code} ` }, el('w:r', {}, contentXml('1')));
  const slug = [slugLine(story), story.desk]
    .map(oneLine)
    .filter((text) => text !== '')
    .join(' · ');
  return el(
    'w:hdr',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    el(
      'w:p',
      {},
      el(
        'w:pPr',
        {},
        el('w:pStyle', { 'w:val': 'Header' }),
        el('w:tabs', {}, el('w:tab', { 'w:val': 'right', 'w:pos': 9026 })),
      ),
      slug === '' ? '' : el('w:r', {}, contentXml(slug)),
      el('w:r', {}, contentXml('\t')),
      field('PAGE'),
      el('w:r', {}, contentXml(' / ')),
      field('NUMPAGES'),
    ),
  );
}
