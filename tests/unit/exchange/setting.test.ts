import { describe, expect, it } from 'vitest';
import { settingOf } from '../../../shared/exchange/manuscript/setting';

describe('the name of a style', () => {
  it.each(['Titre', 'Título', 'Titolo', 'Überschrift', '标题', '제목', 'Otsikko', 'Rubrik', 'Head', 'Title'])(
    'that stands for titles and headings is a title without a number: %s',
    (name) => {
      expect(settingOf(name)).toEqual({ is: 'title', level: 0 });
    },
  );

  it.each([
    ['Titre 1', 1],
    ['Überschrift 3', 3],
    ['标题 2', 2],
    ['heading 10', 10],
    ['Heading_20_4', 4],
    ['見出し1', 1],
    ['Heading', 2],
    ['Subhead', 2],
    ['Nadpis', 2],
  ])('is a heading with one, and where only headings are called so: %s', (name, level) => {
    expect(settingOf(name)).toEqual({ is: 'heading', level });
  });

  it.each([
    ['Untertitel', 'subtitle'],
    ['Цитата', 'quote'],
    ['Photo Credit', 'credit'],
    ['引用文 2', 'pullquote'],
    ['Intense Quote', 'pullquote'],
    ['Цитата 2', 'quote'],
    ['TOC 3', 'furniture'],
    ['footer', 'furniture'],
    ['Editor’s Note', 'note'],
  ])('is what a newsroom calls so: %s', (name, is) => {
    expect(settingOf(name)).toEqual({ is, level: 0 });
  });

  it.each(['Standard', 'Title 1', 'Body Text 2', 'constructor'])('is only text otherwise: %s', (name) => {
    expect(settingOf(name)).toBeNull();
  });
});
