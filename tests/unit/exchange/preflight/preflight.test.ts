import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingNotes, formatNote, refusalNotes } from '../../../../shared/exchange/preflight/notes';
import { preflight, preflightFindings } from '../../../../shared/exchange/preflight/preflight';
import { fateName } from '../../../../shared/exchange/fate-names';
import { FATE_GROUPS, fatesIn, losses, rowsOf } from '../../../../shared/exchange/fates';
import { EXPORT_FORMATS } from '../../../../shared/ipc/exchange';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import { newStory, paragraph } from '../../../../shared/story/create';
import { emptyPhoto } from '../../../../shared/story/photo';
import type { Story } from '../../../../shared/story/story';
import { plain } from '../../../../shared/story/text';
import { story as aStory } from '../../../support/arbitraries';
import { PICTURES } from '../../../support/pictures';
import { NOW } from '../../../support/read-back';

const [{ media }] = PICTURES;
const sound = { ...emptyPhoto(media), credit: 'EPA', alt: 'A lake' };

function made(some: Partial<Story>): Story {
  return { ...newStory({ now: NOW }), headline: 'Talks', body: [paragraph('They met.')], ...some };
}

function findings(some: Partial<Story>, isMissing: (hash: string) => boolean = () => false) {
  return preflightFindings(made(some), { house: DEFAULT_HOUSE, now: NOW, isMissing });
}

const thread = (resolved: boolean) => ({ id: 't', quote: 'They', resolved, comments: [] });
const photoBlock = { id: 'p', kind: 'photo' as const, photo: { ...sound, alt: '' } };
const long = { ...sound, caption: plain('word '.repeat(70).trim()) };
const embargo = (until: string) => ({ until, zone: 'UTC' });

describe('a story before it goes out', () => {
  it('with nothing amiss has no findings', () => expect(findings({ lead: sound })).toEqual([]));

  it.each<[string, Partial<Story>, string, string, unknown]>([
    ['on hold', { status: 'held' }, 'error', 'status.held', 'status'],
    ['killed', { status: 'killed' }, 'error', 'status.killed', 'status'],
    ['under embargo', { embargo: embargo('2017-03-22T00:00:00Z') }, 'error', 'embargo.holds', 'embargo'],
    ['with TK', { body: [paragraph('TK said so.')] }, 'error', 'tk.left', 'tk'],
    [
      'with a photo without credit',
      { lead: { ...sound, credit: '' } },
      'error',
      'photo.credit',
      { photo: 'lead', part: 'credit' },
    ],
    [
      'with a photo without alt text',
      { body: [photoBlock] },
      'error',
      'photo.alt',
      { photo: 'p', part: 'alt' },
    ],
    ['without its picture', { lead: { ...sound, media: null } }, 'warning', 'picture.missing', 'lead'],
    ['with an open comment', { threads: [thread(false), thread(true)] }, 'warning', 'comments.open', null],
    [
      'with a byline and no dateline',
      { byline: [{ name: 'Jane Doe', role: '' }] },
      'warning',
      'dateline.missing',
      'dateline',
    ],
    [
      'too long in its headline',
      { profile: 'alert', slug: 'S', headline: 'x'.repeat(56) },
      'error',
      'over.headline',
      'headline',
    ],
  ])('%s says so', (_what, some, level, code, where) => {
    expect(findings(some)).toMatchObject([{ level, code, where }]);
  });

  it('misses what its kind requires, each field by itself, and says so once', () => {
    const found = findings({ profile: 'lead', slug: 'TALKS', byline: [{ name: 'Jane Doe', role: '' }] });
    expect(found.map(({ code, where }) => [code, where])).toEqual([
      ['missing.dateline', 'dateline'],
      ['missing.desk', 'desk'],
      ['under.body', 'body'],
    ]);
    expect(found[0]?.message).toBe('Missing, though “Lead” requires it: dateline.');
    expect(found[2]?.message).toBe('Text too short: 2 of at least 150 words, 148 too few.');
  });

  it('leads to the caption that is too long', () => {
    const some = { profile: 'caption', slug: 'S', lead: sound, body: [{ ...photoBlock, photo: long }] };
    expect(findings(some)).toMatchObject([
      {
        code: 'over.caption',
        where: { block: 'p' },
        message: 'Caption too long: 70 of 60 words, 10 too many.',
      },
    ]);
  });

  it('says which kept picture is not there, and nothing of an embargo that has passed', () => {
    const some = { lead: sound, embargo: embargo('2017-03-20T00:00:00Z') };
    expect(findings(some, (hash) => hash === media.hash)).toMatchObject([
      {
        code: 'picture.missing',
        message: 'The picture “A lake” is missing here; its caption and credit stand without it.',
      },
    ]);
    expect(findings(some)).toEqual([]);
  });

  it('is said in sentences, errors first, whatever the story', () => {
    fc.assert(
      fc.property(aStory(), fc.boolean(), (any, isMissing) => {
        const context = { house: DEFAULT_HOUSE, now: NOW, isMissing: () => isMissing };
        const found = preflightFindings(any, context);
        for (const { message } of found) expect(message).toMatch(/^\p{L}.* .*\.$/su);
        const levels = found.map(({ level }) => level);
        expect(levels).toEqual([...levels].sort());
      }),
      { numRuns: 100 },
    );
  });
});

