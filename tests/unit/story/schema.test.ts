import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BLOCK_KINDS, BLOCK_SCHEMAS, BlockSchema } from '../../../shared/story/blocks';
import { newStory } from '../../../shared/story/create';
import { DaySchema, InstantSchema } from '../../../shared/story/place';
import { LanguageSchema, StorySchema } from '../../../shared/story/story';
import { HrefSchema } from '../../../shared/story/text';
import { story } from '../../support/arbitraries';

const EMPTY = newStory({ now: '2017-03-20T10:00:00Z' });

describe('the schema of a story', () => {
  it('takes every story that can be made', () => {
    fc.assert(
      fc.property(story({ wild: true }), (whole) => {
        expect(v.parse(StorySchema, whole)).toEqual(whole);
      }),
    );
  });

  it('takes a story that went through JSON, lone surrogates and null characters included', () => {
    fc.assert(
      fc.property(story({ wild: true }), (whole) => {
        expect(v.parse(StorySchema, JSON.parse(JSON.stringify(whole)))).toEqual(whole);
      }),
    );
  });

  it('refuses a property it does not know rather than dropping it', () => {
    expect(v.is(StorySchema, { ...EMPTY, mood: 'calm' })).toBe(false);
    expect(v.is(BlockSchema, { id: 'a', kind: 'rule', width: 3 })).toBe(false);
  });

  it.each(Object.keys(EMPTY))('wants %s to be there', (name) => {
    const rest = Object.entries(EMPTY).filter(([other]) => other !== name);
    expect(v.is(StorySchema, Object.fromEntries(rest))).toBe(false);
  });

  it('has a place in the menus for every kind of block', () => {
    expect([...BLOCK_KINDS].sort()).toEqual(Object.keys(BLOCK_SCHEMAS).sort());
  });

  it('refuses tables whose rows differ in length, empty lists and rows without cells', () => {
    const row = (cells: number) => ({
      id: `r${cells}`,
      cells: Array.from({ length: cells }, () => ({ runs: [] })),
    });
    const table = (rows: unknown[]) => ({ id: 't', kind: 'table', header: false, rows });
    expect(v.is(BlockSchema, table([row(2), row(2)]))).toBe(true);
    expect(v.is(BlockSchema, table([row(2), row(1)]))).toBe(false);
    expect(v.is(BlockSchema, table([]))).toBe(false);
    expect(v.is(BlockSchema, table([row(0)]))).toBe(false);
    expect(v.is(BlockSchema, { id: 'l', kind: 'list', ordered: true, items: [] })).toBe(false);
  });
});

describe('addresses', () => {
  it.each(['https://example.com/', 'HTTP://A.B', 'mailto:desk@example.com', 'https://例え.jp/道?q=1#a'])(
    'may be linked to: %s',
    (href) => expect(v.is(HrefSchema, href)).toBe(true),
  );

  it.each([
    ...[
      'javascript:alert(1)',
      ' https://a.b',
      'https://a b',
      'https://',
      'data:text/html,x',
      '//a.b',
      'file:///etc/passwd',
    ],
    ...[
      'java\nscript:alert(1)',
      'https://a.b\n',
      '',
      'ftp://a.b',
      'vbscript:x',
      `https://${'a'.repeat(9000)}`,
    ],
  ])('may not be linked to: %j', (href) => expect(v.is(HrefSchema, href)).toBe(false));
});

describe('days and instants', () => {
  it.each(['2017-03-20', '2016-02-29', '1900-12-31'])('%s is a day', (day) =>
    expect(v.is(DaySchema, day)).toBe(true),
  );
  it.each(['2017-02-29', '2017-13-01', '2017-00-10', '2017-04-31', '20170320', '2017-3-20', ''])(
    '%j is no day',
    (day) => expect(v.is(DaySchema, day)).toBe(false),
  );
  it.each(['2017-03-20T10:00:00Z', '2017-03-20T10:00:00.123Z', '2017-03-20T23:59:59+05:45'])(
    '%s is an instant that can be reckoned with',
    (instant) => {
      expect(v.is(InstantSchema, instant)).toBe(true);
      expect(Number.isNaN(Date.parse(instant))).toBe(false);
    },
  );
  it.each([
    ...[
      '2017-03-20',
      '2017-03-20T10:00',
      '2017-03-20T24:00:00Z',
      '2017-02-30T10:00:00Z',
      '2017-03-20T10:00:00',
    ],
    ...['2017-03-20T10:00:00+05', '2017-03-20 10:00:00Z', '2017-03-20T10:60:00Z'],
  ])('%j is none', (instant) => expect(v.is(InstantSchema, instant)).toBe(false));
});

describe('languages', () => {
  it.each(['en', 'pt-BR', 'zh-Hant', 'az-Arab-IR'])('%s', (tag) =>
    expect(v.is(LanguageSchema, tag)).toBe(true),
  );
  it.each(['', 'e', 'en_US', 'en-', 'englishlanguage', 'en us'])('not %j', (tag) =>
    expect(v.is(LanguageSchema, tag)).toBe(false),
  );
});
