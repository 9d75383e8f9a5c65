import type { Limit, Profile } from './profile';

const upTo = (of: Limit['of'], max: number, unit: Limit['unit'] = 'characters'): Limit => ({
  ...{ of, unit, max },
  min: null,
});

const NEWS = ['headline', 'slug', 'byline', 'dateline', 'body', 'credit', 'alt', 'desk'] as const;

/**
 * The kinds of story a house begins with. Limits: AFP's alerts have 55 characters, Reuters' 100; 64 characters is what
 * a headline has room for on most wires and pages. A house changes all of it.
 */
export const DEFAULT_PROFILES: readonly Profile[] = [
  {
    ...{ id: 'alert', name: 'Alert', priority: 'flash', genre: 'News', label: '' },
    required: ['headline', 'slug'],
    limits: [upTo('headline', 55), upTo('body', 40, 'words')],
    target: null,
    template: '',
  },
  {
    ...{ id: 'urgent', name: 'Urgent', priority: 'urgent', genre: 'News', label: 'Urgent' },
    required: ['headline', 'slug', 'dateline', 'body'],
    limits: [upTo('headline', 64), { of: 'body', unit: 'words', min: 20, max: 120 }],
    target: 60,
    template: 'TK happened, TK said on TKday.',
  },
  {
    ...{ id: 'lead', name: 'Lead', priority: 'urgent', genre: 'News', label: '1st Lead' },
    required: [...NEWS],
    limits: [upTo('headline', 64), upTo('deck', 140), { of: 'body', unit: 'words', min: 150, max: 900 }],
    target: 400,
    template: '',
  },
  {
    ...{ id: 'update', name: 'Update', priority: 'routine', genre: 'Update', label: 'Update' },
    required: [...NEWS],
    limits: [upTo('headline', 64), upTo('deck', 140), { of: 'body', unit: 'words', min: 100, max: 700 }],
    target: 300,
    template: '',
  },
  {
    ...{ id: 'brief', name: 'Brief', priority: 'routine', genre: 'Brief', label: '' },
    required: ['headline', 'slug', 'dateline', 'body', 'desk'],
    limits: [upTo('headline', 64), { of: 'body', unit: 'words', min: 30, max: 150 }],
    target: 100,
    template: '',
  },
  {
    ...{ id: 'feature', name: 'Feature', priority: 'routine', genre: 'Feature', label: '' },
    required: [...NEWS, 'deck', 'lead', 'section', 'keywords'],
    limits: [upTo('headline', 80), upTo('deck', 180), { of: 'body', unit: 'words', min: 500, max: 1800 }],
    target: 1000,
    template: 'TK: the scene.\n\n## Background\n\nTK\n',
  },
  {
    ...{ id: 'caption', name: 'Photo with caption', priority: 'routine', genre: 'News', label: '' },
    required: ['headline', 'slug', 'lead', 'credit', 'alt'],
    limits: [upTo('headline', 64), { of: 'caption', unit: 'words', min: 10, max: 60 }],
    target: null,
    template: '',
  },
];