describe('what formats make of a story', () => {
  const context = { house: DEFAULT_HOUSE, now: NOW, isMissing: () => false };

  it('is of every format asked for what its notes say, and also what is kept', () => {
    fc.assert(
      fc.property(aStory({ wild: true }), (any) => {
        for (const { format, fates } of preflight(any, EXPORT_FORMATS, context).formats) {
          const said = fates.filter(({ level }) => level !== null).map(({ how }) => how);
          expect(said).toEqual(losses(any, format).map(({ message }) => message));
          expect(fates.some(({ group, name }) => group === 'fields' && name === 'id')).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has a name for everything, no two alike in a group', () => {
    for (const group of FATE_GROUPS) {
      const all = rowsOf(fatesIn('html'), group).map(([name]) => fateName({ group, name }));
      expect(new Set(all).size).toBe(all.length);
      for (const name of all) expect(name).toMatch(/^\p{Lu}[\p{Ll}’]+(?:[ :-]|\p{Ll}|’)*$/u);
    }
  });

  const [text] = preflight(
    made({ desk: 'World', keywords: ['a'], editorsNote: 'Check', deck: 'At last' }),
    ['text'],
    context,
  ).formats;

  it('is said in a line', () => {
    const note = formatNote('text', text?.fates ?? []);
    expect(note).toMatchObject({ level: 'info', code: 'preflight.text' });
    expect(note.message).toMatch(
      /^text: \d+ kept; changed: headline, deck, text; lost: desk, keywords; left out: editor’s note\.$/,
    );
  });

  it('is refused for what somebody misses, and not for what is withheld', () => {
    expect(refusalNotes('text', text?.fates ?? [], [])).toEqual([
      {
        level: 'error',
        code: 'lost.fields.desk',
        message: 'Not written as text: The desk has no place in a wire text.',
      },
      {
        level: 'error',
        code: 'lost.fields.keywords',
        message: 'Not written as text: Keywords have no place in a wire text.',
      },
    ]);
    const [html] = preflight(
      made({ editorsNote: 'Check', threads: [thread(false)] }),
      ['html'],
      context,
    ).formats;
    expect(refusalNotes('html', html?.fates ?? [], [])).toEqual([]);
  });
});

describe('findings as notes', () => {
  const bare = { ...emptyPhoto(media), alt: 'A lake' };
  const photo = (id: string) => ({ id, kind: 'photo' as const, photo: bare });

  it('are a step quieter, several of a kind as one', () => {
    const found = findings({ body: [photo('a'), photo('b')], threads: [thread(false)], status: 'held' });
    expect(findingNotes(found)).toEqual([
      { level: 'warning', code: 'status.held', message: 'The story is on hold.' },
      { level: 'warning', code: 'photo.credit', message: 'Photo without credit (2).' },
      { level: 'info', code: 'comments.open', message: 'One comment is not resolved.' },
    ]);
  });

  it('that are brief are alike for all stories', () => {
    const notes = findingNotes(findings({ body: [photo('a')] }), { brief: true });
    expect(notes.map(({ message }) => message)).toEqual(['Photo without credit.']);
  });
});
